/** What backprop-stepper says of attributes that it cannot use, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('backprop-stepper.settings', {
  badPreset: (preset: string): string => `There is no preset “${preset}”.`,
  badInput: (text: string): string => `The image “${text}” is no matrix of numbers.`,
  badKernel: (text: string): string => `The filter “${text}” is no matrix of numbers.`,
  largeInput: (most: number): string => `The image may have at most ${most} rows and columns.`,
  largeKernel: (most: number): string => `The filter may have at most ${most} rows and columns.`,
  badSize: 'The filter is larger than the image.',
  badRate: 'The rate is a number of at least 0.',
  badTarget: 'Target and bias are numbers.',
} as const);
