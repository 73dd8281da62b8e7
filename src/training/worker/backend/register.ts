import type { Heap } from './heap.js';
import type { Kernels } from '../kernels/kernels.js';
import { ConvletsBackend } from './backend.js';
import { convolutionKernels } from './convolution-kernels.js';
import { layerKernels } from './layer-kernels.js';
import { trainingKernels } from './training-kernels.js';
import type { KernelTable } from './tensor-kernel.js';
import { ENGINE, NAME_PREFIX, registerKernel, unregisterKernel } from './tfjs.js';

const TABLE: KernelTable = { ...convolutionKernels, ...layerKernels, ...trainingKernels };

let registered = 0;

/** A backend that tfjs knows by `name`. */
export interface RegisteredBackend {
  readonly name: string;
  readonly backend: ConvletsBackend;
  /** Takes the backend, its kernels and its memory away from tfjs. */
  remove(): void;
}

/** Makes the kernels and their memory a backend of tfjs. Every call makes another one. */
export function registerConvletsBackend(kernels: Kernels, heap: Heap): RegisteredBackend {
  const backend = new ConvletsBackend(kernels, heap);
  const backendName = `${NAME_PREFIX}${registered++}`;
  ENGINE.registerBackend(backendName, () => backend, 0);
  for (const [kernelName, kernel] of Object.entries(TABLE)) {
    registerKernel({
      kernelName,
      backendName,
      kernelFunc: ({ inputs, attrs = {} }) =>
        backend.dispatch(() =>
          kernel(backend, inputs as Parameters<typeof kernel>[1], attrs as Record<string, number>),
        ),
    });
  }
  return {
    name: backendName,
    backend,
    remove() {
      for (const kernelName of Object.keys(TABLE)) unregisterKernel(kernelName, backendName);
      ENGINE.removeBackend(backendName);
    },
  };
}
