// What other instances wrote: one question for all open rooms, asked again and again; a hint that was lost heals by it.
import type { Bus, RoomId, Seq } from '@samplan/sync/server';
import type { PgUpdateLog } from './pg-update-log';
import type { Sockets } from './sockets';

export class LogWatch {
  private readonly heard = new Map<RoomId, Seq>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly log: Pick<PgUpdateLog, 'heads'>,
    private readonly sockets: Sockets,
    private readonly bus: Bus,
    private readonly everyMs: number,
  ) {}

  start(): void {
    this.timer = setTimeout(() => {
      // Where the log is away, the next append says so to those who write.
      this.look()
        .catch(() => undefined)
        .finally(() => this.timer && this.start());
    }, this.everyMs).unref();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The bell rang for these rooms: somebody wrote there by another way than the room itself. */
  async lookAt(rooms: readonly RoomId[]): Promise<void> {
    if (rooms.length === 0) return;
    const heads = await this.log.heads(rooms);
    rooms.forEach((room, at) => {
      const seq = heads[at];
      if (seq !== undefined) this.bus.announce(room, seq);
    });
  }

  private async look(): Promise<void> {
    const rooms = [...new Set(this.sockets.all().map(({ room }) => room))];
    if (rooms.length === 0) return this.heard.clear();
    const heads = await this.log.heads(rooms);
    const before = new Map(this.heard);
    this.heard.clear();
    rooms.forEach((room, at) => {
      const seq = heads[at];
      if (seq === undefined) return;
      this.heard.set(room, seq);
      if (seq !== before.get(room)) this.bus.announce(room, seq);
    });
  }
}
