import { expect } from '@open-wc/testing';
import { loadHeldOutDigits, loadTrainingDigits } from '../../../src/data/training-digits.js';
import { recipeNamed, recipes } from '../../../src/training/recipes.js';
import { createEngine } from '../../../src/training/worker/engine.js';
import { drawnDigits } from './digits.js';

/** The recipe's run on the library's own digits, `steps` long. */
async function trained(name: string, steps: number) {
  const engine = await createEngine();
  const run = engine.start(recipeNamed(name), await loadTrainingDigits(), await loadHeldOutDigits());
  for (let i = 0; i < steps; i++) run.step();
  const result = { accuracy: run.evaluate().accuracy, weights: run.weights() };
  engine.dispose();
  return result;
}

describe("named recipes on the library's digits", () => {
  it('look: 93 % of the held-out digits after 300 steps, and still at the end', async () => {
    expect((await trained('look', 300)).accuracy).to.be.at.least(0.93);
    expect((await trained('look', 500)).accuracy).to.be.at.least(0.93);
  });

  it('look: eight filters of similar strength, each smooth, no two alike', async () => {
    const { weights } = await trained('look', 500);
    const { data } = weights['conv1/filters'];
    const filters = Array.from({ length: 8 }, (_, k) => centred(data.filter((_value, i) => i % 8 === k)));
    const strengths = filters.map((filter) => Math.sqrt(dot(filter, filter)));
    expect(Math.min(...strengths) / Math.max(...strengths)).to.be.greaterThan(0.4);
    filters.forEach((filter, k) => {
      const right = filter.filter((_, i) => i % 7 > 0);
      const left = filter.filter((_, i) => i % 7 < 6);
      expect(cosine(left, right), `filter ${k}: neighbours agree`).to.be.greaterThan(0.4);
      for (const other of filters.slice(k + 1)) expect(cosine(filter, other)).to.be.lessThan(0.8);
    });
  });

  it('std: 94 %, lite: 88 %, fast: 97 %', async () => {
    for (const [name, accuracy] of Object.entries({ std: 0.94, lite: 0.88, fast: 0.97 })) {
      expect((await trained(name, recipeNamed(name).steps)).accuracy).to.be.at.least(accuracy);
    }
  });
});

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i], 0);
const cosine = (a: Float32Array, b: Float32Array) => dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));

function centred(values: Float32Array): Float32Array {
  const mean = values.reduce((a, b) => a + b) / values.length;
  return values.map((value) => value - mean);
}

describe('named recipes', () => {
  for (const [name, recipe] of Object.entries(recipes)) {
    it(`${name} can be trained`, async () => {
      expect(recipe.name).to.equal(name);
      expect(recipeNamed(name)).to.equal(recipe);
      const engine = await createEngine();
      const run = engine.start(recipe, drawnDigits(recipe.data.examples, 1), drawnDigits(20, 2));
      const first = run.step().loss;
      let last = first;
      for (let i = 0; i < 30; i++) last = run.step().loss;
      expect(last).to.be.lessThan(0.8 * first);
      engine.dispose();
    });
  }

  it('have the numbers of weights that they are known by', () => {
    const sizes = { look: 5066, std: 5386, lite: 1546 };
    return Promise.all(
      Object.entries(sizes).map(async ([name, size]) => {
        const engine = await createEngine();
        const weights = engine.start(recipeNamed(name), drawnDigits(2000, 1), drawnDigits(20, 2)).weights();
        expect(Object.values(weights).reduce((sum, { data }) => sum + data.length, 0)).to.equal(size);
        engine.dispose();
      }),
    );
  });

  it('that do not exist are named, with those that do', () => {
    expect(() => recipeNamed('lok')).to.throw(/^There is no recipe "lok"\. The recipes are look, std, lite, /);
    expect(() => recipeNamed('toString')).to.throw('There is no recipe "toString"');
  });
});
