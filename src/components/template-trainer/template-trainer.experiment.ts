/** The untouched experiment. */
import { defaultDigit } from '../../data/default-digits.js';
import { Run, type Pattern, type Topic } from './template-trainer.model.js';
import { PLAIN } from './template-trainer.wanted.js';
import { words } from './template-trainer.words.js';

const [LABEL, RATE, STEPS] = [4, 0.05, 40];
const MOMENTS = /* @__PURE__ */ Array.from({ length: STEPS + 1 }, (_, step) => step);

/** What is said where a single image is the topic. */
export const topicOfOne = (image: Pattern): Topic => ({
  ...{ images: [image], patterns: [image], exact: true },
  ...{ likeness: () => words.likeImage, changeLikeness: () => words.cosine, title: (narrow) => words.only(narrow) },
  ...{ what: () => words.the(image.name), chance: () => words.chance(image.name) },
});

export function plainRun(): Run {
  const pixels = defaultDigit(PLAIN.images) ?? [];
  const topic = topicOfOne({ name: String(LABEL), values: Float64Array.from(pixels) });
  const run = new Run({ ...PLAIN, rate: RATE, decay: 0 }, [{ pixels, label: LABEL }], MOMENTS, topic);
  run.train();
  return run;
}
