import { expect } from '@open-wc/testing';
import type { FromHost, HostPort, ToHost } from '../../../src/training/protocol.js';
import type { TrainingRecipe } from '../../../src/training/recipe.js';
import type { TrainingRun, TrainingUpdate } from '../../../src/training/source.js';
import { FallbackSource } from '../../../src/training/sources/fallback-source.js';
import { HostedSource } from '../../../src/training/sources/hosted-source.js';
import { ScriptedSource } from '../../../src/training/sources/scripted-source.js';
import { TrainingFailure } from '../../../src/training/state.js';
import { ManualClock, settled, snapshot, someRecipe } from './helpers.js';

const noDigits = { count: 0, size: 28, images: new Uint8Array(0), labels: new Uint8Array(0) };
const loadDigits = (): Promise<{ training: typeof noDigits; heldOut: typeof noDigits }> =>
  Promise.resolve({ training: noDigits, heldOut: noDigits });

/** A port whose other end is the test. */
class TestPort implements HostPort {
  readonly sent: ToHost[] = [];
  closed = false;
  onmessage: (message: FromHost) => void = () => undefined;
  post(message: ToHost): void {
    this.sent.push(message);
  }
  close(): void {
    this.closed = true;
  }
  types(): string[] {
    return this.sent.map(({ type }) => type);
  }
}

const update = (step: number, status: TrainingUpdate['status'] = 'running'): TrainingUpdate => ({
  status,
  step,
  losses: new Float32Array(0),
  accuracies: new Float32Array(0),
  frames: [snapshot(step)],
  measured: [],
});

/** Reads a run to its end. */
function read(run: TrainingRun): { readonly updates: TrainingUpdate[]; readonly end: Promise<unknown> } {
  const updates: TrainingUpdate[] = [];
  const end = (async () => {
    try {
      for await (const next of run) updates.push(next);
      return 'ended';
    } catch (error) {
      return error;
    }
  })();
  return { updates, end };
}

describe('HostedSource', () => {
  let clock: ManualClock;
  let ports: TestPort[];
  let source: HostedSource;
  let abort: AbortController;

  beforeEach(() => {
    clock = new ManualClock();
    ports = [];
    abort = new AbortController();
    const openPort = (): Promise<HostPort> => {
      ports.push(new TestPort());
      return Promise.resolve(ports[ports.length - 1]);
    };
    source = new HostedSource(openPort, loadDigits, clock);
  });

  it('opens nothing before a run is read', async () => {
    source.run(someRecipe(), abort.signal);
    await settled();
    expect(ports).to.have.length(0);
  });

  it('sends the digits once, and with each start what was asked before', async () => {
    const first = source.run(someRecipe(), abort.signal);
    first.control({ type: 'limit', stepsPerSecond: 5 });
    read(first);
    read(source.run(someRecipe({ seed: 2 }), abort.signal));
    await settled();
    expect(ports).to.have.length(1);
    expect(ports[0].types()).to.deep.equal(['digits', 'start', 'start']);
    const [, one, two] = ports[0].sent as [ToHost, ...Extract<ToHost, { type: 'start' }>[]];
    expect(one.controls).to.deep.equal([{ type: 'limit', stepsPerSecond: 5 }]);
    expect(one.run).not.to.equal(two.run);
    expect(two.recipe.seed).to.equal(2);
    first.control({ type: 'pause' });
    expect(ports[0].sent.at(-1)).to.deep.equal({ type: 'control', run: one.run, control: { type: 'pause' } });
  });

  it('takes a report only in the animation frame after it', async () => {
    const { updates } = read(source.run(someRecipe(), abort.signal));
    await settled();
    ports[0].onmessage({ type: 'progress', run: 1, update: update(3) });
    await settled();
    expect(updates.map(({ step }) => step)).to.deep.equal([3]);
    expect(ports[0].types()).not.to.include('taken');
    await clock.paint();
    expect(ports[0].sent.at(-1)).to.deep.equal({ type: 'taken', run: 1 });
  });

  it('goes on in a hidden page, which has no animation frames', async () => {
    read(source.run(someRecipe(), abort.signal));
    await settled();
    ports[0].onmessage({ type: 'progress', run: 1, update: update(3) });
    await settled();
    await clock.pass(249);
    expect(ports[0].types()).not.to.include('taken');
    await clock.pass(1);
    expect(ports[0].types()).to.include('taken');
  });

  it('hands each run its own messages and drops those of unknown runs', async () => {
    const one = read(source.run(someRecipe(), abort.signal));
    const two = read(source.run(someRecipe(), abort.signal));
    await settled();
    ports[0].onmessage({ type: 'progress', run: 2, update: update(20) });
    ports[0].onmessage({ type: 'progress', run: 1, update: update(10) });
    ports[0].onmessage({ type: 'progress', run: 99, update: update(99) });
    await settled();
    expect(one.updates.map(({ step }) => step)).to.deep.equal([10]);
    expect(two.updates.map(({ step }) => step)).to.deep.equal([20]);
  });

  it('ends after the last report', async () => {
    const { end } = read(source.run(someRecipe(), abort.signal));
    await settled();
    ports[0].onmessage({ type: 'progress', run: 1, update: update(100, 'finished') });
    expect(await end).to.equal('ended');
    expect(ports[0].sent.at(-1)).to.deep.equal({ type: 'cancel', run: 1 });
  });

  it('cancels at once when its signal is aborted, and reads no more', async () => {
    const { updates, end } = read(source.run(someRecipe(), abort.signal));
    await settled();
    abort.abort();
    expect(ports[0].sent.at(-1)).to.deep.equal({ type: 'cancel', run: 1 });
    ports[0].onmessage({ type: 'progress', run: 1, update: update(3) });
    expect(await end).to.equal('ended');
    expect(updates).to.deep.equal([]);
  });

  it('never starts a run that was cancelled while the port was opening', async () => {
    const { end } = read(source.run(someRecipe(), abort.signal));
    abort.abort();
    expect(await end).to.equal('ended');
    expect(ports[0].types()).to.deep.equal([]);
  });

  it('throws what the host says of a run', async () => {
    const { end } = read(source.run(someRecipe(), abort.signal));
    await settled();
    ports[0].onmessage({ type: 'failed', run: 1, code: 'diverged', reason: 'too fast' });
    expect(await end)
      .to.be.instanceOf(TrainingFailure)
      .and.to.include({ code: 'diverged', message: 'too fast' });
  });

  it('ends all runs when the host breaks down, and opens another for the next', async () => {
    const one = read(source.run(someRecipe(), abort.signal));
    const two = read(source.run(someRecipe(), abort.signal));
    await settled();
    ports[0].onmessage({ type: 'failed', code: 'engine-crashed', reason: 'gone' });
    expect(await one.end).to.include({ code: 'engine-crashed' });
    expect(await two.end).to.include({ code: 'engine-crashed' });
    expect(ports[0].closed).to.equal(true);
    read(source.run(someRecipe(), abort.signal));
    await settled();
    expect(ports).to.have.length(2);
    expect(ports[1].types()).to.deep.equal(['digits', 'start']);
  });

  it('closes an idle host after ten seconds, not before, and not while another run is there', async () => {
    const { end } = read(source.run(someRecipe(), abort.signal));
    await settled();
    abort.abort();
    await end;
    await clock.pass(9_999);
    const other = new AbortController();
    const second = read(source.run(someRecipe(), other.signal));
    await settled();
    await clock.pass(60_000);
    expect(ports[0].closed).to.equal(false);
    other.abort();
    await second.end;
    await clock.pass(10_000);
    expect(ports[0].closed).to.equal(true);
    expect(ports).to.have.length(1);
  });

  it('sends other digits before a run that needs them, and only then, however the runs are mixed', async () => {
    const own = { ...noDigits, labels: Uint8Array.of(1) };
    const ofRecipe = ({ data }: TrainingRecipe): ReturnType<typeof loadDigits> =>
      data.examples === 7 ? Promise.resolve({ training: own, heldOut: own }) : loadDigits();
    const port = new TestPort();
    const mixed = new HostedSource(() => Promise.resolve(port), ofRecipe, clock);
    const other = someRecipe({ data: { ...someRecipe().data, examples: 7 } });
    for (const recipe of [someRecipe(), other, other, someRecipe()]) read(mixed.run(recipe, abort.signal));
    await settled();
    const order = port.sent.map((message) =>
      message.type === 'digits' ? message.training.labels.length : message.type,
    );
    expect(order).to.deep.equal([0, 'start', 1, 'start', 'start', 0, 'start']);
  });

  it('says that the digits cannot be loaded, and closes the idle host', async () => {
    const port = new TestPort();
    const failing = new HostedSource(
      () => Promise.resolve(port),
      () => Promise.reject(new Error('The digits are gone.')),
      clock,
    );
    const { end } = read(failing.run(someRecipe(), abort.signal));
    expect(await end).to.include({
      code: 'digits-unavailable',
      message: 'Training cannot begin: The digits are gone.',
    });
    await clock.pass(10_000);
    expect(port.closed).to.equal(true);
  });
});

describe('FallbackSource', () => {
  const blocked = new TrainingFailure('worker-blocked', 'This page does not allow a worker to start.');

  it('goes on with the next source, with what was asked and a note, and stays there', async () => {
    const worker = new ScriptedSource();
    const page = new ScriptedSource();
    const source = new FallbackSource([worker, page]);
    const { signal } = new AbortController();
    const run = source.run(someRecipe(), signal);
    run.control({ type: 'pause' });
    const { updates } = read(run);
    worker.runs[0].fail(blocked);
    await settled();
    expect(page.runs[0].controls).to.deep.equal([{ type: 'pause' }]);
    run.control({ type: 'resume' });
    expect(page.runs[0].controls.at(-1)).to.deep.equal({ type: 'resume' });
    page.runs[0].emit({ step: 1 });
    page.runs[0].emit({ step: 2 });
    await settled();
    expect(updates.map(({ note }) => note?.code)).to.deep.equal(['worker-blocked', undefined]);
    read(source.run(someRecipe(), signal));
    expect(worker.runs).to.have.length(1);
    expect(page.runs).to.have.length(2);
  });

  it('does not fall back from a failure that any source would have, or in the middle of a run', async () => {
    const worker = new ScriptedSource();
    const page = new ScriptedSource();
    const source = new FallbackSource([worker, page]);
    const { signal } = new AbortController();
    const impossible = read(source.run(someRecipe(), signal));
    worker.runs[0].fail(new TrainingFailure('recipe-impossible', 'no'));
    expect(await impossible.end).to.include({ code: 'recipe-impossible' });
    const late = read(source.run(someRecipe(), signal));
    worker.runs[1].emit({ step: 1 });
    worker.runs[1].fail(blocked);
    expect(await late.end).to.equal(blocked);
    expect(page.runs).to.have.length(0);
  });

  it('fails as the last source does', async () => {
    const sources = [new ScriptedSource(), new ScriptedSource()];
    const { end } = read(new FallbackSource(sources).run(someRecipe(), new AbortController().signal));
    sources[0].runs[0].fail(blocked);
    await settled();
    sources[1].runs[0].fail(new TrainingFailure('engine-failed', 'nothing works'));
    expect(await end).to.include({ code: 'engine-failed' });
  });
});
