import type { Heap } from '../../backend/heap.js';

const { fround } = Math;

export function maxPool(
  heap: Heap,
  x: number,
  y: number,
  winners: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  size: number,
): void {
  const { f32, i32 } = heap;
  let to = 0;
  for (let b = 0; b < batch; b++) {
    for (let top = 0; top + size <= height; top += size) {
      for (let left = 0; left + size <= width; left += size) {
        for (let c = 0; c < channels; c++) {
          const first = ((b * height + top) * width + left) * channels + c;
          let winner = first;
          let best = f32[(x >> 2) + first];
          for (let r = 0; r < size; r++) {
            for (let k = 0; k < size; k++) {
              const at = first + (r * width + k) * channels;
              const v = f32[(x >> 2) + at];
              if (v > best || v !== v) {
                best = v;
                winner = at;
              }
            }
          }
          f32[(y >> 2) + to] = best;
          i32[(winners >> 2) + to] = winner;
          to++;
        }
      }
    }
  }
}

export function maxPoolGradient(
  heap: Heap,
  dy: number,
  winners: number,
  dx: number,
  outputSize: number,
  inputSize: number,
): void {
  const { f32, i32 } = heap;
  f32.fill(0, dx >> 2, (dx >> 2) + inputSize);
  for (let i = 0; i < outputSize; i++) f32[(dx >> 2) + i32[(winners >> 2) + i]] = f32[(dy >> 2) + i];
}

export function averagePool(
  heap: Heap,
  x: number,
  y: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  size: number,
): void {
  const { f32 } = heap;
  const share = fround(1 / (size * size));
  let to = y >> 2;
  for (let b = 0; b < batch; b++) {
    for (let top = 0; top + size <= height; top += size) {
      for (let left = 0; left + size <= width; left += size) {
        for (let c = 0; c < channels; c++) {
          const first = (x >> 2) + ((b * height + top) * width + left) * channels + c;
          let sum = fround(0);
          for (let r = 0; r < size; r++) {
            for (let k = 0; k < size; k++) sum = fround(sum + f32[first + (r * width + k) * channels]);
          }
          f32[to++] = sum * share;
        }
      }
    }
  }
}

export function averagePoolGradient(
  heap: Heap,
  dy: number,
  dx: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  size: number,
): void {
  const { f32 } = heap;
  const share = fround(1 / (size * size));
  f32.fill(0, dx >> 2, (dx >> 2) + batch * height * width * channels);
  let from = dy >> 2;
  for (let b = 0; b < batch; b++) {
    for (let top = 0; top + size <= height; top += size) {
      for (let left = 0; left + size <= width; left += size) {
        for (let c = 0; c < channels; c++) {
          const first = (dx >> 2) + ((b * height + top) * width + left) * channels + c;
          const g = f32[from++] * share;
          for (let r = 0; r < size; r++) {
            for (let k = 0; k < size; k++) f32[first + (r * width + k) * channels] = g;
          }
        }
      }
    }
  }
}
