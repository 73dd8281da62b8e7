import { WORD } from './memory';

/**
 * Copies chosen images out of a set, shifted, reduced and normalised.
 *
 * @param images bytes, `side` × `side` each
 * @param chosen three int32 per image: its index, its shift down and to the right in pixels; what moves in is paper (0)
 * @param y `[count, side/reduce, side/reduce]` float32: mean of `reduce` × `reduce` pixels, times `factor` plus `offset`
 * @param order if not 0: int32 per pixel of y, which pixel is shown there (the same for all images)
 */
export function gatherImages(
  images: usize,
  chosen: usize,
  y: usize,
  count: i32,
  side: i32,
  reduce: i32,
  factor: f32,
  offset: f32,
  order: usize,
): void {
  const size = side / reduce;
  const pixels = size * size;
  for (let n = 0; n < count; n++) {
    const image = images + <usize>(load<i32>(chosen) * side * side);
    const down = load<i32>(chosen, 4);
    const right = load<i32>(chosen, 8);
    chosen += 3 * WORD;
    for (let i = 0; i < pixels; i++) {
      const pixel = order ? load<i32>(order + <usize>i * WORD) : i;
      const top = (pixel / size) * reduce - down;
      const left = (pixel % size) * reduce - right;
      let sum = 0;
      for (let r = top; r < top + reduce; r++) {
        for (let c = left; c < left + reduce; c++) {
          // One comparison for both ends: negative numbers are large ones without a sign.
          if (<u32>r < <u32>side && <u32>c < <u32>side) sum += load<u8>(image + <usize>(r * side + c));
        }
      }
      store<f32>(y, <f32>sum * factor + offset);
      y += WORD;
    }
  }
}
