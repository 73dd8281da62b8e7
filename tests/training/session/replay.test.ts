import { expect } from '@open-wc/testing';
import type { TrainingRun, TrainingUpdate } from '../../../src/training/source.js';
import { replayPace } from '../../../src/training/sources/replay-pace.js';
import { ReplaySource } from '../../../src/training/sources/replay-source.js';
import { TrainingFailure } from '../../../src/training/state.js';
import { ManualClock, settled, someRecipe } from './helpers.js';

describe('replayPace', () => {
  it('gives half of the time to the first 50 steps', () => {
    const pace = replayPace(500);
    expect(pace.stepAt(0)).to.equal(0);
    expect(pace.stepAt(0.5)).to.be.closeTo(50, 1e-9);
    expect(pace.stepAt(1)).to.be.closeTo(500, 1e-9);
  });

  it('plays a short run evenly', () => {
    const pace = replayPace(80);
    expect(pace.stepAt(0.25)).to.equal(20);
    expect(pace.shareAt(20)).to.equal(0.25);
  });

  it('knows when a step is reached', () => {
    const pace = replayPace(300);
    for (const share of [0, 0.1, 0.6, 1]) expect(pace.shareAt(pace.stepAt(share))).to.be.closeTo(share, 1e-12);
  });
});

describe('ReplaySource', () => {
  let clock: ManualClock;
  let abort: AbortController;
  let updates: TrainingUpdate[];
  let ended: boolean;

  beforeEach(() => {
    clock = new ManualClock();
    abort = new AbortController();
    updates = [];
    ended = false;
  });

  function play(from = 0): TrainingRun {
    const source = new ReplaySource({ load: () => Promise.resolve({ steps: 500 }), from, duration: 10_000, clock });
    const run = source.run(someRecipe(), abort.signal);
    void (async () => {
      for await (const update of run) updates.push(update);
      ended = true;
    })();
    return run;
  }
  const last = (): TrainingUpdate | undefined => updates.at(-1);

  it('moves by the time that has passed, not by the number of frames', async () => {
    play();
    await settled();
    await clock.paint(50, 100);
    expect(last()?.step).to.be.closeTo(50, 1e-6);
    expect(last()?.status).to.equal('running');
    await clock.paint(300, 20);
    expect(last()).to.include({ step: 500, status: 'finished' });
    expect(ended).to.equal(true);
  });

  it('asks for no frame while it is paused, and goes on from where it was', async () => {
    const run = play();
    await settled();
    await clock.paint(20, 50);
    run.control({ type: 'pause' });
    await settled();
    const { step } = last() ?? { step: NaN };
    expect(last()?.status).to.equal('paused');
    await clock.paint(3);
    expect(clock.waitingForFrame).to.equal(0);
    run.control({ type: 'resume' });
    await settled();
    expect(last()).to.include({ status: 'running', step });
    await clock.paint();
    expect(last()?.step).to.be.greaterThan(step);
  });

  it('does not jump over the time that a page was hidden', async () => {
    play();
    await settled();
    await clock.paint(1, 60_000);
    expect(last()?.step).to.be.lessThan(1);
  });

  it('steps to the next whole step and seeks to any', async () => {
    const run = play(3.4);
    await settled();
    run.control({ type: 'step' });
    await settled();
    expect(last()).to.include({ status: 'paused', step: 4 });
    run.seek?.(120);
    await settled();
    expect(last()).to.include({ status: 'paused', step: 120 });
    run.seek?.(9000);
    await settled();
    expect(last()).to.include({ status: 'finished', step: 500 });
  });

  it('obeys a speed limit', async () => {
    const run = play(100);
    run.control({ type: 'limit', stepsPerSecond: 2 });
    await settled();
    await clock.paint(20, 50);
    expect(last()?.step).to.be.closeTo(102, 1e-6);
  });

  it('ends when it is cancelled, also while it is paused', async () => {
    const run = play();
    await settled();
    run.control({ type: 'pause' });
    await settled();
    abort.abort();
    await settled();
    expect(ended).to.equal(true);
  });

  it('fails if there is no recording', async () => {
    const failure = new TrainingFailure('recording-unavailable', 'There is no recorded run to show.');
    const run = new ReplaySource({ load: () => Promise.reject(failure), clock }).run(someRecipe(), abort.signal);
    let caught: unknown;
    try {
      for await (const update of run) updates.push(update);
    } catch (error) {
      caught = error;
    }
    expect(caught).to.equal(failure);
    expect(updates).to.deep.equal([]);
  });
});
