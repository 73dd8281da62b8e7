/** Training as a textbook writes it: plain loops, double precision, no tfjs. Dense, ReLU and max-pool networks only. */
import type { ConvLayer, Optimizer, TrainingRecipe } from '../../../src/training/recipe.js';
import { convGradients, convolve, convOutput, crossEntropy, winnersOf, type Conv, type Maps } from './plain-layers.js';

interface Learned {
  readonly loss: number;
  readonly correct: number;
  readonly gradients: Float64Array[];
}

/** Loss and gradients of one mini-batch; weights in the order of the layers, filters before bias. */
export function learn(
  recipe: TrainingRecipe,
  weights: readonly ArrayLike<number>[],
  x: ArrayLike<number>,
  labels: ArrayLike<number>,
): Learned {
  const side = recipe.data.size;
  let maps: Maps = { batch: labels.length, height: side, width: side, channels: 1 };
  let values = x;
  const backward: ((dy: Float64Array) => { dx: Float64Array; dw: Float64Array; db: Float64Array })[] = [];
  recipe.layers.forEach((layer, index) => {
    const [filters, bias] = [weights[2 * index], weights[2 * index + 1]];
    if (layer.type === 'conv') {
      const { y, out, gradients } = convLayer(layer, values, maps, filters, bias);
      backward.push(gradients);
      values = y;
      maps = out;
      return;
    }
    // A dense layer is a convolution of images of one pixel.
    const inputs = values.length / maps.batch;
    const dense: Conv = {
      x: values,
      filters,
      maps: { batch: maps.batch, height: 1, width: 1, channels: inputs },
      kernel: 1,
      stride: 1,
      outChannels: layer.units,
    };
    backward.push((dy) => convGradients(dense, dy));
    values = convolve(dense, bias);
    maps = convOutput(dense);
  });
  const { loss, correct, gradient } = crossEntropy(values, labels, maps.channels);
  const gradients: Float64Array[] = [];
  backward.reduceRight((dy, step) => {
    const { dx, dw, db } = step(dy);
    gradients.unshift(dw, db);
    return dx;
  }, gradient);
  return { loss, correct, gradients };
}

function convLayer(
  layer: ConvLayer,
  x: ArrayLike<number>,
  maps: Maps,
  filters: ArrayLike<number>,
  bias: ArrayLike<number>,
) {
  const conv: Conv = { x, filters, maps, kernel: layer.kernel, stride: 1, outChannels: layer.filters };
  const z = convolve(conv, bias);
  const winners = winnersOf(z, convOutput(conv), 2);
  const full = convOutput(conv);
  return {
    y: Float64Array.from(winners, (i) => Math.max(0, z[i])),
    out: { ...full, height: Math.floor(full.height / 2), width: Math.floor(full.width / 2) },
    gradients(dy: Float64Array) {
      const dz = new Float64Array(z.length);
      winners.forEach((i, o) => {
        if (z[i] > 0) dz[i] = dy[o];
      });
      return convGradients(conv, dz);
    },
  };
}

/** The update rules by their formulas, with their memory of earlier gradients; `rate` is that of the update. */
export function updaterOf(rule: Optimizer): (weights: Float64Array[], gradients: Float64Array[], rate: number) => void {
  const memory = new Map<string, Float64Array>();
  const slot = (name: string, index: number, size: number) => {
    const key = `${name}${index}`;
    if (!memory.has(key)) memory.set(key, new Float64Array(size));
    return memory.get(key) as Float64Array;
  };
  let t = 0;
  return (weights, gradients, rate) => {
    t++;
    weights.forEach((w, index) => {
      const g = gradients[index];
      const first = slot('first', index, w.length);
      const second = slot('second', index, w.length);
      for (let i = 0; i < w.length; i++) {
        if (rule.type === 'sgd') w[i] -= rate * g[i];
        if (rule.type === 'momentum') {
          first[i] = (rule.momentum ?? 0.9) * first[i] + g[i];
          w[i] -= rate * first[i];
        }
        if (rule.type === 'adam') {
          const [b1, b2] = [rule.beta1 ?? 0.9, rule.beta2 ?? 0.999];
          first[i] = b1 * first[i] + (1 - b1) * g[i];
          second[i] = b2 * second[i] + (1 - b2) * g[i] ** 2;
          const step = first[i] / (1 - b1 ** t) / (Math.sqrt(second[i] / (1 - b2 ** t)) + (rule.epsilon ?? 1e-7));
          w[i] -= rate * step;
        }
      }
    });
  };
}
