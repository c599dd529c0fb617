// The owner takes somebody out of the plan, at once; a coordinator is changed by the coordinating unit.
import { Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { Leaving } from '../leaving';
import { LeavingRepository } from '../leaving.repository';

@Injectable()
export class RemoveParticipant {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly repository: LeavingRepository,
    private readonly leaving: Leaving,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_FOUND for a part that is none of this plan, or is over; NOT_ALLOWED for the coordinator's */
  async run(asked: Permit<'decide-access'>, participant: string): Promise<void> {
    const { actor, plan } = asked;
    if (!plan) throw new Error('A permit without a plan.');
    const part = await this.database.inTenant(actor, async (tx) =>
      (await this.repository.seats(tx, plan, asked.facts.today)).find(({ id }) => id === participant),
    );
    if (!part) throw new Problem('NOT_FOUND', 'No such part.');
    const coordinator = await this.leaving.coordinatorWhoKnows(asked, part.person_id);
    await this.access.holding(asked, async (tx, permit) => {
      const { facts, hat, rule, action } = permit;
      const seats = await this.repository.seats(tx, plan, facts.today);
      const ending = seats.filter(({ id }) => id === participant);
      const [seat] = ending;
      if (!seat) throw new Problem('NOT_FOUND', 'No such part.');
      if (seat.role === 'coordinator') throw new Problem('NOT_ALLOWED', 'The coordinating unit changes a coordinator.');
      await this.audit.record(tx, { actor, hat, rule, action, plan, details: { removed: seat.id, role: seat.role } });
      const left = { plan, owner: actor.person, person: seat.person_id, ending, seats };
      await this.leaving.end(tx, permit, left, coordinator);
    });
  }
}
