import type { words } from './conv-arithmetic.wrong.words.js';

/** Attributes that cannot be used. What is to be said of them is fetched when there are some. */
export class Misfit extends Error {
  /**
   * @param code that of the InputError which comes of it
   * @param say the sentence for readers
   * @param example right attributes
   */
  constructor(
    readonly code: string,
    readonly say: (sentences: typeof words) => string,
    readonly example = 'input="6" kernel="3" stride="2" padding="1"',
  ) {
    super(code);
  }
}
