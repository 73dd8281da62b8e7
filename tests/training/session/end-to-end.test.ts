import { expect } from '@open-wc/testing';
import type { DigitSet } from '../../../src/data/digits.js';
import { Random } from '../../../src/math/random.js';
import type { FromHost } from '../../../src/training/protocol.js';
import type { TrainingRecipe } from '../../../src/training/recipe.js';
import type { TrainingSource, TrainingUpdate } from '../../../src/training/source.js';
import { MainThreadSource } from '../../../src/training/sources/main-thread-source.js';
import { WorkerSource } from '../../../src/training/sources/worker-source.js';
import { frameWithPolicy } from './helpers.js';

/** Images of noise, each with a bright square whose place says its class. */
function squares(count: number, seed: number): DigitSet {
  const random = new Random(seed);
  const images = Uint8Array.from({ length: count * 784 }, () => Math.floor(random.uniform() * 40));
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 10);
  labels.forEach((label, i) => {
    const top = 2 + 12 * Math.floor(label / 5);
    const left = 2 + 5 * (label % 5);
    for (let y = 0; y < 5; y++) images.fill(250, i * 784 + (top + y) * 28 + left, i * 784 + (top + y) * 28 + left + 4);
  });
  return { count, size: 28, images, labels };
}

const RECIPE: TrainingRecipe = {
  name: 'squares',
  data: { size: 28, examples: 200, shift: 1, mean: 0.1, std: 0.3 },
  layers: [
    {
      type: 'conv',
      name: 'conv1',
      filters: 4,
      kernel: 5,
      activation: 'relu',
      pool: { type: 'max', size: 2 },
      init: { type: 'glorot-uniform' },
    },
    { type: 'dense', name: 'output', units: 10, init: { type: 'glorot-uniform' } },
  ],
  optimizer: { type: 'adam', rate: 0.01 },
  batch: 20,
  steps: 30,
  seed: 4,
};

const digits = { training: squares(200, 1), heldOut: squares(70, 2) };
const loadDigits = (): Promise<typeof digits> => Promise.resolve(digits);

interface Outcome {
  readonly losses: number[];
  readonly updates: TrainingUpdate[];
}

async function train(source: TrainingSource, recipe = RECIPE): Promise<Outcome> {
  const updates: TrainingUpdate[] = [];
  const losses: number[] = [];
  for await (const update of source.run(recipe, new AbortController().signal)) {
    updates.push(update);
    losses.push(...update.losses);
  }
  return { losses, updates };
}

function newestWeights({ updates }: Outcome): unknown {
  return updates.flatMap(({ frames }) => frames).at(-1);
}

describe('training, from a page to the engine and back', () => {
  const worker = new WorkerSource(loadDigits);
  const page = new MainThreadSource(loadDigits);
  let inWorker: Outcome;

  before(async () => {
    inWorker = await train(worker);
  });

  it('learns, in a worker', () => {
    const { losses, updates } = inWorker;
    expect(losses).to.have.length(RECIPE.steps);
    expect(losses[29]).to.be.lessThan(losses[0] / 2);
    expect(updates.at(-1)).to.include({ status: 'finished', step: 30 });
    const measured = updates.flatMap((update) => update.measured);
    expect(measured.map(({ step }) => step)).to.deep.equal(Array.from({ length: 31 }, (_, i) => i));
    expect(measured.at(-1)?.digits).to.equal(70);
    expect(measured.at(-1)?.accuracy).to.be.greaterThan(measured[0].accuracy);
  });

  it('gives the same bits in the page as in a worker', async () => {
    const inPage = await train(page);
    expect(inPage.losses).to.deep.equal(inWorker.losses);
    expect(inPage.updates.at(-1)?.measured.at(-1)).to.deep.equal(inWorker.updates.at(-1)?.measured.at(-1));
    expect(newestWeights(inPage)).to.deep.equal(newestWeights(inWorker));
  });

  it("gives the same bits where the page's policy forbids WebAssembly", async () => {
    const page = await frameWithPolicy('script-src blob:; worker-src blob:');
    let kernels: unknown;
    const makeWorker = (url: string): Worker => {
      // The blob was made by this window: the worker inherits the policy of the frame that starts it.
      const strict = new page.Worker(url);
      strict.addEventListener('message', ({ data }: MessageEvent<FromHost>) => {
        if (data.type === 'ready') kernels = data.kernels;
      });
      return strict;
    };
    const { losses } = await train(new WorkerSource(loadDigits, { makeWorker }));
    expect(kernels).to.equal('typescript');
    expect(losses).to.deep.equal(inWorker.losses);
    page.frameElement?.remove();
  });

  it('holds two runs in one worker without mixing them', async () => {
    const [again, other] = await Promise.all([train(worker), train(worker, { ...RECIPE, seed: 5 })]);
    expect(again.losses).to.deep.equal(inWorker.losses);
    expect(other.losses).not.to.deep.equal(inWorker.losses);
  });

  it('gives the same numbers with pauses and single steps', async () => {
    const abort = new AbortController();
    const run = worker.run({ ...RECIPE, steps: 8 }, abort.signal);
    run.control({ type: 'step' });
    const losses: number[] = [];
    for await (const { step, status, losses: some } of run) {
      losses.push(...some);
      if (status === 'paused' && step < 4 && some.length > 0) run.control({ type: 'step' });
      if (status === 'paused' && step === 4) run.control({ type: 'resume' });
    }
    expect(losses).to.deep.equal(inWorker.losses.slice(0, 8));
  });

  it('says in plain words that a rate is too large', async () => {
    const optimizer = { type: 'sgd', rate: 1e20 } as const;
    let failure: unknown;
    await train(worker, { ...RECIPE, optimizer }).catch((error: unknown) => (failure = error));
    expect(failure).to.include({ code: 'diverged' });
    expect((failure as Error).message).to.match(/^Training diverged at step \d+: .*smaller learning rate\.$/);
  });

  it('says in plain words what is wrong with a recipe', async () => {
    let failure: unknown;
    await train(worker, { ...RECIPE, batch: 0 }).catch((error: unknown) => (failure = error));
    expect(failure).to.include({ code: 'recipe-impossible' });
    expect((failure as Error).message).to.contain('batch is 0');
  });
});
