import type { Clock } from '../clock.js';
import type { HostPort } from '../protocol.js';
import { asFailure } from '../state.js';
import type { LoadDigits } from './host-connection.js';
import { HostedSource } from './hosted-source.js';

/** Live runs in the page's own thread, in slices of at most 8 ms, for pages where no worker can start. */
export class MainThreadSource extends HostedSource {
  constructor(loadDigits: LoadDigits, clock?: Clock, openPort = openPagePort) {
    super(openPort, loadDigits, clock);
  }
}

async function openPagePort(): Promise<HostPort> {
  try {
    const host = await import('../worker/main-thread.js');
    return await host.openPagePort();
  } catch (error) {
    throw asFailure(error, 'engine-failed', 'The training engine could not start');
  }
}
