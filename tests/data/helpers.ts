import { expect } from '@open-wc/testing';
import { DataError, type DataErrorCode } from '../../src/data/data-error.js';

/** Fails unless the promise rejects with a DataError of this code whose message matches. */
export async function expectDataError(
  promise: Promise<unknown>,
  code: DataErrorCode,
  message: RegExp,
): Promise<DataError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataError)) throw new Error(`A DataError was expected, not ${String(error)}`);
  expect(error.code).to.equal(code);
  expect(error.message).to.match(message);
  return error;
}
