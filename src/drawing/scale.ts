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

/**
 * The tone of one value as a whole number from −`LEVELS` to `LEVELS`; 0 is blank, and so is NaN, which the caller must mark.
 */
export function levelOf(value: number, { kind, max }: Scale): number {
  if (!(max > 0) || (kind === 'ink' && value < 0)) return 0;
  // Of the magnitude: a half is rounded away from zero on either side.
  const level = Math.round(Math.min(1, Math.abs(value) / max) * LEVELS) || 0;
  return value < 0 ? -level : level;
}

/** What a level of a scale looks like. */
export const toneAt = (level: number, kind: ScaleKind): Tone => ({
  name: kind === 'ink' ? 'ink' : level < 0 ? 'negative' : 'positive',
  strength: Math.abs(level) / LEVELS,
});

/** The tone of one value. */
export const toneOf = (value: number, scale: Scale): Tone => toneAt(levelOf(value, scale), scale.kind);

/** Whether a number written on this tone needs the contrasting text colour. */
export const isStrong = (tone: Tone): boolean => tone.strength > 0.6;
