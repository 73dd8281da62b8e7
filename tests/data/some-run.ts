import type { RecordedFrame, RecordedRun } from '../../src/data/recorded-run.js';
import { Random } from '../../src/math/random.js';

const SHAPES = {
  'conv1/filters': [3, 3, 1, 2],
  'conv1/bias': [2],
  'conv2/filters': [2, 2, 2, 3],
  'output/weights': [12, 4],
};

/** A made-up run of 10 steps with 4 frames; all its numbers differ. */
export function someRun(seed = 1): RecordedRun {
  const random = new Random(seed);
  const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => random.uniform());
  const steps = [0, 1, 4, 10];
  const frames = steps.map((step): RecordedFrame => {
    const weights = Object.entries(SHAPES).map(([name, shape]) => {
      const count = shape.reduce((product, side) => product * side);
      return [name, { shape, data: values(count).map((value) => (value - 0.5) * (step + 0.1)) }] as const;
    });
    return { step, weights: Object.fromEntries(weights) };
  });
  return {
    recipe: { name: 'made up', seed, nested: { list: [1, 2.5, '−'] } },
    batch: 300,
    losses: values(10),
    accuracies: values(10).map((share) => Math.round(share * 300) / 300),
    measured: steps.map((step) => ({
      step,
      digits: 1000,
      loss: values(1)[0],
      accuracy: Math.round(1000 * random.uniform()) / 1000,
    })),
    frames,
    probes: {
      digits: ['4', '7:1', '0'],
      probabilities: steps.map(() => ({ shape: [3, 4], data: values(12) })),
    },
  };
}
