// The one commit at a time: whatever waits in all rooms goes together, at once when none is in flight.
import type { Appended, Batch, Seq, RoomId, Timers, UpdateLog } from '../ports';

/** A room as the committer sees it. */
export interface Committing {
  readonly id: RoomId;
  /** What is to be stored now, if anything. */
  take(): Batch | undefined;
  settle(answer: Appended): void;
  /** The log did not take the call; whether it stored the batch is not known. */
  failed(): void;
  /** The log has not answered for too long. */
  abandon(): void;
  readonly gone: boolean;
}

export class Committer {
  private readonly waiting = new Set<Committing>();
  private flying: readonly Committing[] | undefined;
  private scheduled = false;

  constructor(
    private readonly log: UpdateLog,
    private readonly timers: Timers,
    private readonly busyMs: number,
    /** Rows of a room that was abandoned while they were under way are in the log after all. */
    private readonly late: (room: RoomId, seq: Seq) => void,
  ) {}

  enlist(room: Committing): void {
    this.waiting.add(room);
    if (this.flying || this.scheduled) return;
    this.scheduled = true;
    this.timers.soon(() => this.run());
  }

  private run(): void {
    this.scheduled = false;
    const rooms: Committing[] = [];
    const batches: Batch[] = [];
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const room of waiting) {
      const batch = room.take();
      if (!batch) continue;
      rooms.push(room);
      batches.push(batch);
    }
    if (batches.length > 0) this.fly(rooms, batches);
  }

  private fly(rooms: readonly Committing[], batches: readonly Batch[]): void {
    this.flying = rooms;
    const stopWatch = this.watch();
    const landed = (each: (room: Committing, at: number) => void): void => {
      stopWatch();
      this.flying = undefined;
      rooms.forEach(each);
      const next = this.waiting.values().next();
      if (!next.done) this.enlist(next.value);
    };
    this.log.append(batches).then(
      (answers) =>
        landed((room, at) => {
          const answer = answers[at];
          if (!room.gone) {
            if (answer) room.settle(answer);
            else room.failed();
          } else if (answer?.kind === 'stored') this.late(room.id, answer.base + (batches[at]?.entries.length ?? 0));
        }),
      () => landed((room) => room.failed()),
    );
  }

  /** Gives up, every `busyMs`, on the rooms that a silent log keeps waiting. */
  private watch(): () => void {
    let stop = this.timers.after(this.busyMs, () => {
      for (const room of [...(this.flying ?? []), ...this.waiting]) room.abandon();
      this.waiting.clear();
      stop = this.watch();
    });
    return () => stop();
  }
}
