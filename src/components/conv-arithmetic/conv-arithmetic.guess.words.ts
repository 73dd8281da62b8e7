/** What the question of conv-arithmetic says, in English. */
import { inLanguages } from '../../words/words.js';

export const words = inLanguages('conv-arithmetic.guess', {
  ask: 'How large is the output?',
  check: 'Check',
  reveal: 'Show it',
  wrong: (guess: string, verdict: string): string =>
    `${guess} is ${verdict}. Count the steps that fit behind the first window.`,
  tooLarge: 'too large',
  tooSmall: 'too small',
  mixed: 'not it',
});
