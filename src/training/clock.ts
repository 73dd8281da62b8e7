/** Time as a session needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /** Calls back once, in the next animation frame; a hidden page has none. */
  frame(callback: () => void): void;
  /** Calls back once after `milliseconds`; the function returned calls it off. */
  delay(callback: () => void, milliseconds: number): () => void;
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
