/** What receptive-field says, in English. */
import { inLanguages } from '../../words/words.js';
import type { StackLayer } from './receptive-field.model.js';

const square = (side: number): string => `${String(side)}\u00a0×\u00a0${String(side)}`;
const many = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;

const kinds: Readonly<Record<StackLayer['kind'], string>> = { conv: 'conv', pool: 'pool' };

export const words = inLanguages('receptive-field', {
  square,
  figure: 'What one unit of a stack of layers sees of the input',
  input: 'input',
  level: (level: number): string => (level === 0 ? 'the input' : `layer ${String(level)}`),
  kinds,
  layer: ({ kind, kernel }: StackLayer): string => `${kinds[kind]} ${square(kernel)}`,
  options: ({ stride, dilation }: StackLayer): string =>
    [stride > 1 ? `stride ${String(stride)}` : '', dilation > 1 ? `dilation ${String(dilation)}` : '']
      .filter(Boolean)
      .join(', '),
  weights: (text: string): string => `${text} weights`,
  allWeights: 'weights',
  sees: (side: number): string => `sees ${square(side)}`,
  jump: (jump: number): string => `jump ${many(jump, 'pixel')}`,
  stack: (layers: number): string =>
    layers === 1 ? 'One layer' : `${['', '', 'Two', 'Three', 'Four', 'Five', 'Six'][layers]} layers`,
  play: 'Trace the view down',
  pause: 'Pause',
  back: 'One layer back',
  forward: 'One layer down',
  position: 'Layers traced down',
  preset: 'Stack',
  own: 'my own',
  presets: [
    { value: 'conv 3; conv 3', text: 'two 3 × 3' },
    { value: 'conv 3; conv 3; conv 3', text: 'three 3 × 3' },
    { value: 'conv 3 stride 2; conv 3', text: 'with a stride' },
    { value: 'conv 3; pool 2; conv 3', text: 'with pooling' },
    { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'with dilation' },
  ],
  channels: 'Channels C',
  more: 'Layers one by one',
  kind: (number: number): string => `Layer ${String(number)}`,
  kernel: 'Size',
  stride: 'Stride',
  dilation: 'Dilation',
  add: 'Add a layer',
  remove: 'Remove the last',
  table: 'The layers as a table',
  columns: ['stack', 'layer', 'units', 'sees', 'jump', 'weights'],
  unit: (level: number, index: number, seen: string): string =>
    level === 0
      ? `pixel ${String(index + 1)} of the input`
      : `unit ${String(index + 1)} of layer ${String(level)}, sees ${seen}`,
  seen: (counts: readonly number[]): string =>
    counts
      .map((count, level) =>
        level === 0 ? `${many(count, 'pixel')} of the input` : `${many(count, 'unit')} of layer ${String(level)}`,
      )
      .reverse()
      .join(', '),
  caption: (level: number, index: number, seen: string, side: number, holes: boolean): string =>
    level === 0
      ? `Pixel ${String(index + 1)} of the input. Point at a unit above it to see its view.`
      : `Unit ${String(index + 1)} of layer ${String(level)} sees ${seen}: ${holes ? 'within ' : ''}a square of ${square(side)}.`,
  tracing: (done: number, all: number): string =>
    `The view of the top unit is traced down ${many(done, 'layer')} of ${String(all)}.`,
  against: (view: number, weights: string, others: string, more: boolean): string =>
    ` Both see ${square(view)}: the stack with ${weights} weights, the single kernel with ${others}${more ? '' : ', so here the stack is not cheaper'}.`,
  differ: (view: number, weights: string, otherView: number, others: string): string =>
    ` On the left ${square(view)} with ${weights} weights, on the right ${square(otherView)} with ${others}.`,
  summary: (stack: string, view: number, weights: string, jump: number): string =>
    `${stack}: a unit at the top sees ${square(view)} of the input, with ${weights} weights in all; its neighbours' views lie ${many(jump, 'pixel')} apart.`,
  badChannels: 'The channels must be a whole number from 1 to 4096.',
  badCount: (layers: number, most: number): string => `A stack has 1 to ${String(most)} layers, not ${String(layers)}.`,
  badLayer: (text: string): string =>
    `“${text}” is no layer: write conv or pool, its size, and perhaps stride and dilation.`,
  outOfRange: (text: string, option: string, value: number, least: number, most: number): string =>
    `In “${text}” the ${option} is ${String(value)}; it may be ${String(least)} to ${String(most)}.`,
  largeView: (size: number, most: number): string =>
    `A unit at the top would see ${String(size)} pixels; at most ${String(most)} can be drawn.`,
} as const);
