/** The inside of the worker. Its bundle is started from a blob, so nothing can be fetched by a relative address here. */
import { pageClock } from '../clock.js';
import type { ToHost } from '../protocol.js';
import { createEngine } from './engine.js';
import { openHost } from './host.js';
import { taskQueue } from './task-queue.js';

const host = openHost(() => createEngine({}), {
  post: (message, transfer) => {
    self.postMessage(message, transfer);
  },
  clock: pageClock,
  soon: taskQueue(),
  slice: 12,
});

self.onmessage = async (event: MessageEvent<ToHost>): Promise<void> => {
  (await host)?.receive(event.data);
};
