// Closes somebody's sign-in in the municipality, and ends their sessions in it. What they take part in stays as it is.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type SignInClosing } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { holdPerson, type Closing } from '../closings';
import { Sessions } from '../sessions';

@Injectable()
export class CloseSignIn {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem ALREADY_SO */
  async run(asked: Permit<'close-sign-in'>, reason: SignInClosing): Promise<Closing> {
    const { whose: person } = asked;
    if (!person) throw new Error('A sign-in of nobody.');
    return this.database.inTenant(asked.actor, async (tx) => {
      await holdPerson(tx, person);
      const { actor, hat, rule } = await this.access.again(tx, asked);
      const closedAt = new Date(this.clock.now()).toISOString();
      const made = await tx.query(
        `insert into sign_in_closing (tenant_id, person_id, reason, closed_by, closed_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning id`,
        [actor.tenant, person, reason, actor.person, closedAt],
      );
      if (made.length === 0) throw new Problem('ALREADY_SO', 'It is closed.');
      await this.sessions.endAllOf(tx, person);
      await this.audit.record(tx, { actor, hat, rule, action: 'close-sign-in', details: { person, reason } });
      return { reason, closedAt };
    });
  }
}
