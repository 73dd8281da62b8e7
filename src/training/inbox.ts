/** Items that arrive one by one, read in order with `for await`. One reader at a time. */
export class Inbox<T> implements AsyncIterable<T> {
  #items: T[] = [];
  #closed = false;
  #wake: () => void = () => undefined;

  put(item: T): void {
    if (this.#closed) return;
    this.#items.push(item);
    this.#wake();
  }

  /** Ends the loop of the reader; what was not read yet is dropped. */
  close(): void {
    this.#closed = true;
    this.#items = [];
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const item = this.#items.shift();
      if (item !== undefined) yield item;
      else if (this.#closed) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
