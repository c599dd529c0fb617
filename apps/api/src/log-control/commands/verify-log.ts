// A log controller has the sealed log gone through now.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Checks } from '../../audit-chain/checks';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';

@Injectable()
export class VerifyLog {
  constructor(
    private readonly checks: Checks,
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run({ actor, hat, rule }: Permit<'see-log'>): Promise<void> {
    const { findings } = await this.checks.run();
    const details = { findings: findings.length };
    await this.database.inTenant(actor, (tx) =>
      this.audit.record(tx, { actor, hat, rule, action: 'verify-log', details }),
    );
  }
}
