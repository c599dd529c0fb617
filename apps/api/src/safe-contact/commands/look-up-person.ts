// Tells the coordinating unit how a person may be reached, and logs whom it was told of; the national id stands in no log.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Newcomers } from '../../identity/newcomers';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { lookedUp, type LookedUpPerson } from '../how-to-reach';
import { SafeContactRepository } from '../safe-contact.repository';

@Injectable()
export class LookUpPerson {
  constructor(
    private readonly database: Database,
    private readonly newcomers: Newcomers,
    private readonly contacts: SafeContactRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem BAD_INPUT for digits that are nobody's */
  async run(permit: Permit<'keep-protection'>, nationalId: string): Promise<LookedUpPerson | null> {
    const { actor, hat, rule, facts } = permit;
    return this.database.inTenant(actor, async (tx) => {
      const person = await this.newcomers.find(tx, nationalId);
      const contact = person && (await this.contacts.of(tx, person));
      const entry = { actor, hat, rule, action: 'look-up-person' } as const;
      await this.audit.record(tx, contact ? { ...entry, details: { person: contact.person } } : entry);
      return contact ? lookedUp(contact, actor.person, facts.today) : null;
    });
  }
}
