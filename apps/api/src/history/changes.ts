// The history of plans in sight: each change with the names of what it is about, as far as the asker may know of them.
import { Injectable } from '@nestjs/common';
import { Problem, type PersonId } from '@samplan/domain';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Batch, meetsLevels, readsWhatMatters, type PlanInSight, type Sight } from '../access/sight';
import { Database } from '../kernel/database';
import { sectionTitlesOf } from '../words/section-titles';
import { HistoryRepository, type ChangeRow, type NamedRow, type PlanView } from './history.repository';

export interface Change extends ChangeRow {
  readonly plan: PlanInSight;
  /** The section in which a goal or measure stands today, where the asker reads it. */
  readonly standingOf: (item: string | null) => string | null;
  readonly named: ReadonlyMap<string, string>;
  readonly isKnown: (id: string) => boolean;
}

interface Page {
  readonly before: string | null;
  readonly first: number;
}

/** What one plan names, and what of it the asker may know of. */
interface Names {
  readonly view: PlanView;
  readonly names: ReadonlyMap<string, string>;
  readonly standsIn: ReadonlyMap<string, string>;
}

const MOST = 100;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Injectable()
export class Changes {
  private readonly known = new Batch((sight) => this.namesOf(sight));
  private readonly pages = new WeakMap<Sight, Map<string, Promise<readonly ChangeRow[]>>>();

  constructor(
    private readonly database: Database,
    private readonly history: HistoryRepository,
    private readonly readers: Readers,
  ) {}

  /** @throws Problem BAD_INPUT for a page that cannot be */
  async of(plan: PlanInSight, before: string | null, first: number): Promise<readonly Change[]> {
    if (!Number.isInteger(first) || first < 1 || first > MOST) throw new Problem('BAD_INPUT', '1 to 100 at a time.');
    if (before !== null && !/^\d{1,18}$/.test(before)) throw new Problem('BAD_INPUT', 'No number of a change.');
    const rows = await this.page(plan.sight, { before, first });
    const names = (await this.known.for(plan.sight)).get(plan.id);
    if (!names) return [];
    const known = new Set(names.view.known);
    const isKnown = (id: string) => names.view.is_owner || known.has(id);
    const standingOf = (item: string | null) => (item === null ? null : (names.standsIn.get(item) ?? null));
    return rows
      .filter(({ plan_id }) => plan_id === plan.id)
      .map((row) => ({ ...row, plan, standingOf, named: names.names, isKnown }));
  }

  /** Who made the change. */
  async by({ plan, changed_by }: Change): Promise<Known | null> {
    return (await this.readers.person(plan, changed_by)) ?? null;
  }

  /** One question for all plans of the sight that are asked about the same page. */
  private page(sight: Sight, { before, first }: Page): Promise<readonly ChangeRow[]> {
    const pages = this.pages.get(sight) ?? new Map<string, Promise<readonly ChangeRow[]>>();
    this.pages.set(sight, pages);
    const key = `${before}:${first}`;
    const asked = pages.get(key) ?? this.fetch(sight, before, first);
    pages.set(key, asked);
    return asked;
  }

  private async fetch(sight: Sight, before: string | null, first: number): Promise<readonly ChangeRow[]> {
    const views = [...(await this.known.for(sight)).values()].map(({ view }) => view);
    return this.database.inTenant(sight.actor, (tx) => this.history.page(tx, views, sight.actor.person, before, first));
  }

  private async namesOf(sight: Sight): Promise<ReadonlyMap<string, Names>> {
    const { actor } = sight;
    const [rows, titles] = await this.database.inTenant(actor, async (tx) => [
      await this.history.named(tx, sight.planIds, [actor.person, actor.account]),
      await sectionTitlesOf(
        tx,
        sight.sections.map(({ id }) => id),
        actor.language,
      ),
    ]);
    const all = await Promise.all(
      sight.plans.map(async (plan) => {
        const mine = rows.filter(({ plan_id }) => plan_id === plan.id);
        const known = await this.knownOf(plan, mine);
        const names = new Map(known.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
        for (const { id } of plan.sections) names.set(id, titles.get(id) ?? '');
        const view: PlanView = {
          id: plan.id,
          is_owner: plan.hat === 'owner',
          reads_by_grants: !['owner', 'representative', 'coordinator'].includes(plan.hat),
          meets_levels: meetsLevels(plan),
          reads_what_matters: readsWhatMatters(plan),
          sections: plan.sections.map(({ id }) => id),
          known: [...plan.sections.map(({ id }) => id), ...known.map(({ id }) => id)],
        };
        const items = known.flatMap(({ id, section_id }) => (section_id ? [[id, section_id] as const] : []));
        return [plan.id, { view, names, standsIn: new Map<string, string>(items) }] as const;
      }),
    );
    return new Map<string, Names>(all);
  }

  private async knownOf(plan: PlanInSight, rows: readonly NamedRow[]): Promise<readonly NamedRow[]> {
    const isOwner = plan.hat === 'owner';
    const reads = new Set<string>(plan.sections.map(({ id }) => id));
    const knows = async (person: PersonId | null) => person !== null && !!(await this.readers.person(plan, person));
    const units = new Set<string>();
    const seats = new Set<string>();
    for (const { kind, id, person_id, role, unit_id } of rows) {
      if (kind !== 'seat' || !person_id || !role) continue;
      const seated = await this.readers.seated(plan, person_id, { role, unit: unit_id });
      if (!seated?.isNamed) continue;
      seats.add(id);
      if (unit_id) units.add(unit_id);
    }
    const isIn = await Promise.all(
      rows.map(async ({ kind, id, person_id, unit_id, section_id }) => {
        if (kind === 'item') return section_id !== null && reads.has(section_id);
        if (kind === 'level') return meetsLevels(plan);
        if (isOwner) return true;
        if (kind === 'seat') return seats.has(id);
        if (kind === 'unit') return units.has(id);
        if (kind === 'person' || unit_id === null) return knows(person_id);
        return units.has(unit_id) && (person_id === null || (await knows(person_id)));
      }),
    );
    return rows.filter((_, at) => isIn[at]);
  }
}

/** A value as JSON text, without ids of what the asker may not know of; null where nothing is left. */
export function toldValue(value: unknown, isKnown: Change['isKnown']): string | null {
  const told = without(value, isKnown);
  return told === null || told === undefined ? null : JSON.stringify(told);
}

/** Names of what a value mentions, in its order. */
export function namesIn(value: unknown, named: Change['named']): string | null {
  const names = idsIn(value).flatMap((id) => named.get(id) ?? []);
  return names.length > 0 ? names.join(', ') : null;
}

function without(value: unknown, isKnown: Change['isKnown']): unknown {
  if (typeof value === 'string') return UUID.test(value) && !isKnown(value) ? null : value;
  if (Array.isArray(value)) return value.map((one) => without(one, isKnown)).filter((one) => one !== null);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, isKnown)]));
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return UUID.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}
