import type { Optimizer } from '../recipe.js';
import { ENGINE, type Tensor } from './backend/tfjs.js';

/** An update rule with its memory of earlier gradients. */
export interface Updater {
  /** Changes the weights in place; one gradient per weight tensor. */
  update(gradients: readonly Tensor[]): void;
  dispose(): void;
}

/** Makes the recipe's update rule for these weights. */
export function createUpdater(optimizer: Optimizer, weights: readonly Tensor[]): Updater {
  const kept: Tensor[] = [];
  const zeros = () =>
    weights.map(({ size, shape }) => {
      const tensor = ENGINE.keep(ENGINE.makeTensor(new Float32Array(size), shape, 'float32'));
      kept.push(tensor);
      return tensor;
    });
  const updates = { sgd, momentum, adam };
  const each = updates[optimizer.type](optimizer as never, zeros);
  return {
    update(gradients) {
      const apply = each();
      weights.forEach((w, index) => {
        apply(w, gradients[index], index);
      });
    },
    dispose() {
      for (const tensor of kept) tensor.dispose();
    },
  };
}

type Apply = (w: Tensor, g: Tensor, index: number) => void;
type Rule<T extends Optimizer['type']> = Extract<Optimizer, { type: T }>;

function sgd({ rate }: Rule<'sgd'>): () => Apply {
  return () => (w, g) => {
    ENGINE.runKernel('ConvletsSgd', { w, g }, { rate });
  };
}

function momentum({ rate, momentum = 0.9 }: Rule<'momentum'>, zeros: () => Tensor[]): () => Apply {
  const velocities = zeros();
  return () => (w, g, index) => {
    ENGINE.runKernel('ConvletsMomentum', { w, g, v: velocities[index] }, { rate, momentum });
  };
}

function adam({ rate, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 }: Rule<'adam'>, zeros: () => Tensor[]): () => Apply {
  const means = zeros();
  const squares = zeros();
  // βᵗ as a running product: a host's power function may round as it likes.
  let power1 = 1;
  let power2 = 1;
  return () => {
    power1 *= beta1;
    power2 *= beta2;
    const attrs = { rate, beta1, beta2, c1: 1 - power1, c2: 1 - power2, epsilon };
    return (w, g, index) => {
      ENGINE.runKernel('ConvletsAdam', { w, g, m: means[index], v: squares[index] }, attrs);
    };
  };
}
