import { WORD } from './memory';

/** Updates of `size` weights w in place, from their gradient g. */

/** w −= rate·g */
export function sgd(w: usize, g: usize, size: usize, rate: f32): void {
  for (const end = w + size * WORD; w < end; w += WORD) {
    store<f32>(w, load<f32>(w) - rate * load<f32>(g));
    g += WORD;
  }
}

/** v = momentum·v + g, w −= rate·v */
export function momentum(w: usize, g: usize, v: usize, size: usize, rate: f32, momentum: f32): void {
  for (const end = w + size * WORD; w < end; w += WORD) {
    const velocity = momentum * load<f32>(v) + load<f32>(g);
    store<f32>(v, velocity);
    store<f32>(w, load<f32>(w) - rate * velocity);
    g += WORD;
    v += WORD;
  }
}

/**
 * m = β₁m + (1−β₁)g, v = β₂v + (1−β₂)g², w −= rate·(m/c₁)/(√(v/c₂) + ε).
 *
 * @param c1 1 − β₁ᵗ, @param c2 1 − β₂ᵗ: corrections of the start from zero
 */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  size: usize,
  rate: f32,
  beta1: f32,
  rest1: f32,
  beta2: f32,
  rest2: f32,
  c1: f32,
  c2: f32,
  epsilon: f32,
): void {
  for (const end = w + size * WORD; w < end; w += WORD) {
    const gradient = load<f32>(g);
    const mean = beta1 * load<f32>(m) + rest1 * gradient;
    const square = beta2 * load<f32>(v) + rest2 * (gradient * gradient);
    store<f32>(m, mean);
    store<f32>(v, square);
    store<f32>(w, load<f32>(w) - (rate * (mean / c1)) / (sqrt<f32>(square / c2) + epsilon));
    g += WORD;
    m += WORD;
    v += WORD;
  }
}
