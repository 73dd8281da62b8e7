/**
 * Why something did not happen. `worker-blocked`: no worker could start; `engine-failed`: the engine could not start;
 * `engine-crashed`: it stopped in the middle of a run; `recipe-impossible`: no network can be made of this recipe;
 * `diverged`: the loss is no longer a finite number; `digits-unavailable`, `recording-unavailable`: loading failed.
 */
export type FailureCode =
  | 'worker-blocked'
  | 'engine-failed'
  | 'engine-crashed'
  | 'recipe-impossible'
  | 'diverged'
  | 'digits-unavailable'
  | 'recording-unavailable';

/** Where a run stands. */
export type TrainingState =
  /** Nothing was asked for yet. */
  | { readonly status: 'idle' }
  /** Asked for, no number yet: the engine, the digits or a recording are on their way. */
  | { readonly status: 'loading' }
  | { readonly status: 'running' }
  | { readonly status: 'paused' }
  | { readonly status: 'finished' }
  /** `reason` is a sentence for the reader, `code` is for programs (and for translation). */
  | { readonly status: 'failed'; readonly code: FailureCode; readonly reason: string };

/** Something the reader should know although the session goes on. */
export interface SessionNote {
  readonly code: FailureCode;
  readonly message: string;
}

/** The error of a run that cannot go on; its message is a sentence for the reader. */
export class TrainingFailure extends Error {
  constructor(
    readonly code: FailureCode,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'TrainingFailure';
  }
}

/** `error` itself if it already says why in plain words, else a failure of this kind: "what happened: the error". */
export function asFailure(error: unknown, code: FailureCode, whatHappened: string): TrainingFailure {
  if (error instanceof TrainingFailure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new TrainingFailure(code, detail ? `${whatHappened}: ${detail}` : `${whatHappened}.`, { cause: error });
}
