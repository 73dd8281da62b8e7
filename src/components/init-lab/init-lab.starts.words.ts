/** What is to be seen of each start, in English; fetched when a reader looks at another one than at first. */
import { inLanguages } from '../../words/words.js';
/** Written numbers of a start; `When` begins a sentence. */
export interface CaptionValues {
  readonly meaning: string;
  readonly when: string;
  readonly When: string;
  readonly right: string;
  /** What Glorot gets right by then. */
  readonly usual: string;
  /** Standard deviation of the logits before the first step. */
  readonly spread: string;
  readonly differ: string;
  /** Mean cosine of the filters with their start. */
  readonly kept: string;
  readonly loss: string;
  readonly firstLoss: string;
}

export const words = inLanguages('init-lab.starts', {
  /** What a start is, with its constant or standard deviation. */
  meanings: {
    zero: (value: string) => `every weight starts at ${value}`,
    tenth: (value: string) => `every weight starts at ${value}`,
    one: (value: string) => `every weight starts at ${value}`,
    'constant-convs': (value: string) => `both convolutions start at ${value}, the dense layer at random`,
    'constant-first': (value: string) => `only conv1 starts at ${value}, the rest at random`,
    tiny: (std: string) => `every layer normal, standard deviation ${std}`,
    'small-first': (std: string) => `conv1 normal, standard deviation ${std}; the rest Glorot`,
    uniform: (std: string) => `every layer uniform, standard deviation ${std}`,
    normal: (std: string) => `every layer normal, standard deviation ${std}`,
    glorot: () => 'uniform, variance 2 ∕ (fan-in + fan-out)',
    he: () => 'normal, variance 2 ∕ fan-in',
    huge: (std: string) => `every layer normal, standard deviation ${std}`,
  },

  captions: {
    zero: ({ When, right }: CaptionValues): string =>
      `All zeros: behind a ReLU nothing arrives and nothing flows back, so only the last bias learns. ${When} the filters are still 0, and ${right} right is guessing.`,
    'constant-convs': ({ right, usual }: CaptionValues): string =>
      `A random dense layer tells conv2’s filters apart, but each of them treats all eight channels alike: conv1’s filters still differ by exactly 0, with ${right} right. Glorot: ${usual}.`,
    'constant-first': ({ when, differ, right, usual }: CaptionValues): string =>
      `Only conv1 starts equal: the random weights behind it send each filter another gradient, so they do separate, ${when} by ${differ}, with ${right} right. Glorot: ${usual}.`,
    tiny: ({ When, spread, right }: CaptionValues): string =>
      `Tiny weights everywhere: each layer shrinks the signal, the logits differ by ${spread} only. ${When} ${right} are right: Adam, whose steps do not shrink with the gradient, gets it going.`,
    'small-first': ({ when, kept, right, usual }: CaptionValues): string =>
      `conv1 starts almost blank, so what you see in it was learned: ${when} its cosine with its start is ${kept}, and ${right} are right. Glorot’s filters are less pretty and as good: ${usual}.`,
    huge: ({ When, spread, firstLoss, right, loss, kept }: CaptionValues): string =>
      `Every layer multiplies the signal: the logits spread by ${spread} and the first loss is ${firstLoss}. ${When} ${right} are right, the loss is ${loss}, and the filters are the random start: cosine ${kept}.`,
    sane: ({ meaning, When, spread, right, kept }: CaptionValues): string =>
      `${meaning}: a sane start, logits spread by ${spread}. ${When} ${right} are right; such starts hardly differ. The filters still resemble their start, cosine ${kept}: a good start and pretty filters conflict.`,
  },
} as const);
