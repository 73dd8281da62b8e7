import type { Activation } from '../../math/activations.js';
import type { Head, Optimizer } from './template-trainer.net.js';
import { SIDE } from './template-trainer.sizes.js';

/** The attributes that make up a run. */
export interface Wanted {
  readonly images: string;
  readonly filterSize: number;
  readonly head: Head;
  readonly activation: Activation;
  readonly optimizer: Optimizer;
  readonly rate: number | undefined;
  readonly steps: number | undefined;
  readonly std: number;
  readonly seed: number;
}

/** With this seed all five filters take shape: three as the image, two as its negative. */
export const PLAIN: Wanted = {
  images: '4',
  filterSize: SIDE,
  head: 'flatten',
  activation: 'linear',
  optimizer: 'sgd',
  rate: undefined,
  steps: undefined,
  std: 0.007,
  seed: 201,
};

export const WANTED = Object.keys(PLAIN) as (keyof Wanted)[];

export const isPlain = (wanted: Wanted): boolean => WANTED.every((name) => wanted[name] === PLAIN[name]);
