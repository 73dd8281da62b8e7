/**
 * Numbers as byte planes: first the lowest byte of every number, then the next one of every number, up to the highest.
 * The signs and exponents of a curve are much alike; side by side they compress well.
 */
import type { Bytes } from './bytes.js';

export function planesOfFloats(values: Float32Array): Bytes {
  return split(4, values.length, (view, i) => {
    view.setFloat32(0, values[i], true);
  });
}

export function floatsOfPlanes(planes: Bytes): Float32Array {
  return Float32Array.from(join(4, planes, (view) => view.getFloat32(0, true)));
}

/** Whole numbers 0…65 535. */
export function planesOfCounts(values: Uint16Array): Bytes {
  return split(2, values.length, (view, i) => {
    view.setUint16(0, values[i], true);
  });
}

export function countsOfPlanes(planes: Bytes): Uint16Array {
  return Uint16Array.from(join(2, planes, (view) => view.getUint16(0, true)));
}

function split(width: number, count: number, write: (view: DataView, i: number) => void): Bytes {
  const planes = new Uint8Array(width * count);
  const view = new DataView(new ArrayBuffer(width));
  for (let i = 0; i < count; i++) {
    write(view, i);
    for (let plane = 0; plane < width; plane++) planes[plane * count + i] = view.getUint8(plane);
  }
  return planes;
}

function join(width: number, planes: Bytes, read: (view: DataView) => number): number[] {
  const count = Math.floor(planes.length / width);
  const view = new DataView(new ArrayBuffer(width));
  return Array.from({ length: count }, (_, i) => {
    for (let plane = 0; plane < width; plane++) view.setUint8(plane, planes[plane * count + i]);
    return read(view);
  });
}
