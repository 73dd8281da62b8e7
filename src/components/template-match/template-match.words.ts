/** What template-match says, in English. */
import { inLanguages } from '../../words/words.js';
import type { Shift } from './template-match.model.js';

const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `${Math.abs(pixels)} ${pixels > 0 ? forward : back}`;

const names: Readonly<Record<string, string>> = {
  self: 'itself',
  dim: 'half as bright',
  shifted: 'shifted',
  negative: 'its negative',
  noise: 'noise',
  'all-on': 'every pixel ON',
};

const sentence: Readonly<Record<string, string>> = {
  self: 'The template on itself',
  dim: 'The same at half the brightness',
  negative: 'Its negative',
  noise: 'Random noise',
  'all-on': 'An image with every pixel ON, all white as MNIST paints,',
};

/** Names where there is little room, and the head of the column of raw scores. */
const short: Readonly<Record<string, string | undefined>> = {
  raw: 'Raw score',
  dim: 'half bright',
  negative: 'negative',
  'all-on': 'all ON',
};

export const words = inLanguages('template-match', {
  figure: 'Matching an image with a template',
  image: 'Image',
  template: 'Template',
  filter: 'Template (the filter)',
  products: 'Products',
  tried: 'Images to try',
  raw: 'Raw score',
  cosine: 'Cosine',
  ratio: 'the raw score of the template itself. ',
  loading: 'Loading the digits …',
  pick: 'Template',
  values: 'Pixels',
  grey: 'grey, 0 … 1',
  binary: 'OFF 0, ON 255',
  own: 'my own',
  noise: 'New noise',
  shift: 'Shift',
  left: 'One pixel left',
  right: 'One pixel right',
  up: 'One pixel up',
  down: 'One pixel down',
  table: 'The scores as a table',
  tableRatio: 'Times the template itself',
  digit: (name: string): string => `a handwritten ${name.charAt(0)}`,
  matrix: (rows: number, columns: number): string => `a ${rows}×${columns} template`,
  names,
  short,
  ownScore: 'the template itself',
  name(name: string, template: string | undefined): string {
    const made = words.names[name] as string | undefined;
    if (made !== undefined) return made;
    const same = template?.startsWith(name.charAt(0)) ?? false;
    return same ? `another ${name.charAt(0)}` : `a ${name.charAt(0)}`;
  },
  sentence,
  shifted: ({ x, y }: Shift): string =>
    x === 0 && y === 0
      ? 'Not shifted at all, it'
      : `Shifted by ${[amount(x, 'right', 'left'), amount(y, 'down', 'up')].filter(Boolean).join(' and ')}, the template`,
  digitSentence: (name: string, template: string | undefined): string =>
    template?.startsWith(name.charAt(0)) ? `Another ${name.charAt(0)}` : `A ${name.charAt(0)}`,
  scores: (what: string, raw: string, ratio: string, cosine: string): string =>
    `${what} scores ${raw}, ${ratio} times the template itself; the cosine is ${cosine}.`,
  selfScores: (raw: string): string => `The template on itself scores ${raw}, and the cosine is 1.`,
  swapped: ' The other way round, a filter of nothing but ones gives the template the same score.',
  beaten: (ratio: string, cosine: string): string =>
    `Yet an image with every pixel ON scores ${ratio} times as much: the raw score is no likeness. Its cosine is only ${cosine}.`,
  tied: (cosine: string): string =>
    `Yet an image with every pixel ON scores exactly as much: the raw score is no likeness. Its cosine is only ${cosine}.`,
  meeting: {
    grey: { both: 'both have ink', one: 'only one has ink', neither: 'both blank' },
    binary: { both: 'ON meets ON', one: 'mismatch', neither: 'OFF meets OFF' },
  },
  meetingSum: (pixels: string, each: string, total: string): string => `${pixels} × ${each} = ${total}`,
  meetingTotal: (pixels: string, total: string): string => `${pixels} pixels, Σ = ${total}`,
  pixel: (row: number, column: number, image: string, template: string, product: string): string =>
    `row ${row}, column ${column}: ${image} times ${template} is ${product}`,
  here: (row: number, column: number): string => `Row ${row}, column ${column}:`,
  summary: (image: string, template: string, raw: string, cosine: string): string =>
    `Image (${image}) times template (${template}), pixel by pixel: the products add up to ${raw}, the cosine is ${cosine}.`,
  /** The formulas, read aloud. */
  rawAloud: 'raw score: S is the sum over all pixels of I times W',
  cosineAloud: 'cosine: S divided by the norm of I times the norm of W',
  badTemplate: (text: string, most: number): string =>
    `“${text}” is no template: a sample digit, or rows of equally many numbers, at most ${most} by ${most}.`,
  badPixels: 'The pixels of a template are numbers from 0 to 1, and not all of them 0.',
  badShift: (text: string): string => `“${text}” is no shift: two whole numbers, pixels right and down.`,
  noImages: 'There is no image to try.',
} as const);
