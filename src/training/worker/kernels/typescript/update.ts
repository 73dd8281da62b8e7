import type { Heap } from '../../backend/heap.js';

const { fround } = Math;

export function sgd(heap: Heap, w: number, g: number, size: number, rate: number): void {
  const { f32 } = heap;
  rate = fround(rate);
  for (let i = 0; i < size; i++) f32[(w >> 2) + i] -= fround(rate * f32[(g >> 2) + i]);
}

export function momentum(
  heap: Heap,
  w: number,
  g: number,
  v: number,
  size: number,
  rate: number,
  momentum: number,
): void {
  const { f32 } = heap;
  rate = fround(rate);
  momentum = fround(momentum);
  for (let i = 0; i < size; i++) {
    const velocity = fround(fround(momentum * f32[(v >> 2) + i]) + f32[(g >> 2) + i]);
    f32[(v >> 2) + i] = velocity;
    f32[(w >> 2) + i] -= fround(rate * velocity);
  }
}

export function adam(
  heap: Heap,
  w: number,
  g: number,
  m: number,
  v: number,
  size: number,
  rate: number,
  beta1: number,
  rest1: number,
  beta2: number,
  rest2: number,
  c1: number,
  c2: number,
  epsilon: number,
): void {
  const { f32 } = heap;
  rate = fround(rate);
  beta1 = fround(beta1);
  rest1 = fround(rest1);
  beta2 = fround(beta2);
  rest2 = fround(rest2);
  c1 = fround(c1);
  c2 = fround(c2);
  epsilon = fround(epsilon);
  for (let i = 0; i < size; i++) {
    const gradient = f32[(g >> 2) + i];
    const mean = fround(fround(beta1 * f32[(m >> 2) + i]) + fround(rest1 * gradient));
    const square = fround(fround(beta2 * f32[(v >> 2) + i]) + fround(rest2 * fround(gradient * gradient)));
    f32[(m >> 2) + i] = mean;
    f32[(v >> 2) + i] = square;
    // √ of a float32, rounded to float32, is exact to the last bit wherever √ is (IEEE 754 demands it).
    const size32 = fround(fround(Math.sqrt(fround(square / c2))) + epsilon);
    f32[(w >> 2) + i] -= fround(fround(rate * fround(mean / c1)) / size32);
  }
}
