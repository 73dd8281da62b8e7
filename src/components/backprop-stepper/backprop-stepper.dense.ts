/** What only a net with a dense head needs: its arithmetic, and its weights from their attribute. Fetched for one. */
import { matrixFromText } from '../../data/matrix-text.js';
import type { WorkedExample, WorkedSettings } from '../../math/worked-parts.js';
import { fail, LARGEST, type Described } from './backprop-stepper.model.js';

export { denseHead } from '../../math/dense-head.js';

/** V from its text: one row for each score; a single score's weights may also be laid out like the feature map. */
function headRows(text: string, preset: WorkedExample, positions: number): readonly (readonly number[])[] | undefined {
  const known = preset.headWeights;
  const rows = text.trim() === '' ? known : matrixFromText(text);
  const fitting = rows?.every((row) => row.length === positions) ? rows : undefined;
  if (fitting && (fitting.length > 1 || known?.length === 1)) return fitting.length > LARGEST ? undefined : fitting;
  if (rows?.flat().length === positions) return [rows.flat()];
  // Another image needs other weights: signs that alternate, so that some outputs help and some do not.
  if (text.trim() === '') {
    return known?.map((_, k) => Array.from({ length: positions }, (__, i) => ((i + k) % 2 === 0 ? 1 : -1)));
  }
  return undefined;
}

/**
 * The net with the weights that a `head-weights` attribute describes.
 *
 * @throws InputError for weights or a target that do not fit
 */
export function withHead({ parts, preset, positions }: Described, text: string): WorkedSettings {
  const headWeights = headRows(text, preset, positions);
  if (!headWeights) {
    return fail(
      'bad-head-weights',
      `Every score needs ${String(positions)} head weights, one for each output of the filter.`,
      'head-weights="2 1 -1 -1"',
    );
  }
  const { target } = parts;
  const classes = headWeights.length;
  const possible = classes === 1 ? target >= 0 && target <= 1 : Number.isInteger(target) && target >= 0;
  if (!possible || target > Math.max(1, classes - 1)) {
    const range = classes === 1 ? '1 or 0' : `the number of a class, 0 to ${String(classes - 1)}`;
    fail('bad-target', `With this head the target is ${range}.`, 'target="1"');
  }
  return { ...parts, headWeights };
}
