import { WORD } from './memory';

/**
 * Pooling without overlap: windows of `size` × `size`, what is left over at the right and at the bottom is dropped.
 * `height` and `width` are those of the input.
 */

/**
 * Largest value of each window; of equal ones the first in row-major order, and NaN before all.
 *
 * @param winners index of the winner in x, int32, in the shape of y
 */
export function maxPool(
  x: usize,
  y: usize,
  winners: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  size: i32,
): void {
  for (let b = 0; b < batch; b++) {
    for (let top = 0; top + size <= height; top += size) {
      for (let left = 0; left + size <= width; left += size) {
        for (let c = 0; c < channels; c++) {
          const first = ((b * height + top) * width + left) * channels + c;
          let winner = first;
          let best = load<f32>(x + <usize>first * WORD);
          for (let r = 0; r < size; r++) {
            for (let k = 0; k < size; k++) {
              const at = first + (r * width + k) * channels;
              const v = load<f32>(x + <usize>at * WORD);
              if (v > best || v != v) {
                best = v;
                winner = at;
              }
            }
          }
          store<f32>(y, best);
          store<i32>(winners, winner);
          y += WORD;
          winners += WORD;
        }
      }
    }
  }
}

/** Each output gradient goes to the winner of its window; the `inputSize` values of dx are overwritten. */
export function maxPoolGradient(dy: usize, winners: usize, dx: usize, outputSize: usize, inputSize: usize): void {
  memory.fill(dx, 0, inputSize * WORD);
  for (let i: usize = 0; i < outputSize; i++) {
    store<f32>(dx + <usize>load<i32>(winners + i * WORD) * WORD, load<f32>(dy + i * WORD));
  }
}

/** Mean of each window: the sum in row-major order, then times 1/size². */
export function averagePool(x: usize, y: usize, batch: i32, height: i32, width: i32, channels: i32, size: i32): void {
  const share: f32 = <f32>(1 / <f64>(size * size));
  for (let b = 0; b < batch; b++) {
    for (let top = 0; top + size <= height; top += size) {
      for (let left = 0; left + size <= width; left += size) {
        for (let c = 0; c < channels; c++) {
          const first = ((b * height + top) * width + left) * channels + c;
          let sum: f32 = 0;
          for (let r = 0; r < size; r++) {
            for (let k = 0; k < size; k++) {
              sum += load<f32>(x + <usize>(first + (r * width + k) * channels) * WORD);
            }
          }
          store<f32>(y, sum * share);
          y += WORD;
        }
      }
    }
  }
}

/** Each output gradient is shared equally among its window. */
export function averagePoolGradient(
  dy: usize,
  dx: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  size: i32,
): void {
  memory.fill(dx, 0, <usize>(batch * height * width * channels) * WORD);
  const share: f32 = <f32>(1 / <f64>(size * size));
  for (let b = 0; b < batch; b++) {
    for (let top = 0; top + size <= height; top += size) {
      for (let left = 0; left + size <= width; left += size) {
        for (let c = 0; c < channels; c++) {
          const first = ((b * height + top) * width + left) * channels + c;
          const g = load<f32>(dy) * share;
          dy += WORD;
          for (let r = 0; r < size; r++) {
            for (let k = 0; k < size; k++) {
              store<f32>(dx + <usize>(first + (r * width + k) * channels) * WORD, g);
            }
          }
        }
      }
    }
  }
}
