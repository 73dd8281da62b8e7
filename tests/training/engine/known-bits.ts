import type { DigitSet } from '../../../src/data/digits.js';
import type { EngineRun, TrainingEngine } from '../../../src/training/engine.js';
import type { TrainingRecipe } from '../../../src/training/recipe.js';
import { drawnDigits } from './digits.js';
import { variety } from './recipes-under-test.js';

/**
 * Hash of all losses and weights of the first steps of each recipe. The same on every processor, in every browser and in
 * Node, with wasm and without: when one of these changes, every recorded run of the library has changed as well.
 */
export const KNOWN_BITS: Readonly<Record<string, string>> = {
  'ReLU and max-pool': 'f35370b0',
  'padding, biases that start random, Adam': '435c76e3',
  'tanh, average pool, a hidden layer, SGD': '6becbd3a',
  'small images, no pool, linear': 'fe0e4a3f',
  'controls: shuffled labels, permuted pixels': '27bc2c6e',
};

const STEPS = 12;

/** FNV-1a over the bits. */
export function hashOf(arrays: readonly Float32Array[]): string {
  let hash = 0x811c9dc5;
  for (const array of arrays) {
    for (const byte of new Uint8Array(array.slice().buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** All numbers of a run: losses, counts of correct digits, an evaluation, predictions, the final weights. */
export function numbersOf(run: EngineRun, steps: number): Float32Array[] {
  const results = Array.from({ length: steps }, () => run.step());
  const { loss, accuracy } = run.evaluate();
  const { size } = run.recipe.data;
  const ramp = Float32Array.from({ length: 2 * size * size }, (_, i) => (i % 7) / 7);
  return [
    Float32Array.from(results.flatMap((result) => [result.loss, result.correct])),
    Float32Array.of(loss, accuracy),
    run.predict({ shape: [2, size, size, 1], data: ramp }).data,
    ...Object.values(run.weights()).map(({ data }) => data),
  ];
}

/** The hash of each recipe on this engine. */
export function hashesOn(engine: TrainingEngine): Record<string, string> {
  const training: DigitSet = drawnDigits(60, 1);
  const heldOut: DigitSet = drawnDigits(30, 2);
  const hash = (recipe: TrainingRecipe) => {
    const run = engine.start(recipe, training, heldOut);
    const result = hashOf(numbersOf(run, STEPS));
    run.dispose();
    return result;
  };
  return Object.fromEntries(Object.entries(variety).map(([name, recipe]) => [name, hash(recipe)]));
}
