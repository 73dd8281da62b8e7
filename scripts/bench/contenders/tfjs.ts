/** Plain tfjs: its own ops, gradients, optimizers and cpu backend. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import '@tensorflow/tfjs-backend-cpu';
import type { Layer } from '../../../src/training/recipe.js';
import type { Contender } from './contender.js';
import { normalisedDigits } from './normalised-digits.js';

interface Weights {
  readonly matrix: tf.Variable;
  readonly bias: tf.Variable;
}

/** Random weights of the right shapes: what they are worth does not change the speed. */
function weightsOf(layers: readonly Layer[], size: number): Weights[] {
  let [side, channels] = [size, 1];
  return layers.map((layer) => {
    const inputs = side * side * channels;
    const shape = layer.type === 'conv' ? [layer.kernel, layer.kernel, channels, layer.filters] : [inputs, layer.units];
    if (layer.type === 'conv') {
      side = Math.floor((side + 2 * (layer.padding ?? 0) - layer.kernel + 1) / 2);
      channels = layer.filters;
    }
    const outputs = shape[shape.length - 1];
    return {
      matrix: tf.variable(tf.randomUniform(shape, -0.1, 0.1)),
      bias: tf.variable(tf.zeros([outputs])),
    };
  });
}

function forward(layers: readonly Layer[], weights: readonly Weights[], images: tf.Tensor): tf.Tensor2D {
  let x = images;
  layers.forEach((layer, index) => {
    const { matrix, bias } = weights[index];
    if (layer.type === 'conv') {
      const maps = tf.conv2d(x as tf.Tensor4D, matrix as tf.Tensor as tf.Tensor4D, 1, layer.padding ?? 'valid');
      x = tf.maxPool(tf.relu(tf.add<tf.Tensor4D>(maps, bias)), 2, 2, 'valid');
    } else {
      x = tf.add(tf.matMul(tf.reshape(x, [x.shape[0], -1]), matrix), bias);
    }
  });
  return x as tf.Tensor2D;
}

export const tfjsCpu: Contender = async ({ layers, optimizer: rule, batch, data }) => {
  await tf.setBackend('cpu');
  const { images, labels, count } = await normalisedDigits(data);
  const weights = weightsOf(layers, data.size);
  const variables = weights.flatMap(({ matrix, bias }) => [matrix, bias]);
  const optimizer = rule.type === 'adam' ? tf.train.adam(rule.rate) : tf.train.momentum(rule.rate, 0.9);
  let position = 0;
  return () => {
    tf.tidy(() => {
      position = position + 2 * batch > count ? 0 : position + batch;
      const area = data.size ** 2;
      const chosen = images.subarray(position * area, (position + batch) * area);
      const x = tf.tensor(chosen, [batch, data.size, data.size, 1]);
      const y = tf.oneHot(tf.tensor1d(labels.subarray(position, position + batch), 'int32'), 10);
      optimizer.minimize(
        () => tf.losses.softmaxCrossEntropy<tf.Tensor, tf.Scalar>(y, forward(layers, weights, x)),
        false,
        variables,
      );
    });
  };
};
