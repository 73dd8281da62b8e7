/**
 * The recorded experiment of <softmax-loss>: how strongly digits pull on the filters of a trained network. A file of
 * 32-bit floats, little-endian as the processors of all browsers are:
 *
 *   the step of the weights; the number of held-out digits n; the number of steps m of the one-image network
 *   n × 1 − p(correct) of a held-out digit, n × its gradient norm
 *   for each sample digit: 10 logits; for each of them: 10 × 10 inner products
 *   m × 1 − p(correct) of the one-image network, m × its gradient norm
 */
import { bytesFromBase64 } from './base64.js';
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import { sampleDigitNames } from './sample-digit-names.js';

/** The recorded run whose last weights were measured. */
export const MEASURED_RUN = 'look';

const CLASSES = 10;

/** Digits or steps in a diagram: how far a prediction is from certainty, and how strongly it pulls. */
export interface NormCurve {
  /** 1 − p(correct), 0…1. */
  readonly missing: Float32Array;
  /** ‖∂L/∂W‖ of the first layer's filters. */
  readonly norms: Float32Array;
}

/** What the network answers to a sample digit, and what a gradient at its logits is worth at the filters. */
export interface DigitPull {
  /** Name of the sample digit; its first character is the class. */
  readonly name: string;
  /** `[classes]` */
  readonly logits: Float32Array;
  /**
   * `[classes, classes]`: inner products of ∂L/∂W for each two labels that the digit might have. With them the norm of
   * ∂L/∂W is known for any gradient at the logits (`pullNorm`).
   */
  readonly products: Float32Array;
}

export interface GradientNorms {
  /** Step of the weights. */
  readonly step: number;
  readonly heldOut: NormCurve;
  /** In the order of `sampleDigitNames`. */
  readonly digits: readonly DigitPull[];
  /** A network of five filters as large as the image, trained on one digit: from step 0. */
  readonly oneImage: NormCurve;
}

/**
 * ‖∂L/∂W‖ for any gradient `d` at the logits whose entries add up to zero, as those of softmax and cross-entropy do.
 *
 * ∂L/∂W is linear in d. For label k, d is p − eₖ; and any d of sum zero is −Σ dₖ(p − eₖ). So the squared norm is
 * Σ Σ dᵢ dₖ ⟨gᵢ, gₖ⟩ with g for the gradients of ∂L/∂W that belong to the labels.
 */
export function pullNorm(d: ArrayLike<number>, products: ArrayLike<number>): number {
  let square = 0;
  for (let i = 0; i < d.length; i++) {
    for (let k = 0; k < d.length; k++) square += d[i] * d[k] * products[i * d.length + k];
  }
  // Rounded products may leave a tiny negative number where d is almost zero.
  return Math.sqrt(Math.max(0, square));
}

export function packGradientNorms({ step, heldOut, digits, oneImage }: GradientNorms): Bytes {
  const lists = [
    [step, heldOut.norms.length, oneImage.norms.length],
    ...[heldOut.missing, heldOut.norms],
    ...digits.map(({ logits }) => logits),
    ...digits.map(({ products }) => products),
    ...[oneImage.missing, oneImage.norms],
  ];
  return new Uint8Array(Float32Array.from(lists.flatMap((list) => Array.from(list))).buffer);
}

/** @throws DataError `data-corrupt` if there are more or fewer numbers than the first ones say */
export function parseGradientNorms({ buffer }: Bytes): GradientNorms {
  const floats = new Float32Array(buffer, 0, buffer.byteLength >> 2);
  const [step, digits, steps] = floats;
  let at = 3;
  const take = (count: number): Float32Array => floats.subarray(at, (at += count));
  const curve = (points: number): NormCurve => ({ missing: take(points), norms: take(points) });
  const heldOut = curve(digits);
  const logits = sampleDigitNames.map(() => take(CLASSES));
  const pulls = sampleDigitNames.map((name, i) => ({ name, logits: logits[i], products: take(CLASSES ** 2) }));
  const oneImage = curve(steps);
  if (4 * at !== buffer.byteLength) throw new DataError('data-corrupt', 'The gradient norms are not complete.');
  return { step, heldOut, digits: pulls, oneImage };
}

/** Loads the experiment. Rejects with an error whose message a reader understands. */
export async function loadGradientNorms(): Promise<GradientNorms> {
  const { base64 } = await import('./generated/experiments/gradient-norms.js').catch((cause: unknown) => {
    throw new DataError('data-missing', 'The gradient norms could not be loaded.', { cause });
  });
  return parseGradientNorms(bytesFromBase64(base64));
}
