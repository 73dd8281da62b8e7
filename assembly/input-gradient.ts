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

/** patch += g₀·filter₀ + g₁·filter₁ + g₂·filter₂ + g₃·filter₃, in this order, for the four entries of a list. */
function addFour(patch: usize, list: usize, kernel: usize, runBytes: usize, rowBytes: usize): void {
  const g0 = v128.load32_splat(list);
  const g1 = v128.load32_splat(list, 8);
  const g2 = v128.load32_splat(list, 16);
  const g3 = v128.load32_splat(list, 24);
  let w0 = load<usize>(list, 4);
  let w1 = load<usize>(list, 12);
  let w2 = load<usize>(list, 20);
  let w3 = load<usize>(list, 28);
  for (; kernel > 0; kernel--) {
    const end = patch + runBytes;
    let at = patch;
    for (; at + 2 * VECTOR <= end; at += 2 * VECTOR) {
      let a = v128.load(at);
      let b = v128.load(at, 16);
      a = f32x4.add(a, f32x4.mul(g0, v128.load(w0)));
      b = f32x4.add(b, f32x4.mul(g0, v128.load(w0, 16)));
      a = f32x4.add(a, f32x4.mul(g1, v128.load(w1)));
      b = f32x4.add(b, f32x4.mul(g1, v128.load(w1, 16)));
      a = f32x4.add(a, f32x4.mul(g2, v128.load(w2)));
      b = f32x4.add(b, f32x4.mul(g2, v128.load(w2, 16)));
      a = f32x4.add(a, f32x4.mul(g3, v128.load(w3)));
      b = f32x4.add(b, f32x4.mul(g3, v128.load(w3, 16)));
      v128.store(at, a);
      v128.store(at, b, 16);
      w0 += 2 * VECTOR;
      w1 += 2 * VECTOR;
      w2 += 2 * VECTOR;
      w3 += 2 * VECTOR;
    }
    for (; at < end; at += WORD) {
      let a = load<f32>(at);
      a += load<f32>(list) * load<f32>(w0);
      a += load<f32>(list, 8) * load<f32>(w1);
      a += load<f32>(list, 16) * load<f32>(w2);
      a += load<f32>(list, 24) * load<f32>(w3);
      store<f32>(at, a);
      w0 += WORD;
      w1 += WORD;
      w2 += WORD;
      w3 += WORD;
    }
    patch += rowBytes;
  }
}

/** The same for two entries. */
function addTwo(patch: usize, list: usize, kernel: usize, runBytes: usize, rowBytes: usize): void {
  const g0 = v128.load32_splat(list);
  const g1 = v128.load32_splat(list, 8);
  let w0 = load<usize>(list, 4);
  let w1 = load<usize>(list, 12);
  for (; kernel > 0; kernel--) {
    const end = patch + runBytes;
    let at = patch;
    for (; at + 2 * VECTOR <= end; at += 2 * VECTOR) {
      let a = v128.load(at);
      let b = v128.load(at, 16);
      a = f32x4.add(a, f32x4.mul(g0, v128.load(w0)));
      b = f32x4.add(b, f32x4.mul(g0, v128.load(w0, 16)));
      a = f32x4.add(a, f32x4.mul(g1, v128.load(w1)));
      b = f32x4.add(b, f32x4.mul(g1, v128.load(w1, 16)));
      v128.store(at, a);
      v128.store(at, b, 16);
      w0 += 2 * VECTOR;
      w1 += 2 * VECTOR;
    }
    for (; at < end; at += WORD) {
      let a = load<f32>(at);
      a += load<f32>(list) * load<f32>(w0);
      a += load<f32>(list, 8) * load<f32>(w1);
      store<f32>(at, a);
      w0 += WORD;
      w1 += WORD;
    }
    patch += rowBytes;
  }
}

/** patch += g·filter for one entry. */
function addOne(patch: usize, list: usize, kernel: usize, runBytes: usize, rowBytes: usize): void {
  const g = v128.load32_splat(list);
  let w = load<usize>(list, 4);
  for (; kernel > 0; kernel--) {
    const end = patch + runBytes;
    let at = patch;
    for (; at + 2 * VECTOR <= end; at += 2 * VECTOR) {
      v128.store(at, f32x4.add(v128.load(at), f32x4.mul(g, v128.load(w))));
      v128.store(at, f32x4.add(v128.load(at, 16), f32x4.mul(g, v128.load(w, 16))), 16);
      w += 2 * VECTOR;
    }
    for (; at < end; at += WORD) {
      store<f32>(at, load<f32>(at) + load<f32>(list) * load<f32>(w));
      w += WORD;
    }
    patch += rowBytes;
  }
}

/** patch += Σ g·filter over the list of (g, address of the filter): four at a time, so that loops have a fixed length. */
function addToPatch(patch: usize, list: usize, end: usize, kernel: usize, runBytes: usize, rowBytes: usize): void {
  for (; list + 8 * WORD <= end; list += 8 * WORD) addFour(patch, list, kernel, runBytes, rowBytes);
  if (list + 4 * WORD <= end) {
    addTwo(patch, list, kernel, runBytes, rowBytes);
    list += 4 * WORD;
  }
  if (list < end) addOne(patch, list, kernel, runBytes, rowBytes);
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
            // Always written, sometimes kept: a branch would be guessed wrong too often.
            store<f32>(end, g);
            store<usize>(end, transposed + c * filterBytes, WORD);
            end += <usize>(i32(load<i32>(winners + c * WORD) == origin) & i32(g != 0)) * 2 * WORD;
          }
          addToPatch(
            dx + <usize>origin * WORD,
            list,
            end,
            kernel,
            <usize>(kernel * channels) * WORD,
            <usize>row * WORD,
          );
        }
        dy += outChannels * WORD;
        winners += outChannels * WORD;
      }
    }
  }
}
