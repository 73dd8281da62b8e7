/** Why a filter does not slide over an image. Fetched by elements that found that it does not. */
import { convOutputSize } from '../math/output-size.js';
import { words } from '../words/kernels.words.js';
import { InputError } from './input-error.js';

/** How a filter was to be slid. */
interface Sliding {
  readonly stride: number;
  readonly padding: number | 'valid' | 'same';
  readonly dilation?: number;
}

const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

/**
 * Says why not.
 *
 * @param image its height and width, in pixels
 * @param kernel rows and columns of weights
 * @param largest the most rows and columns that a feature map may have
 * @param example attributes with which it would slide
 * @throws InputError `bad-size`
 */
export function complainOfFit(
  [height, width]: readonly number[],
  [rows, columns]: readonly number[],
  { stride, padding, dilation = 1 }: Sliding,
  largest: number,
  example: string,
): never {
  const because = (): string => {
    if (!isWhole(stride, 1)) return words.stride(stride);
    if (!isWhole(dilation, 1)) return words.dilation(dilation);
    if (typeof padding === 'number' && !isWhole(padding, 0)) return words.padding;
    const around = typeof padding === 'number' ? 2 * padding : 0;
    const [y, x] = [rows, columns].map((taps) => dilation * (taps - 1) + 1);
    if (padding !== 'same' && (y > height + around || x > width + around)) {
      return words.tooLarge(y, x, height + around, width + around);
    }
    const outputs = (input: number, taps: number): number =>
      convOutputSize(input, taps, { stride, padding, dilation }).output;
    return words.largeMap(outputs(height, rows), outputs(width, columns), largest);
  };
  throw new InputError('bad-size', because(), example);
}
