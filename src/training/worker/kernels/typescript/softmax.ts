import { exp, log } from '../../../../math/elementary.js';
import type { Heap } from '../../backend/heap.js';

const { fround } = Math;

/** Index of the first largest logit of a row, or of the last NaN: NaN wins over all numbers. */
function largestOf(f32: Float32Array, row: number, classes: number): number {
  let winner = row;
  let largest = f32[row];
  for (let i = row; i < row + classes; i++) {
    const z = f32[i];
    if (z > largest || z !== z) {
      largest = z;
      winner = i;
    }
  }
  return winner;
}

export function softmaxCrossEntropy(
  heap: Heap,
  logits: number,
  labels: number,
  probabilities: number,
  loss: number,
  rows: number,
  classes: number,
): void {
  const { f32, i32 } = heap;
  let total = 0;
  let to = probabilities >> 2;
  for (let r = 0; r < rows; r++) {
    const row = (logits >> 2) + r * classes;
    const largest = f32[largestOf(f32, row, classes)];
    let sum = 0;
    for (let i = row; i < row + classes; i++) sum += exp(f32[i] - largest);
    for (let i = row; i < row + classes; i++) f32[to++] = exp(f32[i] - largest) / sum;
    if (labels) total += log(sum) - (f32[row + i32[(labels >> 2) + r]] - largest);
  }
  if (labels) f32[loss >> 2] = total / rows;
}

export function softmaxCrossEntropyGradient(
  heap: Heap,
  probabilities: number,
  labels: number,
  dy: number,
  dx: number,
  rows: number,
  classes: number,
): void {
  const { f32, i32 } = heap;
  const share = fround(f32[dy >> 2] / rows);
  for (let r = 0; r < rows; r++) {
    const label = i32[(labels >> 2) + r];
    for (let c = 0; c < classes; c++) {
      const p = f32[(probabilities >> 2) + r * classes + c];
      f32[(dx >> 2) + r * classes + c] = (c === label ? fround(p - 1) : p) * share;
    }
  }
}

export function countCorrect(heap: Heap, logits: number, labels: number, rows: number, classes: number): number {
  const { f32, i32 } = heap;
  let correct = 0;
  for (let r = 0; r < rows; r++) {
    const row = (logits >> 2) + r * classes;
    const winner = largestOf(f32, row, classes);
    if (winner === row + i32[(labels >> 2) + r] && f32[winner] === f32[winner]) correct++;
  }
  return correct;
}
