/** From what stands in attributes to the settings of both axes, and back. */
import { oneOf } from '../../data/input-error.js';
import { Misfit } from './conv-arithmetic.misfit.js';

/** Lengths of one axis, in pixels. */
export interface AxisSettings {
  /** N */
  readonly input: number;
  /** K */
  readonly kernel: number;
  /** S */
  readonly stride: number;
  /** P, on either side. */
  readonly padding: number;
  /** D */
  readonly dilation: number;
  /** A: added at the end of the output of a transposed convolution. */
  readonly outputPadding: number;
}

export interface ArithmeticSettings {
  readonly y: AxisSettings;
  readonly x: AxisSettings;
  readonly transposed: boolean;
}

/** What authors write: one length or `height x width`; an empty text leaves it to the preset. */
export interface ArithmeticAttributes {
  readonly preset: string;
  readonly input: string;
  readonly kernel: string;
  readonly stride: string;
  readonly padding: string;
  readonly dilation: string;
  readonly outputPadding: string;
  readonly transposed: boolean;
}

type Lengths = Omit<AxisSettings, 'outputPadding'>;

const lengths = (input: number, kernel: number, stride: number, padding: number, dilation = 1): Lengths => ({
  input,
  kernel,
  stride,
  padding,
  dilation,
});

/** The standard figures of convolution arithmetic; with `transposed`, each runs from its output back to its input. */
export const presets: Readonly<Record<string, Lengths>> = {
  'no-padding-no-strides': lengths(4, 3, 1, 0),
  'arbitrary-padding': lengths(5, 4, 1, 2),
  'same-padding': lengths(5, 3, 1, 1),
  'full-padding': lengths(5, 3, 1, 2),
  'no-padding-strides': lengths(5, 3, 2, 0),
  'padding-strides': lengths(5, 3, 2, 1),
  'padding-strides-odd': lengths(6, 3, 2, 1),
  dilation: lengths(7, 3, 1, 0, 2),
  'dropped-column': lengths(6, 3, 2, 0),
};

export const LENGTHS = ['input', 'kernel', 'stride', 'padding', 'dilation', 'outputPadding'] as const;
export type LengthName = (typeof LENGTHS)[number];

/** Least and greatest value of each length: as far as a picture stays readable. */
export const LIMITS: Readonly<Record<LengthName, readonly [least: number, most: number]>> = {
  input: [1, 24],
  kernel: [1, 11],
  stride: [1, 8],
  padding: [0, 10],
  dilation: [1, 6],
  outputPadding: [0, 7],
};

/** As they stand in HTML. */
const attributeOf = (name: LengthName): string => (name === 'outputPadding' ? 'output-padding' : name);

/** Cells that lie beyond the first window: room for further steps. */
export const roomOf = ({ input, kernel, padding, dilation }: Lengths): number =>
  input + 2 * padding - dilation * (kernel - 1) - 1;

/** The transposed convolution that leads back from the output of a convolution to its input. */
export function backFrom(direct: Lengths): AxisSettings {
  const room = roomOf(direct);
  return { ...direct, input: Math.floor(room / direct.stride) + 1, outputPadding: room % direct.stride };
}

/** One length, or height and width: `5`, `5x7`, `5 7`. */
function pair(text: string, name: LengthName): readonly [number, number] {
  const [least, most] = LIMITS[name];
  const parts = text.trim().split(/\s*[x×,\s]\s*/i);
  const values = parts.map(Number);
  if (parts.length > 2 || parts.includes('') || !values.every((n) => Number.isInteger(n) && n >= least && n <= most)) {
    const attribute = attributeOf(name);
    const example = `${attribute}="${Math.max(1, least)}"`;
    throw new Misfit(`bad-${attribute}`, (words) => words.length(text, attribute, least, most), example);
  }
  return [values[0], values[1] ?? values[0]];
}

/** Padding that keeps the size: only there where it is a whole number, the same on both sides, and nothing is skipped. */
export function samePadding({ kernel, stride, dilation }: Pick<Lengths, 'kernel' | 'stride' | 'dilation'>): number {
  const total = dilation * (kernel - 1);
  if (stride !== 1 || total % 2 === 1) {
    const half = total / 2;
    throw new Misfit(
      'bad-same',
      (words) =>
        words.same(stride !== 1 ? words.strided(stride) : dilation === 1 ? words.even(kernel, half) : words.half(half)),
      'kernel="3" stride="1" padding="same"',
    );
  }
  return total / 2;
}

function paddingOf(text: string, axis: Omit<Lengths, 'padding'>, own: number): number {
  switch (text.trim()) {
    case 'valid':
      return 0;
    case 'full':
      return axis.dilation * (axis.kernel - 1);
    case 'same':
      return samePadding(axis);
    default:
      return own;
  }
}

/**
 * The settings of both axes.
 *
 * @throws InputError for a preset that does not exist
 * @throws Misfit for text that is no length, or `same` where it is impossible
 */
export function settingsFrom(attributes: ArithmeticAttributes): ArithmeticSettings {
  const { preset, transposed } = attributes;
  oneOf('preset', preset, Object.keys(presets));
  const base: AxisSettings = transposed ? backFrom(presets[preset]) : { ...presets[preset], outputPadding: 0 };
  const named = ['valid', 'same', 'full'].includes(attributes.padding.trim());
  const given = LENGTHS.filter((name) => attributes[name].trim() !== '' && !(name === 'padding' && named));
  const pairs = given.map((name) => [name, pair(attributes[name], name)] as const);
  // The output padding of a preset belongs to that preset's own sizes.
  const own = given.length > 0 || named ? { ...base, outputPadding: 0 } : base;
  const along = (side: 0 | 1): AxisSettings => {
    const axis: AxisSettings = { ...own, ...Object.fromEntries(pairs.map(([name, both]) => [name, both[side]])) };
    return { ...axis, padding: paddingOf(attributes.padding, axis, axis.padding) };
  };
  return { y: along(0), x: along(1), transposed };
}

/** The settings as attributes that stand for themselves. */
export function attributesFrom({ y, x, transposed }: ArithmeticSettings): Omit<ArithmeticAttributes, 'preset'> {
  const texts = LENGTHS.map((name) => [name, y[name] === x[name] ? String(y[name]) : `${y[name]}x${x[name]}`]);
  return { ...(Object.fromEntries(texts) as Record<LengthName, string>), transposed };
}
