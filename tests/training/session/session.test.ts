import { expect } from '@open-wc/testing';
import { TrainingSession } from '../../../src/training/session.js';
import type { TrainingUpdate } from '../../../src/training/source.js';
import { ScriptedSource, type ScriptedRun } from '../../../src/training/sources/scripted-source.js';
import { TrainingFailure } from '../../../src/training/state.js';
import { ManualClock, settled, snapshot, someHistory, someRecipe, valueOf } from './helpers.js';

/** An update to `step` with the losses of the `count` steps that led there. */
function progress(step: number, count = 1): Partial<TrainingUpdate> & { step: number } {
  const losses = Float32Array.from({ length: count }, (_, i) => 1 / (step - count + i + 1));
  return { step, losses, accuracies: losses.map(() => 0.5), frames: [snapshot(step)] };
}

describe('TrainingSession: a live run', () => {
  let clock: ManualClock;
  let source: ScriptedSource;
  let session: TrainingSession;

  beforeEach(() => {
    clock = new ManualClock();
    source = new ScriptedSource();
    session = new TrainingSession({ recipe: someRecipe(), live: source, clock });
  });
  const run = (number = source.runs.length - 1): ScriptedRun => source.runs[number];
  const emit = async (update: Partial<TrainingUpdate> & { step: number }, of = run()): Promise<void> => {
    of.emit(update);
    await settled();
  };
  const asked = (of = run()): string[] => of.controls.map(({ type }) => type).filter((type) => type !== 'limit');

  it('fetches and starts nothing before it is asked', () => {
    expect(session.state.status).to.equal('idle');
    expect(session.frame).to.equal(undefined);
    expect(source.runs).to.have.length(0);
  });

  it('is loading until the first report, then follows the head of the run', async () => {
    session.request({ type: 'start' });
    expect(session.state.status).to.equal('loading');
    expect(session.active).to.equal('live');
    await emit({ step: 0, frames: [snapshot(0)] });
    expect(session.state.status).to.equal('running');
    await emit(progress(3, 3));
    expect(session.position).to.equal(3);
    expect(session.frame?.step).to.equal(3);
    expect([...(session.live?.losses ?? [])]).to.deep.equal([1, 0.5, Math.fround(1 / 3)]);
    await emit({ ...progress(100, 97), status: 'finished' });
    expect(session.state.status).to.equal('finished');
    expect(session.head).to.equal(100);
  });

  it('starts one run however often it is asked', async () => {
    session.request({ type: 'start' });
    session.request({ type: 'start' });
    await emit(progress(1));
    session.request({ type: 'start' });
    expect(source.runs).to.have.length(1);
  });

  it('pauses and resumes when the run says so, not when it is asked', async () => {
    session.request({ type: 'start' });
    await emit(progress(1));
    session.request({ type: 'pause' });
    expect(session.state.status).to.equal('running');
    await emit({ ...progress(2), status: 'paused' });
    expect(session.state.status).to.equal('paused');
    session.request({ type: 'resume' });
    expect(asked()).to.deep.equal(['pause', 'resume']);
    await emit({ step: 2, status: 'running' });
    expect(session.state.status).to.equal('running');
    session.request({ type: 'pause' });
    session.request({ type: 'start' });
    expect(asked()).to.deep.equal(['pause', 'resume', 'pause', 'resume']);
  });

  it('begins paused with a single step where nothing was ever shown', () => {
    session.request({ type: 'step' });
    expect(session.active).to.equal('live');
    expect(asked()).to.deep.equal(['step']);
  });

  it('makes one step at a time and brings the reader to it', async () => {
    session.request({ type: 'start' });
    await emit(progress(5, 5));
    session.request({ type: 'seek', step: 2 });
    session.request({ type: 'step' });
    expect(asked()).to.deep.equal(['step']);
    await emit({ ...progress(6), status: 'paused' });
    expect(session.position).to.equal(6);
  });

  it('lets the reader look back while the run goes on, and catch up', async () => {
    session.request({ type: 'start' });
    await emit({ step: 0, frames: [snapshot(0)] });
    await emit(progress(4, 4));
    session.request({ type: 'seek', step: 1 });
    expect(session.following).to.equal(false);
    await emit(progress(8, 4));
    expect(session.position).to.equal(1);
    expect(session.frame).to.include({ step: 1, exact: false });
    expect(valueOf(session.frame)).to.equal(1);
    expect(session.head).to.equal(8);
    expect(session.state.status).to.equal('running');
    session.request({ type: 'seek', step: Infinity });
    expect(session.following).to.equal(true);
    await emit(progress(9));
    expect(session.position).to.equal(9);
  });

  it('drops the late answers of a run that was reset', async () => {
    session.request({ type: 'start' });
    await emit(progress(3, 3));
    const old = run();
    session.request({ type: 'reset' });
    expect(old.signal.aborted).to.equal(true);
    expect(session.state.status).to.equal('idle');
    expect(session.live).to.equal(undefined);
    await emit(progress(4), old);
    expect(session.state.status).to.equal('idle');
    expect(session.live).to.equal(undefined);
  });

  it('starts anew from step 0 when recipe or seed change under a running run', async () => {
    session.request({ type: 'start' });
    await emit(progress(3, 3));
    session.request({ type: 'configure', seed: 7 });
    const [old, next] = source.runs;
    expect(old.signal.aborted).to.equal(true);
    expect(next.recipe).to.deep.equal({ ...someRecipe(), seed: 7 });
    expect(session.head).to.equal(0);
    await emit({ ...progress(4), status: 'finished' }, old);
    expect(session.state.status).to.equal('loading');
    await emit(progress(1), next);
    expect(session.head).to.equal(1);
    expect(session.live?.recipe.seed).to.equal(7);
  });

  it('drops a failure of the old run, too', async () => {
    session.request({ type: 'start' });
    session.request({ type: 'configure', seed: 7 });
    run(0).fail(new TrainingFailure('diverged', 'too late'));
    await settled();
    expect(session.state.status).to.equal('loading');
  });

  it('does not start by itself when a paused run is configured, nor restart for the same recipe', async () => {
    session.request({ type: 'start' });
    await emit(progress(1));
    session.request({ type: 'configure', recipe: someRecipe(), seed: 1 });
    expect(source.runs).to.have.length(1);
    await emit({ step: 1, status: 'paused' });
    session.request({ type: 'configure', recipe: someRecipe({ batch: 5 }) });
    expect(source.runs).to.have.length(1);
    expect(session.state.status).to.equal('idle');
    expect(session.recipe.batch).to.equal(5);
  });

  it('passes a speed limit on, to a run under way and to later ones', () => {
    session.request({ type: 'start' });
    session.request({ type: 'configure', stepsPerSecond: 4 });
    expect(run().controls.at(-1)).to.deep.equal({ type: 'limit', stepsPerSecond: 4 });
    session.request({ type: 'configure', seed: 2 });
    expect(source.runs).to.have.length(2);
    expect(run().controls).to.deep.equal([{ type: 'limit', stepsPerSecond: 4 }]);
  });

  it('says in plain words why a run failed, and keeps what it had', async () => {
    session.request({ type: 'start' });
    await emit(progress(2, 2));
    run().fail(new TrainingFailure('diverged', 'Training diverged at step 3.'));
    await settled();
    expect(session.state).to.deep.equal({ status: 'failed', code: 'diverged', reason: 'Training diverged at step 3.' });
    expect(session.frame?.step).to.equal(2);
    session.request({ type: 'start' });
    expect(session.state.status).to.equal('loading');
    expect(session.head).to.equal(0);
  });

  it('keeps a note that comes with an update until the next run', async () => {
    session.request({ type: 'start' });
    await emit({ step: 0, note: { code: 'worker-blocked', message: 'slower' } });
    expect(session.note?.message).to.equal('slower');
    session.request({ type: 'reset' });
    expect(session.note).to.equal(undefined);
  });

  it('tells its listeners once per animation frame', async () => {
    const heard: string[] = [];
    const stop = session.subscribe(({ state }) => heard.push(state.status));
    session.request({ type: 'start' });
    await emit(progress(1));
    await emit(progress(2));
    expect(heard).to.deep.equal([]);
    await clock.paint();
    expect(heard).to.deep.equal(['running']);
    await clock.paint();
    expect(heard).to.deep.equal(['running']);
    stop();
    await emit(progress(3));
    await clock.paint();
    expect(heard).to.deep.equal(['running']);
  });

  it('shares the selection, as far as the recipe has it', async () => {
    let seen = session.selection;
    session.subscribe(({ selection }) => (seen = selection));
    expect(seen).to.deep.equal({ layer: 'conv1', filter: 0, digit: undefined });
    const digit = { name: 'a four', size: 28, pixels: new Float32Array(784), label: 4 };
    session.select({ layer: 'conv2', filter: 5, digit });
    await clock.paint();
    expect(seen).to.deep.equal({ layer: 'conv2', filter: 5, digit });
    session.select({ layer: 'conv1' });
    expect(session.selection.filter).to.equal(0); // conv1 has four filters only
    session.select({ layer: 'nowhere', filter: 2 });
    expect(session.selection).to.deep.equal({ layer: 'conv1', filter: 2, digit });
    session.request({ type: 'configure', recipe: someRecipe({ layers: someRecipe().layers.slice(1) }) });
    expect(session.selection).to.deep.equal({ layer: 'conv2', filter: 2, digit });
  });

  it('survives the move of its last element, but not its removal', async () => {
    session.retain();
    session.request({ type: 'start' });
    await emit(progress(1));
    session.retain();
    session.release();
    await clock.pass(5000);
    session.release();
    session.retain(); // moved within the page
    await clock.pass(5000);
    expect(session.state.status).to.equal('running');
    session.request({ type: 'configure', stepsPerSecond: 3 });
    session.select({ filter: 2 });
    session.release();
    await clock.pass(1000);
    expect(run().signal.aborted).to.equal(false);
    await clock.pass(1000);
    expect(run().signal.aborted).to.equal(true);
    expect(session.state.status).to.equal('idle');
    expect(session.live).to.equal(undefined);
    expect(session.stepsPerSecond).to.equal(0);
    expect(session.selection.filter).to.equal(0);
  });
});

describe('TrainingSession: where both tracks meet', () => {
  it('replays the recording with a note where training cannot run', async () => {
    const clock = new ManualClock();
    const source = new ScriptedSource();
    const loadRecording = (): Promise<ReturnType<typeof someHistory>> => Promise.resolve(someHistory());
    const session = new TrainingSession({ recipe: someRecipe(), live: source, loadRecording, clock });
    session.request({ type: 'start' });
    source.runs[0].fail(new TrainingFailure('engine-failed', 'The training engine could not start.'));
    await settled();
    expect(session.active).to.equal('recorded');
    expect(session.state.status).to.equal('running');
    expect(session.note?.code).to.equal('engine-failed');
    expect(session.stateOf('live')).to.include({ status: 'failed', code: 'engine-failed' });
    expect(session.frame?.step).to.equal(0);
  });

  it('does not hide other failures behind a replay', async () => {
    const source = new ScriptedSource();
    const session = new TrainingSession({ recipe: someRecipe(), live: source, clock: new ManualClock() });
    session.request({ type: 'start' });
    source.runs[0].fail(new TrainingFailure('recipe-impossible', 'The filter is larger than the image.'));
    await settled();
    expect(session.active).to.equal('live');
    expect(session.state).to.include({ status: 'failed', reason: 'The filter is larger than the image.' });
  });
});
