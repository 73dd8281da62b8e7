/** Filters with a name, as image processing knows them. Rows of weights, to be slid without flipping. */
export const kernelPresets = {
  identity: [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ],
  'box-blur': [
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
    [1 / 9, 1 / 9, 1 / 9],
  ],
  gaussian: [
    [1 / 16, 1 / 8, 1 / 16],
    [1 / 8, 1 / 4, 1 / 8],
    [1 / 16, 1 / 8, 1 / 16],
  ],
  sharpen: [
    [0, -1, 0],
    [-1, 5, -1],
    [0, -1, 0],
  ],
  'sobel-x': [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
  'sobel-y': [
    [-1, -2, -1],
    [0, 0, 0],
    [1, 2, 1],
  ],
  laplacian: [
    [0, 1, 0],
    [1, -4, 1],
    [0, 1, 0],
  ],
  'diagonal-line': [
    [2, -1, -1],
    [-1, 2, -1],
    [-1, -1, 2],
  ],
  'vertical-edge': [
    [-1, 0, 1],
    [-1, 0, 1],
    [-1, 0, 1],
  ],
  'vertical-line': [
    [-1, 2, -1],
    [-1, 2, -1],
    [-1, 2, -1],
  ],
  emboss: [
    [-2, -1, 0],
    [-1, 1, 1],
    [0, 1, 2],
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>;

export type KernelPreset = keyof typeof kernelPresets;

export const isKernelPreset = (name: string): name is KernelPreset => Object.hasOwn(kernelPresets, name);
