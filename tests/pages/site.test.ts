/** The demo page, and what a reader without JavaScript has of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Web } from './browser.js';
import { elementsReady } from './training.js';

const SITE = { path: '/site/' };

describe('the demo page', { timeout: 180_000 }, () => {
  let web: Web;
  before(async () => {
    web = await Web.open();
  });
  after(() => web.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`draws every element, ${colorScheme} and 320 pixels wide, without a message or a horizontal scroll`, async () => {
      const visit = await web.visit({ ...SITE, context: { viewport: { width: 320, height: 700 }, colorScheme } });
      try {
        assert.equal(await elementsReady(visit.page), 5);
        assert.equal(await visit.page.evaluate(() => document.documentElement.scrollWidth), 320);
        const scheme = await visit.page.evaluate(() => {
          const [red] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
          return Number(red) > 127 ? 'light' : 'dark';
        });
        assert.equal(scheme, colorScheme);
        assert.deepEqual(visit.messages, []);
      } finally {
        await visit.close();
      }
    });
  }

  it('tells its story without JavaScript: prose, and a text in the place of each figure', async () => {
    const visit = await web.visit({ ...SITE, context: { javaScriptEnabled: false } });
    try {
      const { page } = visit;
      assert.ok((await page.locator('main').innerText()).split(/\s+/).length > 300);
      const figures = page.locator(':is(conv-slider, filter-grid, training-panel, loss-curve, feature-map)');
      assert.equal(await figures.count(), 5);
      for (const figure of await figures.all()) {
        assert.ok(await figure.isVisible());
        assert.match(await figure.innerText(), /\w+(?:\s+\w+){5}/);
      }
    } finally {
      await visit.close();
    }
  });
});
