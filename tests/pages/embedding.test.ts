/** The tags in pages of all kinds, with the library from another origin. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../scripts/lib/run.mjs';
import { FIVE_ELEMENTS, pageWith, Web, type Visit } from './browser.js';
import { elementsReady, train } from './training.js';

const MOST_BYTES = 22 * 1024;
const MOST_REQUESTS = 4;

/** What only a reader who trains may have to fetch. */
const FOR_TRAINING = /worker-source|main-thread|training-digits|held-out-digits/;

const script = (source: string): string => `<script type="module" src="${source}"></script>`;

describe('a bare page', { timeout: 180_000 }, () => {
  let web: Web;
  let all: string;
  let visit: Visit | undefined;

  before(async () => {
    web = await Web.open();
    all = `${web.library.url}/cdn/all.js`;
  });
  beforeEach(async () => {
    await visit?.close();
    visit = undefined;
    web.library.requests.length = 0;
  });
  after(async () => {
    await visit?.close();
    await web.close();
  });

  const open = async (html: string): Promise<Visit> => (visit = await web.visit({ html }));

  it('trains with the library of another origin, in one worker that is fetched when train is pressed', async () => {
    const { page, origin, messages, requests, workers } = await open(pageWith(FIVE_ELEMENTS, all));
    await elementsReady(page);
    assert.deepEqual(
      web.library.requests.filter((file) => FOR_TRAINING.test(file)),
      [],
    );
    assert.deepEqual(workers, []);

    const { status, steps, accuracy, change, reason } = await train(page, 300);
    assert.deepEqual({ status, steps, reason }, { status: 'finished', steps: 300, reason: undefined });
    assert.ok(accuracy >= 0.93, `${accuracy} of the held-out digits`);
    assert.ok(change > 1, `the filters changed by ${change} times their length`);

    assert.equal(workers.length, 1);
    assert.equal(web.library.requests.filter((file) => file.includes('worker-source')).length, 1);
    const origins = new Set(requests.map((url) => new URL(url).origin));
    assert.deepEqual([...origins].sort(), [origin, web.library.url].sort());
    assert.deepEqual(messages, []);
  });

  it(`with one concept element transfers at most ${MOST_BYTES / 1024} KB in ${MOST_REQUESTS} requests`, async () => {
    const { page, requests, messages } = await open(
      pageWith('<conv-slider></conv-slider>', `${web.library.url}/cdn/conv-slider.js`),
    );
    await elementsReady(page);
    await page.waitForLoadState('networkidle');
    const fetched = requests.filter((url) => url.startsWith(web.library.url)).map((url) => new URL(url).pathname);
    const bytes = fetched.map((file) => gzipSync(readFileSync(path.join(ROOT, file)), { level: 9 }).length);
    const total = bytes.reduce((sum, size) => sum + size, 0);
    assert.ok(fetched.length > 0 && fetched.length <= MOST_REQUESTS, fetched.join(' '));
    assert.ok(total <= MOST_BYTES, `${total} bytes: ${fetched.map((file, i) => `${file} ${bytes[i]}`).join(', ')}`);
    assert.deepEqual(
      fetched.filter((file) => FOR_TRAINING.test(file)),
      [],
    );
    assert.deepEqual(messages, []);
  });

  it('trains in a worker inside a sandboxed frame', async () => {
    const frame = pageWith('<training-panel></training-panel>', all).replaceAll('"', '&quot;');
    const { page, workers, messages } = await open(
      `<!doctype html><iframe sandbox="allow-scripts" width="700" height="600" srcdoc="${frame}"></iframe>`,
    );
    const { status, reason } = await train(page.frames()[1], 30);
    assert.deepEqual({ status, reason }, { status: 'finished', reason: undefined });
    assert.equal(workers.length, 1);
    assert.deepEqual(messages, []);
  });

  it('has one worker for twenty elements', async () => {
    const { page, workers, messages } = await open(pageWith(FIVE_ELEMENTS.repeat(4), all));
    assert.equal(await elementsReady(page), 20);
    assert.equal((await train(page, 30)).status, 'finished');
    assert.equal(workers.length, 1);
    assert.deepEqual(messages, []);
  });

  it('bears the library twice, and shares one run between the copies', async () => {
    const entry = (tag: string): string => script(`${web.library.url}/cdn/${tag}.js?a`);
    const { page, workers, messages } = await open(
      `<!doctype html>${entry('training-panel')}${script(`${all}?b`)}${script(`${all}?c`)}<body>${FIVE_ELEMENTS}`,
    );
    assert.equal((await train(page, 30)).status, 'finished');
    assert.equal(workers.length, 1);
    assert.deepEqual(messages, []);
  });

  it('may load the library long after its tags', async () => {
    const { page, messages } = await open(`<!doctype html><title>Late</title><body>${FIVE_ELEMENTS}`);
    await page.addScriptTag({ type: 'module', url: all });
    assert.equal(await elementsReady(page), 5);
    assert.deepEqual(messages, []);
  });

  it('may create elements after the library was loaded, and move them while they train', async () => {
    const { page, workers, messages } = await open(
      pageWith('<main></main><aside></aside><training-panel></training-panel>', all),
    );
    await elementsReady(page);
    await page.evaluate((tags) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', tags);
    }, FIVE_ELEMENTS);
    const trained = train(page, 100);
    await page.evaluate(async () => {
      const elements = [...document.querySelectorAll('main > *')];
      for (let i = 0; i < 50; i++) {
        document.querySelector(i % 2 === 0 ? 'aside' : 'main')?.append(...elements);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    assert.equal((await trained).status, 'finished');
    assert.equal(await elementsReady(page), 6);
    assert.equal(workers.length, 1);
    assert.deepEqual(messages, []);
  });
});
