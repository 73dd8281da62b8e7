/** What is shown at one moment; and the moment that is shown where nothing was asked of a session. */
import { defaultDigit } from '../../data/default-digits.js';
import { VIEWED, type RecordedPulls } from '../../data/patch-pull-view.js';
import type { ChosenDigit, ConvLayer, RecipeData } from '../../training/index.js';
import { Pulls, windowAt } from './patch-pull.pulls.js';
import { words } from './patch-pull.words.js';

/** How strong the pull is at one step of the training. */
export interface Moment {
  readonly step: number;
  /** p of the right class. */
  readonly probability: number;
  /** ‖∂L/∂W‖ of each filter, as far as it is known. */
  readonly strengths: readonly number[];
}

export interface View {
  /** The images of the network, and its first layer. */
  readonly data: Pick<RecipeData, 'size' | 'mean' | 'std'>;
  readonly layer: Pick<ConvLayer, 'kernel' | 'filters' | 'padding'>;
  readonly filter: number;
  readonly digit: ChosenDigit;
  /** As the network is shown them, before normalisation. */
  readonly pixels: Float64Array;
  readonly label: number;
  /** Undefined until all weights are known. */
  readonly pulls: Pulls | undefined;
  /** Step of the training. */
  readonly step: number;
}

/** The example, with its whole training. */
export interface Example extends View {
  /** Ascending by step; none until they are loaded. */
  readonly moments: readonly Moment[];
}

const { step, filter, label, data, layer } = VIEWED;

/** Where nothing was chosen, everybody looks at this digit. */
export const exampleDigit: ChosenDigit = {
  get name() {
    return words.sampleName(VIEWED.digit);
  },
  size: data.size,
  pixels: defaultDigit(VIEWED.digit) ?? new Float32Array(),
  label,
};

const pixels = Float64Array.from(exampleDigit.pixels);

/** As much of the example as is known before anything is loaded. */
export const example: Example = {
  ...{ step, filter, label, data, layer, pixels },
  digit: exampleDigit,
  pulls: undefined,
  moments: [],
};

/** The example with what was recorded of it. */
export function recordedExample({ weights, bias, deltas, unheard, gradient, course }: RecordedPulls): Example {
  const { size, mean, std } = data;
  const { kernel } = layer;
  const side = size - kernel + 1;
  const input = pixels.map((value) => (value - mean) / std);
  const sums = Float64Array.from({ length: side * side }, (_, place) => {
    const patch = windowAt(input, size, { row: Math.floor(place / side), column: place % side }, kernel);
    return patch.reduce((sum, value, i) => sum + value * weights[i], bias);
  });
  const delta = new Float64Array(sums.length);
  for (const [place, value] of deltas) delta[place] = value;
  const moments = course.map(([at, probability, strength]) => ({ step: at, probability, strengths: [strength] }));
  const pulls = new Pulls({
    ...{ input, size, padding: 0, kernel, sums, delta },
    weights: Float64Array.from(weights),
    map: sums.map((sum) => Math.max(0, sum)),
    gradient: Float64Array.from(gradient),
    probability: moments[0].probability,
    silenceAt: (place) => (sums[place] <= 0 ? 'not-positive' : unheard.includes(place) ? 'unheard' : 'outdone'),
  });
  return { ...example, pulls, moments };
}
