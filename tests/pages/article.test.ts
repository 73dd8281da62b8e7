/** The article on the gradient of a filter: with our tags, and without JavaScript. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Web } from './browser.js';
import { elementsReady } from './training.js';

const ARTICLE = { path: '/stories/articles/how-does-a-filter-get-its-gradient.html' };
const TAGS = ['backprop-stepper', 'pool-stepper', 'patch-pull', 'softmax-loss', 'gradient-check'];

describe('the article on gradients', { timeout: 180_000 }, () => {
  let web: Web;
  before(async () => {
    web = await Web.open();
  });
  after(() => web.close());

  it('draws its five figures, 320 pixels wide, without a message or a horizontal scroll', async () => {
    const visit = await web.visit({ ...ARTICLE, context: { viewport: { width: 320, height: 700 } } });
    try {
      assert.equal(await elementsReady(visit.page), TAGS.length);
      assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(visit.messages, []);
    } finally {
      await visit.close();
    }
  });

  it('says the same numbers in its prose as its figures compute', async () => {
    const visit = await web.visit(ARTICLE);
    try {
      const { page } = visit;
      await elementsReady(page);
      const caption = await page.locator('gradient-check [part=caption]').innerText();
      assert.match(caption, /now 0\.8, by ±0\.1: the slope is 0\.4642, and the backward pass says 0\.4630/);
    } finally {
      await visit.close();
    }
  });

  it('can be read without JavaScript: prose, and in the place of each figure a text with its caption', async () => {
    const visit = await web.visit({ ...ARTICLE, context: { javaScriptEnabled: false } });
    try {
      const { page } = visit;
      assert.ok((await page.locator('main').innerText()).split(/\s+/).length > 900);
      const figures = await page.locator('figure').all();
      assert.equal(figures.length, TAGS.length);
      for (const [i, figure] of figures.entries()) {
        const fallback = figure.locator(TAGS[i]);
        assert.ok(await fallback.isVisible());
        assert.match(await fallback.innerText(), /\w+(?:\s+\w+){5}/);
        assert.ok(await figure.locator('figcaption').isVisible());
      }
    } finally {
      await visit.close();
    }
  });
});
