// Opens somebody's sign-in in the municipality again: what they took part in, and still do, is theirs as before.
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@samplan/domain';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { holdPerson } from '../closings';

@Injectable()
export class ReopenSignIn {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem ALREADY_SO; STALE where a death is entered, which is undone where it was entered */
  async run(asked: Permit<'close-sign-in'>): Promise<void> {
    const { whose: person } = asked;
    if (!person) throw new Error('A sign-in of nobody.');
    await this.database.inTenant(asked.actor, async (tx) => {
      await holdPerson(tx, person);
      const { actor, hat, rule } = await this.access.again(tx, asked);
      const deaths = await tx.query('select from death where person_id = $1 and undone_at is null', [person]);
      if (deaths.length > 0) throw new Problem('STALE', 'A death is entered.');
      const opened = await tx.query(
        `update sign_in_closing set opened_by = $2, opened_at = $3 where person_id = $1 and opened_at is null returning id`,
        [person, actor.person, new Date(this.clock.now())],
      );
      if (opened.length === 0) throw new Problem('ALREADY_SO', 'It is open.');
      await this.audit.record(tx, { actor, hat, rule, action: 'reopen-sign-in', details: { person } });
    });
  }
}
