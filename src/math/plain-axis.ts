import type { ConvAxis } from './output-size.js';

/**
 * One axis of a convolution without padding, stride or holes, unchecked: for a kernel that is known not to be longer
 * than the input. Otherwise as `convOutputSize(input, kernel)`.
 */
export const plainAxis = (input: number, kernel: number): ConvAxis => ({
  ...{ input, kernel, stride: 1, dilation: 1, before: 0, after: 0 },
  ...{ reach: kernel, output: input - kernel + 1, rest: 0, unseen: 0 },
});
