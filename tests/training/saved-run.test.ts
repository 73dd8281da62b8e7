import { expect } from '@open-wc/testing';
import { crc32, type Bytes } from '../../src/data/bytes.js';
import { DataError } from '../../src/data/data-error.js';
import { seal } from '../../src/data/envelope.js';
import { digitsFromDrawings } from '../../src/data/own-digits.js';
import { packTrainedRun, type TrainedRun } from '../../src/data/trained-run.js';
import { History } from '../../src/training/history.js';
import { withOwnDigits } from '../../src/training/own-recipe.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { recipes } from '../../src/training/recipes.js';
import { openRun, saveRun } from '../../src/training/saved-run.js';
import { scheduledSteps } from '../../src/training/schedule.js';
import { WorkerSource } from '../../src/training/sources/worker-source.js';
import { someClasses } from './own-drawings.js';

const loadDigits = ({ data, seed }: TrainingRecipe): Promise<ReturnType<typeof digitsFromDrawings>> =>
  Promise.resolve(digitsFromDrawings(data.own ?? [], data.examples, seed));

const RECIPE: TrainingRecipe = { ...withOwnDigits(recipes.lite, someClasses()), steps: 80 };

/** A run that was really trained, on the reader's own classes. */
async function trained(): Promise<History> {
  const history = new History(RECIPE);
  for await (const update of new WorkerSource(loadDigits).run(RECIPE, new AbortController().signal)) {
    history.append(update);
  }
  return history;
}

describe('a run as a file', () => {
  let history: History;
  let file: Bytes;
  let good: TrainedRun;

  before(async () => {
    history = await trained();
    file = await saveRun(history);
    const { recipe, losses, accuracies, measured } = history;
    const frames = history.frames.filter(({ step }) => scheduledSteps(80).includes(step));
    good = { recipe, losses, accuracies, measured, frames };
  });

  it('comes back bit for bit, with recipe, seed and classes', async () => {
    const opened = await openRun(file);
    expect(opened.recipe).to.deep.equal(RECIPE);
    expect(opened.losses).to.deep.equal(history.losses);
    expect(opened.accuracies).to.deep.equal(history.accuracies);
    expect(opened.measured).to.deep.equal(history.measured);
    expect(opened.frames.map(({ step }) => step)).to.deep.equal(scheduledSteps(80));
    for (const { step, weights } of opened.frames) expect(weights).to.deep.equal(history.frameAt(step)?.weights);
    expect(await saveRun(opened)).to.deep.equal(file);
  });

  it('may hold a run that was not finished, with its newest weights', async () => {
    const part = new History(RECIPE);
    const frames = history.frames.filter(({ step }) => step <= 10).map(({ weights }, i) => ({ step: i, weights }));
    const odd = { step: 53, weights: frames[0].weights };
    const [losses, accuracies] = [history.losses, history.accuracies].map((curve) => curve.slice(0, 53));
    part.append({ step: 53, losses, accuracies, measured: [], frames: [...frames, odd] });
    const opened = await openRun(await saveRun(part));
    expect(opened.steps).to.equal(53);
    expect(opened.frameAt(53)).to.include({ exact: true, step: 53 });
    expect(opened.recipe.steps).to.equal(80);
  });

  it('holds a run that diverged up to its last weights', async () => {
    const diverged = new History(RECIPE);
    const frames = history.frames.filter(({ step }) => step <= 10);
    const last = frames.at(-1)?.step ?? NaN;
    const [losses, accuracies] = [history.losses, history.accuracies].map((curve) => curve.slice(0, last + 3));
    losses[last + 2] = NaN;
    diverged.append({ step: last + 3, losses, accuracies, measured: [], frames });
    const opened = await openRun(await saveRun(diverged));
    expect(opened.steps).to.equal(last);
    expect(opened.losses).to.deep.equal(history.losses.slice(0, last));
  });

  /** What opening `bytes` says is wrong. */
  const complaint = async (bytes: Bytes): Promise<string> => {
    try {
      await openRun(bytes);
    } catch (error) {
      expect(error).to.be.instanceOf(DataError);
      expect((error as DataError).code).to.equal('data-corrupt');
      return (error as Error).message;
    }
    throw new Error('It was opened.');
  };

  const damaged: readonly [string, () => Bytes | Promise<Bytes>, RegExp][] = [
    ['nothing', () => new Uint8Array(), /only 0 bytes/],
    ['its first bytes', () => file.slice(0, 9), /only 9 bytes/],
    ['half of it', () => file.slice(0, file.length >> 1), /incomplete or damaged/],
    ['all but its last byte', () => file.slice(0, -1), /incomplete or damaged/],
    ['one changed bit', () => file.map((byte, i) => (i === 2000 ? byte ^ 16 : byte)), /incomplete or damaged/],
    ['a picture', () => new TextEncoder().encode('\x89PNG\r\n\x1a\n and so on'), /of another kind/],
    ['a data set', () => seal({ magic: 'digs', version: 1, what: '' }, []), /of another kind/],
    ['a newer file', () => withVersion(2), /newer version/],
    ['an older file', () => withVersion(0), /version 0, version 1 is needed/],
    ['too few parts', () => seal({ magic: 'cvrn', version: 1, what: '' }, []), /0 parts instead of 4/],
  ];
  for (const [what, bytes, message] of damaged) {
    it(`is refused if it is ${what}`, async () => {
      expect(await complaint(await bytes()))
        .to.match(/^The run cannot be read: .*\.$/)
        .and.to.match(message);
    });
  }

  /** The file as another version of the library might write it: all else, the checksum too, is right. */
  function withVersion(version: number): Bytes {
    const bytes = file.slice();
    const header = new DataView(bytes.buffer);
    header.setUint16(8, version, true);
    header.setUint32(4, crc32(bytes.subarray(8)), true);
    return bytes;
  }

  const own = (change: object): Partial<TrainedRun> => ({ recipe: { ...RECIPE, data: { ...RECIPE.data, ...change } } });
  const class1 = RECIPE.data.own?.[0] ?? { name: '', drawings: [] };
  const forged: readonly [string, () => Partial<TrainedRun>, RegExp][] = [
    ['no recipe', () => ({ recipe: undefined }), /missing/],
    ['an empty recipe', () => ({ recipe: {} }), /missing/],
    ['no layers', () => ({ recipe: { ...RECIPE, layers: undefined } }), /missing/],
    ['no steps', () => ({ recipe: { ...RECIPE, steps: 0 } }), /steps is 0/],
    ['endless steps', () => ({ recipe: { ...RECIPE, steps: 1e9 } }), /more than 100000 steps/],
    ['an impossible seed', () => ({ recipe: { ...RECIPE, seed: -1 } }), /seed is -1/],
    ['a name that is no text', () => ({ recipe: { ...RECIPE, name: 5 } }), /a name is no text/],
    ['another network', () => ({ recipe: { ...RECIPE, layers: recipes.std.layers } }), /do not belong|it needs/],
    ['too many examples', () => own({ examples: 1e6 }), /1000000 training digits/],
    ['one class', () => own({ own: [class1] }), /number of classes/],
    ['a class without a name', () => own({ own: [class1, { ...class1, name: '' }] }), /no usable name/],
    ['a class without drawings', () => own({ own: [class1, { ...class1, drawings: [] }] }), /no drawings/],
    [
      'a damaged drawing',
      () => own({ own: [class1, class1, { ...class1, drawings: ['AAAA'] }] }),
      /drawing is damaged/,
    ],
    ['curves of two lengths', () => ({ accuracies: good.accuracies.slice(1) }), /another length/],
    ['weights of another step', () => ({ frames: good.frames.slice(0, -1) }), /of another step/],
    ['frames out of order', () => ({ frames: [good.frames[3], ...good.frames.slice(1)] }), /out of order/],
    ['a measurement that is none', () => ({ measured: [{ ...good.measured[0], loss: NaN }] }), /no number/],
    [
      'fewer weights',
      () => ({ frames: good.frames.map((frame) => ({ ...frame, weights: firstOf(frame) })) }),
      /do not belong/,
    ],
  ];
  const firstOf = ({ weights }: TrainedRun['frames'][number]): TrainedRun['frames'][number]['weights'] =>
    Object.fromEntries(Object.entries(weights).slice(0, 2));
  for (const [what, change, message] of forged) {
    it(`is refused if it has ${what}, though its checksum is right`, async () => {
      expect(await complaint(await packTrainedRun({ ...good, ...change() })))
        .to.match(/^The run cannot be read: .*[^.]\.$/)
        .and.to.match(message);
    });
  }
});
