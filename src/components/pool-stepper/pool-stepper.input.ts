/** Reads the map of pool-stepper. */
import { asInputError, InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { words } from './pool-stepper.words.js';

export type Rows = readonly (readonly number[])[];

/** Larger maps have cells too small to look at. */
const LARGEST_MAP = 48;

const EXAMPLE = 'input="1 3; 0 2"';

/**
 * Hands over a map that is written out at once, any other when it is loaded.
 *
 * @returns rejects with an InputError if it cannot be loaded
 * @throws InputError if it is too large
 */
export function readMap(text: string, take: (map: Rows) => void): Promise<void> {
  const known = mapAtHand(text);
  if (!known) return loadMap(text).then(take);
  take(known);
  return Promise.resolve();
}

function mapAtHand(text: string): Rows | undefined {
  const rows = matrixFromText(text);
  if (!rows || (rows.length <= LARGEST_MAP && rows[0].length <= LARGEST_MAP)) return rows;
  throw new InputError('bad-input', words.largeMap(rows.length, rows[0].length, LARGEST_MAP), EXAMPLE);
}

/** Digits and image files; what reads them is fetched when one is named. Rejects with an InputError. */
async function loadMap(text: string): Promise<Rows> {
  try {
    const { loadInput } = await import('../../data/load-input.js');
    const { data, shape } = (await loadInput(text)).image;
    const [height, width, channels] = shape;
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => data[(row * width + column) * channels]),
    );
  } catch (error) {
    throw asInputError(error, 'bad-input', EXAMPLE);
  }
}
