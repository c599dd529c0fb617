// How fast one peer may send and ask: token buckets, seldom answers, and the reasons to stop reading.
import type { Limits, Timers, Transport } from '../ports';

export class Pace {
  private updates: number;
  private bytes: number;
  private at: number;

  constructor(
    private readonly timers: Timers,
    private readonly limits: Limits,
  ) {
    this.updates = limits.updateBurst;
    this.bytes = limits.bytesPerSecond;
    this.at = timers.now();
  }

  /** Takes a frame into account; milliseconds to wait before the next is read, 0 for none. */
  spend(bytes: number, isUpdate: boolean): number {
    this.bytes -= bytes;
    if (isUpdate) this.updates -= 1;
    if (this.bytes >= 0 && this.updates >= 0) return 0;
    this.refill();
    const forBytes = (-this.bytes / this.limits.bytesPerSecond) * 1000;
    const forUpdates = (-this.updates / this.limits.updatesPerSecond) * 1000;
    return Math.max(0, Math.ceil(Math.max(forBytes, forUpdates)));
  }

  private refill(): void {
    const now = this.timers.now();
    const seconds = (now - this.at) / 1000;
    this.at = now;
    this.updates = Math.min(this.limits.updateBurst, this.updates + seconds * this.limits.updatesPerSecond);
    this.bytes = Math.min(this.limits.bytesPerSecond, this.bytes + seconds * this.limits.bytesPerSecond);
  }
}

/** Runs at once, then again not before `everyMs`; what is asked for meanwhile is done once, later. */
export class Seldom {
  private nextAt = 0;
  private cancel: (() => void) | undefined;

  constructor(
    private readonly timers: Timers,
    private readonly everyMs: number,
  ) {}

  run(what: () => void): void {
    if (this.cancel) return;
    const wait = this.nextAt - this.timers.now();
    if (wait > 0) {
      this.cancel = this.timers.after(wait, () => {
        this.cancel = undefined;
        this.run(what);
      });
      return;
    }
    this.nextAt = this.timers.now() + this.everyMs;
    what();
  }

  end(): void {
    this.cancel?.();
  }
}

/** Why reading from a peer may stand still. */
export type Hindrance = 'gate' | 'pace' | 'queue' | 'drain';

/** Reads from the peer as long as nothing hinders it. */
export class Reading {
  private readonly hindrances = new Set<Hindrance>();
  private cancel: (() => void) | undefined;

  constructor(
    private readonly transport: Transport,
    private readonly timers: Timers,
  ) {}

  stop(hindrance: Hindrance): void {
    if (this.hindrances.size === 0) this.transport.pause();
    this.hindrances.add(hindrance);
  }

  go(hindrance: Hindrance): void {
    if (this.hindrances.delete(hindrance) && this.hindrances.size === 0) this.transport.resume();
  }

  /** Stands still for `ms`, counted anew with each call. */
  stopFor(ms: number): void {
    this.stop('pace');
    this.cancel?.();
    this.cancel = this.timers.after(ms, () => this.go('pace'));
  }

  end(): void {
    this.cancel?.();
  }
}
