/** What there is to say besides the plain story. Loaded when a reader points at something, or another run is asked for. */
import type { Cell } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { asideWords as rare } from './template-trainer.asides.words.js';
import { dot, multipleOf } from './template-trainer.model.js';
import { signed, type Probe, type Reading } from './template-trainer.reading.js';
import { words } from './template-trainer.words.js';
import { CLASSES, FILTER_NUMBERS, SIDE } from './template-trainer.sizes.js';

/** What the reader looks at. */
export interface Pointed {
  readonly filter: number | undefined;
  readonly pixel: Cell | undefined;
  /** Undefined while the net is asked about its own image. */
  readonly probe: Probe | undefined;
}

/** The classes that it is trained on. */
const labelsOf = ({ run }: Reading): number[] => [...new Set(run.examples.map(({ label }) => label))];

/** The sentence under the picture; undefined where the plain story says it all. */
export function aside(reading: Reading, { filter, pixel, probe }: Pointed): string | undefined {
  if (pixel && reading.oneImage) return pixelSentence(reading, filter ?? 0, pixel);
  if (filter !== undefined) return filterSentence(reading, filter);
  if (probe) return probeSentence(reading, probe);
  return reading.moment > 0 ? variantSentence(reading) : undefined;
}

function pixelSentence(reading: Reading, k: number, { row, column }: Cell): string {
  const { run, moment } = reading;
  const at = row * SIDE + column;
  const [start, now, ink] = [run.filter(0, k)[at], run.filter(moment, k)[at], run.examples[0].pixels[at]];
  const number = reading.write(k + 1);
  const write = (value: number, decimals = 4): string => reading.write(value, { decimals, fixed: true });
  if (!reading.exact) return rare.other(number, write(start), write(now));
  if (ink === 0) return rare.blank(number, write(start));
  const terms = [start, now - start];
  const { decimals, exact } = decimalsThatAddUp(terms, now, 4);
  const [first, change, sum] = [...terms, now].map((value) => write(value, decimals));
  return rare.inked(number, first, reading.write(ink), change, sum, exact);
}

function filterSentence(reading: Reading, k: number): string {
  const { run } = reading;
  const number = reading.write(k + 1);
  if (reading.verdict(k) === 'dead') return rare.deadFilter(number);
  if (!reading.exact || run.settings.squash) {
    const likeness = reading.likeness(k);
    return rare.about(number, words.verdict[reading.verdict(k)](likeness.name), reading.named(likeness));
  }
  const [label] = labelsOf(reading);
  // A filter's vote for a class is its weight in the dense layer.
  const votes = run.net(0).output.subarray(k * CLASSES, (k + 1) * CLASSES);
  const own = votes[label];
  let others = 0;
  for (let j = 0; j < CLASSES; j++) if (j !== label) others += votes[j] / (CLASSES - 1);
  const c = reading.c(k, reading.last);
  const texts = [
    number,
    signed(reading.write, own),
    signed(reading.write, others),
    signed(reading.write, c, 3),
  ] as const;
  const up = own > others;
  return up === c > 0 ? rare.why(...texts, up) : rare.whyElse(...texts);
}

function probeSentence(reading: Reading, { name, pixels }: Probe): string {
  const { probabilities } = reading.run.net(reading.moment).answer(pixels);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const [digit, chance] = [String(best), reading.percent(probabilities[best])];
  if (name === words.allInk && reading.oneImage) {
    const own = reading.run.examples[0].pixels;
    const times = multipleOf(pixels, own);
    return rare.full(reading.write(times, { fixed: true }), digit, chance);
  }
  const constant = labelsOf(reading).length === 1 && labelsOf(reading)[0] === best && reading.moment === reading.last;
  return constant ? rare.fooled(name, digit, chance) : rare.probed(name, digit, chance);
}

/** What there is to say of anything but the plain experiment. */
function variantSentence(reading: Reading): string | undefined {
  const { settings, examples } = reading.run;
  const { filterSize, head, optimizer } = settings;
  if (filterSize < SIDE) {
    return head === 'max' ? rare.pieces : head === 'average' ? rare.meanPiece : rare.mixedPieces;
  }
  if (examples.length > CLASSES) return rare.crowd;
  if (optimizer === 'adam') return rare.adam;
  if (optimizer === 'decay') {
    return rare.decayed(signed(reading.write, reading.changeLikeness(0).value));
  }
  if (examples.length > 1) {
    const images = examples.map(({ pixels }) => pixels);
    const least = FILTER_NUMBERS.map((k) => cosineWithMixtures(reading.run.change(reading.moment, k), images));
    return rare.mixture(reading.write(Math.min(...least), { decimals: 4, fixed: true }));
  }
  const dead = reading.count('dead');
  if (dead > 0) return rare.relu(dead);
  const shaped = reading.count('positive') + reading.count('negative');
  return reading.moment === reading.last && shaped < FILTER_NUMBERS.length ? rare.weak : undefined;
}

/** The cosine with the nearest mixture of some images: 1 if the change is a sum of multiples of them. */
export function cosineWithMixtures(change: ArrayLike<number>, images: readonly ArrayLike<number>[]): number {
  const axes: Float64Array[] = [];
  for (const image of images) {
    const rest = Float64Array.from(image);
    for (const axis of axes) {
      const along = dot(rest, axis);
      axis.forEach((value, i) => (rest[i] -= along * value));
    }
    const length = Math.sqrt(dot(rest, rest));
    if (length > 1e-9) axes.push(rest.map((value) => value / length));
  }
  const squared = axes.reduce((sum, axis) => sum + dot(change, axis) ** 2, 0);
  const length = Math.sqrt(dot(change, change));
  return length > 0 ? Math.sqrt(squared) / length : 0;
}
