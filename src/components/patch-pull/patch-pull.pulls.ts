/** How every region of one image pulls at a filter of the first layer. */
import type { Cell } from '../../drawing/heat-map.js';
import { maxMagnitude } from '../../drawing/scale.js';

/** A place of the image that has a part in the filter's gradient. */
export interface Region extends Cell {
  /** δ = ∂L/∂z of the filter's answer there. Below zero the region pulls the filter toward its patch, above zero away. */
  readonly delta: number;
}

/** Why a place has no part in it. */
export type Silence = 'not-positive' | 'outdone' | 'unheard';

/** What the forward and the backward pass of one image say of one filter. Maps and filters are row-major. */
export interface FilterPass {
  /** Normalised pixels, `size × size`, and how many zeros are put around them. */
  readonly input: Float64Array;
  readonly size: number;
  readonly padding: number;
  /** `kernel × kernel` */
  readonly weights: Float64Array;
  readonly kernel: number;
  /** The filter's map: its sums with bias, and what the activation makes of them. */
  readonly sums: Float64Array;
  readonly map: Float64Array;
  /** δ at every place of the map. */
  readonly delta: Float64Array;
  /** ∂L/∂W as the backward pass has it, `kernel × kernel`: one sum over the whole image, I ⋆ δ. */
  readonly gradient: Float64Array;
  /** p of the right class. */
  readonly probability: number;
  /** Why δ = 0 at a place of the map, numbered row by row. */
  readonly silenceAt: (place: number) => Silence;
}

/** A window of `kernel × kernel` values of a square image, whose first one may lie beyond the image: there it has zeros. */
export function windowAt(image: ArrayLike<number>, size: number, { row, column }: Cell, kernel: number): Float64Array {
  return Float64Array.from({ length: kernel * kernel }, (_, i) => {
    const [y, x] = [row + Math.floor(i / kernel), column + (i % kernel)];
    return y >= 0 && x >= 0 && y < size && x < size ? image[y * size + x] : 0;
  });
}

const negative = (values: Float64Array): Float64Array => values.map((value) => -value || 0);

/** One filter and what pulls at it. */
export class Pulls {
  /** Regions with δ ≠ 0, the strongest first. */
  readonly regions: readonly Region[];
  /** Side of the maps, and of the filter. */
  readonly side: number;
  readonly kernel: number;
  /** −δ at every place of the map, row-major. */
  readonly towards: Float64Array;
  /** The filter's map: its sums with bias, and what the activation makes of them. */
  readonly sums: Float64Array;
  readonly map: Float64Array;
  readonly weights: Float64Array;
  /** −∂L/∂W as the backward pass has it, `kernel × kernel`. */
  readonly goal: Float64Array;
  /** ‖∂L/∂W‖ */
  readonly strength: number;
  /** p of the right class. */
  readonly probability: number;
  /** The greatest magnitude in any pull, and in any sum on the way: one scale for all pulls, one for all sums. */
  readonly greatestPull: number;
  readonly greatestSum: number;
  readonly #pass: FilterPass;
  /** What the regions so far add up to: `#running[i]` after `i` of them. */
  readonly #running: Float64Array[];

  constructor(pass: FilterPass) {
    this.#pass = pass;
    this.side = pass.size + 2 * pass.padding - pass.kernel + 1;
    this.kernel = pass.kernel;
    this.towards = negative(pass.delta);
    this.sums = pass.sums;
    this.map = pass.map;
    this.weights = pass.weights;
    this.goal = negative(pass.gradient);
    this.strength = Math.hypot(...this.goal);
    this.probability = pass.probability;
    this.regions = Array.from(this.towards, (value, i) => ({
      row: Math.floor(i / this.side),
      column: i % this.side,
      delta: -value,
    }))
      .filter(({ delta }) => delta !== 0)
      .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
    this.#running = this.#add();
    this.greatestPull = Math.max(0, ...this.regions.map((region) => maxMagnitude(this.pullOf(region))));
    this.greatestSum = Math.max(maxMagnitude(this.goal), ...this.#running.map(maxMagnitude));
  }

  #add(): Float64Array[] {
    let sum = new Float64Array(this.kernel ** 2);
    const running = [sum];
    for (const region of this.regions) {
      const pull = this.pullOf(region);
      sum = sum.map((value, i) => value + pull[i]);
      running.push(sum);
    }
    return running;
  }

  /** The normalised pixels under the filter at a place, `kernel × kernel`. */
  patchAt({ row, column }: Cell): Float64Array {
    const { input, size, padding } = this.#pass;
    return windowAt(input, size, { row: row - padding, column: column - padding }, this.kernel);
  }

  deltaAt({ row, column }: Cell): number {
    return -this.towards[row * this.side + column] || 0;
  }

  /** −δ · patch: what a region adds to the filter, times the learning rate. */
  pullOf(cell: Cell): Float64Array {
    const delta = this.deltaAt(cell);
    return this.patchAt(cell).map((value) => -delta * value || 0);
  }

  /** What the first `count` regions add up to. */
  sumOf(count: number): Float64Array {
    return this.#running[Math.min(count, this.regions.length)];
  }

  /** Largest difference between the sum over all regions and −∂L/∂W: rounding. */
  get difference(): number {
    const all = this.sumOf(this.regions.length);
    return maxMagnitude(all.map((value, i) => value - this.goal[i]));
  }

  /** Where a region stands in the order; −1 for a place with δ = 0. */
  indexOf({ row, column }: Cell): number {
    return this.regions.findIndex((region) => region.row === row && region.column === column);
  }

  /** Why δ = 0 at a place. */
  silenceAt({ row, column }: Cell): Silence {
    return this.#pass.silenceAt(row * this.side + column);
  }
}
