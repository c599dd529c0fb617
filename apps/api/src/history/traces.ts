// What a command in a section leaves behind: a row in the log, rows in the plan's history, and a ring.
import { Injectable } from '@nestjs/common';
import type { LoggedAction, SectionAction } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { placeOf } from '../access/place';
import { Audit, type AuditEntry } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { History, type FactChange } from './history';

/** A change as the command tells it; who made it and where is the permit's. */
export type Changed = Pick<FactChange, 'noun' | 'subject' | 'field' | 'before' | 'after'>;

@Injectable()
export class Traces {
  constructor(
    private readonly audit: Audit,
    private readonly history: History,
    private readonly bell: Bell,
  ) {}

  async leave(
    tx: Tx,
    permit: Permit<SectionAction>,
    action: LoggedAction,
    details: NonNullable<AuditEntry['details']>,
    ...changes: readonly Changed[]
  ): Promise<void> {
    const { actor, hat, rule } = permit;
    const { tenant, plan, section } = placeOf(permit);
    await this.audit.record(tx, { actor, hat, rule, action, plan, section, details });
    await this.history.record(tx, ...changes.map((change) => ({ ...change, actor, hat, plan, section })));
    await this.bell.ring(tx, { topic: 'facts', tenant, plan, section });
  }
}
