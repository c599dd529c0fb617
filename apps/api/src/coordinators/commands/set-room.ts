// For how many somebody has room as a coordinator, as their leader says it.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, today, type Clock, type PersonId, type UnitId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { CoordinatorsRepository } from '../coordinators.repository';
import { RequestsRepository } from '../requests.repository';

const MOST = 50;

@Injectable()
export class SetRoom {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly requests: RequestsRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for one who does not work there; BAD_INPUT for a number that cannot be */
  async run(permit: Permit<'find-coordinator'>, unit: UnitId, person: PersonId, plans: number): Promise<void> {
    const { actor, hat, rule } = permit;
    if (!Number.isInteger(plans) || plans < 0 || plans > MOST) throw new Problem('BAD_INPUT', `0 to ${MOST}.`);
    await this.database.inTenant(actor, async (tx) => {
      const people = await this.repository.people(tx, unit, today(this.clock));
      if (!people.some((one) => one.person_id === person)) throw new Problem('NOT_FOUND', 'Nobody such here.');
      await this.requests.setRoom(tx, actor.tenant, person, plans, actor.person, new Date(this.clock.now()));
      await this.audit.record(tx, { actor, hat, rule, action: 'set-coordinator-room', unit, details: { person } });
    });
  }
}
