// What a member sent to a room whose door had shut by then: handed to the host, and goes nowhere else.
import type { Member, RoomId } from '../ports';
import { readClientMessage } from '../protocol';
import type { Host } from './host';

export class TurningAway {
  /** The access ended: what was sent and still comes is turned away. */
  isShut = false;

  constructor(
    private readonly host: Host,
    private readonly room: RoomId,
    private readonly member: Member,
  ) {}

  update(update: Uint8Array): void {
    this.host.events.onTurnedAway?.(this.room, this.member, update);
  }

  /** A frame that came when the access had ended. */
  frame(bytes: Uint8Array): void {
    if (!this.isShut) return;
    const message = readClientMessage(bytes);
    if (typeof message !== 'string' && (message.kind === 'update' || message.kind === 'step2'))
      this.update(message.update);
  }
}
