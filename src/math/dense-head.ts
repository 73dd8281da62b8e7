/** ReLU, a dense layer and a cross-entropy, as the head of a worked net. */
import { activate, activationGradient } from './activations.js';
import { dense, denseGradients, flatten } from './dense.js';
import { sigmoid } from './elementary.js';
import {
  sigmoidCrossEntropy,
  sigmoidCrossEntropyGradient,
  softmaxCrossEntropy,
  softmaxCrossEntropyGradient,
} from './losses.js';
import { ShapeError } from './shapes.js';
import { softmax } from './softmax.js';
import type { Floats, Tensor } from './tensor.js';
import { numberLike, type HeadPasses, type WorkedNet } from './worked-parts.js';

function weightsOf<A extends Floats>({ headWeights }: WorkedNet<A>): Tensor<A> {
  if (!headWeights) throw new ShapeError('A dense head needs head weights.');
  return headWeights;
}

/** a = ReLU(o), s = Va + c; then sigmoid cross-entropy for one score, softmax cross-entropy for several. */
export const denseHead: HeadPasses = {
  forward(net, output) {
    const activated = activate(output, 'relu');
    const scores = dense(flatten(activated), weightsOf(net), net.headBias);
    const [prediction, loss] =
      scores.data.length === 1
        ? [
            numberLike(output.data, sigmoid(scores.data[0])),
            sigmoidCrossEntropy(scores, numberLike(output.data, net.target)),
          ]
        : [softmax(scores), softmaxCrossEntropy(scores, net.target)];
    return { activated, winner: -1, scores, prediction, loss };
  },

  backward(net, { output, activated, scores }) {
    const slope =
      scores.data.length === 1
        ? sigmoidCrossEntropyGradient(scores, numberLike(output.data, net.target))
        : softmaxCrossEntropyGradient(scores, net.target);
    const back = denseGradients({ input: flatten(activated), weights: weightsOf(net), outputGradient: slope });
    const unflattened = { shape: output.shape, data: back.input.data };
    return {
      scores: slope,
      headWeights: back.weights,
      headBias: back.bias,
      activated: unflattened,
      output: activationGradient(output, unflattened, 'relu'),
    };
  },
};
