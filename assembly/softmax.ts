import { exp, log } from './elementary';
import { WORD } from './memory';

/** Address of the first largest logit of a row, or of the last NaN: NaN wins over all numbers. */
function largestOf(row: usize, end: usize): usize {
  let winner = row;
  let largest = load<f32>(row);
  for (let at = row; at < end; at += WORD) {
    const z = load<f32>(at);
    if (z > largest || z != z) {
      largest = z;
      winner = at;
    }
  }
  return winner;
}

/**
 * Softmax of each row of `logits` `[rows, classes]`, and the mean cross-entropy.
 *
 * Exponentials and sums are double precision, in the order of the classes; every result is rounded once.
 *
 * @param labels int32, one per row; 0: probabilities only
 * @param loss one float32, in nats
 */
export function softmaxCrossEntropy(
  logits: usize,
  labels: usize,
  probabilities: usize,
  loss: usize,
  rows: i32,
  classes: i32,
): void {
  let total: f64 = 0;
  for (let r = 0; r < rows; r++) {
    const end = logits + <usize>classes * WORD;
    const largest: f64 = load<f32>(largestOf(logits, end));
    let sum: f64 = 0;
    for (let at = logits; at < end; at += WORD) sum += exp(<f64>load<f32>(at) - largest);
    for (let at = logits; at < end; at += WORD) {
      store<f32>(probabilities, <f32>(exp(<f64>load<f32>(at) - largest) / sum));
      probabilities += WORD;
    }
    if (labels) {
      const answer = logits + <usize>load<i32>(labels + <usize>r * WORD) * WORD;
      total += log(sum) - (<f64>load<f32>(answer) - largest);
    }
    logits = end;
  }
  if (labels) store<f32>(loss, <f32>(total / <f64>rows));
}

/** Gradient of the mean cross-entropy by the logits: (p − y)·`dy`/rows, `dy` the gradient of the loss itself. */
export function softmaxCrossEntropyGradient(
  probabilities: usize,
  labels: usize,
  dy: usize,
  dx: usize,
  rows: i32,
  classes: i32,
): void {
  const share = load<f32>(dy) / <f32>rows;
  for (let r = 0; r < rows; r++) {
    const label = load<i32>(labels);
    for (let c = 0; c < classes; c++) {
      const p = load<f32>(probabilities);
      store<f32>(dx, (c == label ? p - 1 : p) * share);
      probabilities += WORD;
      dx += WORD;
    }
    labels += WORD;
  }
}

/** In how many rows the first largest logit is the label's; a row with NaN does not count. */
export function countCorrect(logits: usize, labels: usize, rows: i32, classes: i32): i32 {
  let correct = 0;
  for (let r = 0; r < rows; r++) {
    const end = logits + <usize>classes * WORD;
    const winner = largestOf(logits, end);
    const z = load<f32>(winner);
    if (winner == logits + <usize>load<i32>(labels) * WORD && z == z) correct++;
    logits = end;
    labels += WORD;
  }
  return correct;
}
