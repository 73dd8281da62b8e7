import { expect } from '@open-wc/testing';
import type { FromHost } from '../../../src/training/protocol.js';
import { scheduledSteps } from '../../../src/training/schedule.js';
import type { RunControl, TrainingUpdate } from '../../../src/training/source.js';
import { openHost, TrainingHost, type HostSurroundings } from '../../../src/training/worker/host.js';
import { FakeEngine, type FakeRun } from './fake-engine.js';
import { someRecipe, valueOf } from './helpers.js';

const digits = (count: number): { count: number; size: number; images: Uint8Array; labels: Uint8Array } => ({
  count,
  size: 28,
  images: new Uint8Array(count * 784),
  labels: new Uint8Array(count),
});

/** Progress messages of a run. */
function updatesOf(messages: readonly FromHost[], run: number): TrainingUpdate[] {
  return messages.flatMap((message) => (message.type === 'progress' && message.run === run ? [message.update] : []));
}

describe('TrainingHost', () => {
  let engine: FakeEngine;
  let host: TrainingHost;
  let time: number;
  let messages: FromHost[];
  let transferred: ArrayBuffer[];
  let soon: (() => void)[];
  let alarms: { at: number; callback: () => void }[];
  /** Milliseconds that each step of any run takes. */
  let stepTime: number;

  const surroundings: HostSurroundings = {
    post: (message, transfer) => {
      messages.push(message);
      transferred.push(...transfer);
    },
    clock: {
      now: () => time,
      delay: (callback, milliseconds) => {
        const alarm = { at: time + milliseconds, callback };
        alarms.push(alarm);
        return () => {
          alarms = alarms.filter((other) => other !== alarm);
        };
      },
    },
    soon: (callback) => {
      soon.push(callback);
    },
    slice: 12,
  };

  beforeEach(() => {
    [messages, transferred, soon, alarms, time, stepTime] = [[], [], [], [], 0, 4];
    engine = new FakeEngine();
    host = new TrainingHost(engine, surroundings);
    host.receive({ type: 'digits', training: digits(100), heldOut: digits(400) });
  });

  function start(run: number, steps: number, ...controls: RunControl[]): FakeRun {
    host.receive({ type: 'start', run, recipe: someRecipe({ steps }), controls });
    const started = engine.runs[engine.runs.length - 1];
    started.onStep = () => {
      time += stepTime;
    };
    return started;
  }
  /** The next slices of work; fewer if the host has nothing to do. */
  function slices(count: number): void {
    for (let i = 0; i < count && soon.length > 0; i++) soon.shift()?.();
  }
  const taken = (run: number): void => {
    host.receive({ type: 'taken', run });
  };
  const statuses = (run: number): string[] => updatesOf(messages, run).map(({ status }) => status);

  it('first shows the untrained network, then measures it on held-out digits', () => {
    start(1, 100, { type: 'pause' });
    slices(10);
    taken(1);
    slices(10);
    const [first, ...others] = updatesOf(messages, 1);
    expect(first).to.include({ status: 'paused', step: 0 });
    expect(first.frames.map(({ step }) => step)).to.deep.equal([0]);
    // In the fake, the loss of a held-out digit is its number.
    const measured = [first, ...others].flatMap((update) => update.measured);
    expect(measured).to.deep.equal([{ step: 0, digits: 320, loss: 159.5, accuracy: 0.5 }]);
  });

  it('does not wait for a measurement with its reports', () => {
    const run = start(1, 100);
    run.onEvaluation = () => {
      time += 12; // a slice each
    };
    // The start waits a little for the first step.
    slices(4);
    expect(updatesOf(messages, 1)).to.have.length(0);
    slices(1);
    expect(updatesOf(messages, 1)).to.have.length(1);
    taken(1);
    slices(5);
    expect(updatesOf(messages, 1).flatMap(({ measured }) => measured)).to.have.length(1);
    expect(run.stepsDone).to.equal(0);
    slices(1);
    expect(run.stepsDone).to.equal(1);
  });

  it('measures in pieces; at the end on all held-out digits, and finishes only then', () => {
    const run = start(1, 1);
    run.onEvaluation = () => {
      time += 5;
    };
    for (let i = 0; i < 20; i++) {
      slices(1);
      taken(1);
    }
    expect(run.evaluations.slice(0, 2)).to.deep.equal([
      [32, 0],
      [32, 32],
    ]);
    expect(run.evaluations.at(-1)).to.deep.equal([16, 384]);
    const last = updatesOf(messages, 1).at(-1);
    expect(last?.measured).to.deep.equal([{ step: 1, digits: 400, loss: 199.5, accuracy: 0.5 }]);
    expect(statuses(1).indexOf('finished')).to.equal(statuses(1).length - 1);
  });

  it('works in slices and lets messages through in between', () => {
    const run = start(1, 100);
    slices(1);
    expect(time).to.equal(12);
    expect(run.stepsDone).to.equal(3);
    host.receive({ type: 'control', run: 1, control: { type: 'pause' } });
    slices(5);
    expect(run.stepsDone).to.equal(3);
  });

  it('reports only when the last report was taken: all losses since, scheduled frames, the newest weights', () => {
    start(1, 1000);
    slices(1);
    expect(updatesOf(messages, 1)).to.have.length(1);
    slices(20);
    expect(updatesOf(messages, 1)).to.have.length(1);
    taken(1);
    slices(1);
    const [first, second] = updatesOf(messages, 1);
    expect(first.step).to.equal(3);
    expect(second.losses).to.have.length(second.step - first.step);
    expect(second.losses[0]).to.equal(Math.fround(1 / 4));
    expect(second.accuracies[0]).to.equal(Math.fround(0.3));
    const steps = second.frames.map(({ step }) => step);
    const scheduled = scheduledSteps(1000).filter((step) => step > first.step && step <= second.step);
    expect(steps.filter((step) => step !== second.step)).to.deep.equal(scheduled.filter((step) => step < second.step));
    expect(steps.at(-1)).to.equal(second.step);
    for (const frame of second.frames) expect(valueOf(frame)).to.equal(frame.step);
  });

  it('transfers every buffer of a report', () => {
    start(1, 100, { type: 'pause' });
    slices(5);
    const [update] = updatesOf(messages, 1);
    const buffers = [
      update.losses.buffer,
      update.accuracies.buffer,
      update.frames[0].weights['conv1/filters'].data.buffer,
    ];
    expect(transferred).to.deep.equal(buffers);
  });

  it('makes exactly one step when asked for one', () => {
    const run = start(1, 100, { type: 'step' });
    slices(10);
    expect(run.stepsDone).to.equal(1);
    expect(statuses(1)).to.deep.equal(['paused']);
    taken(1);
    host.receive({ type: 'control', run: 1, control: { type: 'step' } });
    host.receive({ type: 'control', run: 1, control: { type: 'step' } });
    slices(10);
    expect(run.stepsDone).to.equal(3);
    expect(updatesOf(messages, 1).at(-1)).to.include({ status: 'paused', step: 3 });
    expect(soon).to.have.length(0);
  });

  it('goes on after a pause, and reports that it does', () => {
    const run = start(1, 100, { type: 'pause' });
    slices(10);
    taken(1);
    host.receive({ type: 'control', run: 1, control: { type: 'resume' } });
    slices(1);
    expect(run.stepsDone).to.be.greaterThan(0);
    expect(statuses(1)).to.deep.equal(['paused', 'running']);
  });

  it('keeps to a speed limit with an alarm instead of turning in circles', () => {
    const run = start(1, 100, { type: 'limit', stepsPerSecond: 10 });
    slices(20);
    expect(run.stepsDone).to.equal(1);
    expect(soon).to.have.length(0);
    expect(alarms.map(({ at }) => at)).to.deep.equal([100]);
    for (let i = 0; i < 5; i++) {
      const [alarm] = alarms.splice(0, 1);
      time = Math.max(time, alarm.at);
      alarm.callback();
      slices(20);
    }
    expect(run.stepsDone).to.equal(6);
    host.receive({ type: 'control', run: 1, control: { type: 'limit', stepsPerSecond: 0 } });
    slices(2);
    expect(run.stepsDone).to.be.greaterThan(8);
    expect(alarms).to.have.length(0);
  });

  it('does not make up for steps that came late', () => {
    stepTime = 0;
    const run = start(1, 100, { type: 'limit', stepsPerSecond: 10 });
    slices(20);
    time = 10_000; // the computer slept
    host.receive({ type: 'taken', run: 1 });
    slices(20);
    expect(run.stepsDone).to.equal(2);
  });

  it('gives turns to several runs and ends each by itself', () => {
    const one = start(1, 1000);
    const two = start(2, 1000);
    slices(10);
    expect(Math.abs(one.stepsDone - two.stepsDone)).to.be.at.most(2);
    expect(one.stepsDone).to.be.greaterThan(5);
    host.receive({ type: 'cancel', run: 1 });
    const { stepsDone } = one;
    slices(5);
    expect(one.disposed).to.equal(true);
    expect(one.stepsDone).to.equal(stepsDone);
    expect(two.disposed).to.equal(false);
  });

  it('never works longer than a slice and one step, however many runs there are, and forgets none', () => {
    stepTime = 20;
    const runs = [start(1, 1000), start(2, 1000), start(3, 1000)];
    const lengths: number[] = [];
    for (let i = 0; i < 60; i++) {
      const before = time;
      slices(1);
      lengths.push(time - before);
    }
    expect(Math.max(...lengths)).to.equal(20);
    for (const run of runs) expect(run.stepsDone).to.equal(20);
  });

  it('ends a finished run with a last report and rests', () => {
    const run = start(1, 10);
    for (let i = 0; i < 20; i++) {
      slices(1);
      taken(1);
    }
    expect(run.stepsDone).to.equal(10);
    expect(statuses(1).filter((status) => status === 'finished')).to.have.length(1);
    expect(updatesOf(messages, 1).at(-1)).to.include({ status: 'finished', step: 10 });
    const losses = updatesOf(messages, 1).flatMap((update) => [...update.losses]);
    expect(losses).to.deep.equal(Array.from({ length: 10 }, (_, i) => Math.fround(1 / (i + 1))));
    slices(5);
    expect(soon).to.have.length(0);
  });

  it('stops a run whose loss is no longer finite, in plain words and with its last losses', () => {
    const run = start(1, 100);
    run.divergesAt = 5;
    slices(10);
    const last = messages.at(-1);
    expect(last).to.include({ type: 'failed', run: 1, code: 'diverged' });
    expect((last as { reason: string }).reason)
      .to.contain('step 5')
      .and.to.contain('smaller learning rate');
    const losses = updatesOf(messages, 1).flatMap((update) => [...update.losses]);
    expect(losses).to.have.length(5);
    expect(losses[4]).to.be.NaN;
    expect(run.disposed).to.equal(true);
  });

  it('tells the page about a recipe that cannot be trained', () => {
    host.receive({ type: 'start', run: 1, recipe: someRecipe({ layers: [] }), controls: [] });
    expect(messages).to.deep.equal([
      {
        type: 'failed',
        run: 1,
        code: 'recipe-impossible',
        reason: 'No network can be trained with these settings: There are no layers.',
      },
    ]);
  });

  it('tells the page about an error in the middle of a run; other runs go on', () => {
    const broken = start(1, 100);
    const sound = start(2, 100);
    broken.onStep = () => {
      throw new Error('out of memory');
    };
    slices(3);
    expect(messages).to.deep.include({
      type: 'failed',
      run: 1,
      code: 'engine-crashed',
      reason: 'Training stopped because of an error: out of memory',
    });
    expect(broken.disposed).to.equal(true);
    const { stepsDone } = sound;
    slices(3);
    expect(sound.stepsDone).to.be.greaterThan(stepsDone);
  });

  it('gives everything back when it is closed', () => {
    const run = start(1, 100);
    host.close();
    slices(3);
    expect(run).to.include({ disposed: true, stepsDone: 0 });
    expect(engine.disposed).to.equal(true);
  });

  it('says ready when the engine is, and why when it is not', async () => {
    await openHost(() => Promise.resolve(engine), surroundings);
    expect(messages).to.deep.equal([{ type: 'ready', kernels: 'typescript' }]);
    await openHost(() => Promise.reject(new Error('wrong answer')), surroundings);
    expect(messages.at(-1)).to.deep.equal({
      type: 'failed',
      code: 'engine-failed',
      reason: 'The training engine could not start: wrong answer',
    });
  });
});
