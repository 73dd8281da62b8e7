import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as math from '../../src/math/index.js';

test('the arithmetic runs in Node, without a page', () => {
  assert.equal('document' in globalThis, false);
  const image = math.imageFromRows([
    [0, 0, 1],
    [0, 2, 1],
    [1, 1, 2],
  ]);
  const filter = math.filterFromRows([
    [1, 0],
    [2, -1],
  ]);
  const output = math.crossCorrelate2d(image, filter);
  assert.deepEqual(math.rowsOf(output), [
    [-2, 3],
    [1, 2],
  ]);
  const { output: most, argmax } = math.maxPool2d(output, { size: 2 });
  assert.deepEqual([...most.data, ...argmax], [3, 1]);
  const delta = math.maxPool2dGradient(math.tensor([1, 1, 1], [-2]), argmax, output.shape);
  const { filter: gradient } = math.crossCorrelate2dGradients({ input: image, filter, outputGradient: delta });
  // Adding 0 turns −0 into 0.
  assert.deepEqual(
    Array.from(gradient.data, (x) => x + 0),
    [0, -2, -4, -2],
  );
});

test('the same seed gives the same numbers as in a browser', () => {
  const random = new math.Random(2024);
  assert.deepEqual([random.uint32(), random.uint32()], [3937310953, 3133633235]);
  assert.deepEqual(
    [...math.initialize({ type: 'glorot-normal' }, [2, 2], new math.Random(9))],
    [-0.2838517129421234, 0.16062436997890472, 0.07051028311252594, -0.25995421409606934],
  );
});

test('every public function is a function, every error a ShapeError', () => {
  const { MAX_MULTIPLY_ADDS, MAX_OUTPUT_VALUES, LEAKY_SLOPE, ...functions } = math;
  for (const [name, value] of Object.entries(functions)) assert.equal(typeof value, 'function', name);
  assert.deepEqual([MAX_MULTIPLY_ADDS, MAX_OUTPUT_VALUES, LEAKY_SLOPE], [2 ** 31, 2 ** 26, 0.2]);
  assert.throws(() => math.convOutputSize(2, 3), math.ShapeError);
});
