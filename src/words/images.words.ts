/** Images as they are called in sentences. */
import { inLanguages } from './words.js';

export const words = inLanguages('images', {
  digit: (digit: string): string => `a handwritten ${digit}`,
  matrix: (rows: number, columns: number): string => `a ${rows}×${columns} image`,
});
