/** Measurements of our own engine. All times in milliseconds of training alone, evaluation not counted. */
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import type { EngineRun } from '../../src/training/engine.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { createEngine } from '../../src/training/worker/engine.js';

export { fast, look, reference, tutorial, variation } from './recipes.js';

export type KernelKind = 'wasm' | 'typescript';

async function withRun<T>(kernels: KernelKind, recipe: TrainingRecipe, task: (run: EngineRun) => T): Promise<T> {
  const engine = await createEngine({ kernels });
  const run = engine.start(recipe, await loadTrainingDigits(), await loadHeldOutDigits());
  try {
    return task(run);
  } finally {
    engine.dispose();
  }
}

/** Trains a recipe to its end; when each accuracy on the held-out digits was first reached (looked at 30 times). */
export function timeToAccuracy(
  recipe: TrainingRecipe,
  targets: readonly number[],
): Promise<{ reached: ({ ms: number; images: number } | undefined)[]; total: number; accuracy: number }> {
  return withRun('wasm', recipe, (run) => {
    const reached: ({ ms: number; images: number } | undefined)[] = targets.map(() => undefined);
    const every = Math.ceil(recipe.steps / 30);
    let total = 0;
    for (let step = 1; step <= recipe.steps; step++) {
      const start = performance.now();
      run.step();
      total += performance.now() - start;
      if (step % every !== 0 && step < recipe.steps) continue;
      const { accuracy } = run.evaluate();
      targets.forEach((target, i) => {
        if (accuracy >= target) reached[i] ??= { ms: total, images: step * recipe.batch };
      });
    }
    return { reached, total, accuracy: run.evaluate().accuracy };
  });
}

/** Microseconds of training per image, after a warm-up. */
export function costPerImage(kernels: KernelKind, recipe: TrainingRecipe, seconds: number): Promise<number> {
  return withRun(kernels, recipe, (run) => {
    for (let i = 0; i < 20; i++) run.step();
    const start = performance.now();
    let images = 0;
    while (performance.now() - start < seconds * 1000) {
      run.step();
      images += recipe.batch;
    }
    return ((performance.now() - start) * 1000) / images;
  });
}

/** Microseconds from one digit to its class probabilities, through all layers. */
export function inferenceOfOne(kernels: KernelKind, recipe: TrainingRecipe, seconds: number): Promise<number> {
  return withRun(kernels, recipe, (run) => {
    const { size } = recipe.data;
    const image = {
      shape: [1, size, size, 1],
      data: Float32Array.from({ length: size * size }, (_, i) => (i % 9) / 9),
    };
    for (let i = 0; i < 200; i++) run.predict(image);
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < seconds * 1000) {
      run.predict(image);
      count++;
    }
    return ((performance.now() - start) * 1000) / count;
  });
}

/** Megabytes of tensor memory after a step of a recipe. */
export async function memoryOf(recipe: TrainingRecipe): Promise<number> {
  const engine = await createEngine();
  engine.start(recipe, await loadTrainingDigits(), await loadHeldOutDigits()).step();
  const megabytes = engine.memoryBytes / 2 ** 20;
  engine.dispose();
  return megabytes;
}
