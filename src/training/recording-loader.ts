import type { History } from './history.js';
import { asFailure, TrainingFailure } from './state.js';

/** `core`: the curves and the filters of the first layer, small. `all`: the weights of every layer as well. */
export type RecordingPart = 'core' | 'all';

export type LoadRecording = (name: string, part: RecordingPart) => Promise<History>;

/** Loads the parts of one recorded run, each when it is first needed and only once. */
export class RecordingLoader {
  readonly #load: LoadRecording | undefined;
  readonly #arrived: (history: History) => void;
  #name: string;
  #parts = new Map<RecordingPart, Promise<History>>();
  #complete = false;
  /** Whether it is a run that was opened. */
  opened = false;

  /** @param arrived gets each part when it is there, unless a larger one or another recording has come before */
  constructor(load: LoadRecording | undefined, name: string, arrived: (history: History) => void) {
    this.#load = load;
    this.#name = name;
    this.#arrived = arrived;
  }

  get name(): string {
    return this.#name;
  }

  /** Another object after each choice: what was asked for before it is no longer wanted. */
  get choice(): object {
    return this.#parts;
  }

  /** From now on, another recording (or the same anew). */
  choose(name: string): void {
    this.#name = name;
    this.#parts = new Map();
    this.#complete = false;
    this.opened = false;
  }

  /** From now on this run, which has all its parts. */
  use(name: string, history: History): void {
    this.choose(name);
    this.#parts.set('core', Promise.resolve(history)).set('all', Promise.resolve(history));
    this.#complete = true;
    this.opened = true;
    this.#arrived(history);
  }

  /** Rejects with `recording-unavailable`; the next call then tries again. */
  need(part: RecordingPart): Promise<History> {
    const wanted = this.#parts.has('all') ? 'all' : part;
    const known = this.#parts.get(wanted);
    if (known) return known;
    const parts = this.#parts;
    const loading = this.#fetch(wanted);
    parts.set(wanted, loading);
    loading.catch(() => parts.delete(wanted));
    return loading;
  }

  async #fetch(part: RecordingPart): Promise<History> {
    const parts = this.#parts;
    try {
      if (!this.#load) throw new TrainingFailure('recording-unavailable', 'There is no recorded run to show.');
      const history = await this.#load(this.#name, part);
      if (this.#parts === parts && !this.#complete) this.#arrived(history);
      if (this.#parts === parts && part === 'all') this.#complete = true;
      return history;
    } catch (error) {
      throw asFailure(error, 'recording-unavailable', 'There is nothing to replay');
    }
  }
}
