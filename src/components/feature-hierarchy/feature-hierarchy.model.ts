/** Everything that is shown: the recorded evidence, and what the recorded network answers to a digit. Loaded near the screen. */
import { loadFeatureHierarchy, type FeatureHierarchy, type UnitRecord } from '../../data/feature-hierarchy.js';
import { loadRecordedRun } from '../../data/recorded-runs.js';
import type { RecordedWeights } from '../../data/recorded-run.js';
import type { ReceptiveField } from '../../math/filters.js';
import { networkPass, type NetworkPass } from '../../training/network-gradients.js';
import type { TrainingRecipe } from '../../training/recipe.js';
import { fieldAt, fieldsOf, strongestAnswers, type Answer, type Field } from './feature-hierarchy.answers.js';

/** A real digit that a unit answers strongly. */
export interface Example {
  /** The whole digit, 0 (paper) … 1 (ink). */
  readonly digit: Float64Array;
  readonly label: number;
  /** Where in it the answer comes from. */
  readonly field: Field;
  /** The pixels there, row by row. */
  readonly patch: Float64Array;
  readonly value: number;
}

/** A picture made for a class, and what the network says of it. */
export interface MadePicture {
  readonly pixels: Float64Array;
  /** p of its class. */
  readonly probability: number;
  readonly logit: number;
}

/** What a filter of the first layer looks for, in closed form. */
export interface FilterWish {
  /** `kernel × kernel`, row by row. */
  readonly weights: Float64Array;
  /** The patch with the largest answer that pixels 0 … 1 can get: ink exactly where w > 0. */
  readonly ideal: Float64Array;
  /** That answer. */
  readonly most: number;
}

export interface Unit {
  readonly layer: string;
  readonly index: number;
  /** Nine, the strongest first. */
  readonly examples: readonly Example[];
  /** The classes of the examples, in order, each once. */
  readonly classes: readonly number[];
  /** For each class the mean of the strongest answer to each of its digits. */
  readonly profile: Float32Array;
  /** In the first layer. */
  readonly filter: FilterWish | undefined;
  /** Classes: the picture that pleases, and the one that fools. */
  readonly made: { readonly pleasing: MadePicture; readonly fooling: MadePicture } | undefined;
}

export interface UnitLayer {
  readonly name: string;
  readonly units: readonly Unit[];
  /** Side of the square that a unit sees. */
  readonly sees: number;
}

/** What a unit answers to the chosen digit. */
export interface UnitAnswer extends Answer {
  readonly field: Field;
  /** Of its largest answer to the training digits; for a class: its probability. */
  readonly share: number;
}

/** The pixels of a square of an image, row by row. */
function cut(pixels: ArrayLike<number>, side: number, { row, column, size }: Field): Float64Array {
  return Float64Array.from(
    { length: size * size },
    (_, i) => pixels[(row + Math.floor(i / size)) * side + column + (i % size)],
  );
}

const only = (values: ArrayLike<number>, unit: number, units: number): Float64Array =>
  Float64Array.from({ length: values.length / units }, (_, i) => values[i * units + unit]);

/** The recorded network `look` after its last step, and what its units answer most. */
export class Evidence {
  readonly layers: readonly UnitLayer[];
  /** How many digits were searched. */
  readonly searched: number;
  readonly #fields: Map<string, ReceptiveField>;
  #last:
    { readonly pixels: ArrayLike<number>; readonly answers: ReadonlyMap<string, readonly UnitAnswer[]> } | undefined;

  constructor(
    readonly recipe: TrainingRecipe,
    readonly weights: RecordedWeights,
    readonly found: FeatureHierarchy,
  ) {
    this.searched = found.searched;
    this.#fields = fieldsOf(recipe);
    this.layers = Object.entries(found.layers).map(([name, records]) => ({
      name,
      units: records.map((record, index) => this.#unit(name, index, record)),
      sees: this.#field(name).size,
    }));
  }

  /** The network's whole answer to an image. */
  pass(pixels: ArrayLike<number>): NetworkPass {
    const pass = networkPass(this.recipe, this.weights, Float64Array.from(pixels));
    if (!pass) throw new Error('The recorded network lacks weights.');
    return pass;
  }

  /** By layer, what each unit answers to a digit; the last digit's answers are kept. */
  answers(pixels: ArrayLike<number>): ReadonlyMap<string, readonly UnitAnswer[]> {
    if (this.#last?.pixels === pixels) return this.#last.answers;
    const { layers, probabilities } = this.pass(pixels);
    const answers = new Map(
      this.layers.map(({ name, units }, i) => {
        const isClass = layers[i].type === 'dense';
        const inLayer = strongestAnswers(layers[i]).map((answer, unit) => ({
          ...answer,
          field: fieldAt(this.#field(name), answer),
          share: isClass ? probabilities.data[unit] : answer.value / units[unit].examples[0].value,
        }));
        return [name, inLayer] as const;
      }),
    );
    this.#last = { pixels, answers };
    return answers;
  }

  /** The pixels of a square of an image. */
  cut(pixels: ArrayLike<number>, field: Field): Float64Array {
    return cut(pixels, this.recipe.data.size, field);
  }

  #field(layer: string): ReceptiveField {
    const field = this.#fields.get(layer);
    if (!field) throw new Error(`The recorded network has no layer ${layer}.`);
    return field;
  }

  #unit(layer: string, index: number, { strongest, profile }: UnitRecord): Unit {
    const { digits, pleasing, fooling } = this.found;
    const { size, images, labels } = digits;
    const examples = strongest.map((answer) => {
      const inked = images.subarray(answer.digit * size * size, (answer.digit + 1) * size * size);
      const digit = Float64Array.from(inked, (grey) => grey / 255);
      const field = fieldAt(this.#field(layer), answer);
      return { digit, label: labels[answer.digit], field, patch: cut(digit, size, field), value: answer.value };
    });
    const of = this.recipe.layers.findIndex(({ name }) => name === layer);
    const isClass = this.recipe.layers[of].type === 'dense';
    return {
      ...{ layer, index, examples, profile },
      classes: [...new Set(examples.map(({ label }) => label))].sort((a, b) => a - b),
      filter: of === 0 ? this.#filter(layer, index) : undefined,
      made: isClass
        ? { pleasing: this.#made(pleasing[index], index), fooling: this.#made(fooling[index], index) }
        : undefined,
    };
  }

  #filter(layer: string, index: number): FilterWish {
    const { shape, data } = this.weights[`${layer}/filters`];
    const weights = only(data, index, shape[3]);
    const ideal = weights.map((weight) => (weight > 0 ? 1 : 0));
    const { mean, std } = this.recipe.data;
    const bias = this.weights[`${layer}/bias`].data[index];
    const most = weights.reduce((sum, weight, i) => sum + (weight * (ideal[i] - mean)) / std, bias);
    return { weights, ideal, most: Math.max(0, most) };
  }

  #made(pixels: Float64Array, label: number): MadePicture {
    const { logits, probabilities } = this.pass(pixels);
    return { pixels, probability: probabilities.data[label], logit: logits.data[label] };
  }
}

/** Loads the evidence. Rejects with a DataError. */
export async function loadEvidence(): Promise<Evidence> {
  const [found, run] = await Promise.all([loadFeatureHierarchy(), loadRecordedRun('look', 'all')]);
  const frame = run.frames.find(({ step }) => step === found.step) ?? run.frames[run.frames.length - 1];
  return new Evidence(run.recipe as TrainingRecipe, frame.weights, found);
}
