/** How the matrices of backprop-stepper are called and written. */
import type { MapName, StepKind } from './backprop-stepper.model.js';
import { words } from './backprop-stepper.words.js';

const titles: Partial<Record<MapName, string>> = {
  I: words.image,
  W: words.filter,
  o: words.features,
  V: words.head,
  L: words.loss,
  do: words.delta,
};

/** What a reader may change in place, and the property behind it. */
export const editable = { I: 'input', W: 'kernel', b: 'bias', V: 'headWeights' } as const;
export const isEditable = (map: MapName): map is keyof typeof editable => map in editable;

export const isGradient = (map: MapName): boolean => map.startsWith('d');

/** Scores, probabilities and losses are shown to three decimals. */
export const decimalsOf = (map: MapName): number => ('spL'.includes(map) ? 3 : 2);

/** Behind a pooling head the score is y itself. */
export const titleOf = (map: MapName, dense: boolean): string =>
  titles[map] ?? map.replace(/^d/, '∂L/∂').replace('s', dense ? 's' : 'y');

/** What the reverse chain of questions asks, and in which steps it is asked. */
export const chain: readonly { readonly text: string; readonly kinds: readonly StepKind[] }[] = [
  { text: words.lowerLoss, kinds: ['loss', 'slope'] },
  { text: words.betterFeatures, kinds: ['head', 'features', 'delta', 'image'] },
  { text: words.betterFilters, kinds: ['filter'] },
  { text: words.betterWeights, kinds: ['bias', 'update', 'again'] },
];
