import { expect } from '@open-wc/testing';
import { History } from '../../../src/training/history.js';
import { scheduledSteps } from '../../../src/training/schedule.js';
import type { TrainingUpdate } from '../../../src/training/source.js';
import { snapshot, someHistory, someRecipe, valueOf } from './helpers.js';

/** Appends an update; what is left out is empty. */
function append(history: History, update: Partial<TrainingUpdate> & { readonly step: number }): void {
  const nothing = new Float32Array(0);
  history.append({ losses: nothing, accuracies: nothing, frames: [], measured: [], ...update });
}

describe('History', () => {
  it('gives the very weights of a kept step, and says so', () => {
    const history = someHistory();
    const frame = history.frameAt(30);
    expect(frame?.exact).to.equal(true);
    expect(frame?.weights).to.equal(history.frames[3].weights);
    expect(frame?.imagesSeen).to.equal(300);
  });

  it('interpolates linearly between kept steps, and says so', () => {
    const history = new History(someRecipe());
    append(history, { step: 10, frames: [snapshot(0, 1), snapshot(10, 3)] });
    const frame = history.frameAt(2.5);
    expect(frame?.exact).to.equal(false);
    expect(valueOf(frame)).to.equal(1.5);
    expect(frame?.step).to.equal(2.5);
    expect(frame?.heldOut).to.equal(undefined);
  });

  it('shows the nearest end for a step beyond what is known, under its true number', () => {
    const history = someHistory();
    expect(history.frameAt(1000)?.step).to.equal(100);
    expect(history.frameAt(-3)?.step).to.equal(0);
    expect(new History(someRecipe()).frameAt(0)).to.equal(undefined);
  });

  it('pairs each step with the loss of its mini-batch; before the first step there is none', () => {
    const history = someHistory();
    expect(history.frameAt(0)?.loss).to.equal(undefined);
    expect(history.frameAt(1)?.loss).to.equal(1);
    expect(history.frameAt(4)?.loss).to.equal(0.25);
    expect(history.frameAt(1.5)?.loss).to.equal(0.75);
    expect(history.frameAt(4)?.accuracy).to.equal(0.75);
  });

  it('keeps every loss of a long run', () => {
    const history = new History(someRecipe({ steps: 3000 }));
    for (let step = 7; step <= 2800; step += 7) {
      const losses = Float32Array.from({ length: 7 }, (_, i) => step - 7 + i);
      append(history, { step, losses, accuracies: losses });
    }
    expect(history.steps).to.equal(2800);
    expect([...history.losses]).to.deep.equal(Array.from({ length: 2800 }, (_, i) => i));
  });

  it('passes over what it already knows', () => {
    const history = new History(someRecipe());
    append(history, { step: 2, losses: Float32Array.of(5, 4), frames: [snapshot(2)] });
    append(history, { step: 3, losses: Float32Array.of(9, 3), frames: [snapshot(2, 99), snapshot(3)] });
    expect([...history.losses]).to.deep.equal([5, 4, 3]);
    expect(history.frames.map(({ step }) => step)).to.deep.equal([2, 3]);
    expect(valueOf(history.frameAt(2))).to.equal(2);
  });

  it('has no accuracy where none was recorded', () => {
    const history = new History(someRecipe());
    append(history, { step: 1, losses: Float32Array.of(2), frames: [snapshot(0), snapshot(1)] });
    expect(history.frameAt(1)?.loss).to.equal(2);
    expect(history.frameAt(1)?.accuracy).to.equal(undefined);
  });

  it('lists held-out measurements by step and shows each at its own step, even if it comes late', () => {
    const history = new History(someRecipe());
    const measured = { step: 0, digits: 320, loss: 2.3, accuracy: 0.1 };
    append(history, { step: 5, frames: [snapshot(0), snapshot(5)] });
    append(history, { step: 5, measured: [measured] });
    append(history, { step: 5, measured: [measured] });
    expect(history.measured).to.deep.equal([measured]);
    expect(history.frameAt(0)?.heldOut).to.deep.equal(measured);
    expect(history.frameAt(5)?.heldOut).to.equal(undefined);
  });

  it('keeps a bounded number of frames, never without the scheduled ones and the newest', () => {
    const history = new History(someRecipe({ steps: 3000 }));
    for (let step = 0; step <= 2345; step++) {
      append(history, { step, frames: [snapshot(step)] });
    }
    const kept = history.frames.map(({ step }) => step);
    expect(kept.length).to.be.at.most(160);
    expect(kept).to.include.members(scheduledSteps(3000).filter((step) => step <= 2345));
    expect(kept.at(-1)).to.equal(2345);
    expect(valueOf(history.frameAt(1234))).to.equal(1234); // interpolated or not: these weights are their own step
  });
});
