/** The part of `scheduler` (prioritised tasks) that is used; not every browser has it. */
interface Scheduler {
  postTask(callback: () => void, options: { priority: 'background' }): Promise<void>;
}

/**
 * A function that calls back in a task of its own, after messages, input and drawing that are due, without the 4 ms
 * that timers wait. In a page that can order its tasks, training comes last.
 */
export function taskQueue(): (callback: () => void) => void {
  const { scheduler } = globalThis as { scheduler?: Partial<Scheduler> };
  if (scheduler?.postTask) {
    return (callback) => void scheduler.postTask?.(callback, { priority: 'background' });
  }
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(undefined);
  };
}

/** Calls back after some milliseconds; the function returned calls it off. */
export function later(callback: () => void, milliseconds: number): () => void {
  const timer = setTimeout(callback, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
