import { SCRATCH, WORD } from './memory';

/**
 * Gradient of the filters: every output gradient g pulls its channel's filter towards its own patch, dW += g·patch.
 *
 * Channel by channel, the gradients that are not zero are listed with their patches; then, forty filter values at a
 * time, the sums run over the list in registers. This is done for a few images at a time, which stay in the fastest
 * cache. Each sum starts at +0 and takes its terms in the order of the positions. With max-pooling three of four
 * gradients are zero, with ReLU more: skipping them changes no bit.
 */

/** Floats in one segment: two vectors. A group of five segments fills ten registers. */
const SEGMENT: usize = 8;
const GROUP: usize = 5;

/** Appends (g, address of its patch) for one channel; returns the end of the list. */
function listPatches(
  x: usize,
  dy: usize,
  origins: usize,
  originStride: usize,
  list: usize,
  positions: usize,
  outChannels: usize,
): usize {
  for (let p: usize = 0; p < positions; p++) {
    const g = load<f32>(dy);
    const origin = load<i32>(origins);
    // Always written, sometimes kept: a branch would be guessed wrong too often.
    store<f32>(list, g);
    store<usize>(list, x + <usize>origin * WORD, WORD);
    list += <usize>(i32(origin >= 0) & i32(g != 0)) * 2 * WORD;
    dy += outChannels * WORD;
    origins += originStride;
  }
  return list;
}

/** Byte offset of a segment from the patch's beginning; segments beyond the last repeat it. */
function segmentOffset(segment: usize, segments: usize, perRow: usize, row: usize): usize {
  const s = min<usize>(segment, segments - 1);
  return ((s / perRow) * row + (s % perRow) * SEGMENT) * WORD;
}

/** sums += g·patch over the list, for five segments. */
function accumulate(list: usize, end: usize, s0: usize, s1: usize, s2: usize, s3: usize, s4: usize, sums: usize): void {
  let a0 = v128.load(sums);
  let a1 = v128.load(sums, 16);
  let a2 = v128.load(sums, 32);
  let a3 = v128.load(sums, 48);
  let a4 = v128.load(sums, 64);
  let a5 = v128.load(sums, 80);
  let a6 = v128.load(sums, 96);
  let a7 = v128.load(sums, 112);
  let a8 = v128.load(sums, 128);
  let a9 = v128.load(sums, 144);
  for (; list < end; list += 2 * WORD) {
    const g = v128.load32_splat(list);
    const patch = load<usize>(list, WORD);
    a0 = f32x4.add(a0, f32x4.mul(g, v128.load(patch + s0)));
    a1 = f32x4.add(a1, f32x4.mul(g, v128.load(patch + s0, 16)));
    a2 = f32x4.add(a2, f32x4.mul(g, v128.load(patch + s1)));
    a3 = f32x4.add(a3, f32x4.mul(g, v128.load(patch + s1, 16)));
    a4 = f32x4.add(a4, f32x4.mul(g, v128.load(patch + s2)));
    a5 = f32x4.add(a5, f32x4.mul(g, v128.load(patch + s2, 16)));
    a6 = f32x4.add(a6, f32x4.mul(g, v128.load(patch + s3)));
    a7 = f32x4.add(a7, f32x4.mul(g, v128.load(patch + s3, 16)));
    a8 = f32x4.add(a8, f32x4.mul(g, v128.load(patch + s4)));
    a9 = f32x4.add(a9, f32x4.mul(g, v128.load(patch + s4, 16)));
  }
  v128.store(sums, a0);
  v128.store(sums, a1, 16);
  v128.store(sums, a2, 32);
  v128.store(sums, a3, 48);
  v128.store(sums, a4, 64);
  v128.store(sums, a5, 80);
  v128.store(sums, a6, 96);
  v128.store(sums, a7, 112);
  v128.store(sums, a8, 128);
  v128.store(sums, a9, 144);
}

/**
 * @param origins int32 patch origins: one per position (`routed` = 0, see `patchOrigins`), or one per position and
 *   channel, −1 where no gradient flows (`routed` = 1, the winners of `convReluPoolForward`)
 * @param dw `[kernel, run, outChannels]`
 * @param list room for `chunk` pairs of words
 * @param sums room for the sums: per channel ⌈kernel·⌈run/8⌉/5⌉·40 floats
 * @param chunk positions that are done together
 * @param run floats in one row of a patch, @param row floats in one row of the image
 */
export function filterGradient(
  x: usize,
  dy: usize,
  origins: usize,
  routed: usize,
  dw: usize,
  list: usize,
  sums: usize,
  positions: usize,
  chunk: usize,
  kernel: usize,
  run: usize,
  row: usize,
  outChannels: usize,
): void {
  const perRow = (run + SEGMENT - 1) / SEGMENT;
  const segments = perRow * kernel;
  const groupBytes = GROUP * SEGMENT * WORD;
  const channelBytes = ((segments + GROUP - 1) / GROUP) * groupBytes;
  memory.fill(sums, 0, outChannels * channelBytes);
  for (let p: usize = 0; p < positions; p += chunk) {
    const count = min<usize>(chunk, positions - p);
    for (let c: usize = 0; c < outChannels; c++) {
      const first = p * outChannels + c;
      const end = routed
        ? listPatches(x, dy + first * WORD, origins + first * WORD, outChannels * WORD, list, count, outChannels)
        : listPatches(x, dy + first * WORD, origins + p * WORD, WORD, list, count, outChannels);
      let to = sums + c * channelBytes;
      for (let s: usize = 0; s < segments; s += GROUP) {
        accumulate(
          list,
          end,
          segmentOffset(s, segments, perRow, row),
          segmentOffset(s + 1, segments, perRow, row),
          segmentOffset(s + 2, segments, perRow, row),
          segmentOffset(s + 3, segments, perRow, row),
          segmentOffset(s + 4, segments, perRow, row),
          to,
        );
        to += groupBytes;
      }
    }
  }
  for (let c: usize = 0; c < outChannels; c++) {
    for (let s: usize = 0; s < segments; s++) {
      const column = (s % perRow) * SEGMENT;
      const to = dw + (((s / perRow) * run + column) * outChannels + c) * WORD;
      const from = sums + c * channelBytes + s * SEGMENT * WORD;
      for (let k: usize = 0; k < min<usize>(SEGMENT, run - column); k++) {
        store<f32>(to + k * outChannels * WORD, load<f32>(from + k * WORD));
      }
    }
  }
}

/** Gradient of the biases: the sum of a channel's output gradients (where they flow), in the order of the positions. */
export function biasGradient(
  dy: usize,
  origins: usize,
  routed: usize,
  db: usize,
  positions: usize,
  outChannels: usize,
): void {
  for (let c: usize = 0; c < outChannels; c += 4) {
    let sum = f32x4.splat(0);
    for (let p: usize = 0; p < positions; p++) {
      const at = (p * outChannels + c) * WORD;
      let g = v128.load(dy + at);
      if (routed) g = v128.andnot(g, i32x4.shr_s(v128.load(origins + at), 31));
      sum = f32x4.add(sum, g);
    }
    v128.store(SCRATCH, sum);
    for (let k: usize = 0; k < min<usize>(4, outChannels - c); k++) {
      store<f32>(db + (c + k) * WORD, load<f32>(SCRATCH + k * WORD));
    }
  }
}
