import { mix, RandomStream } from './random-stream.js';

const TWO_32 = 4294967296;

/** An array or typed array. */
interface MutableList {
  readonly length: number;
  [index: number]: unknown;
}

/** A random stream that also chooses among things. */
export class Random extends RandomStream {
  /**
   * @param seed a whole number from 0 to 2³² − 1
   * @throws RangeError for any other seed
   */
  constructor(seed: number) {
    if (!Number.isInteger(seed) || seed < 0 || seed >= TWO_32) {
      throw new RangeError(`The seed must be a whole number from 0 to 4294967295, not ${String(seed)}.`);
    }
    super(seed);
  }

  /**
   * A whole number from 0 to n − 1, all exactly equally likely.
   *
   * @param n how many numbers there are to choose from: 1 to 2³²
   * @throws RangeError for any other n
   */
  integer(n: number): number {
    if (!Number.isInteger(n) || n < 1 || n > TWO_32) {
      throw new RangeError(`integer(n) needs a whole number n from 1 to 4294967296, not ${String(n)}.`);
    }
    // Words beyond the last full round of n would favour the small remainders: draw again.
    const limit = TWO_32 - (TWO_32 % n);
    let word = this.uint32();
    while (word >= limit) word = this.uint32();
    return word % n;
  }

  /** Puts the items into a random order, in place (Fisher–Yates; every order is equally likely), and returns them. */
  shuffle<T extends MutableList>(items: T): T {
    const list: MutableList = items;
    for (let last = list.length - 1; last > 0; last--) {
      const chosen = this.integer(last + 1);
      const item = list[last];
      list[last] = list[chosen];
      list[chosen] = item;
    }
    return items;
  }

  /** An independent stream, named by a text or a whole number, as {@link RandomStream.fork} makes it. */
  override fork(label: string | number): Random {
    // A number and its decimal text name different streams.
    return new Random(typeof label === 'number' ? this.seedFor(`#${String(label)}`, mix) : this.seedFor(label));
  }
}
