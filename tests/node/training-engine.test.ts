import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/training/worker/engine.js';
import { hashesOn, KNOWN_BITS } from '../training/engine/known-bits.js';

for (const kernels of ['wasm', 'typescript'] as const) {
  test(`training gives the same bits in Node as in a browser (${kernels})`, async () => {
    const engine = await createEngine({ kernels });
    assert.deepEqual(hashesOn(engine), KNOWN_BITS);
    engine.dispose();
  });
}
