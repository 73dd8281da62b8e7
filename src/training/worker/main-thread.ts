/** The host inside the page itself, for pages where no worker can start. Only ever imported when it is needed. */
import { frameEvenIfHidden, pageClock } from '../clock.js';
import type { HostPort } from '../protocol.js';
import { createEngine } from './engine.js';
import { TrainingHost } from './host.js';
import { taskQueue } from './task-queue.js';

/** Starts the engine in this thread; rejects if it cannot start. */
export async function openPagePort(): Promise<HostPort> {
  const engine = await createEngine({});
  const afterDrawing = taskQueue();
  const host = new TrainingHost(engine, {
    post: (message) => {
      port.onmessage(message);
    },
    clock: pageClock,
    // One slice after each drawing: half of the time, at 60 frames per second, belongs to the page.
    soon: (callback) => {
      frameEvenIfHidden(pageClock, () => {
        afterDrawing(callback);
      });
    },
    slice: 8,
  });
  const port: HostPort = {
    post: (message) => {
      host.receive(message);
    },
    onmessage: () => undefined,
    close: () => {
      host.close();
    },
  };
  return port;
}
