/** What a reader does on the pad, with a pointer or with keys, as strokes. */
import { UNITS } from './digit-input.model.js';
import type { Point } from '../../data/centred-digit.js';
import { KeyboardPen } from './digit-input.keys.js';
import { words } from './digit-input.words.js';

/** Whom a hand draws for. Points are in units of the pad. */
export interface Drawer {
  /** A stroke begins. */
  begin(point: Point): void;
  /** It goes on. */
  extend(point: Point): void;
  /** It has ended. */
  done(): void;
  undo(): void;
  clear(): void;
  /** The pen of the keyboard is somewhere else, or has changed. */
  say(text: string): void;
}

/** Where on the pad an event is. The picture may be drawn at another size than its own units. */
function pointIn({ clientX, clientY }: PointerEvent, surface: Element): Point {
  const { left, top, width, height } = surface.getBoundingClientRect();
  const within = (share: number): number => UNITS * Math.min(1, Math.max(0, share));
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
}

export class Hand {
  readonly pen = new KeyboardPen();
  readonly #drawer: Drawer;
  /** The pointer that draws. */
  #pointer: number | undefined;

  constructor(drawer: Drawer) {
    this.#drawer = drawer;
  }

  readonly pointerdown = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    this.#pointer = event.pointerId;
    const surface = event.currentTarget as Element;
    // A pointer that a script made up cannot be captured.
    if (event.isTrusted) surface.setPointerCapture(event.pointerId);
    this.#drawer.begin(pointIn(event, surface));
  };

  readonly pointermove = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    // Not every browser tells what was between two frames.
    const between = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
    const surface = event.currentTarget as Element;
    for (const one of between.length > 0 ? between : [event]) this.#drawer.extend(pointIn(one, surface));
  };

  readonly pointerup = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    this.#drawer.done();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape') this.lift();
    else if ((event.ctrlKey || event.metaKey) && key === 'z') this.#drawer.undo();
    else if (key === 'Delete' || key === 'Backspace') this.#drawer.clear();
    else if (!this.#drive(event)) return;
    event.preventDefault();
  };

  readonly keyup = ({ key }: KeyboardEvent): void => {
    if (this.pen.release(key)) this.#drawer.done();
  };

  /** The pad has lost the focus, or the reader wants to stop. */
  readonly lift = (): void => {
    if (this.pen.lift()) this.#drawer.done();
  };

  /** False if the key is none of the pen's. */
  #drive(event: KeyboardEvent): boolean {
    const action = this.pen.press(event);
    if (!action) return false;
    const { at, down } = this.pen;
    if (action === 'down') this.#drawer.begin(at);
    else if (action === 'up') this.#drawer.done();
    else if (down && action === 'moved') this.#drawer.extend(at);
    this.#drawer.say((down ? words.penDown : words.penUp)(at.y, at.x));
    return true;
  }
}
