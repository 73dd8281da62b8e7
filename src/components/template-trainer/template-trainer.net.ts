/**
 * The net of the one-image experiment and its training, in plain loops: five filters, a head, one dense layer, softmax
 * and cross-entropy. Where a filter is as large as the image there is one place for it, and it works like a dense unit.
 */
import { exp, log } from '../../math/elementary.js';
import { Random } from '../../math/random.js';
import { logSumExp } from '../../math/softmax.js';
import { CLASSES, FILTERS, SIDE } from './template-trainer.sizes.js';

/** Standard deviation of the dense layer's starting weights. */
const OUTPUT_STD = 0.1;
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

/** `flatten`: all positions go to the dense layer; else each filter gives one number, its mean or its maximum. */
export type Head = 'flatten' | 'average' | 'max';
/** `decay`: SGD with weight decay. */
export type Optimizer = 'sgd' | 'decay' | 'adam';

/** An activation and its derivative. The value never falls, so the largest response stays the largest. */
export interface Squash {
  readonly value: (response: number) => number;
  readonly slope: (response: number) => number;
}

/** No activation. */
export const LINEAR: Squash = { value: (response) => response, slope: () => 1 };

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
  readonly squash: Squash;
  readonly optimizer: Optimizer;
  /** Learning rate. */
  readonly rate: number;
  /** Weight decay: its share of every weight is added to the gradient. */
  readonly decay: number;
  /** Standard deviation of the filters' starting weights; biases start at 0. */
  readonly std: number;
  readonly seed: number;
}

/** What one image does to the net. */
export interface Answer {
  /** Ten probabilities. */
  readonly probabilities: Float64Array;
  /** The filters' responses before the activation, filter by filter, position by position. */
  readonly responses: Float64Array;
}

interface Pass extends Answer {
  /** What the dense layer gets. */
  readonly features: Float64Array;
  /** For each filter the place of its largest response. */
  readonly winners: readonly number[];
}

export class Net {
  /** All parameters in a row; the fields below are windows into it. */
  readonly parameters: Float64Array;
  /** `FILTERS × filterSize × filterSize`. */
  readonly filters: Float64Array;
  /** `features × CLASSES`. */
  readonly output: Float64Array;
  readonly #biases: Float64Array;
  readonly #outputBiases: Float64Array;
  readonly #settings: Settings;
  /** Positions along one side, and in all. */
  readonly #across: number;
  readonly #places: number;
  /** Adam's running means of the gradient and of its square. */
  #mean: Float64Array | undefined;
  #square: Float64Array | undefined;
  #updates = 0;

  /** A net at its random start, or with the parameters given. */
  constructor(settings: Settings, parameters?: ArrayLike<number>) {
    const { filterSize, head, seed, std } = settings;
    this.#settings = settings;
    this.#across = SIDE - filterSize + 1;
    this.#places = this.#across ** 2;
    const weights = FILTERS * filterSize ** 2;
    const features = FILTERS * (head === 'flatten' ? this.#places : 1);
    const sizes = [weights, FILTERS, features * CLASSES, CLASSES];
    this.parameters = new Float64Array(sizes.reduce((sum, size) => sum + size));
    [this.filters, this.#biases, this.output, this.#outputBiases] = this.#windows(this.parameters, sizes);
    if (parameters) {
      this.parameters.set(parameters);
      return;
    }
    const [filters, output] = ['filters', 'output'].map((name) => new Random(seed).fork(name));
    for (let i = 0; i < weights; i++) this.filters[i] = std * filters.normal();
    for (let i = 0; i < this.output.length; i++) this.output[i] = OUTPUT_STD * output.normal();
  }

  answer(pixels: ArrayLike<number>): Answer {
    return this.#forward(pixels);
  }

  /** Mean cross-entropy over the examples, and its gradient, in the order of the parameters. */
  gradient(examples: readonly Example[]): { readonly loss: number; readonly gradient: Float64Array } {
    const gradient = new Float64Array(this.parameters.length);
    const sizes = [this.filters, this.#biases, this.output, this.#outputBiases].map(({ length }) => length);
    const windows = this.#windows(gradient, sizes);
    let loss = 0;
    for (const { pixels, label } of examples) {
      const pass = this.#forward(pixels);
      loss -= log(pass.probabilities[label]) / examples.length;
      const error = pass.probabilities.map((p, j) => (p - (j === label ? 1 : 0)) / examples.length);
      this.#backward(pixels, pass, error, windows);
    }
    return { loss, gradient };
  }

  /** One update of all parameters, by the mean gradient over the examples. */
  step(examples: readonly Example[]): void {
    const { parameters } = this;
    const { optimizer, rate, decay } = this.#settings;
    const { gradient } = this.gradient(examples);
    if (optimizer !== 'adam') {
      for (let i = 0; i < parameters.length; i++) parameters[i] -= rate * (gradient[i] + decay * parameters[i]);
      return;
    }
    this.#mean ??= new Float64Array(parameters.length);
    this.#square ??= new Float64Array(parameters.length);
    this.#updates++;
    const [most1, most2] = [1 - BETA1 ** this.#updates, 1 - BETA2 ** this.#updates];
    for (let i = 0; i < parameters.length; i++) {
      this.#mean[i] += (1 - BETA1) * (gradient[i] - this.#mean[i]);
      this.#square[i] += (1 - BETA2) * (gradient[i] ** 2 - this.#square[i]);
      parameters[i] -= (rate * (this.#mean[i] / most1)) / (Math.sqrt(this.#square[i] / most2) + EPSILON);
    }
  }

  #windows(all: Float64Array, sizes: readonly number[]): Float64Array[] {
    let end = 0;
    return sizes.map((size) => all.subarray(end, (end += size)));
  }

  #forward(pixels: ArrayLike<number>): Pass {
    const { filterSize: size, head, squash } = this.#settings;
    const [across, places] = [this.#across, this.#places];
    const responses = new Float64Array(FILTERS * places);
    const features = new Float64Array(this.output.length / CLASSES);
    const winners: number[] = [];
    for (let k = 0; k < FILTERS; k++) {
      let winner = k * places;
      for (let place = 0; place < places; place++) {
        const corner = Math.floor(place / across) * SIDE + (place % across);
        let sum = this.#biases[k];
        for (let row = 0; row < size; row++) {
          const [from, weight] = [corner + row * SIDE, (k * size + row) * size];
          for (let column = 0; column < size; column++) sum += this.filters[weight + column] * pixels[from + column];
        }
        const at = k * places + place;
        responses[at] = sum;
        if (sum > responses[winner]) winner = at;
        if (head === 'flatten') features[at] = squash.value(sum);
        if (head === 'average') features[k] += squash.value(sum) / places;
      }
      winners.push(winner);
      if (head === 'max') features[k] = squash.value(responses[winner]);
    }
    const logits = this.#outputBiases.slice();
    features.forEach((feature, i) => {
      for (let j = 0; j < CLASSES; j++) logits[j] += feature * this.output[i * CLASSES + j];
    });
    const total = logSumExp(logits);
    const probabilities = logits.map((logit) => exp(logit - total));
    return { probabilities, responses, features, winners };
  }

  /** Adds what one image contributes; `error` is ∂L/∂logits. */
  #backward(pixels: ArrayLike<number>, pass: Pass, error: Float64Array, windows: readonly Float64Array[]): void {
    const { filterSize: size, head, squash } = this.#settings;
    const [across, places] = [this.#across, this.#places];
    const [filters, biases, output, outputBiases] = windows;
    error.forEach((delta, j) => (outputBiases[j] += delta));
    const featureDeltas = pass.features.map((feature, i) => {
      let sum = 0;
      for (let j = 0; j < CLASSES; j++) {
        output[i * CLASSES + j] += feature * error[j];
        sum += this.output[i * CLASSES + j] * error[j];
      }
      return sum;
    });
    for (let k = 0; k < FILTERS; k++) {
      for (let place = 0; place < places; place++) {
        const at = k * places + place;
        if (head === 'max' && at !== pass.winners[k]) continue;
        const above = head === 'flatten' ? featureDeltas[at] : featureDeltas[k] / (head === 'average' ? places : 1);
        const delta = above * squash.slope(pass.responses[at]);
        if (delta === 0) continue;
        biases[k] += delta;
        const corner = Math.floor(place / across) * SIDE + (place % across);
        for (let row = 0; row < size; row++) {
          const [from, weight] = [corner + row * SIDE, (k * size + row) * size];
          for (let column = 0; column < size; column++) filters[weight + column] += delta * pixels[from + column];
        }
      }
    }
  }
}
