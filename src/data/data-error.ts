/** `data-missing`: an asset is not there or could not be fetched. `data-corrupt`: it is there, but not what it should be. */
export type DataErrorCode = 'data-missing' | 'data-corrupt';

/** Digits or a recorded run cannot be used; the message says which and why, readable as it is. */
export class DataError extends Error {
  constructor(
    readonly code: DataErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DataError';
  }
}
