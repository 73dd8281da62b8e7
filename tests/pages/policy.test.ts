/** Pages that forbid things, and browsers that lack things: what still works, and what is reported as a violation. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FIVE_ELEMENTS, pageWith, Web, type PageSetup } from './browser.js';
import { elementsReady, train } from './training.js';

const STEPS = 40;
const page = pageWith(FIVE_ELEMENTS, '/cdn/all.js');
const policy = (text: string): PageSetup => ({ html: page, headers: { 'content-security-policy': text } });

describe('a page that forbids', { timeout: 180_000 }, () => {
  let web: Web;
  before(async () => {
    web = await Web.open();
  });
  after(() => web.close());

  it('everything but its own files, wasm and blob workers: no violation', async () => {
    const setup = policy("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:");
    await web.visiting(setup, async (visit) => {
      const { status, steps, reason } = await train(visit.page, STEPS);
      assert.deepEqual({ status, steps, reason }, { status: 'finished', steps: STEPS, reason: undefined });
      assert.equal(visit.workers.length, 1);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.messages, []);
    });
  });

  it('everything but its own files and wasm, and names the worker: no violation', async () => {
    const setup = policy("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'");
    const html = page.replace('<training-panel', '<training-panel worker-url="/cdn/training-worker.js"');
    await web.visiting({ ...setup, html }, async (visit) => {
      const { status, reason } = await train(visit.page, STEPS);
      assert.deepEqual({ status, reason }, { status: 'finished', reason: undefined });
      assert.deepEqual(visit.workers, [`${visit.origin}/cdn/training-worker.js`]);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.messages, []);
    });
  });

  it('everything but its own files: no violation until someone trains, then training in the page itself', async () => {
    await web.visiting(policy("default-src 'self'"), async (visit) => {
      await elementsReady(visit.page);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.messages, []);

      const { status, steps, reason } = await train(visit.page, STEPS);
      assert.deepEqual({ status, steps }, { status: 'finished', steps: STEPS });
      assert.match(reason ?? '', /No worker can start/);
      // The attempts at a worker and at wasm are what the policy reports, once each.
      assert.deepEqual(await visit.violations(), ['worker-src: blob', 'script-src: wasm-eval']);
    });
  });

  it('wasm alone: the worker trains with the TypeScript kernels', async () => {
    await web.visiting(policy("default-src 'self'; worker-src blob:"), async (visit) => {
      const { status, steps, reason } = await train(visit.page, STEPS);
      assert.deepEqual({ status, steps, reason }, { status: 'finished', steps: STEPS, reason: undefined });
      assert.equal(visit.workers.length, 1);
    });
  });

  it('workers and wasm, because the browser has neither: the same numbers without a message', async () => {
    const lacking: PageSetup = {
      html: page,
      before: () => {
        Reflect.deleteProperty(globalThis, 'Worker');
        Reflect.deleteProperty(globalThis, 'WebAssembly');
      },
    };
    const accuracies: number[] = [];
    for (const setup of [{ html: page }, lacking]) {
      await web.visiting(setup, async (visit) => {
        const { status, steps, accuracy } = await train(visit.page, STEPS);
        assert.deepEqual({ status, steps }, { status: 'finished', steps: STEPS });
        assert.equal(visit.workers.length, setup === lacking ? 0 : 1);
        assert.deepEqual(visit.messages, []);
        accuracies.push(accuracy);
      });
    }
    const [withBoth, withNeither] = accuracies;
    assert.ok(withBoth > 0.6, `${withBoth}`);
    assert.ok(Math.abs(withBoth - withNeither) < 0.02, `${withBoth} and ${withNeither}`);
  });
});
