/** The inside of the worker. Its bundle is started from a blob, so nothing can be fetched by a relative address here. */
import type { ToHost } from '../protocol.js';
import { createEngine } from './engine.js';
import { openHost } from './host.js';
import { later, taskQueue } from './soon.js';

const host = openHost(() => createEngine({}), {
  post: (message, transfer) => {
    self.postMessage(message, transfer);
  },
  now: () => performance.now(),
  soon: taskQueue(),
  later,
  slice: 12,
});

self.onmessage = async (event: MessageEvent<ToHost>): Promise<void> => {
  (await host)?.receive(event.data);
};
