/**
 * `convlets/math`: the arithmetic of convolutional networks, as a textbook writes it.
 *
 * Pure functions on plain typed arrays, without a page, a framework or a tensor library: they run in Node as well.
 * Images are channel-last `[height, width, channels]`, filters `[height, width, Cin, Cout]`; there is no batch axis and
 * no grouped convolution. Results have the precision of their first argument, float32 or float64; sums are accumulated
 * in double precision and rounded once. NaN and Infinity go through, as IEEE 754 has it. Shapes that do not fit throw a
 * {@link ShapeError} that names them.
 *
 * Exponentials, logarithms and random numbers give the same bits on every device.
 *
 * @module
 */
export type { Floats, Tensor } from './tensor.js';
export { filterFromRows, imageFromRows, rowsOf, signal, signalFilter, tensor } from './create.js';
export { MAX_MULTIPLY_ADDS, MAX_OUTPUT_VALUES, ShapeError } from './shapes.js';

export {
  convOutputSize,
  transposedOutputSize,
  type AxisOptions,
  type AxisPadding,
  type ConvAxis,
  type TransposedAxisOptions,
} from './output-size.js';
export type { ConvOptions, Padding2d, PerAxis, Sides, WindowOptions } from './geometry.js';
export { pad2d, pad2dGradient } from './padding.js';
export { convolve2d, crossCorrelate2d, rotate180 } from './cross-correlation.js';
export { window2dAt, windows2d, type Window2d, type WindowsOptions } from './windows.js';
export {
  biasGradient,
  convolve2dGradients,
  crossCorrelate2dGradients,
  filterGradient2d,
  inputGradient2d,
  type ConvGradientArguments,
  type ConvGradients,
} from './convolution-gradients.js';
export {
  convolve1d,
  convolve1dGradients,
  crossCorrelate1d,
  crossCorrelate1dGradients,
  type ConvGradientArguments1d,
  type ConvOptions1d,
} from './one-dimensional.js';
export {
  transposedConvolve2d,
  transposedConvolve2dGradients,
  type TransposedConvOptions,
} from './transposed-convolution.js';

export {
  averagePool2d,
  averagePool2dGradient,
  globalAveragePool2d,
  globalAveragePool2dGradient,
  globalMaxPool2d,
  maxPool2d,
  maxPool2dGradient,
  type MaxPool,
  type PoolOptions,
} from './pooling.js';
export {
  activate,
  activation,
  activationDerivative,
  activationGradient,
  leakyRelu,
  LEAKY_SLOPE,
  relu,
  type Activation,
} from './activations.js';
export { dense, denseGradients, flatten, type DenseGradientArguments, type DenseGradients } from './dense.js';
export { logSumExp, oneHot, softmax, softmaxGradient } from './softmax.js';
export {
  halfSquaredError,
  halfSquaredErrorGradient,
  meanSquaredError,
  meanSquaredErrorGradient,
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGradient,
  softmaxCrossEntropy,
  softmaxCrossEntropyGradient,
} from './losses.js';

export {
  composeFilters,
  cosineSimilarity,
  receptiveField,
  type ReceptiveField,
  type ReceptiveLayer,
} from './filters.js';
export {
  noiseFilters,
  noiseLevels,
  orientedFit,
  orientedPatterns,
  smoothness,
  type NoiseLevel,
  type OrientedFit,
  type OrientedPattern,
} from './oriented-edges.js';
export { exp, expm1, log, log1p, sigmoid, softplus, tanh } from './elementary.js';
export { Random } from './random.js';
export { fansOf, initialize, type Fans, type Initializer } from './initializers.js';
