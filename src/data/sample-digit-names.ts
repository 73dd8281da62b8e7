import { words } from '../words/digits.words.js';
import { DataError } from './data-error.js';

/** Pixels of one digit, 28×28. */
export const DIGIT_PIXELS = 784;

/** `0`, `0:1`, `1`, `1:1`, … `9:1`: the class, and which of its two digits if it is not the first. */
export const sampleDigitNames: readonly string[] = /* @__PURE__ */ Array.from({ length: 20 }, (_, i) =>
  i % 2 === 0 ? `${i / 2}` : `${(i - 1) / 2}:1`,
);

/**
 * A name as `sampleDigitNames` has it: `4:0` is `4`.
 *
 * @throws DataError `data-missing` if there is no such digit
 */
export function properDigitName(name: string): string {
  const proper = name.trim().replace(/:0$/, '');
  if (sampleDigitNames.includes(proper)) return proper;
  const say = (): string => words.none(name);
  throw new DataError('data-missing', say(), { say });
}
