import { expect } from '@open-wc/testing';
import { frameAt } from '../../src/data/recorded-run.js';
import { loadRecordedRun, recordedRunNames } from '../../src/data/recorded-runs.js';
import { expectDataError } from './helpers.js';

describe('recorded runs', () => {
  it('have "look" among them', () => {
    expect(recordedRunNames).to.include('look');
  });

  for (const name of recordedRunNames) {
    it(`"${name}" can be loaded, first its core, then all of it`, async () => {
      const core = await loadRecordedRun(name, 'core');
      expect(core.recipe).to.include({ name });
      expect(core.probes).to.equal(undefined);
      const all = await loadRecordedRun(name, 'all');
      expect(all.losses).to.deep.equal(core.losses);
      expect(all.measured).to.deep.equal(core.measured);
      expect(Object.keys(all.frames[0].weights).length).to.be.greaterThan(Object.keys(core.frames[0].weights).length);
      expect(all.probes?.probabilities).to.have.length(all.frames.length);
      expect(all.frames[0].step).to.equal(0);
      expect(all.frames.at(-1)?.step).to.equal(all.losses.length);
    });

    it(`"${name}" learned: from guessing to more than nine of ten`, async () => {
      const run = await loadRecordedRun(name, 'all');
      const { steps } = run.recipe as { steps: number };
      expect(run.losses).to.have.length(steps);
      expect(frameAt(run, 0).heldOutLoss).to.be.closeTo(Math.log(10), 0.1);
      expect(frameAt(run, 0).heldOutAccuracy).to.be.below(0.3);
      expect(frameAt(run, steps).heldOutAccuracy).to.be.above(0.9);
      const probes = run.probes ?? { digits: [], probabilities: [] };
      const last = probes.probabilities.at(-1)?.data ?? new Float32Array(0);
      probes.digits.forEach((digit, i) => {
        const row = last.subarray(10 * i, 10 * i + 10);
        expect(row.indexOf(Math.max(...row))).to.equal(Number.parseInt(digit));
        expect(row.reduce((sum, p) => sum + p)).to.be.closeTo(1, 10 / 510);
      });
    });
  }

  it('say what they are called when there is none of a name', async () => {
    const message = /^There is no recorded run "lock"\. The recorded runs are: .*\blook\b/;
    await expectDataError(loadRecordedRun('lock', 'core'), 'data-missing', message);
    await expectDataError(loadRecordedRun('constructor', 'all'), 'data-missing', /no recorded run "constructor"/);
  });
});
