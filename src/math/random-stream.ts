import { log } from './exponential.js';

/** One step of splitmix32: a bijection of 32-bit words whose output shows no trace of the input's pattern. */
export function mix(word: number): number {
  let z = (word + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}

/** A word that depends on every character of a text. */
function hash(text: string): number {
  let word = text.length;
  for (let i = 0; i < text.length; i++) word = mix(word ^ text.charCodeAt(i));
  return word;
}

/**
 * A stream of pseudo-random numbers that is decided by its seed alone: the same on every device.
 *
 * The generator is sfc32 (three words of state and a counter, period at least 2³²), seeded through splitmix32. Streams
 * that must not depend on each other (starting weights, order of the digits, their shifts) are made with {@link fork}:
 * drawing more numbers from one then leaves the others as they were.
 */
export class RandomStream {
  /** What decides this stream: the seed, or the seed and the labels it was forked by. */
  readonly #key: number;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /**
   * @param seed a whole number from 0 to 2³² − 1
   */
  constructor(seed: number) {
    this.#key = seed;
    this.#a = mix(seed);
    this.#b = mix(this.#a);
    this.#c = mix(this.#b);
    // The first outputs of neighbouring seeds still resemble each other.
    for (let i = 0; i < 12; i++) this.uint32();
  }

  /** A whole number from 0 to 2³² − 1, all equally likely. */
  uint32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number in [0, 1), a multiple of 2⁻⁵³. */
  uniform(): number {
    const high = this.uint32() >>> 5;
    const low = this.uint32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /**
   * A number from the normal distribution with mean 0 and standard deviation 1, untruncated.
   *
   * Marsaglia's polar method: of a random point in the unit disc only the direction and the squared radius are used,
   * which needs a logarithm and a square root, but no angle.
   */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const squaredRadius = x * x + y * y;
      if (squaredRadius < 1 && squaredRadius > 0) return x * Math.sqrt((-2 * log(squaredRadius)) / squaredRadius);
    }
  }

  /**
   * An independent stream, named by a text. It depends on this stream's seed and the label only, not
   * on what has been drawn so far.
   *
   * @example new RandomStream(7).fork('weights').normal()
   */
  fork(label: string): RandomStream {
    return new RandomStream(this.seedFor(label));
  }

  /** The seed of the stream that a label names; `also` changes its word. */
  protected seedFor(label: string, also = (word: number): number => word): number {
    return mix(mix(this.#key) ^ also(hash(label)));
  }
}
