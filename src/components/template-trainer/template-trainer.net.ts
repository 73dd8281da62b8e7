/**
 * The net of the one-image experiment and its training, in plain loops: five filters as large as the image, one dense
 * layer, softmax and cross-entropy; no activation, plain SGD. There is one place for such a filter: it works like a
 * dense unit.
 */
import { exp } from '../../math/exponential.js';
import { RandomStream } from '../../math/random-stream.js';
import { logSumExp } from '../../math/softmax.js';
import { CLASSES, FILTERS, SIDE } from './template-trainer.sizes.js';

/** Standard deviation of the dense layer's starting weights. */
const OUTPUT_STD = 0.1;

/** `flatten`: all positions go to the dense layer; else each filter gives one number, its mean or its maximum. */
export type Head = 'flatten' | 'average' | 'max';
/** `decay`: SGD with weight decay. */
export type Optimizer = 'sgd' | 'decay' | 'adam';

/** An activation and its derivative. The value never falls, so the largest response stays the largest. */
export interface Squash {
  readonly value: (response: number) => number;
  readonly slope: (response: number) => number;
}

/** A training image. */
export interface Example {
  /** 28×28 values 0 (paper) … 1 (ink). */
  readonly pixels: ArrayLike<number>;
  readonly label: number;
}

export interface Settings {
  /** Side of the square filters, at most 28. */
  readonly filterSize: number;
  readonly head: Head;
  /** Undefined: none. */
  readonly squash?: Squash;
  readonly optimizer: Optimizer;
  /** Learning rate. */
  readonly rate: number;
  /** Weight decay: its share of every weight is added to the gradient. */
  readonly decay: number;
  /** Standard deviation of the filters' starting weights; biases start at 0. */
  readonly std: number;
  readonly seed: number;
}

/** What the filters make of one image. */
export interface Pass {
  /** Their responses before the activation, filter by filter, position by position. */
  readonly responses: Float64Array;
  /** What the dense layer gets. */
  readonly features: Float64Array;
}

/** What the net makes of one image. */
export interface Answer extends Pass {
  /** Ten probabilities. */
  readonly probabilities: Float64Array;
}

/** Windows into a row of numbers: filters, their biases, dense weights, their biases. */
type Windows = readonly [filters: Float64Array, biases: Float64Array, output: Float64Array, outputBiases: Float64Array];

export class Net {
  /** All parameters in a row. */
  readonly parameters: Float64Array;
  /** `FILTERS × filterSize × filterSize`. */
  readonly filters: Float64Array;
  readonly biases: Float64Array;
  /** `features × CLASSES`. */
  readonly output: Float64Array;
  protected readonly settings: Settings;
  readonly #gradient: Float64Array;
  readonly #outputBiases: Float64Array;

  /** A net at its random start, or with the parameters given. */
  constructor(settings: Settings, parameters?: ArrayLike<number>) {
    const { filterSize, head, seed, std } = settings;
    this.settings = settings;
    const weights = FILTERS * filterSize ** 2;
    const features = FILTERS * (head === 'flatten' ? (SIDE - filterSize + 1) ** 2 : 1);
    this.parameters = new Float64Array(weights + FILTERS + (features + 1) * CLASSES);
    this.#gradient = new Float64Array(this.parameters.length);
    [this.filters, this.biases, this.output, this.#outputBiases] = this.#windows(this.parameters, weights);
    if (parameters) {
      this.parameters.set(parameters);
      return;
    }
    const random = new RandomStream(seed);
    const [filters, output] = [random.fork('filters'), random.fork('output')];
    for (let i = 0; i < weights; i++) this.filters[i] = std * filters.normal();
    for (let i = 0; i < this.output.length; i++) this.output[i] = OUTPUT_STD * output.normal();
  }

  answer(pixels: ArrayLike<number>): Answer {
    const pass = this.respond(pixels);
    const logits = this.#outputBiases.slice();
    pass.features.forEach((feature, i) => {
      for (let j = 0; j < CLASSES; j++) logits[j] += feature * this.output[i * CLASSES + j];
    });
    const total = logSumExp(logits);
    return { ...pass, probabilities: logits.map((logit) => exp(logit - total)) };
  }

  /** Gradient of the mean cross-entropy over the examples, in the order of the parameters; valid until the next call. */
  gradient(examples: readonly Example[]): Float64Array {
    const gradient = this.#gradient.fill(0);
    const [filters, biases, output, outputBiases] = this.#windows(gradient, this.filters.length);
    for (const { pixels, label } of examples) {
      const { probabilities, ...pass } = this.answer(pixels);
      // ∂L/∂logits
      const error = probabilities.map((p, j) => (p - (j === label ? 1 : 0)) / examples.length);
      error.forEach((delta, j) => (outputBiases[j] += delta));
      const deltas = pass.features.map((feature, i) => {
        let sum = 0;
        for (let j = 0; j < CLASSES; j++) {
          output[i * CLASSES + j] += feature * error[j];
          sum += this.output[i * CLASSES + j] * error[j];
        }
        return sum;
      });
      this.pull(pixels, pass, deltas, filters, biases);
    }
    return gradient;
  }

  /** One update of all parameters, by the mean gradient over the examples. */
  step(examples: readonly Example[]): void {
    this.move(this.gradient(examples));
  }

  protected respond(pixels: ArrayLike<number>): Pass {
    const { filters } = this;
    const { length } = pixels;
    const responses = this.biases.slice();
    for (let i = 0; i < length; i++) {
      const pixel = pixels[i];
      // Most of a digit is paper.
      if (pixel === 0) continue;
      for (let k = 0; k < FILTERS; k++) responses[k] += filters[k * length + i] * pixel;
    }
    return { responses, features: responses };
  }

  /** Adds what one image contributes to the gradient of the filters; `deltas` is ∂L/∂features. */
  protected pull(
    pixels: ArrayLike<number>,
    _pass: Pass,
    deltas: Float64Array,
    filters: Float64Array,
    biases: Float64Array,
  ): void {
    const { length } = pixels;
    for (let k = 0; k < FILTERS; k++) biases[k] += deltas[k];
    for (let i = 0; i < length; i++) {
      const pixel = pixels[i];
      if (pixel === 0) continue;
      for (let k = 0; k < FILTERS; k++) filters[k * length + i] += deltas[k] * pixel;
    }
  }

  protected move(gradient: Float64Array): void {
    const { rate } = this.settings;
    const { parameters } = this;
    const { length } = parameters;
    for (let i = 0; i < length; i++) {
      const slope = gradient[i];
      if (slope !== 0) parameters[i] -= rate * slope;
    }
  }

  #windows(all: Float64Array, weights: number): Windows {
    const dense = weights + FILTERS;
    const last = all.length - CLASSES;
    return [all.subarray(0, weights), all.subarray(weights, dense), all.subarray(dense, last), all.subarray(last)];
  }
}
