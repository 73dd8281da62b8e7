import type { RecordedFrame, RecordedMeasurement, RecordedRun } from '../../src/data/recorded-run.js';
import { DIGIT_PIXELS } from '../../src/data/sample-digit-names.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import type { Tensor } from '../../src/math/tensor.js';
import type { EngineRun } from '../../src/training/engine.js';

/** Steps of the frames, each about half as far again as the one before: half of what happens, happens in the first 50. */
const FRAME_STEPS = [0, 1, 2, 3, 5, 8, 12, 18, 27, 40, 60, 90, 130, 190, 280, 400, 600, 900, 1300, 1900];

/** Sample digits whose probabilities are recorded: one of each class, and two of those that are easily confused. */
export const PROBES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '4:1', '9:1'];

/** The steps at which a run of so many steps is recorded. */
export function frameSteps(steps: number): number[] {
  return [...FRAME_STEPS.filter((step) => step < steps), steps];
}

/** The probe digits as a network with inputs of `size` pixels sees them: 28, or 14 as means of 2×2 pixels. */
export async function probeImages(size: 28 | 14): Promise<Tensor<Float32Array>> {
  const digits = await Promise.all(PROBES.map(loadSampleDigit));
  const block = 28 / size;
  const images = new Float32Array(PROBES.length * size * size);
  for (let i = 0; i < PROBES.length * DIGIT_PIXELS; i++) {
    const digit = Math.floor(i / DIGIT_PIXELS);
    const [y, x] = [Math.floor((i % DIGIT_PIXELS) / 28), i % 28];
    const cell = Math.floor(y / block) * size + Math.floor(x / block);
    images[digit * size * size + cell] += digits[digit][i % DIGIT_PIXELS] / (block * block);
  }
  return { shape: [PROBES.length, size, size, 1], data: images };
}

/**
 * Trains from the beginning to the end and records what a reader will see. The weights are exact here; encoding
 * rounds them.
 *
 * @param heldOut number of held-out digits of every measurement
 */
export function recordRun(run: EngineRun, probes: Tensor<Float32Array>, heldOut: number): RecordedRun {
  const { recipe } = run;
  const losses: number[] = [];
  const accuracies: number[] = [];
  const frames: RecordedFrame[] = [];
  const measured: RecordedMeasurement[] = [];
  const probabilities: Tensor<Float32Array>[] = [];
  for (const step of frameSteps(recipe.steps)) {
    while (run.stepsDone < step) {
      const { loss, correct } = run.step();
      losses.push(loss);
      accuracies.push(correct / recipe.batch);
    }
    frames.push({ step, weights: run.weights() });
    measured.push({ step, digits: heldOut, ...run.evaluate(heldOut) });
    probabilities.push(run.predict(probes));
  }
  return {
    recipe,
    batch: recipe.batch,
    losses: Float32Array.from(losses),
    accuracies: Float32Array.from(accuracies),
    measured,
    frames,
    probes: { digits: PROBES, probabilities },
  };
}
