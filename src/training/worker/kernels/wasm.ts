import { bytesFromBase64 } from '../../../data/base64.js';
import { Heap, wasmBytes } from '../backend/heap.js';
import { KERNELS_WASM } from '../generated/kernels-wasm.js';
import type { Kernels } from './kernels.js';

const PAGE_BYTES = 65536;

/**
 * The kernels compiled from assembly/ with fixed-width SIMD, and the heap that they work on.
 *
 * Throws where WebAssembly or its SIMD is missing, or where the page's security policy forbids to compile it.
 *
 * @param limit largest size of the memory in bytes
 */
export async function wasmKernels(limit: number): Promise<{ kernels: Kernels; heap: Heap }> {
  const bytes = bytesFromBase64(KERNELS_WASM);
  // An engine without SIMD finds the module invalid.
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(bytes)) {
    throw new Error('This browser has no WebAssembly with SIMD.');
  }
  const memory = new WebAssembly.Memory({ initial: 16, maximum: Math.floor(limit / PAGE_BYTES) });
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } });
  return { kernels: instance.exports as unknown as Kernels, heap: new Heap(wasmBytes(memory), limit) };
}
