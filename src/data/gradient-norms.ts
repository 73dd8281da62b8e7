/**
 * The recorded experiment of <softmax-loss>: how strongly digits pull on the filters of a trained network. Its sections:
 *
 *   0  JSON: Head
 *   1  f32 per held-out digit: 1 − p(correct)     2  f32: its gradient norm     3  u8: its class
 *   4  f32 per sample digit and class: the logits
 *   5  f32 per sample digit and pair of classes: the inner products
 *   6  f32 per step of the one-image network: 1 − p(correct)     7  f32: its gradient norm
 *
 * Numbers of more than one byte are written as byte planes (byte-planes.ts).
 */
import { floatsOfPlanes, planesOfFloats } from './byte-planes.js';
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import { open, seal, type AssetKind } from './envelope.js';
import { assetBytes, once } from './lazy-asset.js';

const GRADIENT_NORMS: AssetKind = { magic: 'gnrm', version: 1, what: 'The gradient norms' };

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
  /** Name of the recorded run, and the step of its weights. */
  readonly recipe: string;
  readonly step: number;
  /** Held-out digits, and their classes. */
  readonly heldOut: NormCurve & { readonly labels: Uint8Array };
  readonly digits: readonly DigitPull[];
  /** A network of five filters as large as the image, trained on one digit: from step 0. */
  readonly oneImage: NormCurve;
}

interface Head {
  readonly recipe: string;
  readonly step: number;
  readonly digits: readonly string[];
  readonly classes: number;
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

export function packGradientNorms({ recipe, step, heldOut, digits, oneImage }: GradientNorms): Promise<Bytes> {
  const head: Head = { recipe, step, digits: digits.map(({ name }) => name), classes: digits[0].logits.length };
  const join = (lists: readonly Float32Array[]): Bytes =>
    planesOfFloats(Float32Array.from(lists.flatMap((list) => Array.from(list))));
  return seal(GRADIENT_NORMS, [
    new TextEncoder().encode(JSON.stringify(head)),
    planesOfFloats(heldOut.missing),
    planesOfFloats(heldOut.norms),
    Uint8Array.from(heldOut.labels),
    join(digits.map(({ logits }) => logits)),
    join(digits.map(({ products }) => products)),
    planesOfFloats(oneImage.missing),
    planesOfFloats(oneImage.norms),
  ]);
}

/** Rejects with a DataError `data-corrupt` if the file is not what `packGradientNorms` made. */
export async function parseGradientNorms(bytes: Bytes): Promise<GradientNorms> {
  const [head, missing, norms, labels, logits, products, oneMissing, oneNorms] = await open(GRADIENT_NORMS, bytes);
  const corrupt = (cause?: unknown): DataError =>
    new DataError('data-corrupt', `${GRADIENT_NORMS.what} cannot be read: the parts do not fit together.`, { cause });
  let read: Head;
  try {
    read = JSON.parse(new TextDecoder().decode(head)) as Head;
  } catch (cause) {
    throw corrupt(cause);
  }
  const { recipe, step, digits, classes } = read;
  const allLogits = floatsOfPlanes(logits);
  const allProducts = floatsOfPlanes(products);
  const pairs = classes * classes;
  if (allLogits.length !== digits.length * classes || allProducts.length !== digits.length * pairs) throw corrupt();
  return {
    recipe,
    step,
    heldOut: { missing: floatsOfPlanes(missing), norms: floatsOfPlanes(norms), labels },
    digits: digits.map((name, i) => ({
      name,
      logits: allLogits.subarray(i * classes, (i + 1) * classes),
      products: allProducts.subarray(i * pairs, (i + 1) * pairs),
    })),
    oneImage: { missing: floatsOfPlanes(oneMissing), norms: floatsOfPlanes(oneNorms) },
  };
}

/** Loads the experiment, once. Rejects with a DataError; a later call then tries again. */
export const loadGradientNorms: () => Promise<GradientNorms> = once(async () =>
  parseGradientNorms(await assetBytes(() => import('./generated/experiments/gradient-norms.js'), GRADIENT_NORMS.what)),
);
