import { VECTOR, WORD } from './memory';

/**
 * Gradient of a layer's input: every output gradient g adds g·filter to the patch that it came from.
 *
 * The gradients of one position are collected over the channels and added to the patch together, so that the patch is
 * loaded and stored once. Each sum starts at +0 and takes its terms in the order of the positions (with pooling: window
 * after window, and in a window row-major), then channel after channel. Zeros are skipped.
 */

/** Filters `[kernel, run, outChannels]` → `[outChannels, kernel, run]`. */
export function transposeFilters(filters: usize, transposed: usize, terms: usize, outChannels: usize): void {
  for (let c: usize = 0; c < outChannels; c++) {
    for (let t: usize = 0; t < terms; t++) {
      store<f32>(transposed, load<f32>(filters + (t * outChannels + c) * WORD));
      transposed += WORD;
    }
  }
}

/** patch += Σ g·filter over the list of (g, address of the filter). */
function addToPatch(patch: usize, list: usize, end: usize, kernel: usize, runBytes: usize, rowBytes: usize): void {
  let term: usize = 0;
  for (let r: usize = 0; r < kernel; r++) {
    let at = patch + r * rowBytes;
    const rowEnd = at + runBytes;
    for (; at + 5 * VECTOR <= rowEnd; at += 5 * VECTOR) {
      let a0 = v128.load(at);
      let a1 = v128.load(at, 16);
      let a2 = v128.load(at, 32);
      let a3 = v128.load(at, 48);
      let a4 = v128.load(at, 64);
      for (let entry = list; entry < end; entry += 2 * WORD) {
        const g = v128.load32_splat(entry);
        const w = load<usize>(entry, WORD) + term;
        a0 = f32x4.add(a0, f32x4.mul(g, v128.load(w)));
        a1 = f32x4.add(a1, f32x4.mul(g, v128.load(w, 16)));
        a2 = f32x4.add(a2, f32x4.mul(g, v128.load(w, 32)));
        a3 = f32x4.add(a3, f32x4.mul(g, v128.load(w, 48)));
        a4 = f32x4.add(a4, f32x4.mul(g, v128.load(w, 64)));
      }
      v128.store(at, a0);
      v128.store(at, a1, 16);
      v128.store(at, a2, 32);
      v128.store(at, a3, 48);
      v128.store(at, a4, 64);
      term += 5 * VECTOR;
    }
    for (; at + VECTOR <= rowEnd; at += VECTOR) {
      let a = v128.load(at);
      for (let entry = list; entry < end; entry += 2 * WORD) {
        a = f32x4.add(a, f32x4.mul(v128.load32_splat(entry), v128.load(load<usize>(entry, WORD) + term)));
      }
      v128.store(at, a);
      term += VECTOR;
    }
    for (; at < rowEnd; at += WORD) {
      let a = load<f32>(at);
      for (let entry = list; entry < end; entry += 2 * WORD) {
        a += load<f32>(entry) * load<f32>(load<usize>(entry, WORD) + term);
      }
      store<f32>(at, a);
      term += WORD;
    }
  }
}

/**
 * Input gradient of `convForward`.
 *
 * @param dx `size` floats, overwritten
 * @param list room for `outChannels` pairs of words
 */
export function inputGradient(
  dy: usize,
  origins: usize,
  transposed: usize,
  dx: usize,
  size: usize,
  list: usize,
  positions: usize,
  kernel: usize,
  run: usize,
  row: usize,
  outChannels: usize,
): void {
  memory.fill(dx, 0, size * WORD);
  const filterBytes = kernel * run * WORD;
  for (let p: usize = 0; p < positions; p++) {
    let end = list;
    for (let c: usize = 0; c < outChannels; c++) {
      const g = load<f32>(dy);
      dy += WORD;
      if (g != 0) {
        store<f32>(end, g);
        store<usize>(end, transposed + c * filterBytes, WORD);
        end += 2 * WORD;
      }
    }
    addToPatch(dx + <usize>load<i32>(origins + p * WORD) * WORD, list, end, kernel, run * WORD, row * WORD);
  }
}

/**
 * Input gradient of `convReluPoolForward`: as above, but the four positions of each window share its gradients.
 *
 * @param dx `[batch, height, width, channels]`
 */
export function inputGradientRouted(
  dy: usize,
  winners: usize,
  transposed: usize,
  dx: usize,
  list: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  kernel: i32,
  outChannels: usize,
): void {
  const row = width * channels;
  memory.fill(dx, 0, <usize>(batch * height * row) * WORD);
  const filterBytes = <usize>(kernel * kernel * channels) * WORD;
  for (let b = 0; b < batch; b++) {
    for (let py = 0; py < (height - kernel + 1) >> 1; py++) {
      for (let px = 0; px < (width - kernel + 1) >> 1; px++) {
        const window = (b * height + 2 * py) * row + 2 * px * channels;
        for (let i = 0; i < 4; i++) {
          const origin = window + (i >> 1) * row + (i & 1) * channels;
          let end = list;
          for (let c: usize = 0; c < outChannels; c++) {
            const g = load<f32>(dy + c * WORD);
            if (load<i32>(winners + c * WORD) == origin && g != 0) {
              store<f32>(end, g);
              store<usize>(end, transposed + c * filterBytes, WORD);
              end += 2 * WORD;
            }
          }
          if (end > list) {
            addToPatch(
              dx + <usize>origin * WORD,
              list,
              end,
              kernel,
              <usize>(kernel * channels) * WORD,
              <usize>row * WORD,
            );
          }
        }
        dy += outChannels * WORD;
        winners += outChannels * WORD;
      }
    }
  }
}
