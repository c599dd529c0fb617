// Word between instances that a room's log has grown: in this process alone. Others find out by asking the log.
import type { Bus, RoomId, Seq } from '@samplan/sync/server';

type Heard = (room: RoomId, seq: Seq) => void;

/** One installation on one instance; LogWatch says what others wrote. */
export class InProcessBus implements Bus {
  private readonly listeners = new Set<Heard>();

  announce(room: RoomId, seq: Seq): void {
    for (const heard of this.listeners) heard(room, seq);
  }

  onAnnounced(heard: Heard): () => void {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  }
}
