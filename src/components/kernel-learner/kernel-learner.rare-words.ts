/** What is said of runs that do not end as they should. */
import { inLanguages } from '../../templates/words.js';
export const rareWords = inLanguages('kernel-learner.rare', {
  unfinished: (step: string, signs: string, right: string): string =>
    `After ${step} steps the signs are ${signs}, right at ${right}. More steps, or another rate, will get further.`,
  diverged: (step: string): string =>
    `At step ${step} the weights ran away: the rate is too large, every move overshoots. Try a smaller one.`,
});
