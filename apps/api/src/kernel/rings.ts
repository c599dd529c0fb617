// A queue with one reader, in which the same thing waits only once: it cannot grow beyond what there is to tell.
export class Rings<T> {
  private readonly waiting = new Map<string, T>();
  private wake: (() => void) | undefined;
  private isOver = false;

  constructor(private readonly keyOf: (ring: T) => string) {}

  put(ring: T): void {
    if (this.isOver) return;
    this.waiting.set(this.keyOf(ring), ring);
    this.wake?.();
  }

  end(): void {
    this.isOver = true;
    this.wake?.();
  }

  /** @param left runs when the reader goes or the queue ends; harmless when run twice */
  iterate(left: () => void): AsyncIterableIterator<T> {
    const over = (): IteratorReturnResult<undefined> => {
      this.end();
      left();
      return { done: true, value: undefined };
    };
    return {
      next: async () => {
        while (!this.isOver) {
          const [first] = this.waiting;
          if (first) {
            this.waiting.delete(first[0]);
            return { done: false, value: first[1] };
          }
          await new Promise<void>((resolve) => (this.wake = resolve));
        }
        return over();
      },
      return: async () => over(),
      throw: async () => over(),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
