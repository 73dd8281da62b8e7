/** The untouched experiment, and what can be read off it: fetched as soon as the element is on the page. */
import { defaultDigit } from '../../data/default-digits.js';
import { classMeans, Run } from './template-trainer.model.js';
import { LINEAR } from './template-trainer.net.js';
import { PLAIN } from './template-trainer.wanted.js';
import { words } from './template-trainer.words.js';

export { Reading } from './template-trainer.reading.js';
export { viewOf } from './template-trainer.view.js';

const [RATE, STEPS] = [0.05, 40];

export function plainRun(): Run {
  const { filterSize, head, optimizer, std, seed } = PLAIN;
  const examples = [{ pixels: defaultDigit(PLAIN.images) ?? [], label: 4 }];
  return new Run({ filterSize, head, optimizer, std, seed, squash: LINEAR, rate: RATE, decay: 0 }, examples, STEPS, {
    ...{ patterns: classMeans(examples), likeness: words.likeImage, changeLikeness: words.cosine, exact: true },
  });
}
