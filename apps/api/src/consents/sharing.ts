// "Hvem ser hva": who may what in each part, asked of the policy for everybody in the plans of a sight at once.
import { Inject, Injectable } from '@nestjs/common';
import {
  consentHolds,
  isWithin,
  type Action,
  type Clock,
  type Level,
  type Party,
  type PersonId,
  type SectionKind,
  type UnitId,
} from '@samplan/domain';
import { decide, type Facts } from '@samplan/policy';
import { FactsRepository } from '../access/facts.repository';
import type { Grantee } from '../access/grantee';
import { partyOf } from '../access/party';
import { PeopleRepository, type Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Batch, type PlanInSight, type SectionInSight } from '../access/sight';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { sectionTitlesOf } from '../words/section-titles';
import { ConsentsRepository, type SeatRow } from './consents.repository';
import { reasonOf, type Reason } from './reason';
import { cellOf, factsOfUnit, ofNobody, raisesOf } from './standings';
import { loweringOf, UNDO_MS, type Lowering } from './undo';
import { wideningOf, type Widening } from './widenings';
import { WideningsRepository } from './widenings.repository';

export interface SharingRow {
  readonly id: string;
  readonly person: Known | null;
  readonly unit: string | null;
  readonly party: Party;
  readonly title: string;
  readonly people: readonly Known[];
  readonly cells: readonly {
    readonly sectionId: string;
    readonly level: Level;
    readonly why: Reason | null;
    readonly wished: Level | null;
    readonly lowerTo: readonly Level[];
    readonly raiseTo: readonly Level[];
  }[];
}

export interface Sharing {
  readonly mayDecide: boolean;
  readonly mayWiden: boolean;
  readonly mayRecord: boolean;
  readonly mayWithdrawPlanConsent: boolean;
  readonly widenings: readonly Widening[];
  readonly sections: readonly { readonly sectionId: string; readonly kind: SectionKind; readonly title: string }[];
  readonly rows: readonly SharingRow[];
  readonly lowerings: readonly Lowering[];
}

/** A part that the asker may know of. */
interface SeenSeat extends SeatRow {
  readonly person: Known;
  readonly isNamed: boolean;
}

const ORDER = ['coordinator', 'representative', 'next-of-kin', 'volunteer', 'participant'] as const;

@Injectable()
export class Sharings {
  private readonly fetched = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx) => {
      const { planIds: plans, actor, sections, plans: all } = sight;
      const on = all[0]?.facts.today;
      const sheets = await this.facts.ofEverybody(tx, plans);
      const wishes = await this.widenings.open(tx, plans);
      return {
        sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
        people: await this.people.byId(tx, [
          ...new Set([
            ...sheets.flatMap((sheet) => sheet.people),
            ...wishes.flatMap(({ person_id }) => person_id ?? []),
          ]),
        ]),
        seats: on ? await this.repository.seats(tx, plans, on) : [],
        units: await this.repository.units(tx, plans),
        grants: await this.repository.grants(tx, plans),
        wishes,
        lowerings: await this.repository.lowerings(tx, plans, actor.person, new Date(this.clock.now() - UNDO_MS)),
        titles: await sectionTitlesOf(
          tx,
          sections.map(({ id }) => id),
          actor.language,
        ),
      };
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly facts: FactsRepository,
    private readonly people: PeopleRepository,
    private readonly repository: ConsentsRepository,
    private readonly widenings: WideningsRepository,
    private readonly readers: Readers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(plan: PlanInSight): Promise<Sharing> {
    const { titles, lowerings } = await this.fetched.for(plan.sight);
    const columns = plan.sections.filter(({ kind }) => kind !== 'own');
    const rows = await this.rows(plan, columns);
    const records = decide(plan.facts, 'record-consent');
    const { consentToPlan, consentPeriod } = plan.plan;
    return {
      mayDecide: may(plan, 'decide-access'),
      mayWiden: may(plan, 'propose-access'),
      mayRecord: records.allowed && records.hat !== 'owner',
      mayWithdrawPlanConsent:
        may(plan, 'decide-access') && consentHolds(consentToPlan, plan.facts.today, consentPeriod),
      widenings: await this.waiting(plan, columns, rows),
      sections: columns.map(({ id, kind }) => ({ sectionId: id, kind, title: titles.get(id) ?? '' })),
      rows,
      lowerings: lowerings
        .filter((row) => row.plan_id === plan.id && columns.some(({ id }) => id === row.section_id))
        .map(loweringOf),
    };
  }

  /** For the owner all that waits; for others what they asked for themselves, where they read it. */
  private async waiting(
    plan: PlanInSight,
    columns: readonly SectionInSight[],
    rows: readonly SharingRow[],
  ): Promise<readonly Widening[]> {
    const { wishes, titles, people } = await this.fetched.for(plan.sight);
    const me = plan.sight.actor.person;
    const theirs = wishes.filter(
      (wish) =>
        wish.plan_id === plan.id &&
        (plan.plan.owner === me || wish.wished_by === me) &&
        columns.some(({ id }) => id === wish.section_id),
    );
    return Promise.all(
      theirs.map(async (wish) => {
        const row = rows.find(({ id }) => id === (wish.unit_id ?? wish.person_id));
        const proposedBy =
          (wish.wished_by !== plan.plan.owner && (await this.readers.person(plan, wish.wished_by))) || null;
        const invited = wish.person_id ? people.get(wish.person_id) : undefined;
        return wideningOf(wish, titles.get(wish.section_id) ?? '', row, { proposedBy, invited });
      }),
    );
  }

  private async rows(plan: PlanInSight, columns: readonly SectionInSight[]): Promise<readonly SharingRow[]> {
    const { sheets, people, units, grants } = await this.fetched.for(plan.sight);
    const sheet = sheets.get(plan.id);
    if (!sheet) return [];
    const isOwner = plan.plan.owner === plan.sight.actor.person;
    const seats = await this.seats(plan);
    const { today } = plan.facts;
    const factsOf = ({ id: person, account }: Known) =>
      sheet.factsFor({ account, person, tenant: sheet.tenant }, today);
    const worksThere = (seat: SeenSeat) =>
      (factsOf(seat.person).plan?.memberships ?? []).some(
        ({ unit, from, to }) => unit === seat.unit_id && isWithin(today, from, to),
      );
    const forUnit = seats.filter((seat) => isOfUnit(seat) && worksThere(seat));
    const toUnits = grants.filter(({ plan_id, unit_id }) => plan_id === plan.id && unit_id !== null);

    const unitRows = units.flatMap(({ id: unit, name }): readonly Drawn[] => {
      const theirs = seats.filter((seat) => isOfUnit(seat) && seat.unit_id === unit);
      const isGranted = toUnits.some(({ unit_id, since, until }) => unit_id === unit && isWithin(today, since, until));
      if (theirs.length === 0 && !(isOwner && isGranted)) return [];
      const role =
        theirs.some((seat) => seat.role !== 'volunteer') || theirs.length === 0 ? 'participant' : 'volunteer';
      const inIt = forUnit.filter((seat) => seat.unit_id === unit);
      return [
        {
          to: { unit },
          facts: factsOfUnit(sheet.factsFor(ofNobody(sheet.tenant), today), unit, role),
          isOwn: inIt.some(({ person_id }) => person_id === plan.sight.actor.person),
          row: {
            id: unit,
            person: null,
            unit: name,
            party: partyOf(role),
            title: '',
            people: [...new Map(inIt.map(({ person }) => [person.id, person])).values()],
          },
        },
      ];
    });
    const isInUnits = (person: PersonId) => forUnit.some((seat) => seat.person_id === person);
    const hasOwn = (person: PersonId) =>
      seats.some((seat) => seat.person_id === person && !isOfUnit(seat)) ||
      grants.some(
        (grant) =>
          grant.plan_id === plan.id &&
          grant.person_id === person &&
          isWithin(today, grant.since, grant.until) &&
          columns.some(({ id }) => id === grant.section_id),
      );
    const owner = people.get(sheet.owner);
    const others = [...new Map(seats.map(({ person }) => [person.id, person])).values()].filter(
      ({ id }) => id !== sheet.owner && (hasOwn(id) || !isInUnits(id)),
    );
    const personRows = others
      .map((person) => {
        const [first] = seats
          .filter((seat) => seat.person_id === person.id)
          .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
        return { person, role: first?.role ?? 'participant', title: first?.isNamed ? first.title : '' };
      })
      .sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
    const drawn = [...(owner ? [{ person: owner, role: 'owner' as const, title: '' }] : []), ...personRows].map(
      ({ person, role, title }): Drawn => ({
        to: { person: person.id },
        facts: factsOf(person),
        isOwn: person.id === plan.sight.actor.person,
        row: { id: person.id, person, unit: null, party: partyOf(role), title, people: [] },
      }),
    );
    return Promise.all([...drawn, ...unitRows].map((one) => this.withCells(plan, columns, one)));
  }

  private async withCells(
    plan: PlanInSight,
    columns: readonly SectionInSight[],
    { row, to, facts, isOwn }: Drawn,
  ): Promise<SharingRow> {
    const { grants, wishes } = await this.fetched.for(plan.sight);
    const { actor } = plan.sight;
    const isOwner = plan.plan.owner === actor.person;
    const [unit, person] = 'unit' in to ? [to.unit, null] : [null, to.person];
    return {
      ...row,
      cells: columns.map(({ id: section }) => {
        const { standing, grant, lowerTo } = cellOf(facts, section, to);
        const wish = wishes.find(
          (one) =>
            one.section_id === section &&
            one.unit_id === unit &&
            one.person_id === person &&
            (isOwner || one.wished_by === actor.person),
        );
        return {
          sectionId: section,
          level: standing.level,
          why:
            standing.level === 'none'
              ? null
              : reasonOf(standing.rule, isOwner || isOwn ? grant : undefined, grants, isOwner),
          wished: wish?.level ?? null,
          lowerTo: may(plan, 'decide-access') ? lowerTo : [],
          raiseTo: may(plan, 'propose-access') ? raisesOf(facts, section, to) : [],
        };
      }),
    };
  }

  /** Parts that the asker may know of. */
  private async seats(plan: PlanInSight): Promise<readonly SeenSeat[]> {
    const { seats } = await this.fetched.for(plan.sight);
    const all: SeenSeat[] = [];
    for (const seat of seats.filter(({ plan_id }) => plan_id === plan.id)) {
      const seen = await this.readers.seated(plan, seat.person_id, { role: seat.role, unit: seat.unit_id });
      if (seen) all.push({ ...seat, ...seen, unit_id: seen.isNamed ? seat.unit_id : null });
    }
    return all;
  }
}

interface Drawn {
  readonly row: Omit<SharingRow, 'cells'>;
  readonly to: Grantee;
  readonly facts: Facts;
  readonly isOwn: boolean;
}

const isOfUnit = ({ role, unit_id }: { readonly role: string; readonly unit_id: UnitId | null }): boolean =>
  unit_id !== null && (role === 'participant' || role === 'volunteer');

const may = ({ facts }: PlanInSight, action: Action): boolean => decide(facts, action).allowed;
