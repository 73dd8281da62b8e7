import { WORD } from './memory';

/**
 * Copies chosen images out of a set, shifted, reduced and normalised.
 *
 * @param images bytes, `side` × `side` each
 * @param chosen three int32 per image: its index, its shift down and to the right in pixels; what moves in is paper (0)
 * @param y `[count, side/reduce, side/reduce]` float32: sum of `reduce` × `reduce` pixels, times `factor` plus `offset`
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
  const imageBytes = <usize>(size * size) * WORD;
  for (const end = y + <usize>count * imageBytes; y < end; y += imageBytes) {
    const image = images + <usize>(load<i32>(chosen) * side * side);
    const down = load<i32>(chosen, 4);
    const right = load<i32>(chosen, 8);
    chosen += 3 * WORD;
    if (order || reduce > 1) gatherPixels(image, y, side, reduce, down, right, factor, offset, order);
    else gatherRows(image, y, side, down, right, factor, offset);
  }
}

/** The usual case, neither reduced nor reordered: paper everywhere, then the rows that stay in sight. */
function gatherRows(image: usize, y: usize, side: i32, down: i32, right: i32, factor: f32, offset: f32): void {
  const pixels = side * side;
  for (let i = 0; i < pixels; i++) store<f32>(y + <usize>i * WORD, offset);
  const first = max(0, right);
  const last = min(side, side + right);
  for (let r = max(0, down); r < min(side, side + down); r++) {
    let from = image + <usize>((r - down) * side + first - right);
    const end = y + <usize>(r * side + last) * WORD;
    for (let to = y + <usize>(r * side + first) * WORD; to < end; to += WORD) {
      store<f32>(to, <f32>load<u8>(from) * factor + offset);
      from++;
    }
  }
}

function gatherPixels(
  image: usize,
  y: usize,
  side: i32,
  reduce: i32,
  down: i32,
  right: i32,
  factor: f32,
  offset: f32,
  order: usize,
): void {
  const size = side / reduce;
  const pixels = size * size;
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
    store<f32>(y + <usize>i * WORD, <f32>sum * factor + offset);
  }
}
