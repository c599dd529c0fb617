// Whom somebody who invites may find although their address is protected: those they know of in that plan already.
import { Injectable } from '@nestjs/common';
import type { Finder } from '../access/findable';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { Sight } from '../access/sight';
import { Database } from '../kernel/database';
import { FindingRepository, type Found } from './finding.repository';

@Injectable()
export class Finders {
  constructor(
    private readonly database: Database,
    private readonly finding: FindingRepository,
    private readonly readers: Readers,
  ) {}

  /** Before a transaction, which asks for no second connection. */
  async of(permit: Permit<'invite'>): Promise<Finder> {
    const { actor, plan, facts, hat } = permit;
    if (!plan) throw new Error('A permit without a plan.');
    const near = await this.database.inTenant(actor, (tx) => this.finding.protectedIn(tx, plan, facts.today));
    const told = await Promise.all(near.map(async (one) => ((await this.isIn(permit, one)) ? [one.personId] : [])));
    return { known: told.flat(), follows: hat === 'coordinator' ? actor.person : null };
  }

  /** That somebody is in the plan is told only as far as the asker may know of it. */
  async isIn(permit: Permit<'invite'>, { personId, takesPart, invitedBy }: Found): Promise<boolean> {
    const [plan] = Sight.of(permit).plans;
    const knows = takesPart && plan !== undefined && (await this.readers.person(plan, personId)) !== undefined;
    return knows || invitedBy.some((by) => permit.hat === 'owner' || by === permit.actor.person);
  }
}
