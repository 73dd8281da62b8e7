/** What the reader has guessed of the outputs. */
import { roundTo } from '../../drawing/numbers.js';

/** Outputs are shown with two decimals: as exact a guess is right. */
const DECIMALS = 2;

export class Guesses {
  /** The last guess was wrong. */
  wrong = false;
  readonly #known = new Set<number>();

  knows(stop: number): boolean {
    return this.#known.has(stop);
  }

  /** Whether a guess is right; then the output is known. */
  check(stop: number, output: number, guess: number): boolean {
    const right = Math.abs(roundTo(output, DECIMALS) - guess) <= 0.51 * 10 ** -DECIMALS;
    if (right) this.reveal(stop);
    else this.wrong = true;
    return right;
  }

  reveal(stop: number): void {
    this.#known.add(stop);
    this.wrong = false;
  }

  clear(): void {
    this.#known.clear();
    this.wrong = false;
  }
}
