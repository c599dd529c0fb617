// Somebody puts a page of a plan on paper: paper cannot be called back, so the log says so.
import { Injectable } from '@nestjs/common';
import type { PrintedPage } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';

@Injectable()
export class RecordPrint {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async run({ actor, hat, rule, plan }: Permit<'see-plan'>, page: PrintedPage): Promise<void> {
    if (!plan) throw new Error('A permit without a plan.');
    await this.database.inTenant(actor, (tx) =>
      this.audit.record(tx, { actor, hat, rule, action: 'print', plan, details: { page } }),
    );
  }
}
