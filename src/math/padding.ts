import type { Sides } from './geometry.js';
import { checkCost, checkTensor, IMAGE_AXES, ShapeError, wholeNumber, zeros } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

function checkedSides(padding: number | Sides): Sides {
  const sides =
    typeof padding === 'number' ? { top: padding, right: padding, bottom: padding, left: padding } : padding;
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    wholeNumber(sides[side], `The padding at the ${side}`, 0);
  }
  return sides;
}

/**
 * An image with a border of constant pixels.
 *
 * @param input `[height, width, channels]`
 * @param padding width of the border, in pixels
 * @param value of the border's pixels, default 0
 * @returns `[top + height + bottom, left + width + right, channels]`, in the precision of the input
 * @throws ShapeError
 */
export function pad2d<A extends Floats>(input: Tensor<A>, padding: number | Sides, value = 0): Tensor<A> {
  checkTensor(input, 'input', IMAGE_AXES);
  const { top, right, bottom, left } = checkedSides(padding);
  const [height, width, channels] = input.shape;
  const shape = [top + height + bottom, left + width + right, channels];
  checkCost(shape);
  const data = zeros(input.data, shape[0] * shape[1] * channels);
  data.fill(value);
  for (let y = 0; y < height; y++) {
    const row = input.data.subarray(y * width * channels, (y + 1) * width * channels);
    data.set(row, ((top + y) * shape[1] + left) * channels);
  }
  return { shape, data };
}

/**
 * The gradient with respect to the input of {@link pad2d}: the border's part of the gradient is cut off.
 *
 * @param outputGradient `[top + height + bottom, left + width + right, channels]`
 * @returns `[height, width, channels]`
 * @throws ShapeError if the border leaves nothing
 */
export function pad2dGradient<A extends Floats>(outputGradient: Tensor<A>, padding: number | Sides): Tensor<A> {
  checkTensor(outputGradient, 'output gradient', IMAGE_AXES);
  const { top, right, bottom, left } = checkedSides(padding);
  const [paddedHeight, paddedWidth, channels] = outputGradient.shape;
  const height = paddedHeight - top - bottom;
  const width = paddedWidth - left - right;
  if (height < 1 || width < 1) {
    throw new ShapeError(`Cutting off the border leaves ${height} rows and ${width} columns of the output gradient.`);
  }
  const data = zeros(outputGradient.data, height * width * channels);
  for (let y = 0; y < height; y++) {
    const start = ((top + y) * paddedWidth + left) * channels;
    data.set(outputGradient.data.subarray(start, start + width * channels), y * width * channels);
  }
  return { shape: [height, width, channels], data };
}
