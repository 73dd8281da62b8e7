/** From attributes to what is checked. */
import { InputError, oneOf } from '../../data/input-error.js';
import {
  DIFFERENCES,
  NUDGES,
  PRECISIONS,
  type Difference,
  type Precision,
  type Settings,
} from './gradient-check.model.js';
import { words } from './gradient-check.words.js';

/** The attributes that say what is checked, and how. */
export interface Wanted {
  readonly net: string;
  readonly preset: string;
  readonly kernel: string;
  readonly steps: number;
  readonly weight: number | undefined;
  readonly epsilon: number;
  readonly precision: Precision;
  readonly difference: Difference;
}

/** What an element shows that was given nothing. */
export const EXAMPLE: Wanted = {
  net: '',
  preset: 'dense',
  kernel: '',
  steps: 1,
  weight: undefined,
  epsilon: 0.1,
  precision: 'float64',
  difference: 'central',
};

/** @throws InputError `bad-net`, `bad-epsilon`, `bad-precision`, `bad-difference` */
export function settingsOf({ net, epsilon, precision, difference }: Wanted): Settings {
  if (net !== '') oneOf('net', net, ['session']);
  if (!NUDGES.includes(epsilon)) throw new InputError('bad-epsilon', words.unknownEpsilon, 'epsilon="1e-3"');
  oneOf('precision', precision, PRECISIONS, 'float32');
  oneOf('difference', difference, DIFFERENCES, 'forward');
  return { epsilon, precision, difference };
}
