import { expect } from '@open-wc/testing';
import { digitsFromDrawings } from '../../src/data/own-digits.js';
import { Random } from '../../src/math/random.js';
import { networkPass } from '../../src/training/network-gradients.js';
import { withOwnDigits } from '../../src/training/own-recipe.js';
import type { TrainingRecipe } from '../../src/training/recipe.js';
import { recipes } from '../../src/training/recipes.js';
import type { TrainingSource, TrainingUpdate } from '../../src/training/source.js';
import { MainThreadSource } from '../../src/training/sources/main-thread-source.js';
import { WorkerSource } from '../../src/training/sources/worker-source.js';
import { SHAPE_NAMES, shapeDrawn, someClasses } from './own-drawings.js';

const loadDigits = ({ data, seed }: TrainingRecipe): Promise<ReturnType<typeof digitsFromDrawings>> =>
  Promise.resolve(digitsFromDrawings(data.own ?? [], data.examples, seed));

async function train(source: TrainingSource, recipe: TrainingRecipe): Promise<TrainingUpdate[]> {
  const updates: TrainingUpdate[] = [];
  for await (const update of source.run(recipe, new AbortController().signal)) updates.push(update);
  return updates;
}

const lossesOf = (updates: readonly TrainingUpdate[]): number[] => updates.flatMap(({ losses }) => [...losses]);
const weightsOf = (updates: readonly TrainingUpdate[]) => updates.flatMap(({ frames }) => frames).at(-1)?.weights ?? {};
const heldOutOf = (updates: readonly TrainingUpdate[]) => updates.flatMap(({ measured }) => measured).at(-1);

describe('training on the reader’s own drawings', () => {
  const worker = new WorkerSource(loadDigits);
  const recipe = { ...withOwnDigits(recipes.look, someClasses()), steps: 200 };
  let inWorker: TrainingUpdate[];

  before(async () => {
    inWorker = await train(worker, recipe);
  });

  it('sorts more than 90 of 100 variations that it never saw', () => {
    const heldOut = heldOutOf(inWorker);
    expect(heldOut?.digits).to.equal(150);
    expect(heldOut?.accuracy).to.be.greaterThan(0.9);
  });

  it('sorts new drawings of the same shapes, by an independent forward pass', () => {
    const random = new Random(99);
    let right = 0;
    for (let i = 0; i < 60; i++) {
      const pixels = Float64Array.from(shapeDrawn(SHAPE_NAMES[i % 3], random));
      const answer = networkPass(recipe, weightsOf(inWorker), pixels)?.probabilities.data ?? new Float64Array(3);
      expect(answer).to.have.length(3);
      if (answer.indexOf(Math.max(...answer)) === i % 3) right++;
    }
    expect(right).to.be.greaterThan(54);
  });

  it('learns nothing where the classes do not differ', async () => {
    const [{ drawings }] = someClasses();
    const same = SHAPE_NAMES.map((name) => ({ name, drawings }));
    const updates = await train(worker, { ...withOwnDigits(recipes.lite, same), steps: 60 });
    expect(heldOutOf(updates)?.accuracy).to.be.lessThan(0.5);
  });

  it('gives the same bits in the page as in a worker', async () => {
    const inPage = await train(new MainThreadSource(loadDigits), { ...recipe, steps: 40 });
    expect(lossesOf(inPage)).to.deep.equal(lossesOf(inWorker).slice(0, 40));
  });

  it('trains on fewer digits than a batch holds, in the page as in a worker', async () => {
    const few = { ...recipe, steps: 12, data: { ...recipe.data, examples: 6 } };
    const [one, other] = [await train(worker, few), await train(new MainThreadSource(loadDigits), few)];
    expect(lossesOf(one)).to.have.length(12);
    expect(lossesOf(one).every(Number.isFinite)).to.equal(true);
    expect(lossesOf(other)).to.deep.equal(lossesOf(one));
    expect(weightsOf(other)).to.deep.equal(weightsOf(one));
  });

  it('goes back to the digits of before', () => {
    for (const named of Object.values(recipes)) {
      expect(withOwnDigits(withOwnDigits(named, someClasses()))).to.deep.equal(named);
      expect(withOwnDigits(named)).to.equal(named);
    }
  });
});
