/** What the attributes of conv-1d name: signals, filters and pooling windows. */
import { InputError, oneOf } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import type { SignalSettings } from './conv-1d.model.js';
import { words } from './conv-1d.words.js';

/** Ten numbers with local peaks at positions 5, 7 and 9. */
export const PEAKS_SIGNAL = '0.8416 0.7342 0.5710 0.1769 0.9574 0.2653 0.9246 0.2238 0.3736 0.0875';

/** Filters with a name, to be slid without flipping. */
export const presets = {
  peak: [-1, 1, -1],
  'second-difference': [-1, 2, -1],
  'half-sides': [-0.5, 1, -0.5],
  difference: [-1, 1],
  average: [1 / 3, 1 / 3, 1 / 3],
} as const satisfies Record<string, readonly number[]>;

export const MOST_TAPS = 7;
export const LONGEST_SIGNAL = 24;

const list = (text: string): number[] | undefined => {
  const rows = matrixFromText(text);
  return rows?.length === 1 ? rows[0] : undefined;
};

/** Numbers of an `input` attribute. @throws InputError */
export function signalFrom(text: string): number[] {
  const values = list(text);
  if (!values || values.length < 2 || values.length > LONGEST_SIGNAL) {
    throw new InputError(
      'bad-input',
      words.badRow(true, 2, LONGEST_SIGNAL, text.slice(0, 60)),
      'input="0.2 0.9 0.3 0.6 0.1"',
    );
  }
  return values;
}

/** Taps from a `kernel` attribute, or else from the preset's name. @throws InputError */
export function tapsFrom(kernel: string, preset: string): readonly number[] {
  if (kernel.trim() === '') {
    oneOf('preset', preset, Object.keys(presets));
    return presets[preset as keyof typeof presets];
  }
  const taps = list(kernel);
  if (!taps || taps.length > MOST_TAPS) {
    throw new InputError('bad-kernel', words.badRow(false, 1, MOST_TAPS, kernel.slice(0, 60)), 'kernel="-1 1 -1"');
  }
  return taps;
}

/** Window of a `pool` attribute: outputs in a window, Infinity for all of them, 0 for none. @throws InputError */
export function poolFrom(text: string): number {
  if (text === 'global') return Infinity;
  if (text === 'none') return 0;
  const size = Number(text);
  if (Number.isInteger(size) && size >= 1) return size;
  throw new InputError('bad-pool', words.badPool(text), 'pool="2"');
}

/** What the untouched element shows. */
export const example: SignalSettings = {
  signal: signalFrom(PEAKS_SIGNAL),
  taps: presets.peak,
  padding: 'valid',
  stride: 1,
  pool: Infinity,
};
