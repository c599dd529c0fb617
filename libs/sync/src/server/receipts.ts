// Which of a socket's updates are stored, and which of its questions (message 64) that answers.
export class Receipts {
  private count = 0;
  private stored = 0;
  private hasStep2 = false;
  private asks: { n: number; readonly after: number }[] = [];

  /** Counts an update message; its number on this socket. */
  received(isStep2: boolean): number {
    if (isStep2) this.hasStep2 = true;
    return ++this.count;
  }

  /** One more of them, in their order, is in the log or brought nothing. */
  settled(): void {
    this.stored += 1;
  }

  /** `n` is answered when all received up to now is stored, and the peer's SyncStep2 too. */
  ask(n: number): void {
    const after = this.count + (this.hasStep2 ? 0 : 1);
    const last = this.asks.at(-1);
    if (last?.after === after) last.n = Math.max(last.n, n);
    else this.asks.push({ n, after });
  }

  /** The questions that could be answered now become one, and wait. */
  hold(): void {
    while (this.asks[0] && this.asks[1] && this.asks[1].after <= this.stored) {
      this.asks[1].n = Math.max(this.asks[0].n, this.asks[1].n);
      this.asks.shift();
    }
  }

  /** Is there a question that can be answered now? */
  get isDue(): boolean {
    return this.asks[0] !== undefined && this.asks[0].after <= this.stored;
  }

  due(answer: (n: number) => void): void {
    while (this.asks[0] && this.asks[0].after <= this.stored) {
      answer(this.asks[0].n);
      this.asks.shift();
    }
  }
}
