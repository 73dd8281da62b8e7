import { BLOCK, SCRATCH, VECTOR, WORD } from './memory';
import { tile } from './tile';

/**
 * Filters `[terms, outChannels]` → blocks of eight channels, each `[terms, 8]`, the last one filled up with zeros.
 * `packed` holds ⌈outChannels/8⌉·8·terms floats.
 */
export function packFilters(filters: usize, packed: usize, terms: usize, outChannels: usize): void {
  for (let first: usize = 0; first < outChannels; first += BLOCK) {
    for (let t: usize = 0; t < terms; t++) {
      for (let c: usize = first; c < first + BLOCK; c++) {
        store<f32>(packed, c < outChannels ? load<f32>(filters + (t * outChannels + c) * WORD) : 0);
        packed += WORD;
      }
    }
  }
}

/** Where each output position's patch begins: one int32 per position, counted in floats from the first image. */
export function patchOrigins(
  origins: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  kernel: i32,
  stride: i32,
): void {
  for (let b = 0; b < batch; b++) {
    for (let y = 0; y + kernel <= height; y += stride) {
      for (let x = 0; x + kernel <= width; x += stride) {
        store<i32>(origins, ((b * height + y) * width + x) * channels);
        origins += WORD;
      }
    }
  }
}

/**
 * Cross-correlation + bias: `y[position, channel]`. The bias is added last.
 *
 * @param origins `positions` patch origins, see `patchOrigins`
 * @param run floats in one row of a patch: filter side × input channels
 * @param row floats in one row of the image: width × input channels
 */
export function convForward(
  x: usize,
  origins: usize,
  packed: usize,
  bias: usize,
  y: usize,
  positions: usize,
  kernel: i32,
  run: usize,
  row: usize,
  outChannels: usize,
): void {
  const blockBytes = <usize>kernel * run * BLOCK * WORD;
  for (let p: usize = 0; p < positions; p += 4) {
    // Fewer than four positions left: the last one is computed several times.
    const left = positions - p - 1;
    const o0 = origins + p * WORD;
    const p0 = x + <usize>load<i32>(o0) * WORD;
    const p1 = x + <usize>load<i32>(o0 + min<usize>(left, 1) * WORD) * WORD;
    const p2 = x + <usize>load<i32>(o0 + min<usize>(left, 2) * WORD) * WORD;
    const p3 = x + <usize>load<i32>(o0 + min<usize>(left, 3) * WORD) * WORD;
    let weights = packed;
    for (let c: usize = 0; c < outChannels; c += BLOCK) {
      tile(p0, p1, p2, p3, weights, kernel, run * WORD, row * WORD, SCRATCH);
      weights += blockBytes;
      const channels = min<usize>(outChannels - c, BLOCK);
      for (let i: usize = 0; i <= min<usize>(left, 3); i++) {
        const to = y + ((p + i) * outChannels + c) * WORD;
        const from = SCRATCH + i * 2 * VECTOR;
        for (let k: usize = 0; k < channels; k++) {
          store<f32>(to + k * WORD, load<f32>(from + k * WORD) + load<f32>(bias + (c + k) * WORD));
        }
      }
    }
  }
}

/** A larger value takes the place; so does NaN, which nothing replaces: divergence must be seen. */
function wins(candidate: v128, best: v128): v128 {
  return v128.or(f32x4.gt(candidate, best), f32x4.ne(candidate, candidate));
}

/**
 * Cross-correlation + bias, 2×2 max-pool, ReLU in one pass, for four of the channels of a tile.
 *
 * `winners` gets the origin of the patch that won (the first maximum in row-major order), or −1 where ReLU's slope is
 * zero: all that the backward pass needs to know.
 */
function poolFour(
  tileAt: usize,
  biasAt: v128,
  origin: i32,
  right: i32,
  below: i32,
  y: usize,
  winners: usize,
  count: usize,
): void {
  let best = f32x4.add(v128.load(tileAt), biasAt);
  let from = i32x4.splat(origin);
  let candidate = f32x4.add(v128.load(tileAt, 32), biasAt);
  let taken = wins(candidate, best);
  best = v128.bitselect(candidate, best, taken);
  from = v128.bitselect(i32x4.splat(origin + right), from, taken);
  candidate = f32x4.add(v128.load(tileAt, 64), biasAt);
  taken = wins(candidate, best);
  best = v128.bitselect(candidate, best, taken);
  from = v128.bitselect(i32x4.splat(origin + below), from, taken);
  candidate = f32x4.add(v128.load(tileAt, 96), biasAt);
  taken = wins(candidate, best);
  best = v128.bitselect(candidate, best, taken);
  from = v128.bitselect(i32x4.splat(origin + below + right), from, taken);
  // All ones (−1) where best ≤ 0.
  from = v128.or(from, f32x4.le(best, f32x4.splat(0)));
  best = f32x4.pmax(best, f32x4.splat(0));
  if (count >= 4) {
    v128.store(y, best);
    v128.store(winners, from);
    return;
  }
  v128.store(SCRATCH, best, 128);
  v128.store(SCRATCH, from, 144);
  for (let k: usize = 0; k < count; k++) {
    store<f32>(y + k * WORD, load<f32>(SCRATCH + k * WORD, 128));
    store<i32>(winners + k * WORD, load<i32>(SCRATCH + k * WORD, 144));
  }
}

/**
 * Convolution layer in one pass: cross-correlation (stride 1, no padding) + bias → ReLU → 2×2 max-pool.
 *
 * @param bias padded with anything up to a multiple of eight channels
 * @param y, winners `[batch, ⌊(height − kernel + 1)/2⌋, ⌊(width − kernel + 1)/2⌋, outChannels]`
 */
export function convReluPoolForward(
  x: usize,
  packed: usize,
  bias: usize,
  y: usize,
  winners: usize,
  batch: i32,
  height: i32,
  width: i32,
  channels: i32,
  kernel: i32,
  outChannels: usize,
): void {
  const pooledHeight = (height - kernel + 1) >> 1;
  const pooledWidth = (width - kernel + 1) >> 1;
  const row = width * channels;
  const rowBytes = <usize>row * WORD;
  const runBytes = <usize>(kernel * channels) * WORD;
  const right = <usize>channels * WORD;
  const blockBytes = <usize>kernel * runBytes * BLOCK;
  for (let b = 0; b < batch; b++) {
    for (let py = 0; py < pooledHeight; py++) {
      for (let px = 0; px < pooledWidth; px++) {
        const origin = (b * height + 2 * py) * row + 2 * px * channels;
        const patch = x + <usize>origin * WORD;
        let weights = packed;
        for (let c: usize = 0; c < outChannels; c += BLOCK) {
          tile(
            patch,
            patch + right,
            patch + rowBytes,
            patch + rowBytes + right,
            weights,
            kernel,
            runBytes,
            rowBytes,
            SCRATCH,
          );
          weights += blockBytes;
          const at = c * WORD;
          const left = outChannels - c;
          poolFour(SCRATCH, v128.load(bias + at), origin, channels, row, y + at, winners + at, left);
          if (left > 4) {
            poolFour(
              SCRATCH + VECTOR,
              v128.load(bias + at, 16),
              origin,
              channels,
              row,
              y + at + VECTOR,
              winners + at + VECTOR,
              left - 4,
            );
          }
        }
        y += outChannels * WORD;
        winners += outChannels * WORD;
      }
    }
  }
}
