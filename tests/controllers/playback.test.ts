import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { PlaybackController } from '../../src/controllers/playback.js';

const STEPS = 6;

describe('playback', () => {
  let told: string[];
  let playback: PlaybackController;

  beforeEach(() => {
    told = [];
    const host = { addController: () => undefined, requestUpdate: () => undefined };
    playback = new PlaybackController(host as unknown as ReactiveControllerHost, {
      steps: () => STEPS,
      duration: () => 30,
      started: (step) => told.push(`run ${step}`),
      paused: (step) => told.push(`pause ${step}`),
      ended: (step) => told.push(`done ${step}`),
    });
  });
  afterEach(() => {
    playback.pause();
  });

  it('pauses while nobody sees it, and goes on from there when somebody does', async () => {
    void playback.play();
    await waitUntil(() => playback.position > 1);
    playback.seen(false);
    const { position } = playback;
    expect(playback.playing).to.be.false;
    playback.seen(true);
    await waitUntil(() => playback.position === STEPS - 1 && !playback.playing);
    expect(told).to.deep.equal(['run 0', `pause ${position}`, `run ${position}`, `done ${STEPS - 1}`]);
  });

  it('stays where it is when it was not playing, or was paused out of sight', () => {
    playback.seen(false);
    playback.seen(true);
    expect(playback.playing).to.be.false;
    void playback.play();
    playback.seen(false);
    playback.pause();
    playback.seen(true);
    expect(playback.playing).to.be.false;
    expect(told).to.deep.equal(['run 0', 'pause 0']);
  });
});
