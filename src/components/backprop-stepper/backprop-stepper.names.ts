/** How the matrices of backprop-stepper are called and written. */
import type { MapName } from './backprop-stepper.model.js';
import { words } from './backprop-stepper.words.js';

/** Words that are titles. */
const titles = { I: 'image', W: 'filter', o: 'features', V: 'head', L: 'loss', do: 'delta' } as const;

/** What a reader may change in place, and the property behind it. */
export const editable = { I: 'input', W: 'kernel', b: 'bias', V: 'headWeights' } as const;
export const isEditable = (map: MapName): map is keyof typeof editable => map in editable;

export const isGradient = (map: MapName): boolean => map.startsWith('d');

/** Scores, probabilities and losses are shown to three decimals. */
export const decimalsOf = (map: MapName): number => ('spL'.includes(map) ? 3 : 2);

/** Behind a pooling head the score is y itself. */
export const titleOf = (map: MapName, dense: boolean): string =>
  map in titles ? words[titles[map as keyof typeof titles]] : map.replace(/^d/, '∂L/∂').replace('s', dense ? 's' : 'y');
