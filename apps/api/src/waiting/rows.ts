// All that may wait for one person, fetched at once: rows, the sections they may read, and what things are called there.
import { Inject, Injectable } from '@nestjs/common';
import { consentHolds, isOpen, isOver, today, wornIn, type Clock, type SectionId, type UnitId } from '@samplan/domain';
import { concerns } from '@samplan/policy';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { currentSeats, isForUnit, seatsGiving } from '../access/seats';
import { openingOf } from '../access/seen';
import type { PlanInSight, SectionInSight, Sight } from '../access/sight';
import type { Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { sectionTitlesOf } from '../words/section-titles';
import { titlesOf } from '../words/titles';
import {
  WaitingRepository,
  type DecisionRow,
  type DutyRow,
  type InvitedRow,
  type OrphanRow,
  type TellingRow,
  type WonderRow,
} from './waiting.repository';

export interface Waiting {
  readonly plans: ReadonlyMap<string, PlanInSight>;
  readonly sections: ReadonlyMap<string, SectionInSight>;
  readonly questions: readonly DutyRow[];
  readonly accepted: readonly DutyRow[];
  readonly decisions: readonly DecisionRow[];
  readonly invited: readonly InvitedRow[];
  readonly orphans: readonly OrphanRow[];
  readonly wonders: readonly WonderRow[];
  readonly news: readonly TellingRow[];
  /** Of measures in sections that may be read; the log of each says that they were seen, once somebody asks for one. */
  readonly titles: () => Promise<ReadonlyMap<string, string>>;
  readonly sectionTitles: ReadonlyMap<string, string>;
}

@Injectable()
export class WaitingRows {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly repository: WaitingRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(permit: Permit<'list-own-plans'>): Promise<Waiting> {
    const { actor } = permit;
    const on = today(this.clock);
    const sight = await this.access.sight(permit);
    const alive = sight.plans.filter(isAlive);
    const plans = new Map(alive.map((plan) => [plan.id, plan]));
    const sections = new Map(alive.flatMap((plan) => plan.sections.map((section) => [section.id, section] as const)));
    return this.database.inTenant(actor, async (tx) => {
      const owned = alive.filter(({ plan }) => plan.owner === actor.person).map(({ id }) => id);
      const duties = (await this.repository.duties(tx, [...plans.keys()], actor.person, unitsOf(sight))).filter((row) =>
        isTheirs(row, sections.get(row.section_id)),
      );
      const decisions = await this.repository.decisions(tx, owned);
      const invited = (await this.repository.invited(tx, actor.person, on)).filter(
        ({ role }) => wornIn(role) === actor.wears,
      );
      // Only in that role: it is their task, and nobody's private news.
      const orphans = actor.wears === 'coordinating-unit' ? await this.repository.orphans(tx, actor.person, on) : [];
      const wonders = (await this.repository.wonders(tx, actor.person)).filter(({ hat }) =>
        concerns(actor.wears, false, [hat]),
      );
      const news = (await this.repository.news(tx, actor.person, on)).filter(({ is_own, parts }) =>
        concerns(actor.wears, is_own, parts),
      );
      const questions = duties.filter(({ state }) => state !== 'accepted');
      const accepted = duties.filter((row) => row.state === 'accepted' && !isOver({ state: row.measure_state }));
      const told = news.flatMap(({ measure_id, measure_section_id: section }) =>
        measure_id && section && sections.has(section) ? [{ measure_id, section_id: section }] : [],
      );
      const shown = [...questions, ...accepted, ...told];
      const named = [
        ...shown,
        ...decisions,
        ...news.map((row) => ({ section_id: row.wish_section_id ?? row.given_section_id })),
      ];
      const standIn = [...new Set(named.flatMap(inSight(sections)))];
      return {
        plans,
        sections,
        questions,
        accepted,
        decisions,
        invited,
        orphans,
        wonders,
        news,
        titles: once(() => this.titles(actor, shown, sections)),
        sectionTitles: await sectionTitlesOf(tx, standIn, actor.language),
      };
    });
  }

  /** That something waits is no reading; what it is called is. */
  private titles(
    actor: Actor,
    shown: readonly Pick<DutyRow, 'measure_id' | 'section_id'>[],
    sections: Waiting['sections'],
  ): Promise<ReadonlyMap<string, string>> {
    const seen = [...new Set(shown.map(({ section_id }) => section_id))].flatMap((id) => sections.get(id) ?? []);
    const items = new Map(shown.map((row) => [row.measure_id, { id: row.measure_id, section: row.section_id }]));
    return this.database.inTenant(actor, async (tx) => {
      await this.audit.recordSights(tx, seen.map(openingOf), 'see-question');
      return titlesOf(tx, 'measure', [...items.values()]);
    });
  }
}

const once = <T>(fetch: () => Promise<T>): (() => Promise<T>) => {
  let fetched: Promise<T> | undefined;
  return () => (fetched ??= fetch());
};

const isAlive = ({ plan, facts }: PlanInSight): boolean =>
  isOpen(plan) && consentHolds(plan.consentToPlan, facts.today, plan.consentPeriod);

const unitsOf = (sight: Sight): readonly UnitId[] => [
  ...new Set(sight.plans.flatMap(({ facts }) => currentSeats(facts).flatMap(({ unit }) => (unit ? [unit] : [])))),
];

/** Only what stands where they may read waits for them; for a unit, where they read by taking part for it. */
const isTheirs = (row: DutyRow, section: SectionInSight | undefined): boolean =>
  section !== undefined &&
  wornIn(row.kind === 'unit' ? 'participant' : row.kind) === section.plan.sight.actor.wears &&
  (row.state === 'accepted' ||
    row.kind !== 'unit' ||
    isForUnit(seatsGiving(section.plan.facts, section.id, section), row.unit_id));

const inSight =
  (sections: ReadonlyMap<string, SectionInSight>) =>
  ({ section_id }: { readonly section_id: SectionId | null }): readonly SectionId[] =>
    section_id && sections.has(section_id) ? [section_id] : [];
