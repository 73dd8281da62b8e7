/** How far the filters of the recipe `tutorial` come from their random start: one JSON section. */
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import { open, seal, type AssetKind } from './envelope.js';
import { assetBytes, once } from './lazy-asset.js';

const TUTORIAL_START: AssetKind = { magic: 'tuto', version: 1, what: 'The measurements of the tutorial' };

/** How much like an oriented edge or bar patterns are on average, and how alike their neighbouring weights. */
export interface PatternMeasures {
  /** Mean R² of the best fit, 0…1. */
  readonly fit: number;
  /** Mean correlation of neighbouring weights, −1…1. */
  readonly smoothness: number;
}

export interface TutorialStart {
  /** Length of the training. */
  readonly steps: number;
  /** Share of held-out digits right after it, 0…1. */
  readonly accuracy: number;
  /** Mean cosine of the trained filters of the first layer to their own random start. */
  readonly cosine: number;
  /** The filters after the training, and what the training added to them. */
  readonly filter: PatternMeasures;
  readonly change: PatternMeasures;
}

export function packTutorialStart(start: TutorialStart): Promise<Bytes> {
  return seal(TUTORIAL_START, [new TextEncoder().encode(JSON.stringify(start))]);
}

/** Loads the measurements, once. Rejects with a DataError; a later call then tries again. */
export const loadTutorialStart: () => Promise<TutorialStart> = once(async () => {
  const bytes = await assetBytes(() => import('./generated/experiments/tutorial-start.js'), TUTORIAL_START.what);
  const [json] = await open(TUTORIAL_START, bytes);
  try {
    return JSON.parse(new TextDecoder().decode(json)) as TutorialStart;
  } catch (cause) {
    throw new DataError('data-corrupt', `${TUTORIAL_START.what} cannot be read.`, { cause });
  }
});
