import type { DigitSet } from '../../data/digits.js';
import type { Clock } from '../clock.js';
import type { TrainingEngine } from '../engine.js';
import type { FromHost, ToHost } from '../protocol.js';
import type { TrainingUpdate } from '../source.js';
import { asFailure, type FailureCode } from '../state.js';
import { HostRun } from './host-run.js';

/** What a host needs of the place it runs in: a worker, the page itself, or a test. */
export interface HostSurroundings {
  /** Sends a message to the page; `transfer` lists the buffers it may take with it. */
  post(message: FromHost, transfer: ArrayBuffer[]): void;
  readonly clock: Pick<Clock, 'now' | 'delay'>;
  /** Calls back as soon as others have had their turn: messages, and in a page its drawing. */
  soon(callback: () => void): void;
  /** How long a slice of work may take before others get their turn, in milliseconds. */
  readonly slice: number;
}

interface Problem {
  readonly code: FailureCode;
  readonly whatHappened: string;
}
const IMPOSSIBLE: Problem = {
  code: 'recipe-impossible',
  whatHappened: 'No network can be trained with these settings',
};
const CRASH: Problem = { code: 'engine-crashed', whatHappened: 'Training stopped because of an error' };

/** Starts an engine and a host for it, and tells the page `ready` or `failed`. */
export async function openHost(
  createEngine: () => Promise<TrainingEngine>,
  surroundings: HostSurroundings,
): Promise<TrainingHost | undefined> {
  try {
    const engine = await createEngine();
    const host = new TrainingHost(engine, surroundings);
    surroundings.post({ type: 'ready', kernels: engine.kernels }, []);
    return host;
  } catch (error) {
    const { code, message: reason } = asFailure(error, 'engine-failed', 'The training engine could not start');
    surroundings.post({ type: 'failed', code, reason }, []);
    return undefined;
  }
}

/** Holds the runs of all sessions of a page and lets them take turns, in slices, between which messages get through. */
export class TrainingHost {
  readonly #engine: TrainingEngine;
  readonly #surroundings: HostSurroundings;
  readonly #runs = new Map<number, HostRun>();
  #digits: { readonly training: DigitSet; readonly heldOut: DigitSet } | undefined;
  #awake = false;
  #stopAlarm: () => void = () => undefined;

  constructor(engine: TrainingEngine, surroundings: HostSurroundings) {
    this.#engine = engine;
    this.#surroundings = surroundings;
  }

  /** Obeys one message of the page. */
  receive(message: ToHost): void {
    switch (message.type) {
      case 'digits':
        this.#digits = message;
        break;
      case 'start':
        this.#start(message);
        break;
      case 'control':
        this.#runs.get(message.run)?.control(message.control);
        break;
      case 'taken':
        this.#runs.get(message.run)?.taken();
        break;
      case 'cancel':
        this.#end(message.run);
        break;
    }
    this.#wake();
  }

  /** Ends all runs and the engine. */
  close(): void {
    for (const id of [...this.#runs.keys()]) this.#end(id);
    this.#stopAlarm();
    this.#engine.dispose();
  }

  #start({ run: id, recipe, controls }: Extract<ToHost, { type: 'start' }>): void {
    this.#attempt(id, IMPOSSIBLE, () => {
      if (!this.#digits) throw new Error('The digits have to be sent first.');
      const { training, heldOut } = this.#digits;
      const run = new HostRun(this.#engine.start(recipe, training, heldOut), heldOut.count);
      for (const control of controls) run.control(control);
      this.#runs.set(id, run);
    });
  }

  #end(id: number): void {
    this.#runs.get(id)?.dispose();
    this.#runs.delete(id);
  }

  #wake(): void {
    if (this.#awake || this.#runs.size === 0) return;
    this.#awake = true;
    this.#stopAlarm();
    this.#surroundings.soon(() => {
      this.#awake = false;
      this.#slice();
    });
  }

  /** Works until the time is up or nobody has anything to do, reports, and arranges the next slice. */
  #slice(): void {
    const { clock, slice } = this.#surroundings;
    const end = clock.now() + slice;
    let busy = true;
    while (busy && clock.now() < end) {
      busy = false;
      for (const [id, run] of [...this.#runs]) {
        if (clock.now() >= end) break;
        // To the back of the queue: the next slice begins with the next run.
        this.#runs.delete(id);
        this.#runs.set(id, run);
        this.#attempt(id, CRASH, () => (busy = run.work(clock.now()) || busy));
      }
    }
    for (const [id, run] of this.#runs) {
      this.#attempt(id, CRASH, () => {
        this.#progress(id, run.report());
      });
    }
    const wait = Math.min(...[...this.#runs.values()].map((run) => run.idleFor(clock.now())));
    if (wait <= 0) this.#wake();
    else if (wait < Infinity)
      this.#stopAlarm = clock.delay(() => {
        this.#wake();
      }, wait);
  }

  /** Does something for a run; an exception ends that run and is told to the page. */
  #attempt(id: number, problem: Problem, work: () => void): void {
    try {
      work();
    } catch (error) {
      const { code, message: reason } = asFailure(error, problem.code, problem.whatHappened);
      this.#progress(id, this.#runs.get(id)?.rest());
      this.#end(id);
      this.#surroundings.post({ type: 'failed', run: id, code, reason }, []);
    }
  }

  #progress(run: number, update: TrainingUpdate | undefined): void {
    if (!update) return;
    const weights = update.frames.flatMap((frame) => Object.values(frame.weights));
    const arrays = [update.losses, update.accuracies, ...weights.map((tensor) => tensor.data)];
    const buffers = new Set(arrays.map((array) => array.buffer as ArrayBuffer));
    this.#surroundings.post({ type: 'progress', run, update }, [...buffers]);
  }
}
