import { forEachPixel, poolGeometry, windowCounts, type PoolOptions } from './pooling-windows.js';
import { checkCost, checkShape, checkTensor, IMAGE_AXES, rounded, ShapeError, wholeNumber } from './shapes.js';
import type { Floats, Tensor } from './tensor.js';

/**
 * The gradient with respect to the input of `maxPool2d`: each δ goes to the winner of its window, the others get
 * nothing. A pixel that won several overlapping windows collects them all.
 *
 * @param outputGradient δ, shaped like the output
 * @param argmax as the forward call returned it
 * @param inputShape `[height, width, channels]`
 * @returns shaped like the input, in the precision of δ
 * @throws ShapeError
 */
export function maxPool2dGradient<A extends Floats>(
  outputGradient: Tensor<A>,
  argmax: Int32Array,
  inputShape: readonly number[],
): Tensor<A> {
  checkTensor(outputGradient, 'output gradient', IMAGE_AXES);
  if (argmax.length !== outputGradient.data.length) {
    throw new ShapeError(
      `There are ${argmax.length} winners, but ${outputGradient.data.length} output gradients: one each was expected.`,
    );
  }
  checkCost(inputShape);
  const sums = new Float64Array(inputShape.reduce((product, side) => product * wholeNumber(side, 'Every side', 1), 1));
  argmax.forEach((winner, i) => {
    if (!(winner >= 0 && winner < sums.length)) {
      throw new ShapeError(`Winner ${i + 1} has the index ${winner}, but the input has only ${sums.length} values.`);
    }
    sums[winner] += outputGradient.data[i];
  });
  return { shape: inputShape, data: rounded(outputGradient.data, sums) };
}

/**
 * The gradient with respect to the input of `averagePool2d`: each δ is shared equally among the pixels of its
 * window.
 *
 * @param outputGradient δ, shaped like the output
 * @param inputShape `[height, width, channels]`
 * @returns shaped like the input, in the precision of δ
 * @throws ShapeError
 */
export function averagePool2dGradient<A extends Floats>(
  outputGradient: Tensor<A>,
  inputShape: readonly number[],
  options: PoolOptions,
): Tensor<A> {
  checkTensor(outputGradient, 'output gradient', IMAGE_AXES);
  const channels = wholeNumber(inputShape[2], 'The number of channels', 1);
  const geometry = poolGeometry(inputShape, options);
  const expected = [geometry.y.output, geometry.x.output, channels];
  checkShape(outputGradient, 'output gradient', expected, 'one gradient for each output');
  const counts = windowCounts(geometry);
  const sums = new Float64Array(inputShape[0] * inputShape[1] * channels);
  forEachPixel(geometry, (window, pixel) => {
    for (let c = 0; c < channels; c++) {
      sums[pixel * channels + c] += outputGradient.data[window * channels + c] / counts[window];
    }
  });
  return { shape: inputShape, data: rounded(outputGradient.data, sums) };
}

/** The gradient of `globalAveragePool2d`: every pixel gets δ divided by the number of pixels. */
export function globalAveragePool2dGradient<A extends Floats>(
  outputGradient: Tensor<A>,
  inputShape: readonly number[],
): Tensor<A> {
  return averagePool2dGradient(outputGradient, inputShape, { size: [inputShape[0], inputShape[1]] });
}
