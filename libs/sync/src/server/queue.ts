// What waits in one room to be stored, in the order in which it came.
import type { Item, Session } from './session';

export class Queue {
  /** After a spoiled batch: one update at a time, to find which. */
  singly = false;
  private items: Item[] = [];
  private size = 0;

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  get bytes(): number {
    return this.size;
  }

  add(items: readonly Item[]): void {
    for (const item of items) {
      this.items.push(item);
      this.size += item.update.length;
    }
  }

  /** Puts items before all others. */
  putBack(items: readonly Item[]): void {
    this.keep([...items, ...this.items]);
  }

  has(session: Session): boolean {
    return this.items.some((item) => item.session === session);
  }

  /** Throws away what this session sent. */
  drop(session: Session): void {
    this.keep(this.items.filter((item) => item.session !== session));
  }

  clear(): void {
    this.keep([]);
  }

  /** Who sent what waits. */
  senders(): Set<Session> {
    return new Set(this.items.map((item) => item.session));
  }

  /** Takes out what these senders sent; throws away what is not even looked at any more. */
  take(senders: { has(session: Session): boolean }): readonly Item[] {
    const taken: Item[] = [];
    const left: Item[] = [];
    for (const item of this.items) {
      if (item.session.unheeded) {
        item.session.passedOver(item.update);
        continue;
      }
      if (!senders.has(item.session) || (this.singly && taken.length > 0)) left.push(item);
      else taken.push(item);
    }
    this.keep(left);
    if (left.length === 0 && this.singly) this.singly = taken.length > 1;
    return taken;
  }

  private keep(items: Item[]): void {
    this.items = items;
    this.size = items.reduce((sum, item) => sum + item.update.length, 0);
  }
}
