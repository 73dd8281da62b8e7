/** The pen of the keyboard: arrows move it, two at once diagonally; it draws while Space is held, or once Enter put it down. */
import type { Point } from '../../data/centred-digit.js';
import { UNITS } from './digit-input.model.js';

const DIRECTIONS: Readonly<Record<string, Point | undefined>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** What a key did: the pen moved, was put down, was lifted, or stays as it is. */
type PenAction = 'moved' | 'down' | 'up' | 'held';

export class KeyboardPen {
  /** In units of the pad. */
  at: Point = { x: UNITS / 2, y: UNITS / 2 };
  down = false;
  readonly #held = new Set<string>();

  /** Undefined if the key is none of the pen's. */
  press({ key, repeat }: KeyboardEvent): PenAction | undefined {
    if (key === ' ' || key === 'Enter') {
      if (repeat || (key === ' ' && this.down)) return 'held';
      this.down = key === ' ' ? true : !this.down;
      return this.down ? 'down' : 'up';
    }
    if (!DIRECTIONS[key]) return undefined;
    this.#held.add(key);
    const middle = (value: number): number => Math.min(UNITS, Math.max(0, value));
    for (const held of this.#held) {
      const step = DIRECTIONS[held] ?? { x: 0, y: 0 };
      this.at = { x: middle(this.at.x + step.x), y: middle(this.at.y + step.y) };
    }
    return 'moved';
  }

  /** True if that lifted the pen. */
  release(key: string): boolean {
    this.#held.delete(key);
    if (key !== ' ' || !this.down) return false;
    this.down = false;
    return true;
  }

  /** Lifts the pen and lets go of all keys; true if the pen was down. */
  lift(): boolean {
    const { down } = this;
    this.#held.clear();
    this.down = false;
    return down;
  }
}
