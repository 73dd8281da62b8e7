import { expect } from '@open-wc/testing';
import { Random } from '../../../src/math/random.js';
import { arrayBytes, Heap } from '../../../src/training/worker/backend/heap.js';
import { registerConvletsBackend, type RegisteredBackend } from '../../../src/training/worker/backend/register.js';
import { withBackend } from '../../../src/training/worker/backend/tfjs.js';
import { typeScriptKernels } from '../../../src/training/worker/kernels/typescript/index.js';
import { wasmKernels } from '../../../src/training/worker/kernels/wasm.js';
import type { LayerOps } from '../../../src/training/worker/model.js';
import { convletsOps } from '../../../src/training/worker/ops.js';
import { createEngine } from '../../../src/training/worker/engine.js';
import { drawnDigits } from './digits.js';
import { expectClose, randomFloats } from './harness.js';
import { small } from './recipes-under-test.js';
import { tf, tfjsOps } from './tfjs-ops.js';

const LIMIT = 64 << 20;

interface Input {
  shape: number[];
  zeros?: number;
}
type Op = (ops: LayerOps<tf.Tensor>, ...inputs: tf.Tensor[]) => tf.Tensor;

/** An op on our backend and on tfjs' cpu backend: value and gradients of all inputs for a random output gradient. */
const CASES: Record<string, { inputs: Input[]; op: Op }> = {};

function conv(batch: number, side: number, channels: number, kernel: number, filters: number, stride: number): void {
  CASES[`conv ${batch} × ${side}×${side}×${channels}, ${filters} @ ${kernel}×${kernel}, stride ${stride}`] = {
    inputs: [
      { shape: [batch, side, side, channels] },
      { shape: [kernel, kernel, channels, filters] },
      { shape: [filters] },
    ],
    op: (ops, x, w, b) => ops.conv(x, w, b, true, stride),
  };
}
conv(1, 7, 1, 3, 4, 1);
conv(3, 8, 2, 3, 5, 2);
conv(2, 10, 5, 4, 6, 3);
conv(65, 5, 3, 2, 9, 1);

for (const [batch, side, channels, kernel, filters] of [
  [1, 6, 1, 3, 8],
  [2, 9, 3, 2, 5],
  [4, 12, 8, 5, 16],
]) {
  CASES[`conv + ReLU + max-pool ${batch} × ${side}×${side}×${channels}, ${filters} @ ${kernel}×${kernel}`] = {
    inputs: [
      { shape: [batch, side, side, channels] },
      { shape: [kernel, kernel, channels, filters] },
      { shape: [filters] },
    ],
    op: (ops, x, w, b) =>
      ops.convReluPool?.(x, w, b, true) ?? ops.maxPool(ops.activation(ops.conv(x, w, b, true), 'relu'), 2),
  };
}
for (const [batch, inputs, outputs] of [
  [1, 3, 2],
  [64, 256, 10],
  [65, 17, 5],
]) {
  CASES[`dense ${batch} × ${inputs} → ${outputs}`] = {
    inputs: [{ shape: [batch, inputs], zeros: 0.3 }, { shape: [inputs, outputs] }, { shape: [outputs] }],
    op: (ops, x, w, b) => ops.dense(x, w, b, true),
  };
}
const maps = { shape: [3, 7, 8, 5] };
CASES.pad = { inputs: [maps], op: (ops, x) => ops.pad(x, 2) };
CASES.flatten = { inputs: [maps], op: (ops, x) => ops.flatten(x) };
for (const size of [2, 3]) {
  CASES[`max-pool ${size}`] = { inputs: [maps], op: (ops, x) => ops.maxPool(x, size) };
  CASES[`average-pool ${size}`] = { inputs: [maps], op: (ops, x) => ops.averagePool(x, size) };
}
for (const activation of ['linear', 'relu', 'leaky-relu', 'sigmoid', 'tanh'] as const) {
  // An activation alone: a pad of nothing makes "linear" an op as well.
  CASES[activation] = { inputs: [maps], op: (ops, x) => ops.activation(ops.pad(x, 0), activation) };
}
CASES['cross-entropy'] = {
  inputs: [{ shape: [9, 10] }],
  op: (ops, logits) => ops.crossEntropy(logits, tf.tensor1d([0, 1, 2, 3, 4, 5, 6, 7, 9], 'int32')),
};

interface Result {
  value: Float32Array;
  gradients: Float32Array[];
}

/** Runs a case on the backend that is current. */
function compute(ops: LayerOps<tf.Tensor>, { inputs, op }: (typeof CASES)[string]): Result {
  const random = new Random(7);
  return tf.tidy(() => {
    const xs = inputs.map(({ shape, zeros }) =>
      tf.tensor(randomFloats(tf.util.sizeFromShape(shape), random, zeros), shape),
    );
    const value = op(ops, ...xs);
    const dy = tf.tensor(randomFloats(value.size, random), value.shape);
    const gradients = tf.grads((...args: tf.Tensor[]) => op(ops, ...args))(xs, dy);
    return {
      value: value.dataSync<'float32'>(),
      gradients: gradients.map((gradient) => gradient.dataSync<'float32'>()),
    };
  });
}

describe("ops against tfjs' cpu backend", () => {
  const backends: Record<string, RegisteredBackend> = {};

  before(async () => {
    const { kernels, heap } = await wasmKernels(LIMIT);
    backends.wasm = registerConvletsBackend(kernels, heap);
    const plain = new Heap(arrayBytes(1 << 20), LIMIT);
    backends.TypeScript = registerConvletsBackend(typeScriptKernels(plain), plain);
    await tf.setBackend('cpu');
  });

  after(() => {
    for (const { remove } of Object.values(backends)) remove();
  });

  for (const [name, testCase] of Object.entries(CASES)) {
    for (const kernels of ['wasm', 'TypeScript']) {
      it(`${name} (${kernels})`, () => {
        const expected = withBackend('cpu', () => compute(tfjsOps, testCase));
        const { value, gradients } = withBackend(backends[kernels].name, () => compute(convletsOps, testCase));
        expectClose(value, expected.value, 1e-5);
        gradients.forEach((gradient, index) => {
          expectClose(gradient, expected.gradients[index], 2e-5);
        });
      });
    }
  }
});

describe('beside a page that uses tfjs itself', () => {
  const recipe = { ...small, batch: 4 };

  it('its backend is the current one before and after', async () => {
    await tf.setBackend('cpu');
    const engine = await createEngine();
    const run = engine.start(recipe, drawnDigits(60, 1), drawnDigits(30, 2));
    run.step();
    expect(tf.getBackend()).to.equal('cpu');
    expect(tf.add(1, 2).dataSync()[0]).to.equal(3);
    engine.dispose();
    expect(tf.getBackend()).to.equal('cpu');
  });

  it('it still chooses its backend when it first needs one', async () => {
    Object.assign(tf.engine(), { backendName: null, backendInstance: null });
    const engine = await createEngine();
    engine.start(recipe, drawnDigits(60, 1), drawnDigits(30, 2)).step();
    expect(tf.add(1, 2).dataSync()[0]).to.equal(3);
    expect(tf.getBackend()).to.equal('cpu');
    engine.dispose();
  });
});
