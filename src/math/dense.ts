import { biasGradient } from './convolution-gradients.js';
import { biasValues } from './geometry.js';
import { checkCost, checkShape, checkTensor, rounded, sizeOf, shapeText, ShapeError } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** All values as one vector, in row-major order. The data are shared, not copied. */
export function flatten<A extends Floats>({ shape, data }: Tensor<A>): Tensor<A> {
  return { shape: [sizeOf(shape)], data };
}

/** Checks input `[…, in]` against weights `[in, out]`; returns the number of rows, of inputs and of outputs. */
function denseSizes(input: Tensor, weights: Tensor): { rows: number; ins: number; outs: number } {
  checkTensor(weights, 'weight matrix', ['inputs', 'outputs']);
  checkTensor(
    input,
    'input',
    input.shape.map((_, i) => (i === input.shape.length - 1 ? 'inputs' : `axis ${i + 1}`)),
  );
  const [ins, outs] = weights.shape;
  if (input.shape[input.shape.length - 1] !== ins) {
    throw new ShapeError(
      `The weights of shape ${shapeText(weights.shape)} expect ${ins} inputs along the last axis, ` +
        `but the input has the shape ${shapeText(input.shape)}.`,
    );
  }
  const rows = input.data.length / ins;
  checkCost([rows, outs], ins);
  return { rows, ins, outs };
}

/**
 * A dense (fully connected) layer: every output is a weighted sum of all inputs, y = xW + b.
 *
 * @param input `[in]`, or several rows `[…, in]`
 * @param weights `[in, out]`
 * @param bias `[out]`, or one number for all outputs. Default 0
 * @returns `[…, out]`, in the precision of the input
 * @throws ShapeError
 */
export function dense<A extends Floats>(input: Tensor<A>, weights: Tensor, bias?: Tensor | number): Tensor<A> {
  const { rows, ins, outs } = denseSizes(input, weights);
  const offsets = biasValues(bias, outs);
  const sums = new Float64Array(rows * outs);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < ins; i++) {
      const value = input.data[row * ins + i];
      for (let k = 0; k < outs; k++) sums[row * outs + k] += value * weights.data[i * outs + k];
    }
    for (let k = 0; k < outs; k++) sums[row * outs + k] += offsets[k];
  }
  return { shape: [...input.shape.slice(0, -1), outs], data: rounded(input.data, sums) };
}

/** What the gradients of a dense layer are computed from. */
export interface DenseGradientArguments<A extends Floats> {
  /** `[…, in]` */
  readonly input: Tensor<A>;
  /** `[in, out]` */
  readonly weights: Tensor;
  /** δ = ∂L/∂y `[…, out]` */
  readonly outputGradient: Tensor;
}

/** ∂L/∂x, ∂L/∂W and ∂L/∂b, each shaped like what it belongs to. */
export interface DenseGradients<A extends Floats> {
  readonly input: Tensor<A>;
  readonly weights: Tensor<A>;
  readonly bias: Tensor<A>;
}

/**
 * All three gradients of {@link dense}, in the precision of the input: δWᵀ, xᵀδ, and δ, the last two summed over the
 * rows.
 *
 * @throws ShapeError
 */
export function denseGradients<A extends Floats>(args: DenseGradientArguments<A>): DenseGradients<A> {
  const { input, weights, outputGradient } = args;
  const { rows, ins, outs } = denseSizes(input, weights);
  checkShape(outputGradient, 'output gradient', [...input.shape.slice(0, -1), outs], 'one gradient for each output');
  const delta = outputGradient.data;
  const inputSums = new Float64Array(rows * ins);
  const weightSums = new Float64Array(ins * outs);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < ins; i++) {
      const value = input.data[row * ins + i];
      for (let k = 0; k < outs; k++) {
        inputSums[row * ins + i] += delta[row * outs + k] * weights.data[i * outs + k];
        weightSums[i * outs + k] += value * delta[row * outs + k];
      }
    }
  }
  const bias = biasGradient({ shape: outputGradient.shape, data: Float64Array.from(delta) });
  return {
    input: { shape: input.shape, data: rounded(input.data, inputSums) },
    weights: { shape: weights.shape, data: rounded(input.data, weightSums) },
    bias: { shape: bias.shape, data: rounded(input.data, bias.data) },
  };
}
