/** What init-lab says of its starts, in English; what it says of seeds, activations and training comes with them. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('init-lab', {
  figure: 'How a network starts decides what its filters become',
  loading: 'Loading the recorded runs …',
  show: 'Compare',
  views: { schemes: 'starts', curves: 'starts, step by step', seeds: 'seeds', activations: 'activations' },
  play: 'Play the training',
  pause: 'Pause',
  back: 'One moment back',
  forward: 'One moment on',
  position: 'Step of the training',
  stepOf: (step: string, steps: string): string => `step ${step} of ${steps}`,
  more: 'A start of your own',
  table: 'The numbers as a table',
  columns: ['network', 'step', 'unseen digits right', 'loss', 'filters differ by'],
  badStd: 'The standard deviation must be a number, 0.0001 to 2.',
  badFrame: 'The frame must be a whole number, 0 (the start) to 9 (the end).',

  networks: 'The same network from twelve starts: its eight filters of conv1',
  before: 'before the first step',
  after: (step: string): string => `after ${step} steps`,
  untrained: 'not trained',
  note: (share: string): string => `${share} right`,
  equal: (share: string): string => `${share} · equal`,
  described: (title: string, when: string, share: string, filters: string): string =>
    `${title}, ${when}: ${share}, ${filters}`,
  right: (share: string): string => `${share} of unseen digits right`,
  identical: 'all eight filters identical',
  differ: (by: string): string => `filters differ by ${by}`,
  start: (title: string): string => `${title}, start`,

  histogram: 'Weights of conv1 at the start',
  histogramOf: (title: string, low: string, high: string): string =>
    `${title}: histogram of the 200 starting weights of conv1, from ${low} to ${high}`,
  signals: 'Signal of a 4 at the start, std',
  layers: ['conv1', 'conv2', 'logits'],
  signalsOf: (list: string): string =>
    `Standard deviation of the signal before the activation, for a 4 and the starting weights: ${list}`,

  /** Short names of the starts, with their constant or standard deviation. */
  titles: {
    zero: (value: string) => `all ${value}`,
    tenth: (value: string) => `all ${value}`,
    one: (value: string) => `all ${value}`,
    'constant-convs': (value: string) => `convs ${value}`,
    'constant-first': (value: string) => `conv1 ${value}`,
    tiny: (std: string) => `normal ${std}`,
    'small-first': () => 'small conv1',
    uniform: (std: string) => `uniform ${std}`,
    normal: (std: string) => `normal ${std}`,
    glorot: () => 'Glorot',
    he: () => 'He',
    huge: (std: string) => `normal ${std}`,
  },

  /** What is to be seen before training, and of the start that stands on the page when nothing is set. */
  captions: {
    start: (title: string, signals: string, same: boolean, right: string): string =>
      `${title}: before the first step a 4 makes signals of standard deviation ${signals} in the three layers; about 1 is good for learning.${same ? ' All eight filters are the same.' : ''} ${right} right is chance. Play to see what becomes of it.`,
    constant: ({ when, right, usual }: Readonly<Record<'when' | 'right' | 'usual', string>>): string =>
      `Equal weights get equal gradients, so the eight filters stay identical to the bit: ${when} they differ by exactly 0. It does learn, but as a network with one filter: ${right} right, Glorot ${usual}.`,
  },
} as const);
