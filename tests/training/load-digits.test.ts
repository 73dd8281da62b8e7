import { expect } from '@open-wc/testing';
import { loadDigits } from '../../src/training/load-digits.js';
import { withOwnDigits } from '../../src/training/own-recipe.js';
import { recipes } from '../../src/training/recipes.js';
import { someClasses } from './own-drawings.js';

describe('the digits of a live run', () => {
  it('are the same object for runs on the same drawings, so that they are sent to the worker once', async () => {
    const recipe = withOwnDigits(recipes.lite, someClasses());
    const digits = await loadDigits(recipe);
    expect(await loadDigits({ ...recipe, steps: 7 })).to.equal(digits);
    const others = await loadDigits({ ...recipe, seed: recipe.seed + 1 });
    expect(others.training.images).not.to.deep.equal(digits.training.images);
    const more = await loadDigits({ ...recipe, data: { ...recipe.data, own: someClasses(2) } });
    expect(more.training.images).not.to.deep.equal(digits.training.images);
  });
});
