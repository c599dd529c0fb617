// Lowering or ending what a unit or a person may do in a part, with what then has nobody to answer for it; and giving it back.
import { Inject, Injectable } from '@nestjs/common';
import { Problem, type Clock, type Level, type PersonId, type PlanId, type SectionId } from '@samplan/domain';
import { rankOf } from '@samplan/policy';
import type { Grantee } from '../access/grantee';
import type { Permit } from '../access/permit';
import { WhoReads } from '../access/who-reads';
import { History, type FactChange } from '../history/history';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import type { Tx } from '../kernel/database';
import { Tellings, type Telling } from '../tellings/tellings';
import { LoweringRepository, type EndedRow } from './lowering.repository';
import { RowFacts } from './row-facts';
import { cellOf } from './standings';
import { loweringOf, type Lowering } from './undo';

export interface Lowered {
  readonly lowering: Lowering;
  readonly without: ReadonlySet<string>;
}

export interface Wanted {
  readonly section: SectionId;
  readonly of: Grantee;
  readonly to: Level;
  readonly seen: Level;
}

@Injectable()
export class Lowerings {
  constructor(
    private readonly rows: RowFacts,
    private readonly whoReads: WhoReads,
    private readonly repository: LoweringRepository,
    private readonly history: History,
    private readonly tellings: Tellings,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param batch what it is done together with
   * @returns what was taken away, and which measures have nobody to answer for them now
   * @throws Problem NOT_FOUND for a part that the plan lacks, or own notes; STALE where it is not as the asker saw it;
   * ALREADY_SO; NOT_ALLOWED for what a role gives, or something else than grants to them
   */
  async lower(
    tx: Tx,
    permit: Permit<'decide-access'>,
    plan: PlanId,
    { section, of, to, seen }: Wanted,
    batch: string | null = null,
  ): Promise<Lowered> {
    const { actor, facts, hat, rule, action } = permit;
    if (!facts.plan?.sections.some(({ id, kind }) => id === section && kind !== 'own'))
      throw new Problem('NOT_FOUND', 'No such section.');
    const theirs = await this.rows.of(tx, plan, of, facts.today);
    const cell = theirs && cellOf(theirs, section, of);
    const before = cell?.standing.level ?? 'none';
    if (before !== seen) throw new Problem('STALE', 'They may something else there by now.');
    if (rankOf(to) >= rankOf(before)) throw new Problem('ALREADY_SO', 'They may no more than that.');
    if (!cell?.lowerTo.includes(to)) throw new Problem('NOT_ALLOWED', 'No grant to them gives it.');

    const place = { plan, section, to: of };
    const reading = await this.whoReads.of(tx, permit, section);
    const withdrawn = await this.repository.withdraw(tx, place, rankOf(to));
    const [first] = withdrawn;
    if (!first) throw new Error('A cell that a grant gives, without one.');
    const added = to === 'none' ? null : await this.repository.addLike(tx, first, to);
    const leftStanding = await this.repository.standing(tx, place);
    const still = await this.whoReads.of(tx, permit, section);
    const lost = [...reading.keys()].filter((person) => !still.has(person));
    const unit = 'unit' in of && to === 'none' ? of.unit : null;
    const ended = await this.repository.endResponsibilities(tx, place, lost, unit);
    const helped = await this.repository.endHelp(tx, place, lost);
    const at = new Date(this.clock.now());
    const made = { ...place, before, after: to, at, withdrawn, added, leftStanding, ended, helped, batch };
    const row = await this.repository.store(tx, actor, made);

    const whose = 'unit' in of ? of.unit : of.person;
    await this.audit.record(tx, {
      actor,
      hat,
      rule,
      action,
      plan,
      section,
      details: { lowered: row.id, before, to },
    });
    const by = { actor, hat, plan, section };
    await this.history.record(
      tx,
      {
        ...by,
        noun: 'access',
        subject: first,
        field: to === 'none' ? 'ended' : 'lowered',
        before: { to: whose, level: before },
        after: { to: whose, level: to },
      },
      ...ended.map((one) => ({ ...by, ...changeOf(one) })),
    );
    const [coordinator] = [...still].find(([, seats]) => seats.some(({ role }) => role === 'coordinator')) ?? [];
    await this.tellings.tell(
      tx,
      actor,
      ...lost.map((person): Telling => ({ to: person, plan, kind: 'access-ended' })),
      ...ended.flatMap(({ id, person_id }) =>
        [...new Set([person_id, coordinator])].flatMap((person): readonly Telling[] =>
          person ? [{ to: person, plan, kind: 'responsibility-ended', subject: id }] : [],
        ),
      ),
    );
    await this.tellings.settle(tx, { tenant: actor.tenant, plan }, actor.person);
    await this.bell.ring(tx, { topic: 'facts', tenant: actor.tenant, plan, section });
    const without = new Set(ended.filter(({ was }) => was === 'accepted').map(({ measure_id }) => measure_id));
    return { lowering: loweringOf(row), without };
  }
}

function changeOf({
  kind,
  unit_id,
  person_id,
  measure_id,
  was,
  state,
}: EndedRow): Pick<FactChange, 'noun' | 'subject' | 'field' | 'before' | 'after'> {
  const whose: { readonly kind: string; readonly unit?: string; readonly person?: PersonId } = {
    kind,
    ...(unit_id && { unit: unit_id }),
    ...(person_id && { person: person_id }),
  };
  return {
    noun: 'responsibility',
    subject: measure_id,
    field: state,
    before: { ...whose, state: was },
    after: { ...whose, state },
  };
}
