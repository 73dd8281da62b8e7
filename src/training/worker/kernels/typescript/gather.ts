import type { Heap } from '../../backend/heap.js';

const { fround } = Math;

export function gatherImages(
  heap: Heap,
  images: number,
  chosen: number,
  y: number,
  count: number,
  side: number,
  reduce: number,
  factor: number,
  offset: number,
  order: number,
): void {
  const { f32, i32, u8 } = heap;
  factor = fround(factor);
  offset = fround(offset);
  const size = Math.floor(side / reduce);
  const pixels = size * size;
  let to = y >> 2;
  for (let n = 0; n < count; n++) {
    const entry = (chosen >> 2) + 3 * n;
    const image = images + i32[entry] * side * side;
    const down = i32[entry + 1];
    const right = i32[entry + 2];
    for (let i = 0; i < pixels; i++) {
      const pixel = order ? i32[(order >> 2) + i] : i;
      const top = Math.floor(pixel / size) * reduce - down;
      const left = (pixel % size) * reduce - right;
      let sum = 0;
      for (let r = top; r < top + reduce; r++) {
        for (let c = left; c < left + reduce; c++) {
          if (r >= 0 && r < side && c >= 0 && c < side) sum += u8[image + r * side + c];
        }
      }
      f32[to++] = fround(sum * factor) + offset;
    }
  }
}
