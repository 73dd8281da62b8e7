/** Conformance vectors of the Web Neural Network API, which the test server offers where it has them. */
import type { Sides, Tensor } from '../../src/math/index.js';

/** Numbers as they are listed: NaN and the infinities as text. */
export interface Listed {
  shape: number[];
  data: (number | 'NaN' | 'Infinity' | '-Infinity')[];
}

/** One case: named tensors, and options as the API names them. */
export interface VectorCase {
  name: string;
  op: string;
  params: {
    padding: Sides;
    strides: [number, number];
    dilations: [number, number];
    groups?: number;
    windowDimensions: [number, number];
    roundingType?: 'floor' | 'ceil';
    outputPadding?: [number, number] | null;
    outputSizes?: [number, number] | null;
    alpha?: number;
    beta?: number;
    aTranspose?: boolean;
    bTranspose?: boolean;
    axis?: number;
    begin: number[];
    end: number[];
    mode?: string;
    value?: number;
  };
  /** Every other entry is a tensor, by its letter. */
  x: Listed;
  y: Listed;
  w: Listed;
  a: Listed;
  b?: Listed;
  c?: Listed;
}

/** The cases of a file; nothing where the server does not have it. */
export async function casesOf<T = VectorCase>(file: string): Promise<T[] | undefined> {
  const set = (await (await fetch(`/vectors/${file}.json`)).json()) as { cases: T[] } | null;
  return set?.cases;
}

/** The listed numbers in single precision, as the vectors mean them. */
export function fromList({ shape, data }: Listed): Tensor<Float32Array> {
  return { shape, data: Float32Array.from(data, Number) };
}

/** The images of a batch `[n, height, width, channels]`, one by one. */
export function imagesOf({ shape, data }: Tensor<Float32Array>): Tensor<Float32Array>[] {
  const size = shape[1] * shape[2] * shape[3];
  return Array.from({ length: shape[0] }, (_, i) => ({
    shape: shape.slice(1),
    data: data.slice(i * size, (i + 1) * size),
  }));
}

/** A matrix `[rows, columns]` with rows and columns exchanged. */
export function transposed({ shape, data }: Tensor<Float32Array>): Tensor<Float32Array> {
  const [rows, columns] = shape;
  return { shape: [columns, rows], data: data.map((_, i) => data[(i % rows) * columns + Math.floor(i / rows)]) };
}
