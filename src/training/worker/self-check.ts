import type { ConvletsBackend } from './backend/backend.js';
import { ENGINE } from './backend/tfjs.js';
import { convletsOps } from './ops.js';

/**
 * A small gradient, worked by hand. Image I, filter W and their cross-correlation o:
 *
 * ```
 * I = 0 0 1    W = 1  0    o = −2 3
 *     0 2 1        2 −1         1 2
 *     1 1 2
 * ```
 *
 * Five channels use W, −W, W, −W, W: ReLU and max-pool let through o₁₂ = 3 or −o₁₁ = 2. With the output gradients
 * 1, 2, 3, 4, 5 each filter is pulled by its gradient times the patch that won, and the image by 9·W at o₁₂ and −6·W at
 * o₁₁. All numbers are whole, so every bit is known.
 */
const IMAGE = [0, 0, 1, 0, 2, 1, 1, 1, 2];
const FILTER = [1, 0, 2, -1];
const SIGNS = [1, -1, 1, -1, 1];
const OUTPUT_GRADIENT = [1, 2, 3, 4, 5];
const OUTPUT = [3, 2, 3, 2, 3];
const FILTER_GRADIENT = [0, 0, 0, 0, 0, 1, 0, 3, 0, 5, 2, 0, 6, 0, 10, 1, 4, 3, 8, 5];
const IMAGE_GRADIENT = [-6, 9, 0, -12, 24, -9, 0, 0, 0];

/** Throws if the kernels do not give the known answer on this device. */
export function selfCheck(backend: ConvletsBackend): void {
  ENGINE.tidy(() => {
    const tensor = (values: readonly number[], shape: number[]) =>
      ENGINE.makeTensor(Float32Array.from(values), shape, 'float32');
    const x = tensor(IMAGE, [1, 3, 3, 1]);
    const filters = tensor(
      FILTER.flatMap((w) => SIGNS.map((sign) => sign * w)),
      [2, 2, 1, 5],
    );
    const bias = tensor([0, 0, 0, 0, 0], [5]);
    const { value, grads } = ENGINE.gradients(
      () => convletsOps.convReluPool?.(x, filters, bias, true) ?? x,
      [x, filters, bias],
      tensor(OUTPUT_GRADIENT, [1, 1, 1, 5]),
    );
    const expected = [OUTPUT, IMAGE_GRADIENT, FILTER_GRADIENT, OUTPUT_GRADIENT];
    [value, ...grads].forEach((result, index) => {
      const found = backend.readSync(result.dataId);
      if (found.some((number, i) => number !== expected[index][i])) {
        throw new Error(
          `Training is not possible here: a test gradient came out as ${found.join(' ')} instead of ` +
            `${expected[index].join(' ')}.`,
        );
      }
    });
  });
}
