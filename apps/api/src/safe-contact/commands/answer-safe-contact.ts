// Keeps somebody's own answer to the first question of all. The log is told that it was answered, and nothing of what.
import { Inject, Injectable } from '@nestjs/common';
import { contactAddress, Problem, type ContactChannel, type SafeContactAnswer } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { CLOCK, type Clock } from '../../kernel/clock';
import { Database } from '../../kernel/database';
import { SafeContactRepository } from '../safe-contact.repository';

export interface SafeContactInput {
  readonly answer: SafeContactAnswer;
  readonly channel: ContactChannel;
  readonly address?: string | null;
}

@Injectable()
export class AnswerSafeContact {
  constructor(
    private readonly database: Database,
    private readonly contacts: SafeContactRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem BAD_INPUT for a channel that is not to be chosen, and for a number or address that is none */
  async run(permit: Permit<'change-own-settings'>, { answer, channel, address }: SafeContactInput): Promise<void> {
    const { actor, hat, rule } = permit;
    const kept = contactAddress(channel, address ?? '');
    if (channel === 'letter' || kept === undefined) throw new Problem('BAD_INPUT', 'Nobody is reached like that.');
    await this.database.inTenant(actor, async (tx) => {
      const answeredAt = new Date(this.clock.now());
      await this.contacts.save(tx, actor.tenant, actor.person, { answer, channel, address: kept, answeredAt });
      await this.audit.record(tx, { actor, hat, rule, action: 'answer-safe-contact' });
    });
  }
}
