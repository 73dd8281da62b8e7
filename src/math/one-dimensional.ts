/** 1-D convolutions: those of an image that is one pixel high. */
import {
  convolve2dGradients,
  crossCorrelate2dGradients,
  type ConvGradientArguments,
  type ConvGradients,
} from './convolution-gradients.js';
import { convolve2d, crossCorrelate2d } from './cross-correlation.js';
import type { ConvOptions } from './geometry.js';
import { convOutputSize, type AxisOptions } from './output-size.js';
import { checkShape, checkTensor, shapeText, ShapeError } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/** Options of a 1-D convolution layer. */
export interface ConvOptions1d extends AxisOptions {
  /** One number for each output channel `[Cout]`, or one for all. Default 0. */
  readonly bias?: Tensor | number;
}

/** What a gradient of a 1-D convolution is computed from. */
export interface ConvGradientArguments1d<A extends Floats> {
  /** `[length, Cin]` */
  readonly input: Tensor<A>;
  /** `[length, Cin, Cout]` */
  readonly filter: Tensor;
  /** δ = ∂L/∂O, shaped like the output `[length, Cout]`. */
  readonly outputGradient: Tensor;
  readonly options?: AxisOptions;
}

const raised = <A extends Floats>({ shape, data }: Tensor<A>): Tensor<A> => ({ shape: [1, ...shape], data });
const lowered = <A extends Floats>({ shape, data }: Tensor<A>): Tensor<A> => ({ shape: shape.slice(1), data });

/** Checks the lengths where they can still be named as such, and gives the options of the 2-D convolution. */
function raisedOptions(input: Tensor, filter: Tensor, options: ConvOptions1d): ConvOptions & { outputLength: number } {
  checkTensor(input, 'input', ['length', 'channels']);
  checkTensor(filter, 'filter', ['length', 'input channels', 'output channels']);
  if (input.shape[1] !== filter.shape[1]) {
    throw new ShapeError(
      `The filter of shape ${shapeText(filter.shape)} expects ${filter.shape[1]} input channels, ` +
        `but the input of shape ${shapeText(input.shape)} has ${input.shape[1]}.`,
    );
  }
  const axis = convOutputSize(input.shape[0], filter.shape[0], options, 'length');
  return {
    stride: [1, axis.stride],
    dilation: [1, axis.dilation],
    padding: { top: 0, right: axis.after, bottom: 0, left: axis.before },
    bias: options.bias ?? 0,
    outputLength: axis.output,
  };
}

function raisedArguments<A extends Floats>(args: ConvGradientArguments1d<A>): ConvGradientArguments<A> {
  const { input, filter, outputGradient } = args;
  const options = raisedOptions(input, filter, args.options ?? {});
  checkShape(
    outputGradient,
    'output gradient',
    [options.outputLength, filter.shape[2]],
    'one gradient for each output',
  );
  return { input: raised(input), filter: raised(filter), outputGradient: raised(outputGradient), options };
}

function loweredGradients<A extends Floats>({ input, filter, bias }: ConvGradients<A>): ConvGradients<A> {
  return { input: lowered(input), filter: lowered(filter), bias };
}

/**
 * Cross-correlation of a signal: `O(i) = Σₘ I(i + m) · W(m) + b`, summed over the input channels too.
 *
 * @param input `[length, Cin]`
 * @param filter `[length, Cin, Cout]`
 * @returns `[length, Cout]`, in the precision of the input
 * @throws ShapeError
 */
export function crossCorrelate1d<A extends Floats>(
  input: Tensor<A>,
  filter: Tensor,
  options: ConvOptions1d = {},
): Tensor<A> {
  const raisedOnes = raisedOptions(input, filter, options);
  return lowered(crossCorrelate2d(raised(input), raised(filter), raisedOnes));
}

/**
 * Convolution of a signal as mathematics defines it, `O(i) = Σₘ I(i − m) · W(m)`: the filter is read backwards.
 *
 * @param input `[length, Cin]`
 * @param filter `[length, Cin, Cout]`
 * @returns `[length, Cout]`, in the precision of the input
 * @throws ShapeError
 */
export function convolve1d<A extends Floats>(input: Tensor<A>, filter: Tensor, options: ConvOptions1d = {}): Tensor<A> {
  const raisedOnes = raisedOptions(input, filter, options);
  return lowered(convolve2d(raised(input), raised(filter), raisedOnes));
}

/** All three gradients of {@link crossCorrelate1d}, in the precision of the input. Throws a ShapeError. */
export function crossCorrelate1dGradients<A extends Floats>(args: ConvGradientArguments1d<A>): ConvGradients<A> {
  return loweredGradients(crossCorrelate2dGradients(raisedArguments(args)));
}

/** All three gradients of {@link convolve1d}, in the precision of the input. Throws a ShapeError. */
export function convolve1dGradients<A extends Floats>(args: ConvGradientArguments1d<A>): ConvGradients<A> {
  return loweredGradients(convolve2dGradients(raisedArguments(args)));
}
