import type { Clock } from '../clock.js';
import type { LoadDigits } from './host-connection.js';
import { HostedSource } from './hosted-source.js';
import { openWorker, type WorkerOptions } from './open-worker.js';

/** Live runs in a worker; all runs of one source share it. Fails with `worker-blocked` where no worker may start. */
export class WorkerSource extends HostedSource {
  constructor(loadDigits: LoadDigits, options: WorkerOptions = {}, clock?: Clock) {
    super(() => openWorker(options), loadDigits, clock);
  }
}
