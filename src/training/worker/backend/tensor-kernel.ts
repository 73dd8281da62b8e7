import type { ConvletsBackend } from './backend.js';
import type { TensorInfo } from './tfjs.js';

/** A kernel as tfjs dispatches it: from named tensors and attributes to new tensors. */
export type TensorKernel = (
  backend: ConvletsBackend,
  inputs: Readonly<Record<string, TensorInfo>>,
  attrs: Readonly<Record<string, number>>,
) => TensorInfo | TensorInfo[];

/** Kernels by the name under which tfjs finds them. */
export type KernelTable = Readonly<Record<string, TensorKernel>>;

/** Number of values of a tensor. */
export function sizeOf(tensor: TensorInfo): number {
  return tensor.shape.reduce((product, side) => product * side, 1);
}
