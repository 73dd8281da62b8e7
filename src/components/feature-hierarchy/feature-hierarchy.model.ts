/** Everything that is shown: the recorded evidence, and what the network answers to a digit. */
import type { Answer, FeatureHierarchy, NetworkAnswer, UnitRecord, Verdict } from '../../data/feature-hierarchy.js';
import type { ReceptiveField } from '../../math/filters.js';

/** The square of pixels behind one value of a map. */
export interface Field {
  readonly row: number;
  readonly column: number;
  /** Side of the square, in pixels. */
  readonly size: number;
}

const fieldAt = ({ size, jump, start }: ReceptiveField, { row, column }: Answer): Field => ({
  ...{ row: start + row * jump, column: start + column * jump, size },
});

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
export interface MadePicture extends Verdict {
  readonly pixels: Float64Array;
}

/** What a filter of the first layer looks for, in closed form. */
export interface FilterWish {
  /** `kernel × kernel`, row by row. */
  readonly weights: Float32Array;
  /** The patch with the largest answer that pixels 0 … 1 can get: ink exactly where w > 0. */
  readonly ideal: Float32Array;
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

export type Answers = ReadonlyMap<string, readonly UnitAnswer[]>;

/** A digit that the network looks at. */
export interface Digit {
  readonly name: string;
  /** 0 (paper) … 1 (ink), row by row. */
  readonly pixels: Float32Array;
  /** Name of the sample; undefined for what a session has chosen. */
  readonly sample: string | undefined;
  readonly answers: Answers;
}

/** Side of a digit, in pixels. */
export const SIDE = 28;

/** The pixels of a square of an image, row by row, as shares of `full`. */
export function cut(pixels: ArrayLike<number>, { row, column, size }: Field, full = 1): Float64Array {
  const patch = new Float64Array(size * size);
  for (let i = 0; i < patch.length; i++) {
    patch[i] = pixels[(row + Math.floor(i / size)) * SIDE + column + (i % size)] / full;
  }
  return patch;
}

/** The recorded network `look` after its last step, and what its units answer most. */
export class Evidence {
  readonly layers: readonly UnitLayer[];
  /** How many digits were searched. */
  readonly searched: number;
  /** The answers to the digit that stands on the page at first. */
  readonly first: Answers;

  constructor(readonly found: FeatureHierarchy) {
    this.searched = found.searched;
    this.layers = Object.entries(found.layers).map(([name, records], i, { length }) => ({
      name,
      units: records.map((record, index) => this.#unit(name, index, record, i === 0, i === length - 1)),
      sees: found.fields[name].size,
    }));
    this.first = this.answers(found.first);
  }

  /** By layer, what each unit answers to a digit. */
  answers({ answers, probabilities }: NetworkAnswer): Answers {
    return new Map(
      this.layers.map(({ name, units }) => [
        name,
        answers[name].map((answer, unit) => {
          const { examples, made } = units[unit];
          const share = made ? probabilities[unit] : answer.value / examples[0].value;
          return { ...answer, field: fieldAt(this.found.fields[name], answer), share };
        }),
      ]),
    );
  }

  #unit(layer: string, index: number, { strongest, profile }: UnitRecord, first: boolean, last: boolean): Unit {
    const { digits, fields, filters, most, pleasing, pleased, fooling, fooled } = this.found;
    const { images, labels } = digits;
    const examples = strongest.map((answer) => {
      const start = answer.digit * SIDE * SIDE;
      const inked = images.subarray(start, start + SIDE * SIDE);
      const field = fieldAt(fields[layer], answer);
      return {
        ...{ label: labels[answer.digit], field, patch: cut(inked, field, 255), value: answer.value },
        // Asked for when its unit is looked at.
        get digit() {
          return cut(inked, { row: 0, column: 0, size: SIDE }, 255);
        },
      };
    });
    const weights = filters[index];
    return {
      ...{ layer, index, examples, profile },
      classes: [...new Set(examples.map(({ label }) => label))].sort((a, b) => a - b),
      filter: first ? { weights, ideal: weights.map((weight) => Number(weight > 0)), most: most[index] } : undefined,
      made: last
        ? {
            pleasing: { pixels: pleasing[index], ...pleased[index] },
            fooling: { pixels: fooling[index], ...fooled[index] },
          }
        : undefined,
    };
  }
}
