// Tells the coordinator how the owner of the plan may be reached, and logs that it was told.
import { Injectable } from '@nestjs/common';
import { Access } from '../../access/access';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { howToReach, type HowToReach } from '../how-to-reach';
import { SafeContactRepository } from '../safe-contact.repository';

@Injectable()
export class LookUpOwner {
  constructor(
    private readonly access: Access,
    private readonly contacts: SafeContactRepository,
    private readonly audit: Audit,
  ) {}

  async run(asked: Permit<'see-protection'>): Promise<HowToReach> {
    return this.access.holding(asked, async (tx, { actor, hat, rule, facts }, plan) => {
      const contact = await this.contacts.of(tx, await this.contacts.ownerOf(tx, plan));
      if (!contact) throw new Error('A plan of nobody.');
      await this.audit.record(tx, { actor, hat, rule, action: 'look-up-owner', plan });
      return howToReach(contact, facts.today);
    });
  }
}
