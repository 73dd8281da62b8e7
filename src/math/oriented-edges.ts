/** How much of a filter is an oriented edge or bar: the best of a dictionary of such patterns, and what noise reaches. */
import { Random } from './random.js';

/** One pattern of the dictionary. */
export interface OrientedPattern {
  readonly kind: 'edge' | 'bar';
  /** Direction across which the pattern changes, in degrees from the rows' direction: 0 for a vertical edge. */
  readonly angle: number;
  /** Distance of the edge, or of the bar's middle, from the middle of the filter, in cells. */
  readonly offset: number;
  /** Width of the edge's slope, or standard deviation of the bar's profile, in cells. */
  readonly width: number;
}

/** The pattern that fits a filter best. */
export interface OrientedFit extends OrientedPattern {
  /** Share of the filter's variance that the pattern explains, 0…1: the squared cosine, both without their means. */
  readonly r2: number;
}

interface Template extends OrientedPattern {
  /** Row-major, of mean 0 and length 1. */
  readonly values: Float64Array;
}

const ANGLES = Array.from({ length: 12 }, (_, i) => 15 * i);
const EDGE_WIDTHS = [0.5, 1.5];
const BAR_WIDTHS = [0.6, 1, 1.5];

/** The values less their mean, scaled to length 1; undefined if they are all equal. */
function centred(values: ArrayLike<number>): Float64Array | undefined {
  const mean = Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
  const rest = Float64Array.from(values, (value) => value - mean);
  const length = Math.sqrt(rest.reduce((sum, value) => sum + value * value, 0));
  const largest = Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // What is left of equal values is rounding.
  return length > 1e-7 * largest ? rest.map((value) => value / length) : undefined;
}

/** Height of a pattern at a signed distance from its line. */
function profile(kind: OrientedPattern['kind'], distance: number, width: number): number {
  return kind === 'bar'
    ? Math.exp((-distance * distance) / (2 * width * width))
    : Math.max(-1, Math.min(1, distance / width));
}

const dictionaries = new Map<number, readonly Template[]>();

/**
 * The dictionary for filters of `size × size`: edges and bars of twelve orientations, at every half cell across the
 * filter (in filters of more than 7 cells, at 13 places). A pattern and its negative are one.
 */
export function orientedPatterns(size: number): readonly (OrientedPattern & { readonly values: Float64Array })[] {
  const known = dictionaries.get(size);
  if (known) return known;
  const middle = (size - 1) / 2;
  const reach = Math.max(0, middle - 0.5);
  const gaps = Math.min(12, Math.round(4 * reach));
  const offsets = Array.from({ length: gaps + 1 }, (_, i) => (gaps > 0 ? (2 * reach * i) / gaps : 0) - reach);
  const templates: Template[] = [];
  const add = (pattern: OrientedPattern): void => {
    const [x, y] = [Math.cos((pattern.angle * Math.PI) / 180), Math.sin((pattern.angle * Math.PI) / 180)];
    const values = centred(
      Array.from({ length: size * size }, (_, i) => {
        const across = ((i % size) - middle) * x + (Math.floor(i / size) - middle) * y;
        return profile(pattern.kind, across - pattern.offset, pattern.width);
      }),
    );
    if (values) templates.push({ ...pattern, values });
  };
  for (const angle of ANGLES) {
    for (const offset of offsets) {
      for (const width of EDGE_WIDTHS) add({ kind: 'edge', angle, offset, width });
      for (const width of BAR_WIDTHS) add({ kind: 'bar', angle, offset, width });
    }
  }
  dictionaries.set(size, templates);
  return templates;
}

/**
 * The oriented edge or bar that fits a square filter best; undefined if all its values are equal.
 *
 * @param values `size × size`, row-major
 */
export function orientedFit(values: ArrayLike<number>, size: number): OrientedFit | undefined {
  const filter = centred(values);
  if (!filter) return undefined;
  let best: OrientedFit | undefined;
  for (const { values: template, ...pattern } of orientedPatterns(size)) {
    let cosine = 0;
    for (let i = 0; i < template.length; i++) cosine += filter[i] * template[i];
    const r2 = Math.min(1, cosine * cosine);
    if (!best || r2 > best.r2) best = { ...pattern, r2 };
  }
  return best;
}

/** How alike neighbours in a square filter are: the mean product of horizontal and vertical neighbours, less the mean. */
export function smoothness(values: ArrayLike<number>, size: number): number {
  const filter = centred(values);
  if (!filter) return 0;
  let [products, pairs] = [0, 0];
  for (let i = 0; i < filter.length; i++) {
    if (i % size < size - 1) products += filter[i] * filter[i + 1];
    if (i + size < filter.length) products += filter[i] * filter[i + size];
    pairs += Number(i % size < size - 1) + Number(i + size < filter.length);
  }
  // The mean square is 1 / (number of values).
  return (products / pairs) * filter.length;
}

/** Random filters, `size × size`: white noise, or noise smoothed by a Gaussian of standard deviation `blur`, in cells. */
export function noiseFilters(size: number, count: number, blur: number, seed = 1): Float64Array[] {
  const random = new Random(seed);
  const margin = Math.ceil(3 * blur);
  const side = size + 2 * margin;
  const taps = Array.from({ length: 2 * margin + 1 }, (_, i) =>
    Math.exp(-((i - margin) ** 2) / (2 * blur * blur || 1)),
  );
  return Array.from({ length: count }, () => {
    const noise = Float64Array.from({ length: side * side }, () => random.normal());
    const rows = new Float64Array(side * size);
    const filter = new Float64Array(size * size);
    taps.forEach((tap, t) => {
      for (let i = 0; i < rows.length; i++) rows[i] += tap * noise[Math.floor(i / size) * side + (i % size) + t];
    });
    taps.forEach((tap, t) => {
      for (let i = 0; i < filter.length; i++) filter[i] += tap * rows[(Math.floor(i / size) + t) * size + (i % size)];
    });
    return filter;
  });
}

/** Random filters of some smoothness, and what the fit makes of them. */
export interface NoiseLevel {
  /** Standard deviation of the Gaussian that smoothed them, in cells. */
  readonly blur: number;
  /** Their mean smoothness. */
  readonly smoothness: number;
  /** Their mean R²: what an edge or bar explains of a pattern by chance. */
  readonly fit: number;
}

const COUNT = 60;
const levels = new Map<number, readonly NoiseLevel[]>();

/** What noise reaches, from white noise on, ever smoother. */
export function noiseLevels(size: number): readonly NoiseLevel[] {
  const known = levels.get(size);
  if (known) return known;
  const measured = [0, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 2].map((blur) => {
    const filters = noiseFilters(size, COUNT, blur);
    const mean = (of: (filter: Float64Array) => number): number =>
      filters.reduce((sum, filter) => sum + of(filter), 0) / COUNT;
    return {
      ...{ blur, smoothness: mean((filter) => smoothness(filter, size)) },
      fit: mean((filter) => orientedFit(filter, size)?.r2 ?? 0),
    };
  });
  levels.set(size, measured);
  return measured;
}
