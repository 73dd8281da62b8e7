/** Global pooling and half the squared error, as the head of a worked net. */
import { zeros } from './shapes.js';
import { numberLike, type HeadPasses } from './worked-parts.js';

/** y = mean of o, or its largest value (the first among equals); L = ½(y − t)². */
export const poolingHead: HeadPasses = {
  forward({ head, target }, output) {
    const values = Array.from(output.data);
    const winner = head === 'max' ? values.indexOf(Math.max(...values)) : -1;
    const mean = values.reduce((sum, o) => sum + o, 0) / values.length;
    const scores = numberLike(output.data, winner < 0 ? mean : values[winner]);
    return { activated: output, winner, scores, prediction: scores, loss: (scores.data[0] - target) ** 2 / 2 };
  },

  backward({ target }, { output, winner, scores }) {
    const slope = numberLike(output.data, scores.data[0] - target);
    const data = zeros(output.data, output.data.length);
    // All of the slope to the winner, or an equal share to each.
    if (winner < 0) data.fill(slope.data[0] / data.length);
    else data[winner] = slope.data[0];
    const delta = { shape: output.shape, data };
    return { scores: slope, headWeights: undefined, headBias: undefined, activated: delta, output: delta };
  },
};
