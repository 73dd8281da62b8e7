/** The net with filters of any size, any head, activation and optimiser. Loaded when a run asks for it. */
import { FILTERS, SIDE } from './template-trainer.sizes.js';
import { Net, type Pass, type Squash } from './template-trainer.net.js';

/** Adam's memory of the gradient and of its square, and what keeps it from dividing by 0. */
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

/** No activation. */
const LINEAR: Squash = { value: (response) => response, slope: () => 1 };

export class AnyNet extends Net {
  /** Positions of a filter along one side, and in all. */
  readonly #across = SIDE - this.settings.filterSize + 1;
  readonly #places = this.#across ** 2;
  readonly #mean = new Float64Array(this.parameters.length);
  readonly #square = new Float64Array(this.parameters.length);
  #updates = 0;

  protected override respond(pixels: ArrayLike<number>): Pass {
    const { filterSize: size, head, squash = LINEAR } = this.settings;
    const [across, places] = [this.#across, this.#places];
    const responses = new Float64Array(FILTERS * places);
    const features = new Float64Array(head === 'flatten' ? FILTERS * places : FILTERS);
    for (let k = 0; k < FILTERS; k++) {
      for (let place = 0; place < places; place++) {
        const corner = Math.floor(place / across) * SIDE + (place % across);
        let sum = this.biases[k];
        for (let row = 0; row < size; row++) {
          const [from, weight] = [corner + row * SIDE, (k * size + row) * size];
          for (let column = 0; column < size; column++) sum += this.filters[weight + column] * pixels[from + column];
        }
        const at = k * places + place;
        responses[at] = sum;
        if (head === 'flatten') features[at] = squash.value(sum);
        if (head === 'average') features[k] += squash.value(sum) / places;
      }
      if (head === 'max') features[k] = squash.value(responses[this.#winner(responses, k)]);
    }
    return { responses, features };
  }

  protected override pull(
    pixels: ArrayLike<number>,
    { responses }: Pass,
    deltas: Float64Array,
    filters: Float64Array,
    biases: Float64Array,
  ): void {
    const { filterSize: size, head, squash = LINEAR } = this.settings;
    const [across, places] = [this.#across, this.#places];
    for (let k = 0; k < FILTERS; k++) {
      const winner = this.#winner(responses, k);
      for (let place = 0; place < places; place++) {
        const at = k * places + place;
        if (head === 'max' && at !== winner) continue;
        const above = head === 'flatten' ? deltas[at] : deltas[k] / (head === 'average' ? places : 1);
        const delta = above * squash.slope(responses[at]);
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

  /** SGD, with weight decay if there is any, or Adam (Kingma & Ba, 2015). */
  protected override move(gradient: Float64Array): void {
    const { parameters } = this;
    const { optimizer, rate, decay } = this.settings;
    if (optimizer !== 'adam') {
      for (let i = 0; i < gradient.length; i++) parameters[i] -= rate * (gradient[i] + decay * parameters[i]);
      return;
    }
    this.#updates++;
    const [most1, most2] = [1 - BETA1 ** this.#updates, 1 - BETA2 ** this.#updates];
    for (let i = 0; i < gradient.length; i++) {
      this.#mean[i] += (1 - BETA1) * (gradient[i] - this.#mean[i]);
      this.#square[i] += (1 - BETA2) * (gradient[i] ** 2 - this.#square[i]);
      parameters[i] -= (rate * (this.#mean[i] / most1)) / (Math.sqrt(this.#square[i] / most2) + EPSILON);
    }
  }

  /** The place of filter k's largest response. */
  #winner(responses: Float64Array, k: number): number {
    let winner = k * this.#places;
    for (let at = winner; at < (k + 1) * this.#places; at++) if (responses[at] > responses[winner]) winner = at;
    return winner;
  }
}
