/** What conv-arithmetic says of attributes that it cannot use, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('conv-arithmetic.wrong', {
  length: (text: string, attribute: string, least: number, most: number): string =>
    `“${text}” cannot be the ${attribute}: write a whole number from ${least} to ${most}, or height x width.`,
  same: (because: string): string =>
    `“same” needs stride 1 and, undilated, an odd kernel: its padding is D(K − 1)/2 on both sides. Here ${because}.`,
  even: (kernel: number, half: number): string =>
    `the kernel is even (${kernel}), and D(K − 1)/2 = ${half} is no whole number`,
  half: (half: number): string => `D(K − 1)/2 = ${half} is no whole number`,
  strided: (stride: number): string => `the stride is ${stride}, so the output is smaller whatever the padding`,
  border: (upright: boolean, border: number): string =>
    `Along the ${upright ? 'height' : 'width'}, the border D(K−1) − P would be ${border}: the padding is too large.`,
  outputPadding: (outputPadding: number, stride: number): string =>
    `The output padding (${outputPadding}) must be smaller than the stride (${stride}).`,
  tooLarge: (upright: boolean, reach: number, cells: number): string =>
    `The kernel is larger than the input along the ${upright ? 'height' : 'width'}: it spans ${reach} of ${cells} cells.`,
  tooMany: (rows: number, columns: number, most: number): string =>
    `That would be ${rows} × ${columns} cells; at most ${most} on a side can be drawn.`,
});
