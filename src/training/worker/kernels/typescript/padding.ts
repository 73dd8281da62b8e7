import type { Heap } from '../../backend/heap.js';

export function pad(
  heap: Heap,
  x: number,
  y: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  margin: number,
): void {
  const { f32 } = heap;
  const row = width * channels;
  const paddedRow = (width + 2 * margin) * channels;
  let from = x >> 2;
  let to = y >> 2;
  f32.fill(0, to, to + batch * (height + 2 * margin) * paddedRow);
  for (let b = 0; b < batch; b++) {
    to += margin * paddedRow;
    for (let r = 0; r < height; r++) {
      f32.copyWithin(to + margin * channels, from, from + row);
      from += row;
      to += paddedRow;
    }
    to += margin * paddedRow;
  }
}

export function crop(
  heap: Heap,
  x: number,
  y: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  margin: number,
): void {
  const { f32 } = heap;
  const row = width * channels;
  const paddedRow = (width + 2 * margin) * channels;
  let from = (x >> 2) + margin * channels;
  let to = y >> 2;
  for (let b = 0; b < batch; b++) {
    from += margin * paddedRow;
    for (let r = 0; r < height; r++) {
      f32.copyWithin(to, from, from + row);
      from += paddedRow;
      to += row;
    }
    from += margin * paddedRow;
  }
}
