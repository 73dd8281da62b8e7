import { LEAKY_SLOPE } from '../../../../math/activations.js';
import { sigmoid, tanh } from '../../../../math/elementary.js';
import type { Heap } from '../../backend/heap.js';

const { fround } = Math;
const LEAKY = 2;
const SIGMOID = 3;
const TANH = 4;
const LEAK = fround(LEAKY_SLOPE);

export function activation(heap: Heap, kind: number, x: number, y: number, size: number): void {
  const { f32 } = heap;
  for (let i = 0; i < size; i++) {
    const v = f32[(x >> 2) + i];
    let a = v;
    if (kind === SIGMOID) a = sigmoid(v);
    else if (kind === TANH) a = tanh(v);
    else if (v < 0) a = kind === LEAKY ? v * LEAK : 0;
    f32[(y >> 2) + i] = a;
  }
}

export function activationGradient(heap: Heap, kind: number, y: number, dy: number, dx: number, size: number): void {
  const { f32 } = heap;
  for (let i = 0; i < size; i++) {
    const v = f32[(y >> 2) + i];
    const g = f32[(dy >> 2) + i];
    let d = g;
    if (kind === SIGMOID) d = g * fround(v * fround(1 - v));
    else if (kind === TANH) d = g * fround(1 - fround(v * v));
    else if (v <= 0) d = kind === LEAKY ? g * LEAK : 0;
    f32[(dx >> 2) + i] = d;
  }
}
