/**
 * The parts of tfjs-core that training needs, by their modules: tensors, memory scopes, the tape, autodiff and the
 * kernel registry. (The package's index would bring every op: three times the bytes.)
 */
import { ENGINE } from '@tensorflow/tfjs-core/dist/engine';
import { env } from '@tensorflow/tfjs-core/dist/environment';
import '@tensorflow/tfjs-core/dist/flags';

export { DataStorage, KernelBackend } from '@tensorflow/tfjs-core/dist/backends/backend';
export { registerKernel, unregisterKernel } from '@tensorflow/tfjs-core/dist/kernel_registry';
export { Tensor } from '@tensorflow/tfjs-core/dist/tensor';
export type { Variable } from '@tensorflow/tfjs-core/dist/tensor';
export type { TensorInfo } from '@tensorflow/tfjs-core/dist/tensor_info';
export type { BackendValues, DataType } from '@tensorflow/tfjs-core/dist/types';
export type { DataId } from '@tensorflow/tfjs-core/dist/tensor_info';
export { ENGINE };

// On a page that already uses tfjs the engine is shared, and so is the platform: the page's own is kept.
if (!(env().platform as unknown)) {
  env().setPlatform('convlets', {
    fetch: () => Promise.reject(new Error('Training fetches nothing.')),
    now: () => performance.now(),
    encode: (text) => new TextEncoder().encode(text),
    decode: (bytes) => new TextDecoder().decode(bytes),
    isTypedArray: (value): value is Float32Array | Int32Array | Uint8Array | Uint8ClampedArray =>
      ArrayBuffer.isView(value) && !(value instanceof DataView),
  });
}

/** Our backends begin with this; any other belongs to the page. */
export const NAME_PREFIX = 'convlets-';

/** Runs `task` with the named backend, and leaves a page that uses tfjs itself with the backend it had. */
export function withBackend<T>(name: string, task: () => T): T {
  const before = ENGINE.backendName as string | null | undefined;
  activate(name);
  try {
    return task();
  } finally {
    if (before) activate(before);
    else if (ENGINE.backendNames().some((other) => !other.startsWith(NAME_PREFIX))) {
      // The page's tfjs chooses its backend on first use: nothing has been chosen for it.
      Object.assign(ENGINE, { backendName: null, backendInstance: null });
    }
  }
}

function activate(name: string): void {
  // The promise settles later, but a backend that exists is in use when the call returns.
  if (ENGINE.backendName !== name) void ENGINE.setBackend(name);
}
