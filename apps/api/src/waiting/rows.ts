// All that may wait for one person, fetched at once: what the sorts found, and what things are called there.
import { Inject, Injectable } from '@nestjs/common';
import { consentHolds, isOpen, today, wornIn, type Clock, type MeasureId, type PlainDate } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { openingOf } from '../access/seen';
import type { PlanInSight, SectionInSight } from '../access/sight';
import type { Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { sectionTitlesOf } from '../words/section-titles';
import { titlesOf } from '../words/titles';
import { accepted, doneLately, type Accepted } from './duties';
import { newsOf } from './news';
import { putOffs } from './put-offs';
import type { Found, Here } from './sort';
import { SORTS } from './sorts';

/** Something that they have said yes to. */
export type Yes = Accepted & { readonly section: SectionInSight };

type Titles = () => Promise<ReadonlyMap<string, string>>;

export interface Waiting {
  readonly questions: readonly Found[];
  readonly news: readonly Found[];
  readonly accepted: readonly Yes[];
  readonly done: () => Promise<{ readonly rows: readonly Yes[]; readonly titles: Titles }>;
  /** Until when the person has put something off, by its id. */
  readonly putOff: ReadonlyMap<string, PlainDate>;
  /** Of measures in sections that may be read; the log of each says that they were seen, once somebody asks for one. */
  readonly titles: Titles;
  readonly sectionTitles: ReadonlyMap<string, string>;
}

interface Shown {
  readonly measure: MeasureId;
  readonly section: SectionInSight;
}

@Injectable()
export class WaitingRows {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(permit: Permit<'list-own-plans'>): Promise<Waiting> {
    const { actor } = permit;
    const sight = await this.access.sight(permit);
    const alive = sight.plans.filter(isAlive);
    const here: Here = {
      actor,
      on: today(this.clock),
      sight,
      plans: new Map(alive.map((plan) => [plan.id, plan])),
      sections: new Map(alive.flatMap(({ sections }) => sections.map((section) => [section.id, section] as const))),
    };
    return this.database.inTenant(actor, async (tx) => {
      const questions: Found[] = [];
      for (const sort of SORTS) questions.push(...((await sort.questions?.of(tx, here)) ?? []));
      const news = await newsOf(tx, here);
      const yeses = inSight(here, await accepted(tx, here));
      const found = [...questions, ...news];
      const shown = [
        ...found.flatMap(({ measure, section }) => (measure && section ? [{ measure, section }] : [])),
        ...yeses.map(shownOf),
      ];
      const named = [...found, ...shown].flatMap(({ section }) => section?.id ?? []);
      return {
        questions,
        news,
        accepted: yeses,
        done: () => this.done(here),
        putOff: await putOffs(tx, here),
        titles: once(() => this.titles(actor, shown)),
        sectionTitles: await sectionTitlesOf(tx, [...new Set(named)], actor.language),
      };
    });
  }

  private async done(here: Here): Promise<{ readonly rows: readonly Yes[]; readonly titles: Titles }> {
    const rows = inSight(here, await this.database.inTenant(here.actor, (tx) => doneLately(tx, here)));
    return { rows, titles: once(() => this.titles(here.actor, rows.map(shownOf))) };
  }

  /** That something waits is no reading; what it is called is. */
  private titles(actor: Actor, shown: readonly Shown[]): Promise<ReadonlyMap<string, string>> {
    const seen = [...new Set(shown.map(({ section }) => section))];
    const items = new Map(shown.map(({ measure, section }) => [measure, { id: measure, section: section.id }]));
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

/** What may be read, and was said yes to under the hat that is worn. */
const inSight = ({ sections, actor }: Here, rows: readonly Accepted[]): readonly Yes[] =>
  rows.flatMap((row) => {
    const section = sections.get(row.section_id);
    return section && isTheirs(actor, row) ? [{ ...row, section }] : [];
  });

const shownOf = ({ measure_id: measure, section }: Yes): Shown => ({ measure, section });

const isTheirs = ({ wears }: Actor, { kind }: Accepted): boolean =>
  wornIn(kind === 'unit' ? 'participant' : kind) === wears;
