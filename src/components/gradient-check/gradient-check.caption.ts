/** The sentence under a gradient check: what happens at this weight, with this nudge. */
import type { Check, ErrorCurve, Settings } from './gradient-check.model.js';
import { nudgeIndex } from './gradient-check.model.js';
import { scientific, type Write } from './gradient-check.numbers.js';
import { words } from './gradient-check.words.js';

export interface Nudging {
  readonly check: Check;
  readonly settings: Settings;
  /** The weight itself, as text. */
  readonly value: string;
  readonly position: string;
  readonly epsilon: string;
  /** The error curve of these settings. */
  readonly curve: ErrorCurve;
  readonly write: Write;
  /** Writes a slope, with more decimals. */
  readonly slope: (value: number) => string;
}

/** Why nudge and backward pass do not agree better: the nudge is too large, or too small. */
function reason(errors: readonly number[], epsilon: number): string {
  const index = nudgeIndex(epsilon);
  // A nudge at which everything is flagged has no error.
  const best = errors.indexOf(Math.min(...errors.filter((error) => !Number.isNaN(error))));
  return errors[index] === errors[best] ? words.best : index < best ? words.bend : words.rounding;
}

export function caption({ check, settings, value, position, epsilon, curve, write, slope }: Nudging): string {
  const { kink, left, right, analytic, numeric, error, lost } = check;
  const moved = words.moved(position, value, settings.difference === 'central' ? `±${epsilon}` : `+${epsilon}`);
  if (kink) return moved + words.kink(kink, slope(left), slope(right), slope(analytic));
  if (lost) return moved + words.lost(settings.precision);
  const agreement = words.agree(slope(numeric), slope(analytic), scientific(error, write));
  return moved + agreement + (error === 0 ? '' : reason(curve.errors, settings.epsilon));
}
