// What a peer has sent and what can not be worked on yet: frames that wait for the gate, updates that wait for SyncStep2.
import type { Reading } from './pace';

/** Frames that came while the gate was asked. Reading stands still when there are any. */
export class Inbox {
  private frames: Uint8Array[] = [];

  constructor(private readonly reading: Reading) {}

  keep(frame: Uint8Array): void {
    this.frames.push(frame);
    this.reading.stop('gate');
  }

  /** Hands on all that waits, in order. */
  empty(take: (frame: Uint8Array) => void): void {
    const { frames } = this;
    this.frames = [];
    this.reading.go('gate');
    for (const frame of frames) take(frame);
  }

  clear(): void {
    this.frames = [];
  }
}

/** Updates that came before the peer's SyncStep2: they may rest on what it brings. */
export class Early<Item extends { readonly update: Uint8Array }> {
  bytes = 0;
  private items: Item[] | undefined = [];

  /** What can go on now that `item` has come, in its order. */
  pass(item: Item, isStep2: boolean): readonly Item[] {
    if (isStep2) {
      const early = this.items ?? [];
      this.items = undefined;
      this.bytes = 0;
      return [item, ...early];
    }
    if (!this.items) return [item];
    this.items.push(item);
    this.bytes += item.update.length;
    return [];
  }

  get waiting(): readonly Item[] {
    return this.items ?? [];
  }
}
