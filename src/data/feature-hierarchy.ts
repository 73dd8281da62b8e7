/**
 * The recorded experiment of <feature-hierarchy>: what each unit of the trained network `look` answers most strongly. Its
 * sections:
 *
 *   0  JSON: Head
 *   1  digits that are in some unit's list, each once (digit-sprite.ts)
 *   2  u16 per entry of all lists: number of the digit in section 1     3  u8: row     4  u8: column
 *   5  f32: the unit's answer
 *   6  f32 per unit and class: the mean of the unit's strongest answers to the digits of that class
 *   7  two pixels per byte: the pictures that please a class     8  the pictures that fool the network
 *   9  f32: the filters of the first layer, one after the other    10  u8 per pixel: the digit that stands on the page at first
 *
 * Lists are in the order of the layers and units. Numbers of more than one byte are byte planes (byte-planes.ts).
 */
import type { ReceptiveField } from '../math/filters.js';
import { countsOfPlanes, floatsOfPlanes, planesOfCounts, planesOfFloats } from './byte-planes.js';
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';
import { packDigitSprite, parseDigitSprite } from './digit-sprite.js';
import type { DigitSet } from './digits.js';
import { open, seal, type AssetKind } from './envelope.js';
import { assetBytes, once } from './lazy-asset.js';

const FEATURE_HIERARCHY: AssetKind = { magic: 'fhie', version: 2, what: 'The strongest answers' };

/** Grey levels of the pictures, from paper to ink. */
export const PICTURE_LEVELS = 15;

/** A unit's strongest answer to an image. */
export interface Answer {
  /** φ(z) before pooling; for a class its logit. */
  readonly value: number;
  /** Where in the unit's map, the first of equals; 0, 0 for a class. */
  readonly row: number;
  readonly column: number;
}

/** A unit's strongest answer to one digit. */
export interface StrongAnswer extends Answer {
  /** Number of the digit in `digits`. */
  readonly digit: number;
}

/** A network's answer to an image: the strongest answer of each unit by layer, and softmax of the logits. */
export interface NetworkAnswer {
  readonly answers: Readonly<Record<string, readonly Answer[]>>;
  readonly probabilities: readonly number[];
}

/** What the network says of a picture that was made for a class. */
export interface Verdict {
  /** p of that class. */
  readonly probability: number;
  readonly logit: number;
}

/** What is small enough to be written down as text. */
interface Known {
  /** Name of the recorded run, and the step of its weights. */
  readonly recipe: string;
  readonly step: number;
  /** How many digits the answers were searched in. */
  readonly searched: number;
  /** What each layer sees of the image, before it pools. */
  readonly fields: Readonly<Record<string, ReceptiveField>>;
  /** For each filter of the first layer the largest answer that pixels 0 … 1 can get. */
  readonly most: readonly number[];
  /** What the network says of the pictures below, class by class. */
  readonly pleased: readonly Verdict[];
  readonly fooled: readonly Verdict[];
  /** Name of the sample digit that stands on the page at first, and the answer to it. */
  readonly first: NetworkAnswer & { readonly name: string };
}

/** What is known of one unit: a filter of a convolution layer, or a class. */
export interface UnitRecord {
  /** The strongest answers to all training digits, one per digit, the strongest first. */
  readonly strongest: readonly StrongAnswer[];
  /** For each class the mean of the strongest answer to each of its digits. */
  readonly profile: Float32Array;
}

export interface FeatureHierarchy extends Known {
  /** Units by the name of their layer. */
  readonly layers: Readonly<Record<string, readonly UnitRecord[]>>;
  /** The digits that occur in lists, in four greys as the network was shown them. */
  readonly digits: DigitSet;
  /** For each class the picture that pleases it, sought among smooth and sparing ones: grey values 0 (paper) … 1 (ink). */
  readonly pleasing: readonly Float64Array[];
  /** For each class the picture that pleases it when nothing holds the search back. */
  readonly fooling: readonly Float64Array[];
  /** The filters of the first layer, each row by row. */
  readonly filters: readonly Float32Array[];
  /** Grey values 0…255 of the digit that stands on the page at first. */
  readonly firstDigit: Uint8Array;
}

interface Head {
  readonly known: Known;
  /** Length of each unit's list. */
  readonly perUnit: number;
  /** Units by layer, from the input upwards. */
  readonly units: Readonly<Record<string, number>>;
  readonly classes: number;
}

/** Two pixels per byte, the first one in the high half. */
function packPictures(pictures: readonly Float64Array[]): Bytes {
  const levels = pictures.flatMap((pixels) => Array.from(pixels, (grey) => Math.round(grey * PICTURE_LEVELS)));
  return Uint8Array.from({ length: levels.length / 2 }, (_, i) => (levels[2 * i] << 4) | levels[2 * i + 1]);
}

function picturesFrom(bytes: Bytes, count: number): Float64Array[] {
  const levels = Float64Array.from(
    { length: 2 * bytes.length },
    (_, i) => (bytes[i >> 1] >> (i % 2 === 0 ? 4 : 0)) & 15,
  );
  const pixels = levels.length / count;
  return Array.from({ length: count }, (_, k) =>
    levels.slice(k * pixels, (k + 1) * pixels).map((level) => level / PICTURE_LEVELS),
  );
}

export async function packFeatureHierarchy(found: FeatureHierarchy): Promise<Bytes> {
  const { layers, digits, pleasing, fooling, filters, firstDigit, ...known } = found;
  const units = Object.values(layers).flat();
  const answers = units.flatMap(({ strongest }) => strongest);
  const head: Head = {
    ...{ known, perUnit: units[0].strongest.length, classes: units[0].profile.length },
    units: Object.fromEntries(Object.entries(layers).map(([name, { length }]) => [name, length])),
  };
  return seal(FEATURE_HIERARCHY, [
    new TextEncoder().encode(JSON.stringify(head)),
    await packDigitSprite(digits),
    planesOfCounts(Uint16Array.from(answers, ({ digit }) => digit)),
    Uint8Array.from(answers, ({ row }) => row),
    Uint8Array.from(answers, ({ column }) => column),
    planesOfFloats(Float32Array.from(answers, ({ value }) => value)),
    planesOfFloats(Float32Array.from(units.flatMap(({ profile }) => Array.from(profile)))),
    packPictures(pleasing),
    packPictures(fooling),
    planesOfFloats(Float32Array.from(filters.flatMap((weights) => Array.from(weights)))),
    Uint8Array.from(firstDigit),
  ]);
}

/** Rejects with a DataError `data-corrupt` if the file is not what `packFeatureHierarchy` made. */
export async function parseFeatureHierarchy(bytes: Bytes): Promise<FeatureHierarchy> {
  const sections = await open(FEATURE_HIERARCHY, bytes);
  const [head, sprite, indices, rows, columns, values, profiles, pleasing, fooling, filters, firstDigit] = sections;
  const corrupt = (cause?: unknown): DataError =>
    new DataError('data-corrupt', `${FEATURE_HIERARCHY.what} cannot be read: the parts do not fit together.`, {
      cause,
    });
  let read: Head;
  try {
    read = JSON.parse(new TextDecoder().decode(head)) as Head;
  } catch (cause) {
    throw corrupt(cause);
  }
  const { known, perUnit, units, classes } = read;
  const digits = await parseDigitSprite(sprite);
  const digit = countsOfPlanes(indices);
  const answers = floatsOfPlanes(values);
  const means = floatsOfPlanes(profiles);
  const weights = floatsOfPlanes(filters);
  const count = Object.values(units).reduce((sum, layer) => sum + layer, 0);
  const pictureBytes = (classes * digits.size ** 2) / 2;
  const fits =
    [digit, rows, columns, answers].every(({ length }) => length === count * perUnit) &&
    means.length === count * classes &&
    [pleasing, fooling].every(({ length }) => length === pictureBytes) &&
    digit.every((i) => i < digits.count);
  if (!fits) throw corrupt();
  let unit = 0;
  const recordOf = (): UnitRecord => {
    const first = unit * perUnit;
    const profile = means.subarray(unit * classes, ++unit * classes);
    const strongest = Array.from({ length: perUnit }, (_, i) => ({
      ...{ digit: digit[first + i], row: rows[first + i], column: columns[first + i], value: answers[first + i] },
    }));
    return { strongest, profile };
  };
  return {
    ...{ ...known, digits, firstDigit },
    layers: Object.fromEntries(
      Object.entries(units).map(([name, length]) => [name, Array.from({ length }, recordOf)] as const),
    ),
    pleasing: picturesFrom(pleasing, classes),
    fooling: picturesFrom(fooling, classes),
    filters: known.most.map((_, i, { length }) =>
      weights.subarray((i * weights.length) / length, ((i + 1) * weights.length) / length),
    ),
  };
}

/** Loads the experiment, once. Rejects with a DataError; a later call then tries again. */
export const loadFeatureHierarchy: () => Promise<FeatureHierarchy> = once(async () =>
  parseFeatureHierarchy(
    await assetBytes(() => import('./generated/experiments/feature-hierarchy.js'), FEATURE_HIERARCHY.what),
  ),
);
