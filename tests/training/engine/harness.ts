import { expect } from '@open-wc/testing';
import type { Random } from '../../../src/math/random.js';
import { arrayBytes, Heap } from '../../../src/training/worker/backend/heap.js';
import type { Kernels } from '../../../src/training/worker/kernels/kernels.js';
import { typeScriptKernels } from '../../../src/training/worker/kernels/typescript/index.js';
import { wasmKernels } from '../../../src/training/worker/kernels/wasm.js';

const LIMIT = 64 << 20;

type Numbers = Float32Array | Int32Array;

/** Kernels with the memory that they work on, seen by a test. */
export class Bench {
  #blocks: number[] = [];

  constructor(
    readonly kernels: Kernels,
    readonly heap: Heap,
  ) {}

  /** The address of a copy of the values. */
  put(values: Numbers | Uint8Array | readonly number[]): number {
    const array = Array.isArray(values) ? Float32Array.from(values) : (values as Numbers);
    const address = this.room(Math.ceil(array.byteLength / 4));
    this.heap.u8.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), address);
    return address;
  }

  /** The address of `words` 32-bit numbers that hold rubbish, so that a value which is not written shows. */
  room(words: number): number {
    const address = this.heap.allocate(words * 4);
    this.heap.f32.fill(-12345.678, address / 4, address / 4 + words);
    this.#blocks.push(address);
    return address;
  }

  floats(address: number, count: number): Float32Array {
    return this.heap.f32.slice(address / 4, address / 4 + count);
  }

  ints(address: number, count: number): Int32Array {
    return this.heap.i32.slice(address / 4, address / 4 + count);
  }

  clear(): void {
    for (const address of this.#blocks) this.heap.release(address);
    this.#blocks = [];
  }
}

let benches: Promise<Bench[]> | undefined;

/** One bench with the wasm kernels, one with those in TypeScript. */
export function bothBenches(): Promise<Bench[]> {
  benches ??= wasmKernels(LIMIT).then(({ kernels, heap }) => {
    const plain = new Heap(arrayBytes(1 << 20), LIMIT);
    return [new Bench(kernels, heap), new Bench(typeScriptKernels(plain), plain)];
  });
  return benches;
}

/** Runs a task with both implementations, asserts that their results have the same bits, and gives the results. */
export async function onBoth<T extends Numbers[]>(task: (bench: Bench) => [...T]): Promise<T> {
  const [wasm, typeScript] = (await bothBenches()).map((bench) => {
    const results = task(bench);
    bench.clear();
    return results;
  });
  wasm.forEach((numbers, index) => {
    expectSameBits(numbers, typeScript[index]);
  });
  return wasm;
}

/** Bits of numbers; all NaN count as one, since their payloads are the hardware's own affair. */
export function bitsOf(numbers: Numbers): Uint32Array {
  const bits = new Uint32Array(numbers.slice().buffer);
  if (numbers instanceof Float32Array) {
    numbers.forEach((number, index) => {
      if (Number.isNaN(number)) bits[index] = 0x7fc00000;
    });
  }
  return bits;
}

export function expectSameBits(actual: Numbers, expected: Numbers): void {
  const [a, b] = [bitsOf(actual), bitsOf(expected)];
  expect(a.length).to.equal(b.length);
  const index = a.findIndex((word, i) => word !== b[i]);
  if (index >= 0) expect.fail(`number ${index} is ${actual[index]} in wasm, but ${expected[index]} in TypeScript`);
}

/** Fails at the first number that differs by more than `tolerance` times the larger of 1 and the expected size. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).to.equal(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const allowed = tolerance * Math.max(1, Math.abs(expected[i]));
    if (!(Math.abs(actual[i] - expected[i]) <= allowed)) {
      expect.fail(`number ${i} is ${actual[i]}, expected ${expected[i]} ± ${allowed}`);
    }
  }
}

/** Random numbers from −1 to 1; a share of them zero. */
export function randomFloats(count: number, random: Random, zeros = 0): Float32Array {
  return Float32Array.from({ length: count }, () => (random.uniform() < zeros ? 0 : 2 * random.uniform() - 1));
}
