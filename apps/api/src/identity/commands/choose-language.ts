// Keeps the language that a person chose, with the person in this municipality.
import { Injectable } from '@nestjs/common';
import type { Language } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';

@Injectable()
export class ChooseLanguage {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run(permit: Permit<'change-own-settings'>, language: Language): Promise<void> {
    const { actor, hat, rule } = permit;
    await this.database.inTenant(actor, async (tx) => {
      await tx.query('update person set language = $2, language_chosen = true where id = $1', [actor.person, language]);
      await this.audit.record(tx, { actor, hat, rule, action: 'choose-language', details: { language } });
    });
  }
}
