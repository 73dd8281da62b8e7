/** What softmax-loss computes: from ten logits to probabilities, the loss, and the gradient at the logits. */
import { asInputError, InputError } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import { properDigitName } from '../../data/sample-digit-names.js';
import { words } from './softmax-loss.words.js';

export const CLASSES = 10;
/** Logits that can be set by hand: −30…30. */
export const LARGEST_LOGIT = 30;

export const presetNames = ['unsure', 'right', 'wrong', 'digit'] as const;

/** `digit` is what the recorded network answers, the others are made up. */
export type SoftmaxPreset = (typeof presetNames)[number];

/** Two classes between which an unsure answer wavers: 4 and 9, else neighbours in the alphabet of shapes. */
const RIVALS = [6, 7, 3, 8, 9, 6, 5, 1, 3, 4];
const OTHERS = [-1, 0.5, -0.5, 0, -1.5, 0.3, -0.8, 0.2, -0.3, -1.2];

/** Made-up logits for a right class. */
export function presetLogits(preset: Exclude<SoftmaxPreset, 'digit'>, label: number): number[] {
  const rival = RIVALS[label];
  const [own, other] = { unsure: [1.8, 2.2], right: [8, 1], wrong: [-1, 7] }[preset];
  return OTHERS.map((value, k) => (k === label ? own : k === rival ? other : value));
}

/** Ten numbers, or undefined for an empty text. @throws InputError */
export function logitsFromText(text: string): number[] | undefined {
  if (text.trim() === '') return undefined;
  const rows = matrixFromText(text);
  if (rows?.length === 1 && rows[0].length === CLASSES && rows[0].every((z) => Math.abs(z) <= LARGEST_LOGIT)) {
    return rows[0];
  }
  throw new InputError('bad-logits', words.badLogits(text.slice(0, 60), LARGEST_LOGIT), 'logits="0 0 1 0 4 0 0 0 0 2"');
}

/** @throws InputError if there is no such sample digit */
export function digitName(text: string): string {
  try {
    return properDigitName(text);
  } catch (error) {
    throw asInputError(error, 'bad-digit', 'digit="7"');
  }
}

/** Ten logits, checked already: plain arithmetic is enough. */
export class Prediction {
  /** p = softmax(z) */
  readonly probabilities: Float64Array;
  /** 1 − p(correct), added up from the other classes: exact where p is almost 1. */
  readonly missing: number;
  /** L = −ln p(correct) */
  readonly loss: number;
  /** ∂L/∂z = p − y */
  readonly gradient: Float64Array;

  constructor(
    readonly logits: readonly number[],
    /** Number of the right class. */
    readonly label: number,
  ) {
    // The largest is taken out, so that no exponential overflows.
    const largest = Math.max(...logits);
    const powers = Float64Array.from(logits, (z) => Math.exp(z - largest));
    const total = powers.reduce((sum, power) => sum + power);
    this.probabilities = powers.map((power) => power / total);
    this.missing = this.probabilities.reduce((sum, p, k) => (k === label ? sum : sum + p), 0);
    this.loss = largest + Math.log(total) - logits[label];
    // p − 1 would lose what is left of a certain prediction.
    this.gradient = this.probabilities.with(label, -this.missing);
  }

  /** p(correct) */
  get correct(): number {
    return this.probabilities[this.label];
  }

  /** The class that gets the largest probability; the first one if there are several. */
  get answer(): number {
    return this.probabilities.indexOf(Math.max(...this.probabilities));
  }
}
