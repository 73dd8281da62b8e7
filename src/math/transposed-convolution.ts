import {
  biasGradient,
  filterGradient2d,
  spreadBack,
  type ConvGradientArguments,
  type ConvGradients,
} from './convolution-gradients.js';
import { crossCorrelate2d } from './cross-correlation.js';
import {
  biasValues,
  checkConvCost,
  paddingPerAxis,
  perAxis,
  type ConvOptions,
  type Geometry,
  type PerAxis,
} from './geometry.js';
import { transposedOutputSize } from './output-size.js';
import { checkShape, checkTensor, IMAGE_AXES, rounded, ShapeError, shapeText } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** Options of a transposed convolution. Padding is cut off the output here. */
export interface TransposedConvOptions extends ConvOptions {
  /** Rows and columns added at the end of the output, less than the stride. Default 0. */
  readonly outputPadding?: PerAxis;
  /** Height and width of the output; `outputPadding` then plays no part. */
  readonly outputSize?: PerAxis;
}

/** The convolution that a transposed one undoes: its input is our output. */
function transposedGeometry(input: Tensor, filter: Tensor, options: TransposedConvOptions): Geometry {
  checkTensor(input, 'input', IMAGE_AXES);
  checkTensor(filter, 'filter', ['height', 'width', 'output channels', 'input channels']);
  const [kernelHeight, kernelWidth, outChannels, inChannels] = filter.shape;
  if (input.shape[2] !== inChannels) {
    throw new ShapeError(
      `The filter of shape ${shapeText(filter.shape)} (height, width, output and input channels) expects ${inChannels} ` +
        `input channels, but the input of shape ${shapeText(input.shape)} has ${input.shape[2]}.`,
    );
  }
  const stride = perAxis(options.stride ?? 1, 'stride');
  const dilation = perAxis(options.dilation ?? 1, 'dilation');
  const padding = paddingPerAxis(options.padding ?? 0);
  const outputPadding = perAxis(options.outputPadding ?? 0, 'output padding');
  const outputSize = options.outputSize === undefined ? undefined : perAxis(options.outputSize, 'output size');
  const along = (axis: 0 | 1): Parameters<typeof transposedOutputSize>[2] => ({
    stride: stride[axis],
    dilation: dilation[axis],
    padding: axis === 0 ? padding.y : padding.x,
    outputPadding: outputPadding[axis],
    ...(outputSize && { outputSize: outputSize[axis] }),
  });
  const geometry = {
    y: transposedOutputSize(input.shape[0], kernelHeight, along(0), 'height'),
    x: transposedOutputSize(input.shape[1], kernelWidth, along(1), 'width'),
  };
  checkConvCost(geometry, outChannels, inChannels);
  return geometry;
}

/**
 * Transposed convolution (also called, wrongly, deconvolution): every input value stamps the filter, weighted by itself,
 * onto the output; stamps lie `stride` apart and add up where they overlap. It is the input gradient of a
 * cross-correlation, used forward.
 *
 * @param input `[height, width, Cin]`
 * @param filter `[height, width, Cout, Cin]`: that of the cross-correlation it undoes
 * @returns `[height, width, Cout]` in the precision of the input; the size is that of {@link transposedOutputSize}
 * @throws ShapeError
 */
export function transposedConvolve2d<A extends Floats>(
  input: Tensor<A>,
  filter: Tensor,
  options: TransposedConvOptions = {},
): Tensor<A> {
  const geometry = transposedGeometry(input, filter, options);
  const outChannels = filter.shape[2];
  const bias = biasValues(options.bias, outChannels);
  const { shape, data } = spreadBack(input, filter, geometry);
  for (let i = 0; i < data.length; i++) data[i] += bias[i % outChannels];
  return { shape, data: rounded(input.data, data) };
}

/**
 * All three gradients of {@link transposedConvolve2d}, in the precision of the input. The input's is the plain
 * cross-correlation of δ with the filter; for the filter's, input and δ have changed places.
 *
 * @throws ShapeError
 */
export function transposedConvolve2dGradients<A extends Floats>({
  input,
  filter,
  outputGradient,
  options = {},
}: ConvGradientArguments<A> & { readonly options?: TransposedConvOptions }): ConvGradients<A> {
  const { y, x } = transposedGeometry(input, filter, options);
  checkShape(outputGradient, 'output gradient', [y.input, x.input, filter.shape[2]], 'one gradient for each output');
  const delta = { shape: outputGradient.shape, data: Float64Array.from(outputGradient.data) };
  const conv = {
    stride: [y.stride, x.stride],
    dilation: [y.dilation, x.dilation],
    padding: { top: y.before, right: x.after, bottom: y.after, left: x.before },
  } as const;
  const gradients = {
    input: crossCorrelate2d(delta, filter, conv),
    filter: filterGradient2d(delta, input, [y.kernel, x.kernel], conv),
    bias: biasGradient(delta),
  };
  const round = ({ shape, data }: Tensor<Float64Array>): Tensor<A> => ({ shape, data: rounded(input.data, data) });
  return { input: round(gradients.input), filter: round(gradients.filter), bias: round(gradients.bias) };
}
