/**
 * The training engine: tfjs-core for tensors, tape and autodiff, a backend of our own for the arithmetic. No DOM: it
 * runs in a worker, on the main thread and in Node.
 */
import type { DigitSet } from '../../data/digits.js';
import type { EngineRun, TrainingEngine } from '../engine.js';
import type { TrainingRecipe } from '../recipe.js';
import { arrayBytes, Heap } from './backend/heap.js';
import { registerConvletsBackend } from './backend/register.js';
import { withBackend } from './backend/tfjs.js';
import { checkRecipe } from './check-recipe.js';
import type { Kernels } from './kernels/kernels.js';
import { typeScriptKernels } from './kernels/typescript/index.js';
import { wasmKernels } from './kernels/wasm.js';
import { Run } from './run.js';
import { selfCheck } from './self-check.js';

export interface EngineOptions {
  /** `auto` (default): wasm where it may run, else TypeScript. */
  readonly kernels?: 'auto' | 'wasm' | 'typescript';
  /** Largest size of the memory for tensors, in bytes. Default 256 MB. */
  readonly memoryLimit?: number;
}

/** An engine, and what tests and benchmarks want to know of it. */
export interface MeasuredEngine extends TrainingEngine {
  /** Size of the memory that holds all tensors, in bytes. */
  readonly memoryBytes: number;
  /** How much of it is in use. */
  readonly usedBytes: number;
}

const MEGABYTE = 1 << 20;

/**
 * Makes an engine. Rejects if the wanted kernels cannot run here, or if they fail a small computation with a known
 * answer.
 */
export async function createEngine({
  kernels: wanted = 'auto',
  memoryLimit = 256 * MEGABYTE,
}: EngineOptions = {}): Promise<MeasuredEngine> {
  const { kind, kernels, heap } = await chooseKernels(wanted, memoryLimit);
  const { name, backend, remove } = registerConvletsBackend(kernels, heap);
  const use = <T>(task: () => T): T => withBackend(name, task);
  const runs = new Set<EngineRun>();
  let disposed = false;
  try {
    use(() => {
      selfCheck(backend);
    });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    kernels: kind,
    get memoryBytes() {
      return heap.capacity;
    },
    get usedBytes() {
      return heap.used;
    },
    start(recipe: TrainingRecipe, training: DigitSet, heldOut: DigitSet) {
      if (disposed) throw new Error('This training engine has been disposed of.');
      checkRecipe(recipe, training, heldOut);
      const run = use(() => new Run(backend, use, recipe, training, heldOut, () => runs.delete(run)));
      runs.add(run);
      return run;
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      for (const run of runs) run.dispose();
      remove();
    },
  };
}

interface Choice {
  readonly kind: TrainingEngine['kernels'];
  readonly kernels: Kernels;
  readonly heap: Heap;
}

async function chooseKernels(wanted: 'auto' | 'wasm' | 'typescript', limit: number): Promise<Choice> {
  if (wanted !== 'typescript') {
    try {
      return { kind: 'wasm', ...(await wasmKernels(limit)) };
    } catch (error) {
      // No WebAssembly, no SIMD, or a security policy without 'wasm-unsafe-eval'.
      if (wanted === 'wasm') throw error;
    }
  }
  const heap = new Heap(arrayBytes(MEGABYTE), limit);
  return { kind: 'typescript', kernels: typeScriptKernels(heap), heap };
}
