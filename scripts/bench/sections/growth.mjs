import { rounded, spread, table } from '../tools.mjs';

/** Batch, side of the images, filters of the first layer (the second has twice as many). */
const VARIATIONS = [
  [8, 28, 8],
  [32, 28, 8],
  [64, 28, 8],
  [256, 28, 8],
  [64, 14, 8],
  [64, 28, 4],
  [64, 28, 16],
  [64, 28, 32],
];

/** Cost of training with the batch, the size of the images and the number of filters. */
export async function growth({ rounds, seconds, lab }) {
  const { variation, costPerImage, memoryOf } = lab;
  const results = VARIATIONS.map(() => ({ wasm: [], typescript: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [i, sizes] of VARIATIONS.entries()) {
      for (const kernels of ['wasm', 'typescript']) {
        results[i][kernels].push(await costPerImage(kernels, variation(...sizes), seconds / 2));
      }
    }
  }
  const rows = [];
  for (const [i, [batch, size, filters]] of VARIATIONS.entries()) {
    rows.push([
      `${batch}`,
      `${size}×${size}`,
      `${filters}, ${2 * filters}`,
      spread(results[i].wasm),
      spread(results[i].typescript),
      rounded(await memoryOf(variation(batch, size, filters))),
    ]);
  }
  return {
    title: 'Growth of the cost',
    text: [
      'The reference net with other batches, images and numbers of filters (with 14×14 images the filters are 3×3). ' +
        'Memory holds the 3 000 digits as well.',
      table(['batch', 'images', 'filters', 'wasm, µs/image', 'TypeScript, µs/image', 'memory, MB'], rows),
    ].join('\n\n'),
  };
}
