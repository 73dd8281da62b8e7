/** What channel-sum says, in English. */
import { inLanguages } from '../../words/words.js';
const COLOURS = ['red', 'green', 'blue'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const words = inLanguages('channel-sum', {
  figure: 'A filter as deep as the image gives one map',
  image: 'Image',
  /** `red`, or `channel 2` where the channels are no colours. */
  channel: (channel: number, channels: number): string =>
    channels === 3 ? COLOURS[channel] : `channel ${channel + 1}`,
  /** Its short name in formulas. */
  letter: (channel: number, channels: number): string => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
  filterTitle: (filter: number): string => `Filter ${filter + 1}`,
  filterName: (filter: number, name: string): string =>
    name ? `filter ${filter + 1} (${signs(name)})` : `filter ${filter + 1} (own)`,
  slice: (channel: string): string => `Slice for ${channel}`,
  partial: (channel: string): string => `What ${channel} adds`,
  map: (filter: number): string => `Map ${filter + 1}`,
  pixels: (channel: number, channels: number): string =>
    channels === 3 ? `${'RGB'.charAt(channel)} pixels` : `pixels ${channel + 1}`,
  products: (channel: number, channels: number): string =>
    channels === 3 ? `${'RGB'.charAt(channel)} products` : `products ${channel + 1}`,
  stack: (filters: number, rows: number, columns: number, wide: boolean): string => {
    const shape = `${rows}×${columns}×${filters}`;
    if (filters === 1) return wide ? '1 filter → 1 map: the next layer’s only channel' : '1 filter → 1 map';
    return wide
      ? `${filters} filters → ${filters} maps, stacked: the next layer’s ${filters} channels (${shape})`
      : `${filters} filters → ${filters} maps, stacked: ${shape}`;
  },
  ownScales: 'Each map has a colour scale of its own.',
  chooseFilter: 'Filter on show',
  filters: 'Filters',
  bias: (filter: number): string => `Bias of filter ${filter + 1}`,
  more: 'More settings',
  table: 'The map as a table',
  parameters: (weights: number, biases: number): string =>
    `${weights} weights + ${biases} ${biases === 1 ? 'bias' : 'biases'}`,
  weight: (row: number, column: number, value: string): string =>
    `weight in row ${row}, column ${column}: ${value}. Enter to change it`,
  cell: (row: number, column: number, value: string): string => `row ${row}, column ${column}: ${value}`,
  summary: (
    image: string,
    filter: string,
    channels: number,
    rows: number,
    columns: number,
    low: string,
    high: string,
  ): string =>
    `${filter} has ${channels} ${channels === 1 ? 'slice' : 'slices'}, one for each channel of ${image}. What the slices answer is added up to one map of ${rows} rows and ${columns} columns, with values from ${low} to ${high}.`,
  caption: (row: number, column: number, parts: string, bias: string, filter: string, value: string): string =>
    `At row ${row}, column ${column}: ${parts}. Added up, with a bias of ${bias}, ${filter} answers ${value} there.`,
  contribution: (channel: string, value: string): string => `${channel} gives ${value}`,
  notTheSame: (weights: number, values: number): string =>
    `A filter is not a feature: the filter is ${weights} weights and a bias, its feature map is ${values} answers.`,
  scene: 'a picture of poppies',
  loading: 'Loading the image …',
  badBias: (text: string): string => `The bias “${text}” is no list of numbers.`,
  badFilter: (filter: number): string => `There is no filter ${filter}: they are counted from 0.`,
  badFilters: (most: number, filters: number): string => `A layer here has 1 to ${most} filters, not ${filters}.`,
  badInput: (channels: number, most: number): string => `The image has ${channels} channels; ${most} can be shown.`,
  weightsFormula: 'K times K times C in times C out, plus C out',
} as const);
