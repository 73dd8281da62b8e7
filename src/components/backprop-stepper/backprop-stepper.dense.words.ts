/** What backprop-stepper says of a dense head, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('backprop-stepper.dense', {
  gateTitles: ['Output o', 'o > 0 ?', 'a'],
  scoreTitles: ['Outputs', 'Weights', 'Products'],
  slopeTitles: ['p', 'Right', '∂L/∂s'],
  headTitles: ['∂L/∂s', 'Met', '∂L/∂V'],
  featuresTitles: ['V', '∂L/∂s', '∂L/∂a'],
  featureTitles: ['V', '∂L/∂s', 'Products'],
  deltaTitles: ['From head', 'Gate', 'δ'],
  activation: (stopped: number, outputs: number): string =>
    `ReLU lets positive outputs through and stops the others: ${stopped} of ${outputs} are 0 now.`,
  score: (name: string, value: string): string =>
    `The head gives every output a weight of its own: ${name} = ${value}.`,
  softmax: (rightClass: number, p: string): string =>
    `Softmax turns the scores into probabilities; the right class ${rightClass} gets ${p}.`,
  sigmoid: (p: string): string => `The sigmoid turns the score into a probability: p = ${p}.`,
  classLoss: (loss: string): string => `How wrong is that? The right class should get 1, so the loss is ${loss}.`,
  loss: (target: string, loss: string): string =>
    `How wrong is that? The target is ${target}, so the loss is ${loss}. How can it get lower?`,
  slopes: 'Backward now: raise the score of the right class, lower the others, each by how far p is off.',
  slope: (slope: string, wish: string): string => `Backward now: ∂L/∂s = ${slope}, ${wish}.`,
  head: 'Each head weight gets the slope times the output that it met. In this example the head stays as it is.',
  features: 'The way back through the head: the weights that carried the outputs forward carry the slope backward.',
  gate: (stopped: number, outputs: number): string =>
    `The gate: where ReLU stopped an output, its gradient stops too; ${stopped} of ${outputs} get 0.`,
  badHeadWeights: (outputs: number): string =>
    `Every score needs ${outputs} head weights, one for each output of the filter.`,
  badTarget: 'With this head the target is 1 or 0.',
  badClass: (last: number): string => `With this head the target is the number of a class, 0 to ${last}.`,
} as const);
