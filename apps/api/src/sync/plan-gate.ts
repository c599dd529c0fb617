// The engine's gate: what a member may do in a section, from the leases that access keeps.
import type { Gate, Member, RoomId, Standing } from '@samplan/sync/server';
import type { Leases } from '../access/leases';
import type { Addresses } from './addresses';
import { asVisitor } from './visitor';

export class PlanGate implements Gate {
  constructor(
    private readonly leases: Leases,
    private readonly addresses: Addresses,
  ) {}

  known(member: Member, room: RoomId): Standing | undefined {
    const { plan, section } = this.addresses.of(room);
    return this.leases.known(asVisitor(member).who, plan, section);
  }

  ask(member: Member, room: RoomId, fresh = false): Promise<Standing> {
    const { plan, section } = this.addresses.of(room);
    return this.leases.standing(asVisitor(member).who, plan, section, fresh);
  }
}
