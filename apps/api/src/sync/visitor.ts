// One open socket: the engine's member, and the actor behind it.
import type { Party, Role, SessionId } from '@samplan/domain';
import type { Identity, Member } from '@samplan/sync/server';
import type { Actor } from '../kernel/actor';

const PARTY_OF: Readonly<Record<Role, Party>> = {
  owner: 'person',
  representative: 'representative',
  'next-of-kin': 'kin',
  coordinator: 'coordinator',
  participant: 'service',
  volunteer: 'volunteer',
  'unit-leader': 'service',
  'coordinating-unit': 'ke',
  administrator: 'service',
  'log-controller': 'service',
};

let opened = 0;

export class Visitor implements Member {
  readonly id = `${++opened}`;
  readonly actor: string;
  readonly identity: Identity;

  constructor(
    readonly who: Actor,
    hat: Role,
  ) {
    this.actor = who.account;
    this.identity = { name: who.name, party: PARTY_OF[hat], personId: who.person };
  }

  get session(): SessionId {
    return this.who.session;
  }
}

/** The engine hands back the members that the gateway gave it. @throws Error for any other */
export function asVisitor(member: Member): Visitor {
  if (!(member instanceof Visitor)) throw new Error('A member that no socket brought.');
  return member;
}
