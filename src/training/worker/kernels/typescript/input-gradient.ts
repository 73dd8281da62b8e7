import type { Heap } from '../../backend/heap.js';

export function transposeFilters(
  heap: Heap,
  filters: number,
  transposed: number,
  terms: number,
  outChannels: number,
): void {
  const { f32 } = heap;
  let to = transposed >> 2;
  for (let c = 0; c < outChannels; c++) {
    for (let t = 0; t < terms; t++) f32[to++] = f32[(filters >> 2) + t * outChannels + c];
  }
}

/** patch += g·filter, all counted in floats. */
function addToPatch(
  f32: Float32Array,
  patch: number,
  g: number,
  filter: number,
  kernel: number,
  run: number,
  row: number,
): void {
  for (let r = 0; r < kernel; r++) {
    for (let t = 0; t < run; t++) f32[patch + t] += Math.fround(g * f32[filter + t]);
    patch += row;
    filter += run;
  }
}

export function inputGradient(
  heap: Heap,
  dy: number,
  origins: number,
  transposed: number,
  dx: number,
  size: number,
  _list: number,
  positions: number,
  kernel: number,
  run: number,
  row: number,
  outChannels: number,
): void {
  const { f32, i32 } = heap;
  f32.fill(0, dx >> 2, (dx >> 2) + size);
  for (let p = 0; p < positions; p++) {
    const patch = (dx >> 2) + i32[(origins >> 2) + p];
    for (let c = 0; c < outChannels; c++) {
      const g = f32[(dy >> 2) + p * outChannels + c];
      if (g !== 0) addToPatch(f32, patch, g, (transposed >> 2) + c * kernel * run, kernel, run, row);
    }
  }
}

export function inputGradientRouted(
  heap: Heap,
  dy: number,
  winners: number,
  transposed: number,
  dx: number,
  _list: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  kernel: number,
  outChannels: number,
): void {
  const { f32, i32 } = heap;
  const row = width * channels;
  const run = kernel * channels;
  const size = batch * height * row;
  f32.fill(0, dx >> 2, (dx >> 2) + size);
  let from = 0;
  for (let b = 0; b < batch; b++) {
    for (let py = 0; py < (height - kernel + 1) >> 1; py++) {
      for (let px = 0; px < (width - kernel + 1) >> 1; px++) {
        const window = (b * height + 2 * py) * row + 2 * px * channels;
        for (let i = 0; i < 4; i++) {
          const origin = window + (i >> 1) * row + (i & 1) * channels;
          for (let c = 0; c < outChannels; c++) {
            const g = f32[(dy >> 2) + from + c];
            if (i32[(winners >> 2) + from + c] === origin && g !== 0) {
              addToPatch(f32, (dx >> 2) + origin, g, (transposed >> 2) + c * kernel * run, kernel, run, row);
            }
          }
        }
        from += outChannels;
      }
    }
  }
}
