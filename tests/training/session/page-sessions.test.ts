import { expect } from '@open-wc/testing';
import { recipes, sessionNamed, type TrainingSession } from '../../../src/training/index.js';

/** Resolves when the session says so; asks again after every change. */
function until(session: TrainingSession, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

describe('the sessions of a page', () => {
  it('are the same for all who ask, and have nothing in common but their worker', () => {
    expect(sessionNamed()).to.equal(sessionNamed('default'));
    expect(sessionNamed('other')).not.to.equal(sessionNamed());
  });

  it('replay the recorded run of their recipe', async () => {
    const session = sessionNamed('replayed');
    const history = await session.need('core');
    expect(history?.recipe).to.deep.equal(recipes.look);
    expect(history?.steps).to.equal(500);
    expect(Object.keys(session.frame?.weights ?? {})).to.deep.equal(['conv1/filters', 'conv1/bias']);
    expect(session.frame?.heldOut?.accuracy).to.be.greaterThan(0.9);
    session.request({ type: 'replay' });
    await until(session, () => session.position > 0.5);
    expect(session.state.status).to.equal('running');
    expect(session.head).to.equal(500);
    session.request({ type: 'reset' });
    const whole = await session.need('all');
    expect(session.recorded).to.equal(whole);
    expect(Object.keys(session.frame?.weights ?? {})).to.include('output/weights');
  });

  it('train live what was recorded: the same losses, bit for bit', async () => {
    const session = sessionNamed('live');
    const recorded = await session.need('core');
    session.request({ type: 'start' });
    await until(session, () => session.state.status === 'finished' || session.state.status === 'failed');
    expect(session.state).to.deep.equal({ status: 'finished' });
    expect(session.note).to.equal(undefined);
    expect(session.live?.losses).to.deep.equal(recorded?.losses);
    expect(session.live?.accuracies).to.deep.equal(recorded?.accuracies);
    const measured = session.live?.measured.at(-1);
    expect(measured?.accuracy).to.equal(recorded?.measured.at(-1)?.accuracy);
    expect(measured?.loss).to.be.closeTo(recorded?.measured.at(-1)?.loss ?? NaN, 1e-6);
    // The recording keeps the weights in steps of 1/127 of their largest.
    const live = session.live?.frameAt(500)?.weights['conv1/filters'].data ?? new Float32Array(0);
    const kept = recorded?.frameAt(500)?.weights['conv1/filters'].data ?? new Float32Array(0);
    const largest = live.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(live.length).to.equal(8 * 49);
    const farthest = live.reduce((most, value, i) => Math.max(most, Math.abs(value - kept[i])), 0);
    expect(farthest).to.be.at.most(largest / 127);
  });
});
