/**
 * Every message between a page and the place where its training runs: a worker, or a host in the page itself.
 *
 * In order: the host says `ready`; the page sends `digits`, then any number of runs with `start`; before a run on other
 * digits it sends those. A run
 * answers with `progress`, each answered by the page with `taken`, until it is finished, has `failed`, or the page sends
 * `cancel`.
 */
import type { DigitSet } from '../data/digits.js';
import type { TrainingRecipe } from './recipe.js';
import type { RunControl, TrainingUpdate } from './source.js';
import type { FailureCode } from './state.js';

/** From the page to the host. `run` is a number that the page has chosen and never uses again. */
export type ToHost =
  /** The digits of all runs to come; sent before the first `start`, and before one on other digits. */
  | { readonly type: 'digits'; readonly training: DigitSet; readonly heldOut: DigitSet }
  /** Begin a run. `controls` are obeyed before its first step. */
  | {
      readonly type: 'start';
      readonly run: number;
      readonly recipe: TrainingRecipe;
      readonly controls: readonly RunControl[];
    }
  /** Pause, resume, one step, another speed: sent when the reader asks for it, obeyed at the end of a slice. */
  | { readonly type: 'control'; readonly run: number; readonly control: RunControl }
  /** The last `progress` was used, and an animation frame has passed: the next may be sent. */
  | { readonly type: 'taken'; readonly run: number }
  /** Forget this run; also sent after its end. What it still says is ignored. */
  | { readonly type: 'cancel'; readonly run: number };

/** From the host to the page. */
export type FromHost =
  /** Sent once, when the engine is ready for work. */
  | { readonly type: 'ready'; readonly kernels: 'wasm' | 'typescript' }
  /** Everything new since the last one. Sent at the end of a slice, if the last one was `taken`; buffers are transferred. */
  | { readonly type: 'progress'; readonly run: number; readonly update: TrainingUpdate }
  /** A run that cannot start or go on; without `run`: the host itself. Nothing follows. */
  | { readonly type: 'failed'; readonly run?: number; readonly code: FailureCode; readonly reason: string };

/** One end of the connection, as the page holds it. */
export interface HostPort {
  post(message: ToHost): void;
  /** Called with every message of the host after `ready`; set by whoever uses the port. */
  onmessage: (message: FromHost) => void;
  /** Ends the host and all its runs. */
  close(): void;
}
