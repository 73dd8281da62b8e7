import { expect } from '@open-wc/testing';
import type { TrainingRecipe } from '../../../src/training/recipe.js';
import { arrayBytes, Heap } from '../../../src/training/worker/backend/heap.js';
import { registerConvletsBackend } from '../../../src/training/worker/backend/register.js';
import { ENGINE, withBackend } from '../../../src/training/worker/backend/tfjs.js';
import { createEngine, type MeasuredEngine } from '../../../src/training/worker/engine.js';
import { typeScriptKernels } from '../../../src/training/worker/kernels/typescript/index.js';
import { selfCheck } from '../../../src/training/worker/self-check.js';
import { drawnDigits } from './digits.js';
import { expectClose } from './harness.js';
import { small, variety } from './recipes-under-test.js';

const training = drawnDigits(60, 1);
const heldOut = drawnDigits(30, 2);

let engine: MeasuredEngine;
beforeEach(async () => {
  engine = await createEngine();
});
afterEach(() => {
  engine.dispose();
});

describe('createEngine', () => {
  it('prefers wasm, and gives what is asked for', async () => {
    expect(engine.kernels).to.equal('wasm');
    const plain = await createEngine({ kernels: 'typescript' });
    expect(plain.kernels).to.equal('typescript');
    plain.dispose();
  });

  it('falls back to TypeScript where WebAssembly may not compile', async () => {
    const { instantiate } = WebAssembly;
    const refuse = () => Promise.reject(new WebAssembly.CompileError('blocked by the security policy'));
    WebAssembly.instantiate = refuse;
    try {
      const fallback = await createEngine();
      expect(fallback.kernels).to.equal('typescript');
      fallback.dispose();
      const error = await createEngine({ kernels: 'wasm' }).then(
        () => undefined,
        (reason: unknown) => reason as Error,
      );
      expect(error?.message).to.equal('blocked by the security policy');
    } finally {
      WebAssembly.instantiate = instantiate;
    }
  });

  for (const kernel of ['convReluPoolForward', 'filterGradient', 'biasGradient', 'inputGradientRouted'] as const) {
    it(`would not train with a wrong ${kernel}`, () => {
      const heap = new Heap(arrayBytes(1 << 20), 1 << 20);
      const wrong = { ...typeScriptKernels(heap), [kernel]: () => undefined };
      const { name, backend, remove } = registerConvletsBackend(wrong, heap);
      expect(() => {
        withBackend(name, () => {
          selfCheck(backend);
        });
      }).to.throw(/^Training is not possible here: a test gradient came out as .* instead of /);
      remove();
    });
  }

  it('leaves nothing behind in tfjs when it is disposed of', async () => {
    const backends = ENGINE.backendNames().length;
    const tensors = ENGINE.state.numTensors;
    const other = await createEngine();
    other.start(small, training, heldOut).step();
    other.dispose();
    other.dispose();
    expect(ENGINE.backendNames().length).to.equal(backends);
    expect(ENGINE.state.numTensors).to.equal(tensors);
    expect(() => other.start(small, training, heldOut)).to.throw('This training engine has been disposed of.');
  });
});

describe('a run', () => {
  it('names its weights in the order of the layers, with their shapes', () => {
    const weights = engine.start(small, training, heldOut).weights();
    expect(Object.entries(weights).map(([name, { shape }]) => `${name} ${shape.join('×')}`)).to.deep.equal([
      'conv1/filters 5×5×1×4',
      'conv1/bias 4',
      'conv2/filters 3×3×4×6',
      'conv2/bias 6',
      'output/weights 150×10',
      'output/bias 10',
    ]);
  });

  it('gives copies: what is done to them does not reach the run', () => {
    const run = engine.start(small, training, heldOut);
    const before = run.weights()['conv1/filters'].data;
    const first = before[0];
    before.fill(9);
    expect(run.weights()['conv1/filters'].data[0]).to.equal(first);
  });

  it('counts its steps', () => {
    const run = engine.start(small, training, heldOut);
    run.step();
    run.step();
    expect(run.stepsDone).to.equal(2);
  });

  it('evaluates in pieces as in one go', () => {
    const many = drawnDigits(230, 3);
    const run = engine.start(small, training, many);
    run.step();
    const whole = run.evaluate();
    const pieces = [run.evaluate(150, 0), run.evaluate(undefined, 150)];
    expect(whole.accuracy).to.be.closeTo((150 * pieces[0].accuracy + 80 * pieces[1].accuracy) / 230, 1e-9);
    expect(whole.loss).to.be.closeTo((150 * pieces[0].loss + 80 * pieces[1].loss) / 230, 1e-6);
    expect(() => run.evaluate(5, 230)).to.throw('There are no held-out digits to evaluate from number 230 on.');
  });

  for (const name of ['ReLU and max-pool', 'controls: shuffled labels, permuted pixels']) {
    it(`predicts probabilities that agree with its evaluation: ${name}`, () => {
      const run = engine.start(variety[name], training, heldOut);
      for (let i = 0; i < 5; i++) run.step();
      const data = Float32Array.from(heldOut.images, (value) => value / 255);
      const { shape, data: probabilities } = run.predict({ shape: [30, 28, 28, 1], data });
      expect(shape).to.deep.equal([30, 10]);
      let loss = 0;
      for (let n = 0; n < 30; n++) {
        const row = probabilities.subarray(n * 10, n * 10 + 10);
        expectClose([row.reduce((a, b) => a + b)], [1], 1e-6);
        loss -= Math.log(row[heldOut.labels[n]]) / 30;
      }
      expect(run.evaluate().loss).to.be.closeTo(loss, 1e-5);
      expect(() => run.predict({ shape: [1, 14, 14, 1], data: new Float32Array(196) })).to.throw(
        'Images must have the shape [count, 28, 28, 1], not [1, 14, 14, 1].',
      );
    });
  }

  it('shows divergence as a NaN loss', () => {
    const run = engine.start({ ...small, optimizer: { type: 'sgd', rate: 1e12 } }, training, heldOut);
    const losses = Array.from({ length: 8 }, () => run.step().loss);
    expect(losses[0]).to.be.lessThan(10);
    expect(losses[7]).to.deep.equal(NaN);
    expect(run.evaluate().loss).to.deep.equal(NaN);
    expect(run.evaluate().accuracy).to.equal(0);
  });

  it('says that it is over after dispose, which may be called twice', () => {
    const run = engine.start(small, training, heldOut);
    run.dispose();
    run.dispose();
    for (const use of [() => run.step(), () => run.evaluate(), () => run.weights()]) {
      expect(use).to.throw('This training run has been disposed of.');
    }
  });
});

/** `started`, or why not. */
function startAndDispose(on: MeasuredEngine, recipe: TrainingRecipe): string {
  try {
    on.start(recipe, training, heldOut).dispose();
    return 'started';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('memory', () => {
  it('is where it was after 200 rounds of start, step, dispose', () => {
    const round = (recipe: TrainingRecipe) => {
      const run = engine.start(recipe, training, heldOut);
      run.step();
      run.evaluate();
      run.dispose();
    };
    const recipes = Object.values(variety);
    recipes.forEach(round);
    const { numTensors, numDataBuffers, numBytes } = ENGINE.state;
    const { memoryBytes } = engine;
    for (let i = 0; i < 200; i++) round(recipes[i % recipes.length]);
    expect(ENGINE.state.numTensors).to.equal(numTensors);
    expect(ENGINE.state.numDataBuffers).to.equal(numDataBuffers);
    expect(ENGINE.state.numBytes).to.equal(numBytes);
    expect(engine.memoryBytes).to.equal(memoryBytes);
    expect(engine.usedBytes).to.equal(0);
  });

  it('does not grow from step to step', () => {
    const run = engine.start(small, training, heldOut);
    run.step();
    const { memoryBytes, usedBytes } = engine;
    for (let i = 0; i < 50; i++) run.step();
    expect(engine.memoryBytes).to.equal(memoryBytes);
    expect(engine.usedBytes).to.equal(usedBytes);
  });

  for (const kernels of ['wasm', 'typescript'] as const) {
    it(`too small for a recipe is said at the start, and harms nothing (${kernels})`, async () => {
      const narrow = await createEngine({ kernels, memoryLimit: 6 << 20 });
      const { numTensors } = ENGINE.state;
      const outcomes = new Set<string>();
      // Each too large batch fails at another place of the step.
      for (let batch = 200; batch < 4000; batch += 100) {
        outcomes.add(startAndDispose(narrow, { ...small, batch }).replace(/\d+ MB of/, 'so much'));
        expect(ENGINE.state.numTensors).to.equal(numTensors);
        expect(narrow.usedBytes).to.equal(0);
      }
      expect([...outcomes]).to.deep.equal([
        'started',
        'Training needs so much memory, but the limit is 6 MB. Use a smaller batch, fewer filters or smaller images.',
      ]);
      const run = narrow.start(small, training, heldOut);
      expect(run.step().loss).to.be.lessThan(10);
      narrow.dispose();
    });
  }
});
