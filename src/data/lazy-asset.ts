import { bytesFromBase64 } from './base64.js';
import type { Bytes } from './bytes.js';
import { DataError } from './data-error.js';

/** A generated module that carries a binary file. */
export interface AssetModule {
  readonly base64: string;
}

/**
 * The bytes of an asset that is shipped as a module.
 *
 * @param load the dynamic `import()`, written where it is used so that every bundler finds it
 * @param what for messages: "The training digits"
 * @throws DataError `data-missing` if the module cannot be loaded, `data-corrupt` if it does not hold base64
 */
export async function assetBytes(load: () => Promise<AssetModule>, what: string): Promise<Bytes> {
  const { base64 } = await load().catch((cause: unknown) => {
    throw new DataError('data-missing', `${what} could not be loaded.`, { cause });
  });
  try {
    return bytesFromBase64(base64);
  } catch (cause) {
    throw new DataError('data-corrupt', `${what} cannot be read: the data are not base64.`, { cause });
  }
}

/** Makes a loader that does its work once, however often it is called; after a failure the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    if (result) return result;
    const loading = load();
    result = loading;
    loading.catch(() => {
      result = undefined;
    });
    return loading;
  };
}
