// The coordinating unit keeps whether somebody's address is protected. The log is told that it was set, and not to what.
import { Injectable } from '@nestjs/common';
import type { AddressGrade, PersonId } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { lookedUp, type LookedUpPerson } from '../how-to-reach';
import { SafeContactRepository } from '../safe-contact.repository';

@Injectable()
export class SetAddressGrade {
  constructor(
    private readonly database: Database,
    private readonly contacts: SafeContactRepository,
    private readonly audit: Audit,
  ) {}

  /** @returns null for one whom the municipality does not know */
  async run(permit: Permit<'keep-protection'>, person: PersonId, grade: AddressGrade): Promise<LookedUpPerson | null> {
    const { actor, hat, rule, facts } = permit;
    return this.database.inTenant(actor, async (tx) => {
      const contact = (await this.contacts.grade(tx, person, grade)) && (await this.contacts.of(tx, person));
      if (!contact) return null;
      await this.audit.record(tx, { actor, hat, rule, action: 'set-address-grade', details: { person } });
      return lookedUp(contact, actor.person, facts.today);
    });
  }
}
