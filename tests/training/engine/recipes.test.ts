import { expect } from '@open-wc/testing';
import { recipeNamed, recipes } from '../../../src/training/recipes.js';
import { createEngine } from '../../../src/training/worker/engine.js';
import { drawnDigits } from './digits.js';

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
