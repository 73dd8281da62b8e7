import type { Random } from '../../math/random.js';
import type { RecipeData } from '../recipe.js';
import type { Choice } from './digit-store.js';

/** Deals out the digits: every digit once, in random order and randomly shifted, then all again in another order. */
export class LessonOrder {
  private readonly order: Int32Array;
  private position: number;
  private readonly shuffles: Random;
  private readonly shifts: Random;

  constructor(
    private readonly data: RecipeData,
    random: Random,
  ) {
    this.order = Int32Array.from({ length: data.examples }, (_, index) => index);
    this.position = data.examples;
    this.shuffles = random.fork('order');
    this.shifts = random.fork('shifts');
  }

  next(count: number): Choice[] {
    return Array.from({ length: count }, () => {
      if (this.position === this.order.length) {
        this.shuffles.shuffle(this.order);
        this.position = 0;
      }
      return { index: this.order[this.position++], down: this.shift(), right: this.shift() };
    });
  }

  private shift(): number {
    const { shift } = this.data;
    return shift === 0 ? 0 : this.shifts.integer(2 * shift + 1) - shift;
  }
}
