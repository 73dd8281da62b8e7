/** Random convolutions of all kinds: sizes, strides, dilations and paddings that fit together. */
import type { ConvOptions } from '../../src/math/geometry.js';
import type { Random } from '../../src/math/random.js';
import type { Spec } from './oracle.js';

export interface Case {
  inputShape: [number, number, number];
  filterShape: [number, number, number, number];
  options: ConvOptions;
  /** The same options, spelled out for the oracle. */
  spec: Spec;
  /** For the message. */
  name: string;
}

/** A whole number from `least` to `most`. */
export const between = (random: Random, least: number, most: number): number =>
  least + random.integer(most - least + 1);

export function randomCase(random: Random): Case {
  const kernel = [between(random, 1, 3), between(random, 1, 4)] as const;
  const stride: [number, number] = [between(random, 1, 3), between(random, 1, 3)];
  const dilation: [number, number] = [between(random, 1, 2), between(random, 1, 3)];
  const sides = {
    top: random.integer(3),
    right: random.integer(3),
    bottom: random.integer(3),
    left: random.integer(3),
  };
  const reach = kernel.map((size, axis) => dilation[axis] * (size - 1) + 1);
  const inputShape: Case['inputShape'] = [
    Math.max(1, reach[0] - sides.top - sides.bottom) + random.integer(5),
    Math.max(1, reach[1] - sides.left - sides.right) + random.integer(5),
    between(random, 1, 3),
  ];
  const filterShape: Case['filterShape'] = [...kernel, inputShape[2], between(random, 1, 3)];
  const options: ConvOptions = { stride, dilation, padding: sides };
  const spec: Spec = { stride, dilation, ...sides };
  return { inputShape, filterShape, options, spec, name: JSON.stringify({ inputShape, filterShape, ...spec }) };
}
