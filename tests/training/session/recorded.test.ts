import { expect } from '@open-wc/testing';
import type { History } from '../../../src/training/history.js';
import type { RecordingPart } from '../../../src/training/recording-loader.js';
import { TrainingSession } from '../../../src/training/session.js';
import { ScriptedSource } from '../../../src/training/sources/scripted-source.js';
import { ManualClock, settled, snapshot, someHistory, someRecipe, valueOf } from './helpers.js';

describe('TrainingSession: the recorded run', () => {
  let clock: ManualClock;
  let source: ScriptedSource;
  let session: TrainingSession;
  let loads: { name: string; part: RecordingPart; arrive: (history: History) => void; fail: (error: Error) => void }[];

  beforeEach(() => {
    clock = new ManualClock();
    source = new ScriptedSource();
    loads = [];
    session = new TrainingSession({
      recipe: someRecipe(),
      live: source,
      clock,
      loadRecording: (name, part) =>
        new Promise((arrive, fail) => {
          loads.push({ name, part, arrive, fail });
        }),
    });
  });

  /** Starts the replay and lets the recording arrive. */
  async function replay(): Promise<void> {
    session.request({ type: 'replay' });
    await settled();
    loads[0].arrive(someHistory());
    await settled();
  }

  it('loads each part once, when it is needed', async () => {
    const first = session.need('core');
    const second = session.need('core');
    expect(loads.map(({ name, part }) => [name, part])).to.deep.equal([['test', 'core']]);
    const history = someHistory();
    loads[0].arrive(history);
    expect(await first).to.equal(history);
    expect(await second).to.equal(history);
    expect(session.recorded).to.equal(history);
    void session.need('all');
    void session.need('all');
    void session.need('core');
    expect(loads.map(({ part }) => part)).to.deep.equal(['core', 'all']);
  });

  it('shows the whole when it is there, and no longer the part', async () => {
    void session.need('core');
    void session.need('all');
    const whole = someHistory();
    loads[1].arrive(whole);
    await settled();
    loads[0].arrive(someHistory());
    await settled();
    expect(session.recorded).to.equal(whole);
  });

  it('says when it cannot be loaded, and tries again when asked again', async () => {
    const answer = session.need('core');
    loads[0].fail(new Error('The page is offline.'));
    expect(await answer).to.equal(undefined);
    expect(session.note).to.deep.equal({
      code: 'recording-unavailable',
      message: 'There is nothing to replay: The page is offline.',
    });
    const again = session.need('core');
    expect(loads).to.have.length(2);
    loads[1].arrive(someHistory());
    await again;
    expect(session.note).to.equal(undefined);
  });

  it('says nothing of a recording that is no longer the one asked for', async () => {
    const answer = session.need('core');
    session.request({ type: 'configure', recording: 'another' });
    loads[0].fail(new Error('The page is offline.'));
    expect(await answer).to.equal(undefined);
    expect(session.note).to.equal(undefined);
  });

  it('shows the trained filters until something is played', async () => {
    void session.need('core');
    loads[0].arrive(someHistory());
    await settled();
    expect(session.frame?.step).to.equal(100);
    expect(session.state.status).to.equal('idle');
    expect(source.runs).to.have.length(0);
  });

  it('plays from the start to the end', async () => {
    await replay();
    expect(session.state.status).to.equal('running');
    expect(session.position).to.equal(0);
    await clock.paint(60, 100);
    expect(session.position).to.be.closeTo(50, 1e-6);
    expect(valueOf(session.frame)).to.be.closeTo(50, 1e-4);
    await clock.paint(61, 100);
    expect(session.state.status).to.equal('finished');
    expect(session.position).to.equal(100);
    expect(source.runs).to.have.length(0);
  });

  it('plays by itself once; the first to ask wins', async () => {
    session.request({ type: 'replay', once: true });
    session.request({ type: 'replay', once: true });
    await settled();
    loads[0].arrive(someHistory());
    await settled();
    await clock.paint(10, 100);
    const { position } = session;
    session.request({ type: 'replay', once: true });
    await settled();
    expect(session.position).to.equal(position);
    session.request({ type: 'replay' });
    expect(session.position).to.equal(0);
  });

  it('does not play by itself over what the reader has begun', () => {
    session.request({ type: 'start' });
    session.request({ type: 'replay', once: true });
    expect(session.active).to.equal('live');
    expect(loads).to.have.length(0);
  });

  it('pauses where the reader takes the slider, and goes on from there', async () => {
    await replay();
    await clock.paint(5, 100);
    session.request({ type: 'seek', step: 40 });
    await settled();
    expect(session.position).to.equal(40);
    expect(session.state.status).to.equal('paused');
    await clock.paint(5, 100);
    expect(session.position).to.equal(40);
    session.request({ type: 'resume' });
    await settled();
    await clock.paint(5, 100);
    expect(session.state.status).to.equal('running');
    expect(session.position).to.be.within(40.1, 60);
  });

  it('keeps a position that is asked for before the recording is there', async () => {
    session.request({ type: 'seek', step: 30 });
    void session.need('core');
    loads[0].arrive(someHistory());
    await settled();
    expect(session.position).to.equal(30);
    expect(session.frame).to.include({ step: 30, exact: true });
  });

  it('steps through a recording without training', async () => {
    session.request({ type: 'seek', step: 30 });
    void session.need('core');
    loads[0].arrive(someHistory());
    await settled();
    session.request({ type: 'step' });
    expect(session.position).to.equal(31);
    expect(source.runs).to.have.length(0);
  });

  it('begins again when an ended replay is resumed', async () => {
    await replay();
    await clock.paint(130, 100);
    expect(session.state.status).to.equal('finished');
    session.request({ type: 'resume' });
    await settled();
    expect(session.state.status).to.equal('running');
    expect(session.position).to.equal(0);
  });

  it('keeps both histories; a live run takes the stage and the replay waits', async () => {
    await replay();
    session.request({ type: 'start' });
    source.runs[0].emit({ step: 2, frames: [snapshot(2, 77)] });
    await settled();
    await clock.paint(10);
    expect(session.active).to.equal('live');
    expect(valueOf(session.frame)).to.equal(77);
    expect(session.stateOf('recorded').status).to.equal('paused');
    expect(session.recorded?.steps).to.equal(100);
    expect(session.live?.steps).to.equal(2);

    session.request({ type: 'show', history: 'recorded' });
    session.request({ type: 'seek', step: 50 });
    source.runs[0].emit({ step: 3, frames: [snapshot(3, 78)] });
    await settled();
    expect(valueOf(session.frame)).to.equal(50);
    expect(session.stateOf('live').status).to.equal('running');
    expect(session.live?.steps).to.equal(3);
    session.request({ type: 'show', history: 'live' });
    expect(valueOf(session.frame)).to.equal(78);
  });

  it('pauses a live run for a replay and does not end it', async () => {
    session.request({ type: 'start' });
    source.runs[0].emit({ step: 2, frames: [snapshot(2)] });
    await settled();
    await replay();
    expect(session.active).to.equal('recorded');
    expect(source.runs[0].controls.at(-1)).to.deep.equal({ type: 'pause' });
    expect(source.runs[0].signal.aborted).to.equal(false);
    session.request({ type: 'start' });
    expect(source.runs).to.have.length(1);
    expect(source.runs[0].controls.at(-1)).to.deep.equal({ type: 'resume' });
  });

  it('goes back to the untrained network on reset', async () => {
    await replay();
    await clock.paint(20, 100);
    session.request({ type: 'reset' });
    await settled();
    await clock.paint(5, 100);
    expect(session.state.status).to.equal('idle');
    expect(session.frame?.step).to.equal(0);
  });

  it('changes to another recording and drops what still arrives of the old one', async () => {
    void session.need('core');
    session.request({ type: 'configure', recording: 'another' });
    void session.need('core');
    loads[0].arrive(someHistory());
    await settled();
    expect(session.recorded).to.equal(undefined);
    const another = someHistory(someRecipe({ name: 'another', steps: 50 }));
    loads[1].arrive(another);
    await settled();
    expect(loads[1].name).to.equal('another');
    expect(session.recorded).to.equal(another);
  });

  it('plays a run that was opened in the place of the recorded one, and trains its recipe', async () => {
    await replay();
    session.request({ type: 'start' });
    const opened = someHistory(someRecipe({ name: 'opened', steps: 50, seed: 9 }));
    session.request({ type: 'open', history: opened, name: 'my.run' });
    expect(source.runs[0].signal.aborted).to.equal(true);
    expect([session.opened, session.recording, session.active]).to.deep.equal([true, 'my.run', 'recorded']);
    expect([session.recorded, session.live, session.recipe]).to.deep.equal([opened, undefined, opened.recipe]);
    expect(session.position).to.equal(0);
    expect(await session.need('all')).to.equal(opened);
    session.request({ type: 'replay' });
    await settled();
    await clock.paint(200, 100);
    expect(session.state.status).to.equal('finished');
    expect(valueOf(session.frame)).to.equal(50);
    session.request({ type: 'start' });
    expect(source.runs[1].recipe.seed).to.equal(9);
  });

  it('goes back from an opened run to the recorded one, whatever the file was called', () => {
    session.request({ type: 'open', history: someHistory(), name: 'test' });
    session.request({ type: 'configure', recording: 'test' });
    expect([session.opened, session.recorded]).to.deep.equal([false, undefined]);
    void session.need('core');
    expect(loads.map(({ name }) => name)).to.deep.equal(['test']);
  });
});
