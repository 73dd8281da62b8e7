import { drawingFrom, type OwnClass } from '../../src/data/own-digits.js';
import { Random } from '../../src/math/random.js';

const SHAPES: Readonly<Record<string, (x: number, y: number) => number>> = {
  /** Distance from an upright bar, from a ring, and from two crossing lines. */
  bar: (x, y) => Math.max(Math.abs(x), Math.abs(y) - 8),
  ring: (x, y) => Math.abs(Math.sqrt(x * x + y * y) - 7),
  cross: (x, y) => (Math.max(Math.abs(x), Math.abs(y)) > 8 ? 9 : Math.abs(Math.abs(x) - Math.abs(y))),
};
export const SHAPE_NAMES: readonly string[] = Object.keys(SHAPES);

/** 28×28 values 0…1: a shape as an unsteady hand draws it, with a pen 2.4 pixels wide. */
export function shapeDrawn(name: string, random: Random): Float32Array {
  const [wide, tall] = [1 + 0.3 * (random.uniform() - 0.5), 1 + 0.3 * (random.uniform() - 0.5)];
  const [slant, lift] = [0.4 * (random.uniform() - 0.5), random.uniform() - 0.5];
  return Float32Array.from({ length: 784 }, (_, i) => {
    const y = (Math.floor(i / 28) - 13.5 + lift) / tall;
    const x = ((i % 28) - 13.5 + slant * y) / wide;
    return Math.min(1, Math.max(0, 1.7 - SHAPES[name](x, y)));
  });
}

/** Three classes of four drawings each. */
export function someClasses(seed = 1): OwnClass[] {
  const random = new Random(seed);
  return SHAPE_NAMES.map((name) => ({
    name,
    drawings: Array.from({ length: 4 }, () => drawingFrom(shapeDrawn(name, random))),
  }));
}
