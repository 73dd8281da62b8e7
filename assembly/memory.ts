/**
 * The kernels share one memory with the host, which hands out every block of it. Kernels get byte addresses, never
 * allocate, and keep nothing between calls.
 */

/** Bytes of a 32-bit number. */
export const WORD: usize = 4;
/** Bytes of a vector register: four float32. */
export const VECTOR: usize = 16;
/** Output channels that are computed together. */
export const BLOCK: usize = 8;

/**
 * The first 256 bytes of the memory belong to the kernels: one tile of the forward pass (four positions × eight
 * channels) or one group of accumulators.
 */
export const SCRATCH: usize = 0;
