/** What is said of attributes that cannot be used, and of runs that do not end as they should. */
import { inLanguages } from '../../words/words.js';
export const rareWords = inLanguages('kernel-learner.rare', {
  unfinished: (step: string, signs: string, right: string): string =>
    `After ${step} steps the signs are ${signs}, right at ${right}. More steps, or another rate, will get further.`,
  diverged: (step: string): string =>
    `At step ${step} the weights ran away: the rate is too large, every move overshoots. Try a smaller one.`,
  badInit: (text: string, count: number): string =>
    `The start “${text}” is not normal, zeros, or ${String(count)} numbers from −100 to 100.`,
  badRate: (most: number): string => `The rate is a number above 0, at most ${String(most)}.`,
  badSteps: (most: number): string => `Steps are a whole number from 1 to ${String(most)}.`,
});
