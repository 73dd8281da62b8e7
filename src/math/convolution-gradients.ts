import { rotate180 } from './cross-correlation.js';
import { checkConvCost, convGeometry, windowGeometry, type Geometry, type WindowOptions } from './geometry.js';
import { pad2d, pad2dGradient } from './padding.js';
import { checkShape, checkTensor, FILTER_AXES, IMAGE_AXES, rounded, ShapeError, shapeText } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** What a gradient of a convolution layer is computed from. */
export interface ConvGradientArguments<A extends Floats> {
  /** `[height, width, Cin]` */
  readonly input: Tensor<A>;
  /** `[height, width, Cin, Cout]` */
  readonly filter: Tensor;
  /** δ = ∂L/∂O, shaped like the output. */
  readonly outputGradient: Tensor;
  /** Those of the forward call; a bias plays no part. */
  readonly options?: WindowOptions;
}

/** ∂L/∂I, ∂L/∂W and ∂L/∂b, each shaped like what it belongs to. */
export interface ConvGradients<A extends Floats> {
  readonly input: Tensor<A>;
  readonly filter: Tensor<A>;
  readonly bias: Tensor<A>;
}

function checkOutputGradient(outputGradient: Tensor, { y, x }: Geometry, outChannels: number): void {
  checkShape(outputGradient, 'output gradient', [y.output, x.output, outChannels], 'one gradient for each output');
}

/**
 * ∂L/∂W of a cross-correlation: the error signal δ slides over the *unrotated* image, ∂L/∂W = I ⋆ δ.
 *
 * Each weight was used once in every window; its gradient is the sum of δ(r) · (the pixel it met there). With a stride,
 * δ meets only every S-th pixel; with a dilation, neighbouring weights look D pixels apart.
 *
 * @param input I `[height, width, Cin]`, unpadded
 * @param outputGradient δ = ∂L/∂O `[height, width, Cout]`
 * @param kernel height and width of the filter: several may lead to the same output
 * @returns `[kernel height, kernel width, Cin, Cout]`, in the precision of the input
 * @throws ShapeError
 */
export function filterGradient2d<A extends Floats>(
  input: Tensor<A>,
  outputGradient: Tensor,
  kernel: readonly [height: number, width: number],
  options: WindowOptions = {},
): Tensor<A> {
  checkTensor(input, 'input', IMAGE_AXES);
  checkTensor(outputGradient, 'output gradient', IMAGE_AXES);
  const inChannels = input.shape[2];
  const outChannels = outputGradient.shape[2];
  const geometry = windowGeometry(input.shape, kernel, options);
  const { y, x } = geometry;
  checkOutputGradient(outputGradient, geometry, outChannels);
  checkConvCost(geometry, inChannels, outChannels);
  const padded = pad2d(input, { top: y.before, right: x.after, bottom: y.after, left: x.before });
  const width = padded.shape[1];
  const delta = outputGradient.data;
  const sums = new Float64Array(y.kernel * x.kernel * inChannels * outChannels);
  for (let row = 0; row < y.output; row++) {
    for (let column = 0; column < x.output; column++) {
      const position = (row * x.output + column) * outChannels;
      let weight = 0;
      for (let m = 0; m < y.kernel; m++) {
        for (let n = 0; n < x.kernel; n++) {
          const pixel = (row * y.stride + m * y.dilation) * width + column * x.stride + n * x.dilation;
          for (let c = 0; c < inChannels; c++) {
            const value = padded.data[pixel * inChannels + c];
            for (let k = 0; k < outChannels; k++) sums[weight++] += value * delta[position + k];
          }
        }
      }
    }
  }
  return { shape: [y.kernel, x.kernel, inChannels, outChannels], data: rounded(input.data, sums) };
}

/**
 * Spreads every value of δ back over the window it came from, weighted by the filter, and cuts off the padding.
 * Arguments are checked by the callers.
 */
export function spreadBack(outputGradient: Tensor, filter: Tensor, { y, x }: Geometry): Tensor<Float64Array> {
  const [, , inChannels, outChannels] = filter.shape;
  const height = y.before + y.input + y.after;
  const width = x.before + x.input + x.after;
  const delta = outputGradient.data;
  const sums = new Float64Array(height * width * inChannels);
  for (let row = 0; row < y.output; row++) {
    for (let column = 0; column < x.output; column++) {
      const position = (row * x.output + column) * outChannels;
      let weight = 0;
      for (let m = 0; m < y.kernel; m++) {
        for (let n = 0; n < x.kernel; n++) {
          const pixel = (row * y.stride + m * y.dilation) * width + column * x.stride + n * x.dilation;
          for (let c = 0; c < inChannels; c++) {
            let sum = 0;
            for (let k = 0; k < outChannels; k++) sum += delta[position + k] * filter.data[weight++];
            sums[pixel * inChannels + c] += sum;
          }
        }
      }
    }
  }
  const border = { top: y.before, right: x.after, bottom: y.after, left: x.before };
  return pad2dGradient({ shape: [height, width, inChannels], data: sums }, border);
}

/**
 * ∂L/∂I of a cross-correlation, what the layer below receives: the *full* convolution of δ with the filter, that is,
 * δ bordered by K−1 zeros and cross-correlated with the filter turned by 180°.
 *
 * It is computed by spreading each δ back over its window, which gives the same sums for any stride and dilation.
 *
 * @param outputGradient δ = ∂L/∂O `[height, width, Cout]`
 * @param filter W `[height, width, Cin, Cout]`
 * @param inputSize height and width of the input: with a stride, several lead to the same output
 * @returns `[height, width, Cin]`, in the precision of δ
 * @throws ShapeError
 */
export function inputGradient2d<A extends Floats>(
  outputGradient: Tensor<A>,
  filter: Tensor,
  inputSize: readonly [height: number, width: number],
  options: WindowOptions = {},
): Tensor<A> {
  checkTensor(outputGradient, 'output gradient', IMAGE_AXES);
  checkTensor(filter, 'filter', FILTER_AXES);
  const [kernelHeight, kernelWidth, inChannels, outChannels] = filter.shape;
  const geometry = windowGeometry(inputSize, [kernelHeight, kernelWidth], options);
  checkOutputGradient(outputGradient, geometry, outChannels);
  checkConvCost(geometry, inChannels, outChannels);
  const { shape, data } = spreadBack(outputGradient, filter, geometry);
  return { shape, data: rounded(outputGradient.data, data) };
}

/**
 * ∂L/∂b: the bias was added at every position, so its gradient is the sum of δ over all positions.
 *
 * @param outputGradient δ `[…, Cout]`: the last axis is the channel
 * @returns `[Cout]`, in the precision of δ
 * @throws ShapeError for a single number without axes
 */
export function biasGradient<A extends Floats>(outputGradient: Tensor<A>): Tensor<A> {
  const { shape, data } = outputGradient;
  if (shape.length === 0) throw new ShapeError(`The output gradient needs a last axis, not ${shapeText(shape)}.`);
  const channels = shape[shape.length - 1];
  checkTensor(
    outputGradient,
    'output gradient',
    shape.map((_, i) => `axis ${i + 1}`),
  );
  const sums = new Float64Array(channels);
  for (let i = 0; i < data.length; i++) sums[i % channels] += data[i];
  return { shape: [channels], data: rounded(data, sums) };
}

/**
 * All three gradients of {@link crossCorrelate2d}, in the precision of the input.
 *
 * @throws ShapeError
 */
export function crossCorrelate2dGradients<A extends Floats>({
  input,
  filter,
  outputGradient,
  options = {},
}: ConvGradientArguments<A>): ConvGradients<A> {
  const geometry = convGeometry(input, filter, options);
  checkOutputGradient(outputGradient, geometry, filter.shape[3]);
  // In double precision first: each result is rounded once, to the precision of the input.
  const delta = { shape: outputGradient.shape, data: Float64Array.from(outputGradient.data) };
  const inputGradient = inputGradient2d(delta, filter, [geometry.y.input, geometry.x.input], options);
  const bias = biasGradient(delta);
  return {
    input: { shape: inputGradient.shape, data: rounded(input.data, inputGradient.data) },
    filter: filterGradient2d(input, delta, [geometry.y.kernel, geometry.x.kernel], options),
    bias: { shape: bias.shape, data: rounded(input.data, bias.data) },
  };
}

/**
 * All three gradients of {@link convolve2d}: those of the cross-correlation with the rotated filter, the filter's own
 * rotated back.
 *
 * @throws ShapeError
 */
export function convolve2dGradients<A extends Floats>(args: ConvGradientArguments<A>): ConvGradients<A> {
  const gradients = crossCorrelate2dGradients({ ...args, filter: rotate180(args.filter) });
  return { ...gradients, filter: rotate180(gradients.filter) };
}
