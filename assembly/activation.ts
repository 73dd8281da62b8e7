import { sigmoid, tanh } from './elementary';
import { WORD } from './memory';

/** The activations by number; `linear` needs no kernel. */
const LEAKY = 2;
const SIGMOID = 3;
const TANH = 4;

/** Slope of the leaky ReLU below zero. */
const LEAK: f32 = 0.2;

/** y = φ(x) for `size` numbers. `kind`: 1 ReLU, 2 leaky ReLU, 3 sigmoid, 4 tanh. */
export function activation(kind: i32, x: usize, y: usize, size: usize): void {
  for (const end = x + size * WORD; x < end; x += WORD) {
    let v = load<f32>(x);
    if (kind == SIGMOID) v = <f32>sigmoid(v);
    else if (kind == TANH) v = <f32>tanh(v);
    else if (v < 0) v = kind == LEAKY ? v * LEAK : 0;
    store<f32>(y, v);
    y += WORD;
  }
}

/** dx = dy·φ′, with the slope φ′ taken from the output y. Slope of ReLU at 0: 0; of leaky ReLU: its leak. */
export function activationGradient(kind: i32, y: usize, dy: usize, dx: usize, size: usize): void {
  for (const end = y + size * WORD; y < end; y += WORD) {
    const v = load<f32>(y);
    const g = load<f32>(dy);
    let d: f32;
    if (kind == SIGMOID) d = g * (v * (1 - v));
    else if (kind == TANH) d = g * (1 - v * v);
    else if (v <= 0) d = kind == LEAKY ? g * LEAK : 0;
    else d = g;
    store<f32>(dx, d);
    dy += WORD;
    dx += WORD;
  }
}
