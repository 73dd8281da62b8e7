/** What the parts of channel-sum that open on demand say, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('channel-sum.extras', {
  stride: 'Stride',
  padding: 'Padding',
  editWeight: (slice: string, row: number, column: number): string =>
    `${slice}: weight in row ${row}, column ${column}`,
} as const);
