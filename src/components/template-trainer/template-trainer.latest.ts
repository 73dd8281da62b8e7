import { asInputError, type InputError } from '../../data/input-error.js';

/** Of several things that are loaded one after the other, only the one that was asked for last counts. */
export class Latest {
  #turn = 0;

  async take<T>(
    load: () => Promise<T>,
    found: (value: T) => void,
    failed: (problem: InputError) => void,
  ): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await load();
      if (turn === this.#turn) found(value);
    } catch (error) {
      if (turn !== this.#turn) return;
      failed(asInputError(error, 'data-missing', 'images="4"'));
    }
  }

  /** What is on its way does not count any more. */
  forget(): void {
    this.#turn++;
  }
}
