import type { Heap } from '../../backend/heap.js';

const { fround } = Math;

/** Appends (g, index of its patch) for one channel where a gradient flows; returns the number of words written. */
function listPatches(
  heap: Heap,
  x: number,
  dy: number,
  origins: number,
  originStride: number,
  list: number,
  positions: number,
  outChannels: number,
): number {
  const { f32, i32 } = heap;
  let to = list;
  for (let p = 0; p < positions; p++) {
    const g = f32[dy + p * outChannels];
    const origin = i32[origins + p * originStride];
    if (origin >= 0 && g !== 0) {
      f32[to] = g;
      i32[to + 1] = x + origin;
      to += 2;
    }
  }
  return to;
}

/**
 * dw += Σ g·patch for five neighbouring values of a filter row; they begin `offset` floats after the patch's beginning.
 */
function accumulateFive(heap: Heap, list: number, end: number, offset: number, dw: number, step: number): void {
  const { f32, i32 } = heap;
  let a0 = f32[dw];
  let a1 = f32[dw + step];
  let a2 = f32[dw + 2 * step];
  let a3 = f32[dw + 3 * step];
  let a4 = f32[dw + 4 * step];
  for (let i = list; i < end; i += 2) {
    const g = f32[i];
    const patch = i32[i + 1] + offset;
    a0 = fround(a0 + fround(g * f32[patch]));
    a1 = fround(a1 + fround(g * f32[patch + 1]));
    a2 = fround(a2 + fround(g * f32[patch + 2]));
    a3 = fround(a3 + fround(g * f32[patch + 3]));
    a4 = fround(a4 + fround(g * f32[patch + 4]));
  }
  f32[dw] = a0;
  f32[dw + step] = a1;
  f32[dw + 2 * step] = a2;
  f32[dw + 3 * step] = a3;
  f32[dw + 4 * step] = a4;
}

function accumulateOne(heap: Heap, list: number, end: number, offset: number, dw: number): void {
  const { f32, i32 } = heap;
  let sum = f32[dw];
  for (let i = list; i < end; i += 2) sum = fround(sum + fround(f32[i] * f32[i32[i + 1] + offset]));
  f32[dw] = sum;
}

export function filterGradient(
  heap: Heap,
  x: number,
  dy: number,
  origins: number,
  routed: number,
  dw: number,
  list: number,
  _sums: number,
  positions: number,
  chunk: number,
  kernel: number,
  run: number,
  row: number,
  outChannels: number,
): void {
  const first = list >> 2;
  const filters = dw >> 2;
  heap.f32.fill(0, filters, filters + kernel * run * outChannels);
  for (let p = 0; p < positions; p += chunk) {
    const count = Math.min(chunk, positions - p);
    const gradients = (dy >> 2) + p * outChannels;
    for (let c = 0; c < outChannels; c++) {
      const patches = (origins >> 2) + (routed ? p * outChannels + c : p);
      const step = routed ? outChannels : 1;
      const end = listPatches(heap, x >> 2, gradients + c, patches, step, first, count, outChannels);
      for (let r = 0; r < kernel; r++) {
        const to = filters + r * run * outChannels + c;
        let t = 0;
        for (; t + 5 <= run; t += 5) accumulateFive(heap, first, end, r * row + t, to + t * outChannels, outChannels);
        for (; t < run; t++) accumulateOne(heap, first, end, r * row + t, to + t * outChannels);
      }
    }
  }
}

export function biasGradient(
  heap: Heap,
  dy: number,
  origins: number,
  routed: number,
  db: number,
  positions: number,
  outChannels: number,
): void {
  const { f32, i32 } = heap;
  for (let c = 0; c < outChannels; c++) {
    let sum = fround(0);
    for (let i = c; i < positions * outChannels; i += outChannels) {
      if (!routed || i32[(origins >> 2) + i] >= 0) sum = fround(sum + f32[(dy >> 2) + i]);
    }
    f32[(db >> 2) + c] = sum;
  }
}
