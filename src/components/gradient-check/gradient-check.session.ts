/** A session's network as a problem for a gradient check. Loaded when an element asks for it. */
import { SessionController } from '../../controllers/session.js';
import { VisibilityController } from '../../controllers/visibility.js';
import { InputError } from '../../data/input-error.js';
import { sampleDigit } from '../../data/sample-digits.js';
import { softmaxCrossEntropy } from '../../math/losses.js';
import { averagePool2d } from '../../math/pooling.js';
import type { Tensor } from '../../math/tensor.js';
import type {
  ChosenDigit,
  ConvLayer,
  TrainingFrame,
  TrainingRecipe,
  TrainingSession,
  Weights,
} from '../../training/index.js';
import { networkGradients, networkPass, type LayerPass, type NetworkPass } from '../../training/network-gradients.js';
import type { ReactiveControllerHost } from 'lit';
import { Checker } from './gradient-check.checker.js';
import { rounded, type Cost, type Evaluation, type Problem } from './gradient-check.model.js';
import { words } from './gradient-check.session.words.js';
import { words as common } from './gradient-check.words.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly session: string | TrainingSession;
}

type Numbers = Float32Array | Float64Array;

/** The first layer of a session's network, one filter at a time, with the digit that is selected there. */
export class SessionNet {
  /** How many filters the first layer has. */
  filters = 0;
  /** The filter that is checked. */
  filter = 0;

  readonly #controller: SessionController;
  #asked: TrainingSession | undefined;
  #last: { readonly parts: readonly unknown[]; readonly checker: Checker } | undefined;

  readonly #visibility: VisibilityController;

  constructor(host: Host) {
    this.#controller = new SessionController(host);
    this.#visibility = new VisibilityController(host, {
      seen: () => {
        host.requestUpdate();
      },
    });
  }

  /**
   * Checks the filter's weights as the session has them now, or had them when the element was last seen; undefined while
   * weights are loaded.
   *
   * @param wanted default: the filter that is selected in the session
   * @throws InputError `bad-filter`, `bad-session`
   */
  checker(wanted: number | undefined): Checker | undefined {
    const { session } = this.#controller;
    const { frame, selection, recorded } = session;
    const recipe = session[session.active]?.recipe ?? recorded?.recipe ?? session.recipe;
    const [layer] = recipe.layers;
    if (layer.type !== 'conv' || recipe.data.pixels === 'permuted') {
      throw new InputError('bad-session', words.badSession, 'session="default"');
    }
    this.filters = layer.filters;
    const filter = wanted ?? (selection.layer === layer.name ? selection.filter : 0);
    if (!(Number.isInteger(filter) && filter >= 0 && filter < layer.filters)) {
      throw new InputError('bad-filter', words.badFilter(filter, layer.filters), 'filter="0"');
    }
    this.filter = filter;
    if (!this.#visibility.visible) return this.#last?.checker;
    if (this.#asked !== session) {
      this.#asked = session;
      void session.need('all');
    }
    const parts = [recipe, frame?.weights, selection.digit, filter];
    if (this.#last && parts.every((part, i) => part === this.#last?.parts[i])) return this.#last.checker;
    const problem = frame && trainedProblem(recipe, layer, frame, digitOf(selection.digit), filter);
    if (problem) this.#last = { parts, checker: new Checker(problem) };
    return this.#last?.checker;
  }
}

/** What is needed of a digit: its pixels and its class. */
type Labelled = Pick<ChosenDigit, 'size' | 'pixels'> & { readonly label: number };

/** The chosen digit if its class is known, else a 7. */
const digitOf = (digit: ChosenDigit | undefined): Labelled =>
  digit?.label === undefined ? { size: 28, pixels: sampleDigit('7'), label: 7 } : { ...digit, label: digit.label };

/** The digit as the network looks at it: fewer pixels by the mean of squares. */
function pixelsFor({ pixels, size }: Labelled, recipe: TrainingRecipe): Float64Array {
  const image = { shape: [size, size, 1], data: Float64Array.from(pixels) };
  return size === recipe.data.size ? image.data : averagePool2d(image, { size: size / recipe.data.size }).data;
}

/** The loss of one digit as a function of one filter of the first layer; undefined while weights are missing. */
export function trainedProblem(
  recipe: TrainingRecipe,
  layer: ConvLayer,
  { weights, step }: Pick<TrainingFrame, 'weights' | 'step'>,
  digit: Labelled,
  filter: number,
): Problem | undefined {
  const pixels = pixelsFor(digit, recipe);
  const passed = networkGradients(recipe, weights, pixels, digit.label, { layers: [layer.name] });
  const gradient = passed?.gradients[0].weights;
  if (!passed || !gradient) return undefined;
  const name = `${layer.name}/filters`;
  const { shape, data } = weights[name];
  const of = (values: Numbers): Float64Array =>
    Float64Array.from({ length: layer.kernel ** 2 }, (_, i) => values[i * layer.filters + filter]);
  const inPrecision = { float32: Float32Array.from(pixels), float64: pixels };
  return {
    rows: layer.kernel,
    columns: layer.kernel,
    values: of(data),
    gradient: of(gradient.data),
    evaluate: (weight, value, precision) => {
      const filters = Float64Array.from(data);
      filters[weight * layer.filters + filter] = value;
      const nudged: Record<string, Tensor> = { ...weights, [name]: { shape, data: filters } };
      const pass = networkPass<Numbers>(recipe, nudged, inPrecision[precision]);
      if (!pass) throw new Error('The weights were there a moment ago.');
      return { ...patternOf(pass), loss: rounded(softmaxCrossEntropy(pass.logits, digit.label), precision) };
    },
    subject: () => common.subject(digit.label, Math.floor(step)),
    background: true,
    cost: costOf(passed, weights),
  };
}

/**
 * Which way a loss takes through the network: where it changes between two points, the loss has a corner. What a pool does
 * not pass on cannot matter.
 */
function patternOf({ layers }: NetworkPass<Numbers>): Pick<Evaluation, 'gates' | 'winners'> {
  const gates: number[] = [];
  const winners: number[] = [];
  for (const pass of layers) {
    const { activation } = pass.layer;
    const bent = activation === 'relu' || activation === 'leaky-relu';
    const passedOn = pass.winners ?? pass.preActivation.data.keys();
    for (const place of passedOn) {
      const gate = bent ? Math.sign(pass.preActivation.data[place]) : 1;
      if (bent) gates.push(gate);
      // Among closed ReLUs there is no winner that matters.
      if (pass.winners) winners.push(activation === 'relu' && gate <= 0 ? -1 : place);
    }
  }
  return { gates, winners };
}

/** Multiply-adds of the convolutions and of the dense layers. */
function costOf({ layers }: NetworkPass<Numbers>, weights: Weights): Cost {
  const products = (pass: LayerPass<Numbers>): number =>
    pass.type === 'conv'
      ? pass.preActivation.data.length * (pass.weights.data.length / pass.layer.filters)
      : pass.weights.data.length;
  const forward = layers.reduce((sum, pass) => sum + products(pass), 0);
  // Every product is used twice on the way back, for the weight and for the input; nobody asks for the image's gradient.
  return {
    weights: Object.values(weights).reduce((sum, { data }) => sum + data.length, 0),
    forward,
    backward: 2 * forward - products(layers[0]),
  };
}
