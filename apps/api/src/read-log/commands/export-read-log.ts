// The owner takes the whole log of openings with them; that it left stands in the log before a byte of it is sent.
import { Injectable } from '@nestjs/common';
import { Problem, type PlanId } from '@samplan/domain';
import { readLogFile, say } from '@samplan/wording';
import { Access } from '../../access/access';
import { PeopleRepository } from '../../access/people.repository';
import type { Sent } from '../../files/door';
import type { Actor } from '../../kernel/actor';
import { Audit } from '../../kernel/audit';
import { csvOf } from '../../kernel/csv';
import { Database } from '../../kernel/database';
import { linesOf } from '../lines';
import { ReadLogRepository } from '../read-log.repository';

@Injectable()
export class ExportReadLog {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly repository: ReadLogRepository,
    private readonly people: PeopleRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem NOT_FOUND for everybody but the owner, whether there is such a plan or not */
  async run(actor: Actor, plan: PlanId): Promise<Sent> {
    const about = { plan };
    if (!(await this.access.may(actor, 'see-openings', about))) throw new Problem('NOT_FOUND', 'No such plan.');
    const { hat, rule } = await this.access.require(actor, 'see-openings', about);
    const lines = await this.database.inTenant(actor, async (tx) => {
      await this.audit.record(tx, { actor, hat, rule, action: 'export-read-log', plan });
      const rows = await this.repository.seen(tx, await this.repository.months(tx, [plan]));
      const people = await this.people.byId(tx, [...new Set(rows.map(({ person_id }) => person_id))]);
      return linesOf(rows, people, actor.language);
    });
    const name = `${say(readLogFile.name, actor.language)}.csv`;
    return { name, type: 'text/csv; charset=utf-8', bytes: Buffer.from(csvOf(lines)) };
  }
}
