// Giving back what was taken away, as it was, unless something came in between. The plan is held meanwhile.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock, type PlanId } from '@samplan/domain';
import { granteeOf } from '../access/grantee';
import type { Permit } from '../access/permit';
import { History } from '../history/history';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { Tellings } from '../tellings/tellings';
import { LoweringRepository, type Stored } from './lowering.repository';
import { RowFacts } from './row-facts';
import { cellOf } from './standings';
import { UNDO_MS } from './undo';

@Injectable()
export class Restoring {
  constructor(
    private readonly rows: RowFacts,
    private readonly repository: LoweringRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem NOT_FOUND for another's; ANSWERED_ALREADY; TOO_LATE after a minute; STALE where something came between */
  async giveBack(tx: Tx, permit: Permit<'decide-access'>, plan: PlanId, row: Stored | undefined): Promise<void> {
    const { actor, facts, hat, rule, action } = permit;
    if (!row || row.plan_id !== plan || row.lowered_by !== actor.person)
      throw new Problem('NOT_FOUND', 'Nothing such was taken away.');
    if (row.given_back_at) throw new Problem('ANSWERED_ALREADY', 'It was given back.');
    const now = this.clock.now();
    if (now >= Number(row.lowered_at) + UNDO_MS) throw new Problem('TOO_LATE', 'The minute is over.');
    const { section_id: section, before_level: before, after_level: after } = row;
    const to = granteeOf(row);
    const standing = await this.repository.standing(tx, { plan, section, to });
    if (standing.join() !== row.left_standing.join()) throw new Problem('STALE', 'Something came in between.');
    await this.repository.giveBack(tx, row, new Date(now));
    const theirs = await this.rows.of(tx, plan, to, facts.today);
    if (!theirs || cellOf(theirs, section, to).standing.level !== before)
      throw new Problem('STALE', 'Something came in between.');
    const restored = await this.repository.restore(tx, row);

    const [first] = row.withdrawn;
    const whose = 'unit' in to ? to.unit : to.person;
    const by = { actor, hat, plan, section };
    await this.audit.record(tx, { ...by, rule, action, details: { givenBack: row.id, level: before } });
    await this.history.record(
      tx,
      {
        ...by,
        noun: 'access',
        field: 'granted',
        ...(first && { subject: first }),
        before: { to: whose, level: after },
        after: { to: whose, level: before },
      },
      ...row.ended
        .filter((one) => restored.includes(one.id))
        .map(({ measure_id, kind, unit_id, person_id, was, state }) => {
          const who = { kind, ...(unit_id && { unit: unit_id }), ...(person_id && { person: person_id }) };
          const change = { before: { ...who, state }, after: { ...who, state: was } };
          return { ...by, ...change, noun: 'responsibility', subject: measure_id, field: was } as const;
        }),
    );
    await this.tellings.settle(
      tx,
      { tenant: actor.tenant, plan },
      actor.person,
      ...(await this.repository.untell(tx, row)),
    );
    await this.bell.ring(tx, { topic: 'facts', tenant: actor.tenant, plan, section });
  }
}
