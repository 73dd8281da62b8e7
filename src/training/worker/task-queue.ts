/**
 * A function that calls back in a task of its own, after the messages that are due, without the 4 ms that timers wait.
 */
export function taskQueue(): (callback: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(undefined);
  };
}
