/** What backprop-stepper says of the way from the outputs to the loss and back, and of the step; in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('backprop-stepper.steps', {
  meanTitles: ['Outputs', 'Weights', 'Products'],
  deltaTitles: ['From head', 'Gate', 'δ'],
  biasTitles: ['δ', 'Met', 'Products'],
  imageTitles: ['δ, padded', 'W, by 180°', 'Products'],
  updateTitles: ['W', 'η · ∂L/∂W', 'New W'],
  mean: (outputs: number, value: string): string =>
    `The mean of all ${outputs} outputs, the pooling window is the whole map: y = ${value}.`,
  max: (winner: string, value: string): string =>
    `The largest output wins, the first among equals: y = ${winner} = ${value}.`,
  loss: (target: string, loss: string): string =>
    `How wrong is that? The target is ${target}, so the loss is ${loss}. How can it get lower?`,
  slope: (name: string, slope: string, wish: string): string => `Backward now: ∂L/∂${name} = ${slope}, ${wish}.`,
  shares: (outputs: number, slope: string): string =>
    `Each output had 1/${outputs} of the say in y, so each gets 1/${outputs} of ${slope}.`,
  wins: (winner: string, slope: string): string =>
    `${winner} won and gets all of ${slope}, the others get 0. Yet all outputs will move: they share one filter.`,
  bias: (value: string): string => `The bias was added to every output, so its gradient is the sum of all δ: ${value}.`,
  image: (name: string, value: string): string =>
    `∂L/∂${name} = ${value}, what a layer below would receive: δ, with zeros around it, meets the filter rotated by 180°.`,
  update: (rate: string): string =>
    `Every weight moves against its gradient, by η = ${rate} times it. Bias and head stay, so that what changes is the filter’s doing.`,
  guessFirst: 'Every weight moves against its gradient. Which way? Go back to ∂L/∂W and guess all of it first.',
  stays: (loss: string): string => `Forward again with the new filter: the loss stays ${loss}.`,
  falls: (before: string, after: string): string =>
    `Forward again with the new filter: the loss falls from ${before} to ${after}.`,
  rises: (before: string, after: string): string =>
    `Forward again: the loss rises from ${before} to ${after}. The rate is too large, the step overshoots.`,
  moved: (moved: number, outputs: number): string =>
    `${moved} of ${outputs} outputs moved, not the winner alone: they share the filter.`,
  chart: 'Loss after the step, for every rate η',
} as const);
