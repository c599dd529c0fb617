// Ends every session of one's account but the one that asks: somebody has left a computer, or lost a phone.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { Sessions } from '../sessions';

@Injectable()
export class SignOutElsewhere {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** @returns how many ended, in every municipality */
  async run({ actor, hat, rule }: Permit<'change-own-settings'>): Promise<number> {
    return this.database.inTenant(actor, async (tx) => {
      const ended = await this.sessions.endOthers(tx, actor);
      // Not how many: some may be of another municipality.
      await this.audit.record(tx, { actor, hat, rule, action: 'sign-out-elsewhere' });
      return ended;
    });
  }
}
