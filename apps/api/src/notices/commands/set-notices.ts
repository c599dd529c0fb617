// Keeps how often somebody wants to be told outside the app, and by which address where it is not their safe contact.
import { Inject, Injectable } from '@nestjs/common';
import { contactAddress, Problem, today, type NoticePace } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { AddresseesRepository } from '../addressees.repository';

export interface NoticesInput {
  readonly pace: NoticePace;
  readonly address?: string | null;
}

@Injectable()
export class SetNotices {
  constructor(
    private readonly database: Database,
    private readonly addressees: AddresseesRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT for an address that is none, or where one is reached by another answer */
  async run(permit: Permit<'change-own-settings'>, { pace, address }: NoticesInput): Promise<void> {
    const { actor, hat, rule } = permit;
    const said = address?.trim() ?? '';
    const kept = said === '' ? null : contactAddress('email', said);
    if (kept === undefined) throw new Problem('BAD_INPUT', 'That is no address.');
    await this.database.inTenant(actor, async (tx) => {
      const row = await this.addressees.of(tx, actor.person, today(this.clock));
      if (kept !== null && (row.owns || row.answer !== null))
        throw new Problem('BAD_INPUT', 'They are reached as they answered to the first question of all.');
      const at = new Date(this.clock.now());
      await this.addressees.save(tx, { tenant: actor.tenant, person: actor.person, at }, pace, kept);
      await this.audit.record(tx, { actor, hat, rule, action: 'set-notices' });
    });
  }
}
