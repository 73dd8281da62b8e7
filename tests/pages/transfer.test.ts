/** What a page with one untouched element really fetches, also what is fetched after its first picture. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementTags } from '../../scripts/lib/elements.mjs';
import { ROOT } from '../../scripts/lib/run.mjs';
import { budgetOf, hasSession, holdsSessions, KB } from '../../scripts/lib/size-budgets.mjs';
import { gzipBytes, gzipTotal, sourcesOf, staticGraph } from '../../scripts/lib/static-graph.mjs';
import { pageWith, Web } from './browser.js';
import { elementsReady } from './training.js';

/** Recorded runs and data sets come by themselves, and not before an element is near the reader's screen. */
const isData = (file: string): boolean =>
  sourcesOf(file).every((source: string) => source.startsWith('src/data/generated/'));

describe('a page with one untouched element', { timeout: 300_000 }, () => {
  let web: Web;
  before(async () => {
    process.chdir(ROOT);
    web = await Web.open();
  });
  after(() => web.close());

  for (const tag of elementTags()) {
    const limit = budgetOf(tag);

    it(`<${tag}> ${hasSession(tag) ? 'has' : 'has not'} the code of training sessions at once`, () => {
      assert.equal(holdsSessions(staticGraph(`cdn/${tag}.js`).files), hasSession(tag));
    });

    it(`<${tag}> fetches at most ${limit} KB of code`, async () => {
      const visit = await web.visit({ html: pageWith(`<${tag}></${tag}>`, `${web.library.url}/cdn/${tag}.js`) });
      try {
        await elementsReady(visit.page);
        await visit.page.waitForLoadState('networkidle');
        const fetched = new Set(visit.requests.filter((url) => url.startsWith(web.library.url)));
        const code = [...fetched].map((url) => new URL(url).pathname.slice(1)).filter((file) => !isData(file));
        const sizes = code.map((file) => `${file} ${gzipBytes(file)}`).join(', ');
        assert.ok(gzipTotal(code) <= limit * KB, `${gzipTotal(code)} bytes: ${sizes}`);
        assert.deepEqual(visit.messages, []);
      } finally {
        await visit.close();
      }
    });
  }
});
