/** From a value to a tone: which hue, and how strong. */

/**
 * `signed`: symmetric about zero, zero is the page's background, the two signs have two hues.
 * `ink`: 0 is paper, `max` is full ink in the text colour (input images).
 * `sequential`: unsigned maps (after ReLU), zero is the background, one hue.
 */
export type ScaleKind = 'signed' | 'ink' | 'sequential';

export interface Scale {
  readonly kind: ScaleKind;
  /** Value (or magnitude) drawn at full strength. 0 draws everything blank: nothing is stretched into view. */
  readonly max: number;
}

export interface Tone {
  readonly name: 'positive' | 'negative' | 'ink';
  /** Strength 0…1, used as the fill's opacity over the page's background. */
  readonly strength: number;
}

/** Tones are drawn in this many steps: finer than the eye tells apart, coarse enough for few paths. */
export const LEVELS = 32;

/** Largest finite magnitude, or 0. */
export function maxMagnitude(values: ArrayLike<number>): number {
  let max = 0;
  for (let i = 0; i < values.length; i++) {
    const magnitude = Math.abs(values[i] ?? 0);
    if (magnitude > max && magnitude < Infinity) max = magnitude;
  }
  return max;
}

/** A scale of the given kind that fits all the values. */
export function fitScale(kind: ScaleKind, ...sets: readonly ArrayLike<number>[]): Scale {
  return { kind, max: Math.max(0, ...sets.map(maxMagnitude)) };
}

/** The tone of one value, quantised to `LEVELS` steps. NaN is left blank: it must be marked by the caller. */
export function toneOf(value: number, scale: Scale): Tone {
  const raw = scale.max > 0 ? Math.min(1, Math.abs(value) / scale.max) : 0;
  const strength = Math.round(raw * LEVELS) / LEVELS || 0;
  if (scale.kind === 'ink') return { name: 'ink', strength: value > 0 ? strength : 0 };
  return { name: value < 0 ? 'negative' : 'positive', strength };
}

/** Whether a number written on this tone needs the contrasting text colour. */
export const isStrong = (tone: Tone): boolean => tone.strength > 0.6;
