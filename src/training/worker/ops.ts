import type { Activation } from '../recipe.js';
import type { Tensor } from './backend/tfjs.js';
import { ENGINE } from './backend/tfjs.js';
import type { LayerOps } from './model.js';

/** The activations that have a kernel, by its number. */
const KINDS: Readonly<Record<Exclude<Activation, 'linear'>, number>> = {
  relu: 1,
  'leaky-relu': 2,
  sigmoid: 3,
  tanh: 4,
};

type Attributes = Readonly<Record<string, number>>;

function run(kernel: string, inputs: Record<string, Tensor>, attrs: Attributes = {}): Tensor {
  return ENGINE.runKernel<Tensor>(kernel, inputs, attrs);
}

function runTwo(kernel: string, inputs: Record<string, Tensor>, attrs: Attributes = {}): [Tensor, Tensor] {
  return ENGINE.runKernel<Tensor[]>(kernel, inputs, attrs) as [Tensor, Tensor];
}

/**
 * An op with a gradient of its own: `forward` gives the value and what to keep, `backward` one gradient per input.
 */
function differentiable(
  inputs: Tensor[],
  forward: () => { value: Tensor; keep: Tensor[] },
  backward: (dy: Tensor, kept: Tensor[]) => Tensor[],
): Tensor {
  return ENGINE.customGrad((...args) => {
    const save = args[args.length - 1] as (tensors: Tensor[]) => void;
    const { value, keep } = forward();
    save(keep);
    return { value, gradFunc: (dy: Tensor, kept: Tensor[]) => backward(dy, kept) };
  })(...inputs);
}

/** The layers' arithmetic on the backend of `backend/`. */
export const convletsOps: LayerOps<Tensor> = {
  convReluPool(x, filters, bias, inputGradient) {
    return differentiable(
      inputGradient ? [filters, bias, x] : [filters, bias],
      () => {
        const [value, winners] = runTwo('ConvletsConvReluPool', { x, filters, bias });
        return { value, keep: [x, filters, winners] };
      },
      (dy, [image, weights, winners]) => {
        const inputs = { x: image, dy, filters: weights, winners } as Record<string, Tensor>;
        const gradients = [run('ConvletsFilterGradient', inputs), run('ConvletsBiasGradient', inputs)];
        if (inputGradient) gradients.push(run('ConvletsInputGradient', inputs));
        return gradients;
      },
    );
  },

  conv(x, filters, bias, inputGradient, stride = 1) {
    return differentiable(
      inputGradient ? [filters, bias, x] : [filters, bias],
      () => ({ value: run('ConvletsConv', { x, filters, bias }, { stride }), keep: [x, filters] }),
      (dy, [image, weights]) => {
        const inputs = { x: image, dy, filters: weights } as Record<string, Tensor>;
        const gradients = [run('ConvletsFilterGradient', inputs, { stride }), run('ConvletsBiasGradient', { dy })];
        if (inputGradient) gradients.push(run('ConvletsInputGradient', inputs, { stride }));
        return gradients;
      },
    );
  },

  dense(x, weights, bias, inputGradient) {
    return convletsOps.conv(x, weights, bias, inputGradient);
  },

  pad(x, margin) {
    return differentiable(
      [x],
      () => ({ value: run('ConvletsPad', { x }, { margin }), keep: [] }),
      (dy) => [run('ConvletsCrop', { x: dy }, { margin })],
    );
  },

  activation(x, activation) {
    if (activation === 'linear') return x;
    const kind = KINDS[activation];
    return differentiable(
      [x],
      () => {
        const value = run('ConvletsActivation', { x }, { kind });
        return { value, keep: [value] };
      },
      (dy, [y]) => [run('ConvletsActivationGradient', { y: y, dy }, { kind })],
    );
  },

  maxPool(x, size) {
    return differentiable(
      [x],
      () => {
        const [value, winners] = runTwo('ConvletsMaxPool', { x }, { size });
        return { value, keep: [x, winners] };
      },
      (dy, [input, winners]) => [run('ConvletsMaxPoolGradient', { dy, x: input, winners: winners })],
    );
  },

  averagePool(x, size) {
    return differentiable(
      [x],
      () => ({ value: run('ConvletsAveragePool', { x }, { size }), keep: [x] }),
      (dy, [input]) => [run('ConvletsAveragePoolGradient', { dy, x: input }, { size })],
    );
  },

  flatten(x) {
    return differentiable(
      [x],
      () => ({ value: run('ConvletsFlatten', { x }), keep: [x] }),
      (dy, [input]) => [run('ConvletsUnflatten', { dy, x: input })],
    );
  },

  crossEntropy(logits, labels) {
    return differentiable(
      [logits],
      () => {
        const [value, probabilities] = runTwo('ConvletsCrossEntropy', { logits, labels });
        return { value, keep: [probabilities, labels] };
      },
      (dy, [probabilities, answers]) => [
        run('ConvletsCrossEntropyGradient', {
          probabilities: probabilities,
          labels: answers,
          dy,
        }),
      ],
    );
  },
};

/** Class probabilities of logits `[rows, classes]`. */
export function softmax(logits: Tensor): Tensor {
  return run('ConvletsSoftmax', { logits });
}

/** How many rows of logits have their first largest value at the label. */
export function countCorrect(logits: Tensor, labels: Tensor): Tensor {
  return run('ConvletsCountCorrect', { logits, labels });
}
