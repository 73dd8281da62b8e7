/** What a reader sees and hears. Filters, rows, columns and channels are counted from 1. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('filter-grid', {
  figure: (layer: string) => `Filters of ${layer}`,
  filter: (number: string) => `filter ${number}`,
  grid: (layer: string, count: string, rows: string) => `${layer}: ${count} filters of ${rows} by ${rows} weights`,
  empty: (filter: string) => `filter ${filter}, no weights yet`,
  option: (filter: string, least: string, most: string, likeness: string) =>
    `filter ${filter}: weights from ${least} to ${most}${likeness ? `, cosine to its start ${likeness}` : ''}`,
  cell: (filter: string, row: string, column: string, value: string) =>
    `filter ${filter}, row ${row}, column ${column}: weight ${value}`,
  startedAt: (value: string) => ` (at step 0: ${value})`,
  rows: {
    start: (most: string) => `at step 0: random, at most ±${most}`,
    now: (step: string) => `now, step ${step}`,
    change: (step: string) => `change from step 0 to step ${step}`,
  },
  twin: {
    random: (most: string) => `never trained: at most ±${most}`,
    glorot: (most: string) => `twin, from Glorot’s wider start: at most ±${most}`,
    he: (most: string) => `twin, from He’s wider start: at most ±${most}`,
    constant: (most: string) => `twin, all weights from 0.1: at most ±${most}`,
    'shuffled-labels': (most: string) => `twin with shuffled labels: at most ±${most}`,
    'permuted-pixels': (most: string) => `twin with scrambled pixels: at most ±${most}`,
  },
  negative: 'negative',
  positive: 'positive',
  scaleFixed: 'one scale per filter, the same at all steps',
  scaleFrame: 'autoscale: strengths are not comparable between steps',
  channelNote: (channel: string, channels: string) => `input channel ${channel} of ${channels}`,
  waiting: 'Each square will show one filter: a small grid of weights. The recorded run is on its way.',
  notTrained: 'Each square shows one filter: a small grid of weights. There is no run to show yet.',
  random: 'Step 0: random numbers. Training has changed nothing yet.',
  randomAndSmall: (most: string) =>
    `Step 0: random numbers, at most ±${most}, so small beside what training makes of them that they hardly show.`,
  away: (step: string, filter: string, cosine: number, shown: string) => {
    const size = Math.abs(cosine);
    const share = size > 0.9 ? 'nearly the pattern of' : size > 0.5 ? 'much in common with' : 'little in common with';
    return `Step ${step}: filter ${filter} has ${cosine < -0.5 ? 'turned against' : share} its random start (cosine ${shown}; 1 would be the same pattern).`;
  },
  step: (step: string) => `Step ${step}.`,
  stepOf: (step: string, steps: string) => `step ${step} of ${steps}`,
  play: 'Play the training',
  again: 'Play the training again',
  pause: 'Pause',
  back: 'Back to the random start',
  slider: 'Training step',
  channel: 'input channel',
  numbers: 'Numbers',
  large: (filter: string, rows: string) => `Filter ${filter} in numbers, ${rows} by ${rows}`,
  values: (filter: string, step: string, matrix: string) => `Filter ${filter} at step ${step}, row by row: ${matrix}.`,
  table: 'Weights as a table',
  tableCaption: (filter: string, layer: string, step: string) =>
    `Weights of filter ${filter} of ${layer} at step ${step}`,
  columns: { channel: 'input channel', row: 'row', column: 'column', weight: 'weight', start: 'weight at step 0' },
  badCompare: (given: string) =>
    `compare="${given}" is not known; it is "none", "before-after", "change" or "timeline".`,
  badLayer: (given: string, known: string) =>
    `layer="${given}" is no convolution layer of this network; its convolution layers are ${known}.`,
  badFilter: (given: string, last: string) =>
    `filter="${given}" is not one of this layer's filters; they are counted from 0 to ${last}.`,
  badChannel: (given: string, last: string) =>
    `channel="${given}" is not one of this layer's input channels; they are counted from 0 to ${last}.`,
  noFilters: 'This network has no convolution layer, so it has no filters to show.',
} as const);
