/**
 * The same layers on tfjs' own cpu backend. Left out is what it does differently: gradients of dilated convolutions
 * (it throws), gradients of average-pooling with padding (it counts the padding), NaN in max-pooling (it is passed over).
 */
import { expect } from '@open-wc/testing';
// The test runner's bundle is split: the engine, then its flags, must be there before the rest reads them.
import '@tensorflow/tfjs-core/dist/engine';
import '@tensorflow/tfjs-core/dist/flags';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import {
  activate,
  activationGradient,
  averagePool2d,
  averagePool2dGradient,
  crossCorrelate1d,
  crossCorrelate2d,
  crossCorrelate2dGradients,
  dense,
  denseGradients,
  maxPool2d,
  maxPool2dGradient,
  meanSquaredError,
  meanSquaredErrorGradient,
  Random,
  sigmoidCrossEntropy,
  softmax,
  softmaxCrossEntropy,
  softmaxCrossEntropyGradient,
  transposedConvolve2d,
  transposedConvolve2dGradients,
  type Activation,
  type Tensor,
} from '../../src/math/index.js';
import { between } from './geometries.js';
import { errorOf, expectClose, randomTensor, single } from './helpers.js';

const FORWARD = 1e-6;
const GRADIENT = 2e-6;
const LOSS = 2e-5;

const random = new Random(121);
const draw = (...shape: number[]): Tensor<Float32Array> => single(randomTensor(random, shape));
const theirs = ({ shape, data }: Tensor): tf.Tensor => tf.tensor(Float32Array.from(data), [...shape]);
/** A tensor of tfjs as one of ours, without a leading batch axis of 1 if so asked. */
const ours = (tensor: tf.Tensor, batch: boolean): Tensor<Float32Array> => ({
  shape: batch ? tensor.shape.slice(1) : tensor.shape,
  data: tensor.dataSync() as Float32Array,
});
const batchOf = (image: Tensor): tf.Tensor4D => theirs({ shape: [1, ...image.shape], data: image.data }) as tf.Tensor4D;

/** Gradients of Σ δ · f(…) with respect to everything that f takes. */
function gradientsOf(f: (...xs: tf.Tensor[]) => tf.Tensor, delta: tf.Tensor, at: tf.Tensor[]): tf.Tensor[] {
  return tf.grads((...xs: tf.Tensor[]) => tf.sum(tf.mul(f(...xs), delta)))(at);
}

describe('agreement with tfjs', () => {
  before(async () => {
    await tf.setBackend('cpu');
    tf.engine().startScope();
  });
  after(() => {
    tf.engine().endScope();
  });

  it('convolution, with all gradients', () => {
    for (let i = 0; i < 25; i++) {
      const [kernel, ins, outs] = [
        [between(random, 1, 4), between(random, 1, 4)] as const,
        between(random, 1, 3),
        between(random, 1, 4),
      ];
      const stride: [number, number] = [between(random, 1, 3), between(random, 1, 3)];
      const dilation: [number, number] = i % 3 === 0 ? [2, 3] : [1, 1];
      // tfjs knows either strides or dilations above 1, not both.
      const options = {
        stride: i % 3 === 0 ? ([1, 1] as const) : stride,
        dilation,
        padding: i % 2 === 0 ? 'same' : 'valid',
      } as const;
      const input = draw(between(random, 10, 13), between(random, 10, 13), ins);
      const filter = draw(...kernel, ins, outs);
      const bias = draw(outs);
      const forward = (x: tf.Tensor, w: tf.Tensor, b: tf.Tensor): tf.Tensor =>
        tf.add(
          tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, [...options.stride], options.padding, 'NHWC', dilation),
          b,
        );
      const at = [batchOf(input), theirs(filter), theirs(bias)] as const;
      const output = crossCorrelate2d(input, filter, { ...options, bias });
      expectClose(output, ours(forward(...at), true), FORWARD);
      if (i % 3 === 0) continue;
      const outputGradient = draw(...output.shape);
      const got = crossCorrelate2dGradients({ input, filter, outputGradient, options });
      const [x, w, b] = gradientsOf(forward, batchOf(outputGradient), [...at]);
      expectClose(got.input, ours(x, true), GRADIENT);
      expectClose(got.filter, ours(w, false), GRADIENT);
      expectClose(got.bias, ours(b, false), GRADIENT);
    }
  });

  it('1-D convolution', () => {
    for (const [padding, stride, dilation] of [
      ['valid', 1, 1],
      ['same', 2, 1],
      ['valid', 1, 3],
      ['same', 1, 2],
    ] as const) {
      const [input, filter] = [draw(17, 2), draw(3, 2, 4)];
      const want = tf.conv1d(
        theirs(input) as tf.Tensor2D,
        theirs(filter) as tf.Tensor3D,
        stride,
        padding,
        'NWC',
        dilation,
      );
      expectClose(crossCorrelate1d(input, filter, { padding, stride, dilation }), ours(want, false), FORWARD);
    }
  });

  it('transposed convolution, with all gradients', () => {
    for (const padding of ['valid', 'same'] as const) {
      for (let i = 0; i < 8; i++) {
        const stride: [number, number] = [between(random, 1, 3), between(random, 1, 3)];
        const [kernel, ins, outs] = [
          [between(random, 3, 4), between(random, 3, 4)] as const,
          between(random, 1, 3),
          between(random, 1, 3),
        ];
        const [input, filter] = [draw(between(random, 2, 5), between(random, 2, 5), ins), draw(...kernel, outs, ins)];
        const options = { stride, padding };
        const output = transposedConvolve2d(input, filter, options);
        const size: [number, number, number, number] = [1, output.shape[0], output.shape[1], outs];
        const forward = (x: tf.Tensor, w: tf.Tensor): tf.Tensor =>
          tf.conv2dTranspose(x as tf.Tensor4D, w as tf.Tensor4D, size, stride, padding);
        const at = [batchOf(input), theirs(filter)] as const;
        expectClose(output, ours(forward(...at), true), FORWARD);
        const outputGradient = draw(...output.shape);
        const got = transposedConvolve2dGradients({ input, filter, outputGradient, options });
        const [x, w] = gradientsOf(forward, batchOf(outputGradient), [...at]);
        expectClose(got.input, ours(x, true), GRADIENT);
        expectClose(got.filter, ours(w, false), GRADIENT);
      }
    }
  });

  it('max- and average-pooling, with their gradients', () => {
    for (let i = 0; i < 16; i++) {
      const size: [number, number] = [between(random, 1, 3), between(random, 1, 3)];
      const stride: [number, number] = [between(random, 1, 3), between(random, 1, 3)];
      const padding = i % 2 === 0 ? 'same' : 'valid';
      const input = draw(between(random, 5, 8), between(random, 5, 8), 2);
      const options = { size, stride, padding } as const;
      const max = (x: tf.Tensor): tf.Tensor => tf.maxPool(x as tf.Tensor4D, size, stride, padding);
      const average = (x: tf.Tensor): tf.Tensor => tf.avgPool(x as tf.Tensor4D, size, stride, padding);
      const { output, argmax } = maxPool2d(input, options);
      expectClose(output, ours(max(batchOf(input)), true));
      expectClose(averagePool2d(input, options), ours(average(batchOf(input)), true), FORWARD);
      const delta = draw(...output.shape);
      const [fromMax] = gradientsOf(max, batchOf(delta), [batchOf(input)]);
      expectClose(maxPool2dGradient(delta, argmax, input.shape), ours(fromMax, true), GRADIENT);
      if (padding === 'same') continue;
      const [fromAverage] = gradientsOf(average, batchOf(delta), [batchOf(input)]);
      expectClose(averagePool2dGradient(delta, input.shape, options), ours(fromAverage, true), GRADIENT);
    }
  });

  it('activations, with their gradients', () => {
    const functions: [Activation, (x: tf.Tensor) => tf.Tensor][] = [
      ['relu', (x) => tf.relu(x)],
      ['leaky-relu', (x) => tf.leakyRelu(x, 0.2)],
      ['sigmoid', (x) => tf.sigmoid(x)],
      ['tanh', (x) => tf.tanh(x)],
    ];
    const [input, delta] = [draw(4, 5, 3), draw(4, 5, 3)];
    for (const [name, f] of functions) {
      expectClose(activate(input, name), ours(f(theirs(input)), false), FORWARD);
      const [gradient] = gradientsOf(f, theirs(delta), [theirs(input)]);
      expectClose(activationGradient(input, delta, name), ours(gradient, false), GRADIENT);
    }
  });

  it('dense layers, with all gradients', () => {
    const [input, weights, bias, outputGradient] = [draw(3, 40), draw(40, 7), draw(7), draw(3, 7)];
    const forward = (x: tf.Tensor, w: tf.Tensor, b: tf.Tensor): tf.Tensor => tf.add(tf.matMul(x, w), b);
    const at = [theirs(input), theirs(weights), theirs(bias)] as const;
    expectClose(dense(input, weights, bias), ours(forward(...at), false), FORWARD);
    const got = denseGradients({ input, weights, outputGradient });
    const want = gradientsOf(forward, theirs(outputGradient), [...at]);
    expectClose(got.input, ours(want[0], false), GRADIENT);
    expectClose(got.weights, ours(want[1], false), GRADIENT);
    expectClose(got.bias, ours(want[2], false), GRADIENT);
  });

  it('softmax and losses', () => {
    const close = (got: number, want: tf.Tensor): void => {
      expect(errorOf(got, want.dataSync()[0])).to.be.at.most(LOSS);
    };
    for (let i = 0; i < 10; i++) {
      const logits = single({ shape: [6], data: randomTensor(random, [6]).data.map((z) => 8 * z) });
      const label = random.integer(6);
      const target = single({ shape: [6], data: Float64Array.from({ length: 6 }, () => random.integer(2)) });
      const oneHot = tf.oneHot(tf.tensor1d([label], 'int32'), 6);
      const row = (z: tf.Tensor): tf.Tensor => tf.reshape(z, [1, 6]);
      const crossEntropy = (z: tf.Tensor): tf.Tensor => tf.losses.softmaxCrossEntropy(oneHot, row(z));
      expectClose(softmax(logits), ours(tf.softmax(theirs(logits)), false), FORWARD);
      close(softmaxCrossEntropy(logits, label), crossEntropy(theirs(logits)));
      close(sigmoidCrossEntropy(logits, target), tf.losses.sigmoidCrossEntropy(theirs(target), theirs(logits)));
      close(meanSquaredError(logits, target), tf.losses.meanSquaredError(theirs(target), theirs(logits)));
      const byLogits = tf.grad((z: tf.Tensor) => tf.sum(crossEntropy(z)))(theirs(logits));
      expectClose(softmaxCrossEntropyGradient(logits, label), ours(byLogits, false), GRADIENT);
      const squared = (y: tf.Tensor): tf.Tensor => tf.sum(tf.losses.meanSquaredError(theirs(target), y));
      expectClose(meanSquaredErrorGradient(logits, target), ours(tf.grad(squared)(theirs(logits)), false), GRADIENT);
    }
  });
});
