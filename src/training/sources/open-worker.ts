import type { FromHost, HostPort, ToHost } from '../protocol.js';
import { TrainingFailure } from '../state.js';

/** A worker that fails may say nothing at all, so silence for so long (milliseconds) counts as failure. */
const PATIENCE = 3000;

export interface WorkerOptions {
  /**
   * Address of the worker's script on the page's own origin, for pages whose policy has `worker-src 'self'`. Default: the
   * source that comes with the library, started from a blob, which also works from a CDN and in sandboxed frames.
   */
  workerUrl?: string | undefined;
  /** How a worker is made; default `new Worker(url)`. */
  readonly makeWorker?: (url: string) => Worker;
  /** Milliseconds to wait for the worker's first word; default 3 000. */
  readonly patience?: number;
}

/** Starts a worker and waits until it is ready. Rejects with `worker-blocked`, or with what the worker says. */
export async function openWorker(options: WorkerOptions = {}): Promise<HostPort> {
  const { workerUrl, makeWorker = (url: string) => new Worker(url), patience = PATIENCE } = options;
  const url = workerUrl ?? (await blobUrl());
  let worker: Worker | undefined;
  try {
    worker = makeWorker(url);
    await firstWord(worker, patience);
    return new WorkerPort(worker);
  } catch (error) {
    worker?.terminate();
    if (error instanceof TrainingFailure) throw error;
    throw new TrainingFailure('worker-blocked', 'This page does not allow a worker to start.', { cause: error });
  } finally {
    if (!workerUrl) URL.revokeObjectURL(url);
  }
}

async function blobUrl(): Promise<string> {
  const { workerSource } = await import('../generated/worker-source.js');
  return URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
}

/** Settles with the first message of the worker, its error, or the end of patience. */
function firstWord(worker: Worker, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The worker does not answer.'));
    }, patience);
    worker.onerror = (event) => {
      // Told here, it need not appear in the console as well.
      event.preventDefault();
      clearTimeout(timer);
      reject(new Error(event.message || 'The worker could not be loaded.'));
    };
    worker.onmessage = ({ data }: MessageEvent<FromHost>) => {
      clearTimeout(timer);
      if (data.type === 'failed') reject(new TrainingFailure(data.code, data.reason));
      else resolve();
    };
  });
}

/** A class and no object literal: of a literal's default `onmessage` rollup believes that nobody replaces it. */
class WorkerPort implements HostPort {
  onmessage: (message: FromHost) => void = () => undefined;
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromHost>) => {
      this.onmessage(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.onmessage({
        type: 'failed',
        code: 'engine-crashed',
        reason: `Training stopped because of an error: ${event.message}`,
      });
    };
  }

  post(message: ToHost): void {
    this.#worker.postMessage(message);
  }

  close(): void {
    this.#worker.terminate();
  }
}
