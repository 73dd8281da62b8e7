/** Worked examples of pool-stepper: a map, and how it is pooled. */
import { matrixFromText } from '../../data/matrix-text.js';
import { Pooling, settingsFrom, type PoolAttributes } from './pool-stepper.model.js';

const MAP = '1 3 2 0; 0 2 1 4; 5 1 0 2; 2 0 3 1';

const of = (operation: string, windowSize: string, stride: string, input: string): PoolAttributes => ({
  input,
  operation,
  windowSize,
  stride,
  padding: '0',
});

export const poolPresets = {
  max: of('max', '2', '2', MAP),
  average: of('average', '2', '2', MAP),
  // The 6 wins four of the nine windows.
  overlapping: of('max', '2', '1', '1 3 2 0; 0 2 6 4; 5 1 0 2; 2 0 3 1'),
  odd: of('max', '2', '2', '1 3 2 0 7; 0 2 1 4 3; 5 1 0 2 1; 2 0 3 1 6; 4 8 1 5 9'),
  // As after a ReLU: zeros, and so ties.
  ties: of('max', '2', '2', '0 0 2 2; 0 0 1 2; 3 0 0 1; 3 3 1 0'),
  global: of('average', 'global', '', MAP),
} as const satisfies Record<string, PoolAttributes>;

export type PoolPreset = keyof typeof poolPresets;

export const isPoolPreset = (name: string): name is PoolPreset => Object.hasOwn(poolPresets, name);

/** The attributes of a page that leaves everything to the preset. */
export const NOTHING_OWN: PoolAttributes = { input: '', operation: '', windowSize: '', stride: '', padding: '' };

/** Whether the page or the reader has set anything besides the preset. */
export const isOwn = (own: PoolAttributes): boolean =>
  (Object.keys(NOTHING_OWN) as (keyof PoolAttributes)[]).some((name) => own[name] !== '');

/** What the attributes say, and the preset where they say nothing. */
export function withPreset(own: PoolAttributes, preset: string): PoolAttributes {
  const given = isPoolPreset(preset) ? poolPresets[preset] : poolPresets.max;
  return {
    input: own.input || given.input,
    operation: own.operation || given.operation,
    windowSize: own.windowSize || given.windowSize,
    // A window of one's own moves by its own size, unless something else is said.
    stride: own.stride || (own.windowSize === '' ? given.stride : ''),
    padding: own.padding || given.padding,
  };
}

/** The example that an untouched element shows. */
export function untouched(): Pooling {
  const { input, ...rest } = poolPresets.max;
  const map = matrixFromText(input) ?? [];
  return new Pooling(map, settingsFrom({ input, ...rest }, map.length, map[0].length));
}
