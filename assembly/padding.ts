import { WORD } from './memory';

/** Copies x `[batch, height, width, channels]` into the middle of y, which is zero `margin` pixels wide around it. */
export function pad(x: usize, y: usize, batch: i32, height: i32, width: i32, channels: i32, margin: i32): void {
  const rowBytes = <usize>(width * channels) * WORD;
  const paddedRowBytes = <usize>((width + 2 * margin) * channels) * WORD;
  const left = <usize>(margin * channels) * WORD;
  memory.fill(y, 0, <usize>(batch * (height + 2 * margin)) * paddedRowBytes);
  for (let b = 0; b < batch; b++) {
    y += <usize>margin * paddedRowBytes;
    for (let r = 0; r < height; r++) {
      memory.copy(y + left, x, rowBytes);
      x += rowBytes;
      y += paddedRowBytes;
    }
    y += <usize>margin * paddedRowBytes;
  }
}

/** The reverse: takes y `[batch, height, width, channels]` out of the middle of x. */
export function crop(x: usize, y: usize, batch: i32, height: i32, width: i32, channels: i32, margin: i32): void {
  const rowBytes = <usize>(width * channels) * WORD;
  const paddedRowBytes = <usize>((width + 2 * margin) * channels) * WORD;
  const left = <usize>(margin * channels) * WORD;
  for (let b = 0; b < batch; b++) {
    x += <usize>margin * paddedRowBytes;
    for (let r = 0; r < height; r++) {
      memory.copy(y, x + left, rowBytes);
      x += paddedRowBytes;
      y += rowBytes;
    }
    x += <usize>margin * paddedRowBytes;
  }
}
