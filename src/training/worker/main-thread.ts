/** The host inside the page itself, for pages where no worker can start. Only ever imported when it is needed. */
import type { HostPort } from '../protocol.js';
import { createEngine } from './engine.js';
import { TrainingHost } from './host.js';
import { later, taskQueue } from './soon.js';

/** Starts the engine in this thread; rejects if it cannot start. */
export async function openPagePort(): Promise<HostPort> {
  const engine = await createEngine({});
  const host = new TrainingHost(engine, {
    post: (message) => {
      port.onmessage(message);
    },
    now: () => performance.now(),
    soon: taskQueue(),
    later,
    // Half of an animation frame at 60 Hz is left to the page.
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
