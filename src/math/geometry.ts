/** How 2-D windows lie on an image: the options of all convolutions and poolings, checked and worked out. */
import { convOutputSize, type AxisPadding, type ConvAxis } from './output-size.js';
import { checkCost, checkShape, checkTensor, FILTER_AXES, IMAGE_AXES, shapeText, ShapeError } from './shapes.js';
import type { Tensor } from './tensor.js';

/** The same number for both axes, or one for each: vertical, then horizontal. */
export type PerAxis = number | readonly [y: number, x: number];

/** Pixels added on each side of an image. */
export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Zeros added around an image: the same on all sides, or per side; `valid` and `same` as in {@link AxisPadding}. */
export type Padding2d = number | Sides | 'valid' | 'same';

/** How a 2-D window moves. */
export interface WindowOptions {
  /** Distance between neighbouring windows, in pixels. Default 1. */
  readonly stride?: PerAxis;
  /** Default 0. */
  readonly padding?: Padding2d;
  /** Distance between neighbouring taps of the kernel, in pixels. Default 1. */
  readonly dilation?: PerAxis;
}

/** Options of a convolution layer. */
export interface ConvOptions extends WindowOptions {
  /** Added to every position of an output channel: one for each channel `[Cout]`, or one for all. Default 0. */
  readonly bias?: Tensor | number;
}

/** A 2-D convolution or pooling, worked out for both axes. */
export interface Geometry {
  readonly y: ConvAxis;
  readonly x: ConvAxis;
}

/**
 * Both numbers of a per-axis option.
 *
 * @throws ShapeError if it is neither a number nor a pair
 */
export function perAxis(value: PerAxis, name: string): readonly [number, number] {
  if (typeof value === 'number') return [value, value];
  if (!Array.isArray(value) || value.length !== 2) {
    throw new ShapeError(`The ${name} must be a number, or a pair [vertical, horizontal].`);
  }
  return value;
}

/**
 * The padding of both axes.
 *
 * @throws ShapeError if it is none of the allowed forms
 */
export function paddingPerAxis(padding: Padding2d): { y: AxisPadding; x: AxisPadding } {
  if (typeof padding === 'number' || padding === 'valid' || padding === 'same') return { y: padding, x: padding };
  if (typeof padding !== 'object' || Array.isArray(padding)) {
    throw new ShapeError(`The padding must be a number, { top, right, bottom, left }, 'valid' or 'same'.`);
  }
  return { y: [padding.top, padding.bottom], x: [padding.left, padding.right] };
}

/**
 * Where the windows of a kernel lie on an image.
 *
 * @param input height and width of the image
 * @param kernel height and width of the kernel
 * @throws ShapeError
 */
export function windowGeometry(
  input: readonly number[],
  kernel: readonly [number, number],
  options: WindowOptions,
): Geometry {
  const [strideY, strideX] = perAxis(options.stride ?? 1, 'stride');
  const [dilationY, dilationX] = perAxis(options.dilation ?? 1, 'dilation');
  const padding = paddingPerAxis(options.padding ?? 0);
  return {
    y: convOutputSize(input[0], kernel[0], { stride: strideY, dilation: dilationY, padding: padding.y }, 'height'),
    x: convOutputSize(input[1], kernel[1], { stride: strideX, dilation: dilationX, padding: padding.x }, 'width'),
  };
}

/**
 * Checks an image `[height, width, Cin]` and a filter `[height, width, Cin, Cout]` against each other and the limits.
 *
 * @throws ShapeError naming both shapes
 */
export function convGeometry(input: Tensor, filter: Tensor, options: WindowOptions): Geometry {
  checkTensor(input, 'input', IMAGE_AXES);
  checkTensor(filter, 'filter', FILTER_AXES);
  const [kernelHeight, kernelWidth, inChannels, outChannels] = filter.shape;
  if (input.shape[2] !== inChannels) {
    throw new ShapeError(
      `The filter of shape ${shapeText(filter.shape)} expects ${inChannels} input channels, ` +
        `but the input of shape ${shapeText(input.shape)} has ${input.shape[2]}.`,
    );
  }
  const geometry = windowGeometry(input.shape, [kernelHeight, kernelWidth], options);
  checkConvCost(geometry, inChannels, outChannels);
  return geometry;
}

/**
 * Refuses a convolution that is too large or too costly.
 *
 * @throws ShapeError
 */
export function checkConvCost({ y, x }: Geometry, inChannels: number, outChannels: number): void {
  checkCost([y.before + y.input + y.after, x.before + x.input + x.after, inChannels]);
  checkCost([y.kernel, x.kernel, inChannels, outChannels]);
  checkCost([y.output, x.output, outChannels], y.kernel * x.kernel * inChannels);
}

/** The bias of every output channel. */
export function biasValues(bias: Tensor | number | undefined, channels: number): Float64Array {
  if (typeof bias === 'object') {
    checkShape(bias, 'bias', [channels], 'one number for each output channel');
    return Float64Array.from(bias.data);
  }
  return new Float64Array(channels).fill(bias ?? 0);
}
