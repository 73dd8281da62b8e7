import { expect } from '@open-wc/testing';
import { TrainingSession } from '../../../src/training/session.js';
import { ScriptedSource, type ScriptedRun } from '../../../src/training/sources/scripted-source.js';
import { TrainingTurns } from '../../../src/training/turns.js';
import { ManualClock, settled, someRecipe } from './helpers.js';

describe('the live trainings of a page', () => {
  let source: ScriptedSource;
  let one: TrainingSession;
  let two: TrainingSession;

  beforeEach(() => {
    source = new ScriptedSource();
    const setup = { recipe: someRecipe(), live: source, clock: new ManualClock(), turns: new TrainingTurns() };
    [one, two] = [new TrainingSession(setup), new TrainingSession(setup)];
  });
  const asked = (run: ScriptedRun): string[] => run.controls.map(({ type }) => type).filter((type) => type !== 'limit');
  /** What the host of a run answers: it does what it was asked last. */
  const report = async (step: number): Promise<void> => {
    for (const run of source.runs) {
      run.emit({ step, status: asked(run).at(-1) === 'pause' ? 'paused' : 'running' });
    }
    await settled();
  };
  const statuses = (): string[] => [one, two].map((session) => session.stateOf('live').status);

  it('are one at a time: a second one pauses the first, and the first goes on where it was', async () => {
    one.request({ type: 'start' });
    await report(3);
    two.request({ type: 'start' });
    await report(4);
    expect(statuses()).to.deep.equal(['paused', 'running']);
    one.request({ type: 'start' });
    await report(5);
    expect(statuses()).to.deep.equal(['running', 'paused']);
    expect(source.runs).to.have.length(2);
  });

  it('are paused even while they load', () => {
    one.request({ type: 'start' });
    two.request({ type: 'start' });
    expect(source.runs.map(asked)).to.deep.equal([['pause'], []]);
  });

  it('give way to a single step, and to a run that is resumed', async () => {
    one.request({ type: 'start' });
    await report(1);
    two.request({ type: 'step' });
    expect(source.runs.map(asked)).to.deep.equal([['pause'], ['step']]);
    one.request({ type: 'resume' });
    expect(source.runs.map(asked)).to.deep.equal([
      ['pause', 'resume'],
      ['step', 'pause'],
    ]);
  });

  it('train side by side in the same company, until somebody else comes', () => {
    one.request({ type: 'start', company: 'race' });
    two.request({ type: 'start', company: 'race' });
    expect(source.runs.map(asked)).to.deep.equal([[], []]);
    one.request({ type: 'start' });
    expect(source.runs.map(asked)).to.deep.equal([['resume'], ['pause']]);
  });

  it('leave alone who only starts again', async () => {
    one.request({ type: 'start' });
    await report(1);
    one.request({ type: 'start' });
    expect(asked(source.runs[0])).to.deep.equal(['resume']);
  });

  it('do not stop a recorded run that plays elsewhere', () => {
    two.request({ type: 'show', history: 'recorded' });
    one.request({ type: 'start' });
    expect(two.active).to.equal('recorded');
    expect(source.runs).to.have.length(1);
  });
});
