/** A recorded run is what the engine computes: trained again, it gives the same numbers. */
import { expect } from '@open-wc/testing';
import { probeImages, recordRun } from '../../scripts/lib/record.js';
import { dequantise, quantise } from '../../src/data/quantised-weights.js';
import type { RecordedRun } from '../../src/data/recorded-run.js';
import { loadRecordedRun } from '../../src/data/recorded-runs.js';
import { loadHeldOutDigits, loadTrainingDigits } from '../../src/data/training-digits.js';
import { recipes } from '../../src/training/recipes.js';
import { createEngine } from '../../src/training/worker/engine.js';

describe('the recorded run "look", trained again', () => {
  let recorded: RecordedRun;
  let live: RecordedRun;
  before(async () => {
    recorded = await loadRecordedRun('look', 'all');
    const heldOut = await loadHeldOutDigits();
    const engine = await createEngine();
    try {
      const run = engine.start(recipes.look, await loadTrainingDigits(), heldOut);
      live = recordRun(run, await probeImages(recipes.look.data.size), heldOut.count);
    } finally {
      engine.dispose();
    }
  });

  it('has the recipe that is in force', () => {
    expect(recorded.recipe).to.deep.equal(recipes.look);
  });

  it('has the same loss and accuracy at every step, bit for bit', () => {
    expect(live.losses).to.have.length(500);
    expect(recorded.losses).to.deep.equal(live.losses);
    expect(recorded.accuracies).to.deep.equal(live.accuracies);
  });

  it('has the same held-out loss and accuracy at every frame', () => {
    const measured = live.measured.map((measurement) => ({ ...measurement, loss: Math.fround(measurement.loss) }));
    expect(recorded.measured).to.deep.equal(measured);
  });

  it('has the same weights at every frame, once they are rounded as the recorded ones are', () => {
    expect(recorded.frames.map(({ step }) => step)).to.deep.equal(live.frames.map(({ step }) => step));
    live.frames.forEach(({ step, weights }, i) => {
      expect(Object.keys(recorded.frames[i].weights)).to.deep.equal(Object.keys(weights));
      for (const [name, { shape, data }] of Object.entries(weights)) {
        const rounded = { shape, data: dequantise(quantise(data)) };
        expect(recorded.frames[i].weights[name], `${name} at step ${step}`).to.deep.equal(rounded);
      }
    });
  });

  it('gives the probe digits the same probabilities, once they are rounded', () => {
    expect(recorded.probes?.digits).to.deep.equal(live.probes?.digits);
    live.probes?.probabilities.forEach(({ shape, data }, i) => {
      const rounded = data.map((probability) => Math.round(255 * probability) / 255);
      expect(recorded.probes?.probabilities[i]).to.deep.equal({ shape, data: rounded });
    });
  });
});
