/** `data-missing`: an asset is not there or could not be fetched. `data-corrupt`: it is there, but not what it should be. */
export type DataErrorCode = 'data-missing' | 'data-corrupt';

interface DataErrorOptions extends ErrorOptions {
  readonly say?: () => string;
}

/** Digits or a recorded run cannot be used; the message says which and why, to programmers. */
export class DataError extends Error {
  /** What readers are told, in the language that is being drawn; undefined if a part is missing and no more is to be said. */
  readonly say: (() => string) | undefined;

  constructor(
    readonly code: DataErrorCode,
    message: string,
    options?: DataErrorOptions,
  ) {
    super(message, options);
    this.name = 'DataError';
    this.say = options?.say;
  }
}
