/** The layers made of tfjs' own ops, to run the same models on its own backend. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import type { LayerOps } from '../../../src/training/worker/model.js';

export { tf };

const images = (x: tf.Tensor) => x as tf.Tensor4D;

export const tfjsOps: LayerOps<tf.Tensor> = {
  conv: (x, filters, bias, _inputGradient, stride = 1) =>
    tf.add(tf.conv2d(images(x), images(filters), stride, 'valid'), bias),
  dense: (x, weights, bias) => tf.add(tf.matMul(x as tf.Tensor2D, weights as tf.Tensor2D), bias),
  pad: (x, margin) =>
    tf.pad(x, [
      [0, 0],
      [margin, margin],
      [margin, margin],
      [0, 0],
    ]),
  activation(x, activation) {
    switch (activation) {
      case 'linear':
        return x;
      case 'relu':
        return tf.relu(x);
      case 'leaky-relu':
        return tf.leakyRelu(x, 0.2);
      case 'sigmoid':
        return tf.sigmoid(x);
      case 'tanh':
        return tf.tanh(x);
    }
  },
  maxPool: (x, size) => tf.maxPool(images(x), size, size, 'valid'),
  averagePool: (x, size) => tf.avgPool(images(x), size, size, 'valid'),
  flatten: (x) => tf.reshape(x, [x.shape[0], -1]),
  crossEntropy(logits, labels) {
    const classes = logits.shape[1] ?? 0;
    const chosen = tf.mul(tf.oneHot(labels, classes), tf.logSoftmax(logits));
    return tf.neg(tf.mean(tf.sum(chosen, 1)));
  },
};
