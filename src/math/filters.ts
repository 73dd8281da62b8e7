/** What can be said of filters and stacks of filters without an image. */
import { checkCost, checkTensor, FILTER_AXES, rounded, ShapeError, shapeText, wholeNumber } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/**
 * How alike two patterns are, whatever their strength: the cosine of the angle between them, from −1 to 1. Unlike the
 * raw score ⟨a, b⟩, it does not grow with brightness. 0 if one of them is all zeros.
 *
 * @param a a patch `[height, width, channels]`, or any tensor
 * @param b one filter, with as many values in the same order
 * @throws ShapeError if the numbers of values differ
 */
export function cosineSimilarity(a: Tensor, b: Tensor): number {
  if (a.data.length !== b.data.length) {
    throw new ShapeError(
      `Only patterns of equally many values can be compared, not ${shapeText(a.shape)} and ${shapeText(b.shape)}.`,
    );
  }
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.data.length; i++) {
    product += a.data[i] * b.data[i];
    squareA += a.data[i] * a.data[i];
    squareB += b.data[i] * b.data[i];
  }
  // The product, not plain 0: a NaN in the other pattern must not be hidden.
  if (squareA === 0 || squareB === 0) return product;
  // The sum of many rounded products may exceed the norms by a last bit.
  const cosine = product / Math.sqrt(squareA * squareB);
  return cosine > 1 ? 1 : cosine < -1 ? -1 : cosine;
}

/**
 * The one filter that does what two filters do one after the other, without an activation between them:
 * I ⋆ W₁ ⋆ W₂ = I ⋆ (W₁ ∗ W₂), for strides of 1 and no padding. Two 3×3 filters make a 5×5 one.
 *
 * @param first W₁ `[height, width, Cin, Cmid]`
 * @param second W₂ `[height, width, Cmid, Cout]`
 * @returns W₁ ∗ W₂ (true convolution) `[h₁ + h₂ − 1, w₁ + w₂ − 1, Cin, Cout]`, in the precision of the first
 * @throws ShapeError
 */
export function composeFilters<A extends Floats>(first: Tensor<A>, second: Tensor): Tensor<A> {
  checkTensor(first, 'first filter', FILTER_AXES);
  checkTensor(second, 'second filter', FILTER_AXES);
  const [height1, width1, inChannels, midChannels] = first.shape;
  const [height2, width2, midChannels2, outChannels] = second.shape;
  if (midChannels !== midChannels2) {
    throw new ShapeError(
      `The first filter of shape ${shapeText(first.shape)} gives ${midChannels} channels, ` +
        `but the second of shape ${shapeText(second.shape)} expects ${midChannels2}.`,
    );
  }
  const shape = [height1 + height2 - 1, width1 + width2 - 1, inChannels, outChannels];
  checkCost(shape, height2 * width2 * midChannels);
  const sums = new Float64Array(shape[0] * shape[1] * inChannels * outChannels);
  for (let tap1 = 0; tap1 < height1 * width1; tap1++) {
    for (let tap2 = 0; tap2 < height2 * width2; tap2++) {
      const row = Math.floor(tap1 / width1) + Math.floor(tap2 / width2);
      const column = (tap1 % width1) + (tap2 % width2);
      const target = (row * shape[1] + column) * inChannels * outChannels;
      for (let c = 0; c < inChannels; c++) {
        for (let mid = 0; mid < midChannels; mid++) {
          const weight1 = first.data[(tap1 * inChannels + c) * midChannels + mid];
          for (let k = 0; k < outChannels; k++) {
            const weight2 = second.data[(tap2 * midChannels + mid) * outChannels + k];
            sums[target + c * outChannels + k] += weight1 * weight2;
          }
        }
      }
    }
  }
  return { shape, data: rounded(first.data, sums) };
}

/** One layer of a stack, along one axis: a convolution or a pooling. */
export interface ReceptiveLayer {
  readonly kernel: number;
  /** Default 1. */
  readonly stride?: number;
  /** Padding before the input. Default 0. */
  readonly padding?: number;
  /** Default 1. */
  readonly dilation?: number;
}

/** What one output of a layer sees of the stack's input, along one axis. */
export interface ReceptiveField {
  /** How many pixels wide the view is. */
  readonly size: number;
  /** How many pixels lie between the views of neighbouring outputs. */
  readonly jump: number;
  /** The first pixel that the first output sees; negative in the padding. */
  readonly start: number;
}

/**
 * The receptive field after each layer of a stack: a layer widens it by D(K−1) steps of the layer below, and its stride
 * multiplies that step.
 *
 * @param layers from the input upwards
 * @returns one field for each layer
 * @throws ShapeError for numbers that are not whole
 * @example receptiveField([{ kernel: 3 }, { kernel: 3 }]) // sizes 3 and 5
 */
export function receptiveField(layers: readonly ReceptiveLayer[]): ReceptiveField[] {
  let size = 1;
  let jump = 1;
  let start = 0;
  return layers.map(({ kernel, stride = 1, padding = 0, dilation = 1 }, i) => {
    wholeNumber(kernel, `The kernel of layer ${i + 1}`, 1);
    wholeNumber(stride, `The stride of layer ${i + 1}`, 1);
    wholeNumber(padding, `The padding of layer ${i + 1}`, 0);
    wholeNumber(dilation, `The dilation of layer ${i + 1}`, 1);
    size += dilation * (kernel - 1) * jump;
    start -= padding * jump;
    jump *= stride;
    return { size, jump, start };
  });
}
