/**
 * The net that an untouched element checks: the worked example with one score, after one step. Its sizes are known, so a
 * few lines do what the arithmetic of any worked net does.
 */
import { sigmoidExample } from '../../math/worked-parts.js';
import { rounded, type Evaluation, type Precision, type Problem } from './gradient-check.model.js';

const { image, filter, headWeights, target, rate } = sigmoidExample;
const [head] = headWeights;

/** What the filter sees at each of its outputs, row by row. */
const patches = [0, 1].flatMap((y) =>
  [0, 1].map((x) => [image[y][x], image[y][x + 1], image[y + 1][x], image[y + 1][x + 1]]),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

interface Pass {
  /** o = I ⋆ W */
  readonly outputs: readonly number[];
  /** s = V · ReLU(o) */
  readonly score: number;
}

/** From the filter's weights to the score; every stage is rounded once. */
function pass(weights: ArrayLike<number>, precision: Precision): Pass {
  const round = (value: number): number => rounded(value, precision);
  const outputs = patches.map((patch) => round(sum(patch.map((pixel, k) => pixel * round(weights[k])))));
  return { outputs, score: round(sum(outputs.map((o, i) => Math.max(0, o) * head[i]))) };
}

/** ∂L/∂W: for each weight the sum of δ times the pixel that it met. */
function gradient(weights: ArrayLike<number>): Float64Array {
  const { outputs, score } = pass(weights, 'float64');
  const slope = 1 / (1 + Math.exp(-score)) - target;
  const deltas = outputs.map((o, i) => (o > 0 ? slope * head[i] : 0));
  return Float64Array.from(weights, (_, k) => sum(deltas.map((delta, i) => delta * patches[i][k])));
}

function evaluate(weights: Float64Array, precision: Precision): Evaluation {
  const { outputs, score } = pass(weights, precision);
  const loss = Math.max(0, score) - score * target + Math.log1p(Math.exp(-Math.abs(score)));
  return { loss: rounded(loss, precision), gates: outputs.map(Math.sign), winners: [] };
}

/** The example as a problem: the loss as a function of its filter. */
export function exampleProblem(): Problem {
  const before = filter.flat();
  const slopes = gradient(before);
  const values = slopes.map((slope, k) => before[k] - rate * slope);
  // Four weights at four outputs, then four weights of the head; the same again for the way back.
  const products = patches.length * values.length + head.length;
  return {
    rows: filter.length,
    columns: filter[0].length,
    values,
    gradient: gradient(values),
    evaluate: (weight, value, precision) => evaluate(values.with(weight, value), precision),
    subject: () => '',
    background: false,
    cost: { weights: values.length, forward: products, backward: products },
  };
}
