// How the owner changes what stands around them: held, asked anew, done, logged without a word of it, and told to them alone.
import { Injectable } from '@nestjs/common';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Audit, type AuditEntry } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';
import { placeOf } from './network';
import type { Place } from './network.repository';

@Injectable()
export class Keeping {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @param act changes it. @returns what the log is told, ids and names of fields alone; undefined where nothing changed */
  async run(
    asked: Permit<'keep-network'>,
    act: (tx: Tx, place: Place) => Promise<AuditEntry['details'] | undefined>,
  ): Promise<void> {
    await this.access.holding(asked, async (tx, permit, plan) => {
      const details = await act(tx, placeOf(permit));
      if (!details) return;
      const { actor, hat, rule, action } = permit;
      await this.audit.record(tx, { actor, hat, rule, action, plan, details });
      // No row in the history of the plan, which others read; and the bell rings for the owner's own pages.
      await this.bell.ring(tx, { topic: 'facts', tenant: actor.tenant, plan, person: actor.person });
    });
  }
}
