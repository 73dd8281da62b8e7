/** What init-lab says of activations, in English. */
import { inLanguages } from '../../words/words.js';
export interface CaptionValues {
  readonly meaning: string;
  readonly when: string;
  readonly When: string;
  readonly right: string;
  /** What one dense layer alone gets right. */
  readonly dense: string;
}

export const words = inLanguages('init-lab.activations', {
  networks: 'The same network with five activations, above with average, below with max pooling',
  names: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoid', tanh: 'tanh' },
  pools: { max: 'max', average: 'avg' },
  meaning: (activation: string, pool: 'max' | 'average'): string => `${activation}, ${pool} pooling`,
  finals: 'Unseen digits right at the end',
  finalOf: (title: string, share: string): string => `${title} ${share}`,
  finalsOf: (list: string, dense: string): string => `${list}; one dense layer alone ${dense}`,
  dense: (share: string): string => `one dense layer: ${share}`,
  own: (meaning: string, seed: string): string =>
    `${meaning}, seed ${seed}: not recorded. How it learns is seen when you train it.`,
  linearAverage: ({ when, right, dense }: CaptionValues): string =>
    `Without an activation, and with average pooling, the whole network is one linear map: ${when} ${right} right, no better than one dense layer alone (${dense}).`,
  linearMax: ({ when, right, dense }: CaptionValues): string =>
    `Max pooling is no linear map: with it even a network without activations bends, and gets ${right} right ${when}; one dense layer alone ${dense}.`,
  sigmoid: ({ meaning, When, right, dense }: CaptionValues, slope: string): string =>
    `${meaning}: its slope is at most ${slope}, so gradients shrink on their way back and learning is slow. ${When} ${right} right; one dense layer alone ${dense}.`,
  bent: ({ meaning, when, right, dense }: CaptionValues): string =>
    `${meaning}: ${when} ${right} right, one dense layer alone ${dense}. ReLU, leaky ReLU and tanh hardly differ here; having a bend at all is what counts.`,
} as const);
