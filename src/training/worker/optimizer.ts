import type { Optimizer } from '../recipe.js';
import { ENGINE, type Tensor } from './backend/tfjs.js';

/** An update rule with its memory of earlier gradients. */
export interface Updater {
  /**
   * Changes the weights in place.
   *
   * @param gradients one per weight tensor
   * @param share of the full learning rate, 0…1
   */
  update(gradients: readonly Tensor[], share: number): void;
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
  const rules = { sgd, momentum, adam };
  const nextUpdate = rules[optimizer.type](optimizer as never, zeros);
  return {
    update(gradients, share) {
      const apply = nextUpdate(optimizer.rate * share);
      weights.forEach((w, index) => {
        apply(w, gradients[index], index);
      });
    },
    dispose() {
      for (const tensor of kept) tensor.dispose();
    },
  };
}

/** From the learning rate of this update to what is done with each weight tensor. */
type NextUpdate = (rate: number) => (w: Tensor, g: Tensor, index: number) => void;
type Rule<T extends Optimizer['type']> = Extract<Optimizer, { type: T }>;

function sgd(): NextUpdate {
  return (rate) => (w, g) => {
    ENGINE.runKernel('ConvletsSgd', { w, g }, { rate });
  };
}

function momentum({ momentum = 0.9 }: Rule<'momentum'>, zeros: () => Tensor[]): NextUpdate {
  const velocities = zeros();
  return (rate) => (w, g, index) => {
    ENGINE.runKernel('ConvletsMomentum', { w, g, v: velocities[index] }, { rate, momentum });
  };
}

function adam({ beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 }: Rule<'adam'>, zeros: () => Tensor[]): NextUpdate {
  const means = zeros();
  const squares = zeros();
  // βᵗ as a running product: a host's power function may round as it likes.
  let power1 = 1;
  let power2 = 1;
  return (rate) => {
    power1 *= beta1;
    power2 *= beta2;
    const attrs = { rate, beta1, beta2, c1: 1 - power1, c2: 1 - power2, epsilon };
    return (w, g, index) => {
      ENGINE.runKernel('ConvletsAdam', { w, g, m: means[index], v: squares[index] }, attrs);
    };
  };
}
