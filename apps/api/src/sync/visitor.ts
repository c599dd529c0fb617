// One open socket: the engine's member, and the actor behind it.
import type { Hat, SessionId } from '@samplan/domain';
import type { Identity, Member } from '@samplan/sync/server';
import { partyOf } from '../access/party';
import type { Actor } from '../kernel/actor';

let opened = 0;

export class Visitor implements Member {
  readonly id = `${++opened}`;
  readonly actor: string;
  readonly identity: Identity;

  constructor(
    readonly who: Actor,
    hat: Hat,
  ) {
    this.actor = who.account;
    this.identity = { name: who.name, party: partyOf(hat), personId: who.person };
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
