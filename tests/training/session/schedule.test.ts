import { expect } from '@open-wc/testing';
import { scheduledSteps } from '../../../src/training/schedule.js';

describe('scheduledSteps', () => {
  it('goes from 0 to the last step in as many steps as asked for', () => {
    const steps = scheduledSteps(500);
    expect(steps).to.have.length(60);
    expect(steps.slice(0, 5)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(steps.at(-1)).to.equal(500);
  });

  it('rises, with gaps that never become much narrower', () => {
    const steps = scheduledSteps(3000);
    const gaps = steps.slice(1).map((step, i) => step - steps[i]);
    expect(Math.min(...gaps)).to.equal(1);
    gaps.slice(1).forEach((gap, i) => expect(gap).to.be.at.least(gaps[i] - 1));
  });

  it('gives half of the steps to the first tenth of a run', () => {
    const steps = scheduledSteps(500);
    expect(steps.filter((step) => step <= 50).length).to.be.within(30, 45);
  });

  it('keeps every step of a short run', () => {
    expect(scheduledSteps(4)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(scheduledSteps(0)).to.deep.equal([0]);
  });
});
