/** A set of handwritten digits. */
export interface DigitSet {
  /** Number of digits. */
  readonly count: number;
  /** Side of the square images, in pixels. */
  readonly size: number;
  /** `count × size × size` grey values 0 (paper) … 255 (ink), row-major. */
  readonly images: Uint8Array;
  /** `count` classes, 0…9. */
  readonly labels: Uint8Array;
}
