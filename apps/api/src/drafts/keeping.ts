// How whoever keeps a draft acts on it: held, asked anew, and only where what matters may be written today.
import { Injectable } from '@nestjs/common';
import { Problem, type LoggedAction } from '@samplan/domain';
import { decide } from '@samplan/policy';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { placeOf, type PermittedPlace } from '../access/place';
import { Audit, type AuditEntry } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import type { Tx } from '../kernel/database';

@Injectable()
export class Keeping {
  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly bell: Bell,
  ) {}

  /** @throws Problem as `Access.require`; NOT_ALLOWED for a plan that is closed: what was written in peace is read there */
  async run<T>(
    asked: Permit<'keep-draft'>,
    act: (tx: Tx, permit: Permit<'keep-draft'>, place: PermittedPlace) => Promise<T>,
  ): Promise<T> {
    return this.access.holding(asked, async (tx, permit) => {
      const place = placeOf(permit);
      const write = decide(permit.facts, 'edit', place.section);
      if (!write.allowed) throw new Problem('NOT_ALLOWED', 'What matters is not written in any more.', write.missing);
      return act(tx, permit, place);
    });
  }

  /** What others need not know: logged, and told to the asker's own pages alone. */
  async note(
    tx: Tx,
    permit: Permit<'keep-draft'>,
    action: LoggedAction,
    details: AuditEntry['details'] = {},
  ): Promise<void> {
    const { actor, hat, rule } = permit;
    const { tenant, plan, section } = placeOf(permit);
    await this.audit.record(tx, { actor, hat, rule, action, plan, section, details });
    await this.bell.ring(tx, { topic: 'facts', tenant, plan, section, person: actor.person });
  }
}
