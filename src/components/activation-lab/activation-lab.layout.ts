/** Where maps and curve of activation-lab stand, in CSS pixels, for a given width. */
import { linearAxis, type Axis } from '../../drawing/axes.js';
import { heightOf, widthOf, type GridBox } from '../../drawing/heat-map.js';
import type { Activation } from '../../math/activations.js';
import type { Tensor } from '../../math/tensor.js';
import type { ActivatedMap } from './activation-lab.model.js';

export interface LabLayout {
  readonly width: number;
  readonly height: number;
  /** Before the bias, after it, after the activation. */
  readonly maps: readonly GridBox[];
  /** Image and filter, left of the maps; left out where there is no room. */
  readonly source: { readonly input: GridBox; readonly filter: GridBox } | undefined;
  /** z + b, from left to right. */
  readonly x: Axis;
  /** φ and φ′, from bottom to top. */
  readonly y: Axis;
  /** The area of the curve. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Top and bottom of the histogram under the axis. */
  readonly band: { readonly top: number; readonly bottom: number };
}

/** Two lines of text above each map. */
const TITLE = 38;
const NOTE = 20;
const GAP = 40;
const SOURCE = 90;

/** From where to where the vertical axis reaches, for a horizontal one from −`reach` to `reach`. */
function heights(activation: Activation, reach: number): readonly [number, number] {
  switch (activation) {
    case 'linear':
      return [-reach, reach];
    case 'relu':
      return [-0.16 * reach, reach];
    case 'leaky-relu':
      return [-0.3 * reach, reach];
    case 'sigmoid':
      return [-0.12, 1.12];
    case 'tanh':
      return [-1.15, 1.15];
  }
}

export function layOut(
  map: ActivatedMap,
  image: Tensor,
  kernel: readonly (readonly number[])[],
  width: number,
  largestCell: number,
): LabLayout {
  const wide = width >= 600;
  const gap = wide ? GAP : 24;
  const left = wide ? SOURCE + gap : 0;
  const cell = Math.min(largestCell, (width - left - 2 * gap) / 3 / map.columns, 300 / map.rows);
  const across = (width - left - 3 * map.columns * cell) / 2;
  const maps = [0, 1, 2].map((i) => ({
    x: left + i * (map.columns * cell + across),
    y: TITLE,
    cell,
    rows: map.rows,
    columns: map.columns,
  }));
  const [rows, columns] = image.shape;
  const input: GridBox = { x: 0, y: TITLE, cell: Math.min(SOURCE / columns, 110 / rows, largestCell), rows, columns };
  const filterCell = Math.min(26, SOURCE / kernel[0].length);
  const source = wide
    ? {
        input,
        filter: {
          x: 0,
          y: TITLE + heightOf(input) + 24,
          cell: filterCell,
          rows: kernel.length,
          columns: kernel[0].length,
        },
      }
    : undefined;
  const mapsBottom = Math.max(TITLE + heightOf(maps[0]), source ? source.filter.y + heightOf(source.filter) : 0) + NOTE;

  const plot = { left: 44, right: width - 30, top: mapsBottom + 26, bottom: mapsBottom + 26 + (wide ? 190 : 160) };
  const reach = map.reach + map.biasLimit;
  return {
    width,
    height: plot.bottom + 112,
    maps,
    source,
    x: linearAxis([-reach, reach], [plot.left, plot.right], wide ? 12 : 6),
    y: linearAxis(heights(map.activation, reach), [plot.bottom, plot.top], 5),
    plot,
    band: { top: plot.bottom + 44, bottom: plot.bottom + 92 },
  };
}

/** Middle of the space between two maps, for the operator there. */
export const between = (left: GridBox, right: GridBox): number => (left.x + widthOf(left) + right.x) / 2;
