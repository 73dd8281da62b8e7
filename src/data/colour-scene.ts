/** A small colour picture, drawn by arithmetic: poppies in a meadow, a yellow sun, a white cloud, a blue sky. */
import { tensor } from '../math/create.js';
import type { Tensor } from '../math/tensor.js';

/** Rows and columns of the picture. */
const SCENE_SIDE = 24;

type Colour = readonly [red: number, green: number, blue: number];

interface Disc {
  readonly row: number;
  readonly column: number;
  readonly radius: number;
  readonly colour: Colour;
}

const SUN: Colour = [1, 0.9, 0.1];
const CLOUD: Colour = [1, 1, 1];
const PETAL: Colour = [0.9, 0.1, 0.1];
const SEED: Colour = [0.2, 0.1, 0.2];
const STEM: Colour = [0.1, 0.3, 0.1];

/** All inside the picture; later discs lie upon earlier ones. */
const DISCS: readonly Disc[] = [
  { row: 4, column: 4.5, radius: 3.2, colour: SUN },
  { row: 4.5, column: 15, radius: 1.7, colour: CLOUD },
  { row: 3.5, column: 17.5, radius: 2.3, colour: CLOUD },
  { row: 4.5, column: 20, radius: 1.7, colour: CLOUD },
  { row: 18, column: 5, radius: 2.7, colour: PETAL },
  { row: 18, column: 5, radius: 0.8, colour: SEED },
  { row: 13.5, column: 15, radius: 4.6, colour: PETAL },
  { row: 13.5, column: 15, radius: 1.3, colour: SEED },
];

/** Leftmost column and first row of the stems. */
const STEMS: readonly (readonly [column: number, row: number])[] = [
  [5, 18],
  [15, 14],
];

/** Meadow and sky. */
function groundAt(row: number, column: number): Colour {
  const horizon = 12.5 + 1.5 * Math.sin(column / 4);
  if (row > horizon) return row > 19 ? [0.2, 0.5, 0.1] : [0.3, 0.6, 0.2];
  // The sky grows paler towards the horizon. Tenths keep every sum on screen short and exact.
  const pale = Math.floor(row / 5) / 10;
  return [0.2 + pale, 0.5 + pale, 0.9];
}

/** The picture as red, green and blue from 0 to 1, in tenths. `[24, 24, 3]` */
export function colourScene(): Tensor<Float64Array> {
  const pixels = new Float64Array(SCENE_SIDE * SCENE_SIDE * 3);
  const paint = (row: number, column: number, colour: Colour): void => {
    pixels.set(colour, 3 * (row * SCENE_SIDE + column));
  };
  for (let row = 0; row < SCENE_SIDE; row++) {
    for (let column = 0; column < SCENE_SIDE; column++) paint(row, column, groundAt(row, column));
  }
  for (const [column, from] of STEMS) {
    for (let row = from; row < SCENE_SIDE; row++) paint(row, column, STEM);
  }
  for (const disc of DISCS) {
    for (let row = Math.ceil(disc.row - disc.radius); row <= disc.row + disc.radius; row++) {
      for (let column = Math.ceil(disc.column - disc.radius); column <= disc.column + disc.radius; column++) {
        const squaredDistance = (row - disc.row) ** 2 + (column - disc.column) ** 2;
        if (squaredDistance <= disc.radius ** 2) paint(row, column, disc.colour);
      }
    }
  }
  // A tenth plus a tenth must be the number that is written 0.2.
  return tensor(
    [SCENE_SIDE, SCENE_SIDE, 3],
    pixels.map((value) => Math.round(10 * value) / 10),
  );
}
