import type { Heap } from '../../backend/heap.js';

/** Output channels in one block of packed filters. */
const BLOCK = 8;
const { fround } = Math;

export function packFilters(heap: Heap, filters: number, packed: number, terms: number, outChannels: number): void {
  const { f32 } = heap;
  const from = filters >> 2;
  let to = packed >> 2;
  for (let first = 0; first < outChannels; first += BLOCK) {
    for (let t = 0; t < terms; t++) {
      for (let c = first; c < first + BLOCK; c++) {
        f32[to++] = c < outChannels ? f32[from + t * outChannels + c] : 0;
      }
    }
  }
}

export function patchOrigins(
  heap: Heap,
  origins: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  kernel: number,
  stride: number,
): void {
  const { i32 } = heap;
  let to = origins >> 2;
  for (let b = 0; b < batch; b++) {
    for (let y = 0; y + kernel <= height; y += stride) {
      for (let x = 0; x + kernel <= width; x += stride) {
        i32[to++] = ((b * height + y) * width + x) * channels;
      }
    }
  }
}

/** Sums of one tile: four positions × two channels. */
const sums = new Float32Array(8);

/**
 * The inner loop: four positions × two output channels, as many sums as a processor without SIMD keeps in registers.
 * `p0` … `p3` and `w` count in floats; `w` is the first channel's first weight in its packed block.
 */
function tile(
  f32: Float32Array,
  p0: number,
  p1: number,
  p2: number,
  p3: number,
  w: number,
  rows: number,
  run: number,
  row: number,
): void {
  let a0 = fround(0);
  let a1 = fround(0);
  let a2 = fround(0);
  let a3 = fround(0);
  let a4 = fround(0);
  let a5 = fround(0);
  let a6 = fround(0);
  let a7 = fround(0);
  for (let r = 0; r < rows; r++) {
    for (let t = 0; t < run; t++) {
      const w0 = f32[w];
      const w1 = f32[w + 1];
      let x = f32[p0 + t];
      a0 = fround(a0 + fround(x * w0));
      a1 = fround(a1 + fround(x * w1));
      x = f32[p1 + t];
      a2 = fround(a2 + fround(x * w0));
      a3 = fround(a3 + fround(x * w1));
      x = f32[p2 + t];
      a4 = fround(a4 + fround(x * w0));
      a5 = fround(a5 + fround(x * w1));
      x = f32[p3 + t];
      a6 = fround(a6 + fround(x * w0));
      a7 = fround(a7 + fround(x * w1));
      w += BLOCK;
    }
    p0 += row;
    p1 += row;
    p2 += row;
    p3 += row;
  }
  sums[0] = a0;
  sums[1] = a1;
  sums[2] = a2;
  sums[3] = a3;
  sums[4] = a4;
  sums[5] = a5;
  sums[6] = a6;
  sums[7] = a7;
}

export function convForward(
  heap: Heap,
  x: number,
  origins: number,
  packed: number,
  bias: number,
  y: number,
  positions: number,
  kernel: number,
  run: number,
  row: number,
  outChannels: number,
): void {
  const { f32, i32 } = heap;
  const image = x >> 2;
  const weights = packed >> 2;
  const blockFloats = kernel * run * BLOCK;
  const out = y >> 2;
  for (let p = 0; p < positions; p += 4) {
    // Fewer than four positions left: the last one is computed several times.
    const last = Math.min(3, positions - p - 1);
    const o = (origins >> 2) + p;
    const p0 = image + i32[o];
    const p1 = image + i32[o + Math.min(last, 1)];
    const p2 = image + i32[o + Math.min(last, 2)];
    const p3 = image + i32[o + last];
    for (let c = 0; c < outChannels; c += 2) {
      const w = weights + Math.floor(c / BLOCK) * blockFloats + (c % BLOCK);
      tile(f32, p0, p1, p2, p3, w, kernel, run, row);
      const channels = Math.min(2, outChannels - c);
      for (let i = 0; i <= last; i++) {
        for (let k = 0; k < channels; k++) {
          f32[out + (p + i) * outChannels + c + k] = sums[2 * i + k] + f32[(bias >> 2) + c + k];
        }
      }
    }
  }
}

export function convReluPoolForward(
  heap: Heap,
  x: number,
  packed: number,
  bias: number,
  y: number,
  winners: number,
  batch: number,
  height: number,
  width: number,
  channels: number,
  kernel: number,
  outChannels: number,
): void {
  const { f32, i32 } = heap;
  const pooledHeight = (height - kernel + 1) >> 1;
  const pooledWidth = (width - kernel + 1) >> 1;
  const row = width * channels;
  const run = kernel * channels;
  const blockFloats = kernel * run * BLOCK;
  let out = y >> 2;
  let winner = winners >> 2;
  for (let b = 0; b < batch; b++) {
    for (let py = 0; py < pooledHeight; py++) {
      for (let px = 0; px < pooledWidth; px++) {
        const origin = (b * height + 2 * py) * row + 2 * px * channels;
        const patch = (x >> 2) + origin;
        for (let c = 0; c < outChannels; c += 2) {
          const w = (packed >> 2) + Math.floor(c / BLOCK) * blockFloats + (c % BLOCK);
          tile(f32, patch, patch + channels, patch + row, patch + row + channels, w, kernel, run, row);
          for (let k = 0; k < Math.min(2, outChannels - c); k++) {
            const shift = f32[(bias >> 2) + c + k];
            let best = fround(sums[k] + shift);
            let from = 0;
            for (let i = 1; i < 4; i++) {
              const candidate = fround(sums[2 * i + k] + shift);
              // A larger value takes the place; so does NaN, which nothing replaces.
              if (candidate > best || candidate !== candidate) {
                best = candidate;
                from = i;
              }
            }
            i32[winner + c + k] = best <= 0 ? -1 : origin + (from >> 1) * row + (from & 1) * channels;
            f32[out + c + k] = best < 0 ? 0 : best;
          }
        }
        out += outChannels;
        winner += outChannels;
      }
    }
  }
}
