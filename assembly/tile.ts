/**
 * The inner loop of every forward pass: four positions × eight output channels.
 *
 * A patch is `rows` runs of `runBytes`, `rowBytes` apart: the pixels of one filter row and all their channels lie side
 * by side. Each sum starts at +0 and takes its terms in the order filter row, filter column, input channel; the lanes
 * of a vector are output channels, so a scalar loop in that order gives the same bits. Eight accumulators, one input
 * value and two vectors of weights stay in registers.
 *
 * @param w weights of the eight channels, term after term
 * @param out 4 × 8 sums: position after position
 */
export function tile(
  p0: usize,
  p1: usize,
  p2: usize,
  p3: usize,
  w: usize,
  rows: i32,
  runBytes: usize,
  rowBytes: usize,
  out: usize,
): void {
  let a0 = f32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let a4 = a0;
  let a5 = a0;
  let a6 = a0;
  let a7 = a0;
  const skip = rowBytes - runBytes;
  for (; rows > 0; rows--) {
    const end = p0 + runBytes;
    while (p0 < end) {
      const w0 = v128.load(w);
      const w1 = v128.load(w, 16);
      let x = v128.load32_splat(p0);
      a0 = f32x4.add(a0, f32x4.mul(x, w0));
      a1 = f32x4.add(a1, f32x4.mul(x, w1));
      x = v128.load32_splat(p1);
      a2 = f32x4.add(a2, f32x4.mul(x, w0));
      a3 = f32x4.add(a3, f32x4.mul(x, w1));
      x = v128.load32_splat(p2);
      a4 = f32x4.add(a4, f32x4.mul(x, w0));
      a5 = f32x4.add(a5, f32x4.mul(x, w1));
      x = v128.load32_splat(p3);
      a6 = f32x4.add(a6, f32x4.mul(x, w0));
      a7 = f32x4.add(a7, f32x4.mul(x, w1));
      p0 += 4;
      p1 += 4;
      p2 += 4;
      p3 += 4;
      w += 32;
    }
    p0 += skip;
    p1 += skip;
    p2 += skip;
    p3 += skip;
  }
  v128.store(out, a0);
  v128.store(out, a1, 16);
  v128.store(out, a2, 32);
  v128.store(out, a3, 48);
  v128.store(out, a4, 64);
  v128.store(out, a5, 80);
  v128.store(out, a6, 96);
  v128.store(out, a7, 112);
}
