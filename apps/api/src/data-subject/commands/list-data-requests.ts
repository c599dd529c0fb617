// The requests of others as the coordinating unit reads them; that they were read is logged, and none of their words.
import { Injectable } from '@nestjs/common';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { Database } from '../../kernel/database';
import { RequestsRepository, type AskedOfData } from '../requests.repository';

@Injectable()
export class ListDataRequests {
  constructor(
    private readonly database: Database,
    private readonly requests: RequestsRepository,
    private readonly audit: Audit,
  ) {}

  async run({ actor, hat, rule }: Permit<'answer-data-request'>): Promise<readonly AskedOfData[]> {
    return this.database.inTenant(actor, async (tx) => {
      const all = await this.requests.all(tx, actor.person);
      await this.audit.record(tx, { actor, hat, rule, action: 'see-data-requests', details: { count: all.length } });
      return all;
    });
  }
}
