/** What linear-collapse says of the trained network, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('linear-collapse.network', {
  image: 'Image x',
  layers: (weights: string): string => `Five layers, ${weights} weights`,
  templates: 'One layer: a template M per class',
  scores: 'Scores of the classes',
  byNet: 'five layers',
  byTemplates: 'Mx + B',
  className: (digit: number): string => `class ${String(digit)}`,
  conv: 'conv',
  pool: 'pool',
  dense: 'dense',
  filters: (count: number, side: number): string => `${String(count)} of ${String(side)}×${String(side)}`,
  withRelu: (side: number): string => `${String(side)}×${String(side)} ReLU`,
  maxPooling: 'max pooling',
  and: 'and',
  summary: (largest: string): string =>
    `A trained network of five layers, and ten templates of 28 by 28 weights beside it. The scores that both give to the ten classes differ by at most ${largest}.`,
  same: (digit: number, net: string, templates: string, largest: string): string =>
    `Class ${String(digit)} gets ${net} from the five layers and ${templates} from its template; over all classes the largest difference is ${largest}. Without activations, the whole network is ten templates.`,
  broken: (digit: number, net: string, templates: string, why: string): string =>
    `With ${why} on the same weights, class ${String(digit)} gets ${net} from the five layers but ${templates} from its template: the collapse is broken.`,
  superposition: (error: string): string =>
    `Superposition error at this image and a 7, the largest |f(a + b) − f(a) − f(b) + f(0)|: ${error}.`,
  worth: (digits: string, linear: string, dense: string, relu: string): string =>
    `Of ${digits} digits never trained on, this network gets ${linear} right, a single dense layer ${dense}; the same network trained with ReLU, ${relu}.`,
} as const);
