/** The trained linear network of linear-collapse, and its collapse into ten templates. Loaded with the network view alone. */
import type { NetworkWeights } from '../../data/recorded-networks.js';
import { inputGradient2d } from '../../math/convolution-gradients.js';
import { dense, flatten } from '../../math/dense.js';
import { relu } from '../../math/piecewise-linear.js';
import { averagePool2d, averagePool2dGradient, maxPool2d } from '../../math/pooling.js';
import { correlated, type Values } from './linear-collapse.model.js';

/** How grey values are prepared for the network: x = (v − mean) / std. */
const MEAN = 0.1307;
const STD = 0.3081;
const SIDE = 28;
const CLASSES = 10;
const POOL = { size: 2 };

export interface NetworkOptions {
  readonly pool: 'average' | 'max';
  /** ReLU after each convolution. */
  readonly relu: boolean;
}

const LINEAR: NetworkOptions = { pool: 'average', relu: false };

/** conv – pool – conv – pool – dense, with weights that were trained without activations and with average pooling. */
export class CollapsingNetwork {
  /** M: what each class does with each pixel, `CLASSES` templates of 28×28 numbers. */
  readonly templates: readonly Float64Array[];
  /** B: what each class says to a blank image. */
  readonly offsets: Float64Array;

  constructor(readonly weights: NetworkWeights) {
    this.templates = Array.from({ length: CLASSES }, (_, k) => this.#templateOf(k));
    this.offsets = this.logits(new Float64Array(SIDE * SIDE), LINEAR);
  }

  /** Number of weights and biases. */
  get size(): number {
    return Object.values(this.weights).reduce((sum, { data }) => sum + data.length, 0);
  }

  /** Logits of an image of 28×28 grey values 0…1, layer by layer. */
  logits(pixels: ArrayLike<number>, { pool, relu: cut }: NetworkOptions): Float64Array {
    const { weights } = this;
    let x: Values = { shape: [SIDE, SIDE, 1], data: Float64Array.from(pixels, (value) => (value - MEAN) / STD) };
    for (const layer of ['conv1', 'conv2']) {
      x = correlated(x, weights[`${layer}/filters`], weights[`${layer}/bias`].data);
      if (cut) x = { ...x, data: x.data.map(relu) };
      x = pool === 'average' ? averagePool2d(x, POOL) : maxPool2d(x, POOL).output;
    }
    return dense(flatten(x), weights['output/weights'], weights['output/bias']).data;
  }

  /** Mx + B: the same by one multiplication with the templates. */
  collapsed(pixels: ArrayLike<number>): Float64Array {
    return this.offsets.map((offset, k) => this.templates[k].reduce((sum, m, i) => sum + m * pixels[i], offset));
  }

  /**
   * How far the network is from being linear at two images: the largest magnitude of f(a + b) − f(a) − f(b) + f(0),
   * which is 0 for every f(x) = Mx + B.
   */
  superpositionError(a: ArrayLike<number>, b: ArrayLike<number>, options: NetworkOptions): number {
    const both = Float64Array.from(a, (value, i) => value + b[i]);
    const [fBoth, fA, fB, fZero] = [both, a, b, new Float64Array(a.length)].map((x) => this.logits(x, options));
    return fBoth.reduce((most, value, k) => Math.max(most, Math.abs(value - fA[k] - fB[k] + fZero[k])), 0);
  }

  /** Row k of M: the gradient of logit k with respect to the pixels, the same at every image. */
  #templateOf(k: number): Float64Array {
    const { weights } = this;
    const output = weights['output/weights'];
    const filters = ['conv2', 'conv1'].map((layer) => weights[`${layer}/filters`]);
    const sides = sidesOf(filters.map(({ shape }) => shape[0]).reverse());
    let channels = filters[0].shape[3];
    let delta: Values = {
      shape: [sides[2], sides[2], channels],
      data: Float64Array.from({ length: output.shape[0] }, (_, i) => output.data[i * CLASSES + k]),
    };
    filters.forEach((filter, i) => {
      const before = sides[1 - i];
      const convolved = before - filter.shape[0] + 1;
      channels = filter.shape[3];
      delta = averagePool2dGradient(delta, [convolved, convolved, channels], POOL);
      delta = inputGradient2d(delta, filter, [before, before]);
    });
    return delta.data.map((value) => value / STD);
  }
}

/** Sides of the image and of the maps after each convolution and pooling. */
function sidesOf(kernels: readonly number[]): number[] {
  const sides = [SIDE];
  for (const kernel of kernels) sides.push(Math.floor((sides[sides.length - 1] - kernel + 1) / POOL.size));
  return sides;
}
