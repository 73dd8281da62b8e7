/** Time as a session needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls back once, in the next animation frame; a hidden page has none. */
  frame(callback: () => void): void;
  /** Calls back once after `milliseconds`; the function returned calls it off. */
  delay(callback: () => void, milliseconds: number): () => void;
}

/** A hidden page has no animation frames: what must go on there takes place this often, in milliseconds. */
const HIDDEN_FRAME = 250;

/** Calls back once, in the next animation frame or, if none comes, a little later. */
export function frameEvenIfHidden(clock: Clock, callback: () => void): void {
  let due = true;
  const once = (): void => {
    if (due) callback();
    due = false;
    stop();
  };
  const stop = clock.delay(once, HIDDEN_FRAME);
  clock.frame(once);
}

export const pageClock: Clock = {
  now: () => performance.now(),
  frame(callback) {
    if (typeof requestAnimationFrame === 'function') requestAnimationFrame(callback);
    else setTimeout(callback, 16);
  },
  delay(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
