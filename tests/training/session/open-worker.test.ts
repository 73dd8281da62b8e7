import { expect } from '@open-wc/testing';
import type { FromHost, HostPort } from '../../../src/training/protocol.js';
import { openWorker } from '../../../src/training/sources/open-worker.js';
import { frameWithPolicy } from './helpers.js';

/** Address of a script. */
function scriptUrl(source: string): string {
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}

/** The failure of an attempt that must not succeed. */
async function failureOf(attempt: Promise<HostPort>): Promise<unknown> {
  try {
    await attempt;
  } catch (error) {
    return error;
  }
  throw new Error('The worker has started.');
}

describe('openWorker', () => {
  it('opens a worker that says ready, and carries messages both ways', async () => {
    const port = await openWorker({
      workerUrl: scriptUrl(`
        onmessage = ({ data }) => postMessage({ type: 'failed', run: data.run, code: 'diverged', reason: data.type });
        postMessage({ type: 'ready', kernels: 'wasm' });`),
    });
    const answer = new Promise<FromHost>((resolve) => (port.onmessage = resolve));
    port.post({ type: 'cancel', run: 5 });
    expect(await answer).to.deep.equal({ type: 'failed', run: 5, code: 'diverged', reason: 'cancel' });
    port.close();
  });

  it('gives up on a worker that never answers', async () => {
    let terminated = false;
    const makeWorker = (url: string): Worker => {
      const worker = new Worker(url);
      const { terminate } = worker;
      worker.terminate = () => {
        terminated = true;
        terminate.call(worker);
      };
      return worker;
    };
    const failure = await failureOf(openWorker({ workerUrl: scriptUrl(''), makeWorker, patience: 300 }));
    expect(failure).to.include({ code: 'worker-blocked' });
    expect(terminated).to.equal(true);
  });

  it('gives up at once where making a worker throws', async () => {
    const makeWorker = (): Worker => {
      throw new DOMException('blocked', 'SecurityError');
    };
    expect(await failureOf(openWorker({ workerUrl: 'x', makeWorker }))).to.include({ code: 'worker-blocked' });
  });

  it("gives up where the page's policy forbids workers", async () => {
    const page = await frameWithPolicy("worker-src 'none'");
    const workerUrl = scriptUrl(`postMessage({ type: 'ready', kernels: 'wasm' });`);
    const failure = await failureOf(openWorker({ workerUrl, makeWorker: (url) => new page.Worker(url) }));
    expect(failure).to.include({ code: 'worker-blocked' });
    page.frameElement?.remove();
  });

  it('gives up at once on a script that is not there', async () => {
    const failure = await failureOf(openWorker({ workerUrl: '/no/such/worker.js', patience: 60_000 }));
    expect(failure).to.include({ code: 'worker-blocked' });
  });

  it('passes on why the engine in the worker could not start', async () => {
    const workerUrl = scriptUrl(`postMessage({ type: 'failed', code: 'engine-failed', reason: 'no memory' });`);
    expect(await failureOf(openWorker({ workerUrl }))).to.include({ code: 'engine-failed', message: 'no memory' });
  });

  it('reports a worker that breaks down later', async () => {
    const workerUrl = scriptUrl(`
      onmessage = () => { throw new Error('broken'); };
      postMessage({ type: 'ready', kernels: 'wasm' });`);
    const port = await openWorker({ workerUrl });
    const answer = new Promise<FromHost>((resolve) => (port.onmessage = resolve));
    port.post({ type: 'cancel', run: 5 });
    const message = await answer;
    expect(message).to.include({ type: 'failed', code: 'engine-crashed' });
    expect(message).not.to.have.property('run');
    port.close();
  });
});
