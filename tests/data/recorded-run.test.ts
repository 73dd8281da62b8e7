import { expect } from '@open-wc/testing';
import { decodeRecordedRun } from '../../src/data/decode-recorded-run.js';
import { encodeRecordedRun } from '../../src/data/encode-recorded-run.js';
import { seal } from '../../src/data/envelope.js';
import { CORE, REST, type EncodedRun } from '../../src/data/recorded-run-layout.js';
import { frameAt, weightsAt, type RecordedRun } from '../../src/data/recorded-run.js';
import { expectDataError } from './helpers.js';
import { someRun } from './some-run.js';

const run = someRun();
let encoded: EncodedRun;
let decoded: RecordedRun;
before(async () => {
  encoded = await encodeRecordedRun(run);
  decoded = await decodeRecordedRun(encoded.core, encoded.rest);
});

describe('a recorded run that was encoded and decoded', () => {
  it('has the same recipe, curves and measurements, to the last bit', () => {
    const { recipe, batch, losses, accuracies, measured } = decoded;
    expect(recipe).to.deep.equal(run.recipe);
    expect(batch).to.equal(run.batch);
    expect(losses).to.deep.equal(run.losses);
    expect(accuracies).to.deep.equal(run.accuracies);
    expect(measured).to.deep.equal(run.measured);
  });

  it('has the weights of every frame within half of 1/127 of the largest', () => {
    expect(decoded.frames.map(({ step }) => step)).to.deep.equal([0, 1, 4, 10]);
    run.frames.forEach(({ weights }, i) => {
      expect(Object.keys(decoded.frames[i].weights)).to.deep.equal(Object.keys(weights));
      for (const [name, { shape, data }] of Object.entries(weights)) {
        const read = decoded.frames[i].weights[name];
        expect(read.shape).to.deep.equal(shape);
        const largest = data.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
        const farthest = data.reduce((most, weight, j) => Math.max(most, Math.abs(weight - read.data[j])), 0);
        expect(farthest).to.be.within(0, (largest / 254) * (1 + 1e-5));
      }
    });
  });

  it('has the probabilities of the probes within half of 1/255', () => {
    expect(decoded.probes?.digits).to.deep.equal(['4', '7:1', '0']);
    run.probes?.probabilities.forEach(({ shape, data }, i) => {
      const read = decoded.probes?.probabilities[i];
      expect(read?.shape).to.deep.equal(shape);
      data.forEach((probability, j) => {
        expect(Math.abs((read?.data[j] ?? NaN) - probability)).to.be.at.most(1 / 510 + 1e-7);
      });
    });
  });

  it('has the first layer alone without its rest', async () => {
    const core = await decodeRecordedRun(encoded.core);
    expect(core.probes).to.equal(undefined);
    expect(core.losses).to.deep.equal(run.losses);
    core.frames.forEach(({ weights }, i) => {
      expect(Object.keys(weights)).to.deep.equal(['conv1/filters', 'conv1/bias']);
      expect(weights['conv1/filters']).to.deep.equal(decoded.frames[i].weights['conv1/filters']);
    });
  });

  it('stays the same when it is encoded again', async () => {
    const again = await encodeRecordedRun(decoded);
    expect(await decodeRecordedRun(again.core, again.rest)).to.deep.equal(decoded);
  });

  it('keeps a tensor that is zero throughout', async () => {
    const frames = run.frames.map(({ step, weights }) => ({
      step,
      weights: { ...weights, 'conv1/bias': { shape: [2], data: new Float32Array(2) } },
    }));
    const { core } = await encodeRecordedRun({ ...run, frames });
    for (const { weights } of (await decodeRecordedRun(core)).frames) {
      expect(weights['conv1/bias'].data).to.deep.equal(new Float32Array(2));
    }
  });
});

describe('encodeRecordedRun', () => {
  const reason = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'none', String);

  it('refuses what it cannot keep', async () => {
    const { probes, ...withoutProbes } = run;
    expect(probes?.digits).to.have.length(3);
    expect(await reason(encodeRecordedRun(withoutProbes))).to.match(/needs the probabilities/);
    expect(await reason(encodeRecordedRun({ ...run, batch: 65_536 }))).to.match(/at most 65 535/);
  });
});

describe('decodeRecordedRun', () => {
  const core = /^The recorded run cannot be read: /;

  it('refuses files that are cut off, damaged or exchanged', async () => {
    for (const length of [0, 11, 40, encoded.core.length - 1]) {
      await expectDataError(decodeRecordedRun(encoded.core.slice(0, length)), 'data-corrupt', core);
    }
    const damaged = encoded.rest.slice();
    damaged[100] ^= 4;
    await expectDataError(decodeRecordedRun(encoded.core, damaged), 'data-corrupt', /checksum/);
    await expectDataError(decodeRecordedRun(encoded.rest, encoded.core), 'data-corrupt', /another kind/);
  });

  it('refuses the rest of another run', async () => {
    const other = await encodeRecordedRun(someRun(2));
    await expectDataError(decodeRecordedRun(encoded.core, other.rest), 'data-corrupt', /belong to different runs/);
  });

  const bytes = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);
  const json = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));
  const head = json({
    recipe: {},
    batch: 1,
    heldOut: 1,
    frames: [0, 1],
    tensors: [{ name: 'conv1/bias', shape: [3] }],
  });
  const fitting = [head, bytes(4), bytes(2), bytes(8), bytes(4), bytes(8), bytes(6)];

  it('reads sections that fit together', async () => {
    const small = await decodeRecordedRun(await seal(CORE, fitting));
    expect(small.frames[1].weights['conv1/bias'].data).to.deep.equal(new Float32Array(3));
  });

  for (const section of fitting.keys()) {
    it(`refuses a core whose section ${section} does not fit the others`, async () => {
      const odd = fitting.map((part, i) => (i === section ? bytes(part.length + 8) : part));
      await expectDataError(decodeRecordedRun(await seal(CORE, odd)), 'data-corrupt', core);
      const fewer = fitting.filter((_, i) => i !== section);
      await expectDataError(decodeRecordedRun(await seal(CORE, fewer)), 'data-corrupt', /length 6 instead of 7/);
    });
  }

  it('refuses a rest without sections', async () => {
    await expectDataError(decodeRecordedRun(encoded.core, await seal(REST, [])), 'data-corrupt', /0 instead of 4/);
  });
});

describe('frameAt', () => {
  const filters = (step: number): Float32Array => weightsAt(decoded, step)['conv1/filters'].data;

  it('gives a frame as it is', () => {
    const moment = frameAt(decoded, 4);
    expect(moment.exact).to.be.true;
    expect(moment.weights).to.deep.equal(decoded.frames[2].weights);
    expect(moment.heldOutLoss).to.equal(decoded.measured[2].loss);
    expect(moment.heldOutAccuracy).to.equal(decoded.measured[2].accuracy);
    expect(moment.probabilities).to.deep.equal(decoded.probes?.probabilities[2]);
    expect(moment.loss).to.equal(decoded.losses[3]);
    expect(moment.accuracy).to.equal(decoded.accuracies[3]);
  });

  it('interpolates weights, measurements and probabilities linearly between frames', () => {
    const moment = frameAt(decoded, 7);
    const [, , from, to] = decoded.frames;
    expect(moment.exact).to.be.false;
    moment.weights['conv2/filters'].data.forEach((weight, i) => {
      const mean = (from.weights['conv2/filters'].data[i] + to.weights['conv2/filters'].data[i]) / 2;
      expect(weight).to.be.closeTo(mean, 1e-6);
    });
    expect(moment.heldOutLoss).to.be.closeTo((decoded.measured[2].loss + decoded.measured[3].loss) / 2, 1e-12);
    const probabilities = decoded.probes?.probabilities ?? [];
    expect(moment.probabilities?.data[5]).to.be.closeTo(
      (probabilities[2].data[5] + probabilities[3].data[5]) / 2,
      1e-6,
    );
  });

  it('interpolates the curves between whole steps', () => {
    expect(frameAt(decoded, 2).loss).to.equal(decoded.losses[1]);
    expect(frameAt(decoded, 2.25).loss).to.be.closeTo(0.75 * decoded.losses[1] + 0.25 * decoded.losses[2], 1e-9);
    expect(frameAt(decoded, 10).loss).to.equal(decoded.losses[9]);
    expect(frameAt(decoded, 0).loss).to.equal(undefined);
    expect(frameAt(decoded, 0.5).accuracy).to.equal(undefined);
  });

  it('stays at the ends beyond them', () => {
    expect(frameAt(decoded, -3)).to.deep.equal(frameAt(decoded, 0));
    expect(frameAt(decoded, 99)).to.deep.equal(frameAt(decoded, 10));
    expect(filters(99)).to.deep.equal(decoded.frames[3].weights['conv1/filters'].data);
  });

  it('has no probabilities in the core alone', async () => {
    expect(frameAt(await decodeRecordedRun(encoded.core), 3).probabilities).to.equal(undefined);
  });
});
