// What each of them sees of it: the coordinating unit, the leader of a unit, whoever is proposed, and the owner.
import { Inject, Injectable } from '@nestjs/common';
import {
  ageOn,
  osloDate,
  Problem,
  today,
  type Clock,
  type PersonId,
  type PlainDate,
  type UnitId,
} from '@samplan/domain';
import { PeopleRepository, type Known } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { withoutContact } from '../appointments/first-contact';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { deadlinesOf } from '../kernel/deadlines';
import { CoordinatorsRepository, LIVE, type Candidate, type PartRow, type RequestRow } from './coordinators.repository';
import { KeepingRepository } from './keeping.repository';

@Injectable()
export class Coordinators {
  constructor(
    private readonly database: Database,
    private readonly repository: CoordinatorsRepository,
    private readonly keeping: KeepingRepository,
    private readonly people: PeopleRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  overview({ actor }: Permit<'keep-coordinators'>) {
    return this.asking(actor, async (tx, on) => {
      const searches = await this.repository.searches(tx, actor.person);
      const requests = await this.repository.requests(
        tx,
        searches.map(({ id }) => id),
      );
      const parts = await this.repository.coordinating(tx, actor.person, on);
      const without = await this.repository.without(tx, actor.person, on);
      const rooms = await this.repository.rooms(tx);
      const silent = await withoutContact(tx, on, (await deadlinesOf(tx))['first-contact']);
      const named = await this.names(tx, [
        ...searches.map(({ person_id }) => person_id),
        ...requests.map(({ proposed_id }) => proposed_id),
        ...parts.flatMap(({ person_id, owner_id }) => [person_id, owner_id]),
        ...without,
      ]);
      const rows = searches.map((search) => {
        const live = requests.find(({ search_id, state }) => search_id === search.id && LIVE.includes(state));
        return {
          ...{ id: search.id, person: named(search.person_id), cause: search.cause, state: search.state },
          ...{ openedAt: search.opened_at, startsOn: search.starts_on, request: live?.state ?? null },
          ...{ unit: live?.unit ?? null, proposed: live?.proposed_id ? named(live.proposed_id) : null },
          ...{ dueOn: live?.due_on ?? null, isLate: live !== undefined && isLate(live, on) },
        };
      });
      const ids = [...new Set(parts.map(({ person_id }) => person_id))];
      const coordinators = ids.map((id) => {
        const theirs = parts.filter(({ person_id }) => person_id === id);
        return {
          person: named(id),
          units: [...new Set(theirs.flatMap(({ unit }) => unit ?? []))],
          room: rooms.get(id) ?? null,
          plans: theirs.map(({ id: part, owner_id, from, to, is_substitute, overdue_since }) => ({
            ...{ id: part, owner: named(owner_id), since: from, until: to, isSubstitute: is_substitute },
            overdueSince: is_substitute ? null : overdue_since,
            lacksContact: silent.some(({ seat }) => seat === part),
          })),
        };
      });
      return {
        searches: rows.toSorted((a, b) => urgency(a) - urgency(b)),
        without: without.map(named),
        coordinators: coordinators.toSorted((a, b) => a.person.name.localeCompare(b.person.name, 'nb')),
      };
    });
  }

  /** Who works where they coordinate from: not they themself, nor the asker. */
  colleagues({ actor }: Permit<'keep-coordinators'>, coordinator: PersonId) {
    return this.asking(actor, async (tx, on) => {
      const seats = await this.keeping.seatsOf(tx, coordinator, actor.person, on);
      const people = new Map<PersonId, Candidate>();
      for (const unit of new Set(seats.map((seat) => seat.unit)))
        for (const one of await this.repository.people(tx, unit, on)) people.set(one.person_id, one);
      const others = [...people.values()].filter(({ person_id: id }) => id !== coordinator && id !== actor.person);
      const named = await this.names(
        tx,
        others.map(({ person_id }) => person_id),
      );
      return others
        .map(({ person_id, ...row }) => ({ ...row, person: named(person_id) }))
        .toSorted((a, b) => a.person.name.localeCompare(b.person.name, 'nb'));
    });
  }

  numbers({ actor }: Permit<'keep-coordinators'>) {
    return this.asking(actor, (tx, on) => this.repository.numbers(tx, actor.person, on));
  }

  /** @throws Problem NOT_FOUND for one that is unknown, or of somebody close to the asker */
  search({ actor }: Permit<'keep-coordinators'>, id: string) {
    return this.asking(actor, async (tx, on) => {
      const search = await this.repository.search(tx, id, actor.person);
      if (!search) throw new Problem('NOT_FOUND', 'No such search.');
      const requests = await this.repository.requests(tx, [id]);
      const wish = await this.repository.wish(tx, id);
      const past = search.plan_id ? await this.repository.past(tx, search.plan_id, on) : [];
      const named = await this.names(tx, [
        search.person_id,
        wish?.written_by,
        ...requests.map(({ proposed_id }) => proposed_id),
        ...past.map(({ person_id }) => person_id),
      ]);
      return {
        ...{ id, person: named(search.person_id), age: search.born && ageOn(on, search.born), caseId: search.case_id },
        ...{ hasPlan: search.plan_id !== null, cause: search.cause, state: search.state },
        ...{ openedAt: search.opened_at, startsOn: search.starts_on },
        wish: wish ? { words: wish.words, by: named(wish.written_by), at: wish.written_at } : null,
        requests: requests.map((row) => ({
          ...{ id: row.id, unit: row.unit, sentence: row.sentence ?? '', state: row.state, askedAt: row.asked_at },
          ...{ dueOn: row.due_on, isLate: isLate(row, on), answeredAt: row.answered_at, form: row.answer_form },
          proposed: row.proposed_id ? named(row.proposed_id) : null,
        })),
        units: await this.repository.units(tx, actor.tenant, on),
        past: past.map((row) => pastOf(row, named)),
      };
    });
  }

  ofUnit({ actor }: Permit<'find-coordinator'>, unit: UnitId) {
    return this.asking(actor, async (tx, on) => {
      const requests = await this.repository.ofUnit(tx, unit);
      const people = await this.repository.people(tx, unit, on);
      const named = await this.names(tx, [
        ...requests.map(({ proposed_id }) => proposed_id),
        ...people.map(({ person_id }) => person_id),
      ]);
      return {
        requests: requests.map((row) => ({
          ...{ id: row.id, age: row.age, sentence: row.sentence ?? '', state: row.state, dueOn: row.due_on },
          ...{ isLate: isLate(row, on), proposed: row.proposed_id ? named(row.proposed_id) : null },
        })),
        people: people
          .map(({ person_id, ...row }) => ({ ...row, person: named(person_id) }))
          .toSorted((a, b) => a.person.name.localeCompare(b.person.name, 'nb')),
      };
    });
  }

  /** Those to the asker, who is at work. */
  proposals({ actor }: Permit<'accept-coordinating'>, id?: string) {
    return this.asking(actor, async (tx) => {
      if (actor.wears !== 'work') return [];
      const rows = (await this.repository.proposedTo(tx, actor.person)).filter((row) => !id || row.id === id);
      const named = await this.names(
        tx,
        rows.map(({ person_id }) => person_id),
      );
      return rows.map((row) => ({
        ...{ requestId: row.id, unit: row.unit, age: row.age, sentence: row.sentence ?? '', state: row.state },
        ...{ dueOn: row.due_on, person: row.state === 'proposed' ? null : named(row.person_id) },
      }));
    });
  }

  /** Of the asker themself, who is here in private. */
  mine({ actor }: Permit<'choose-coordinator'>) {
    return this.asking(actor, async (tx, on) => {
      if (actor.wears !== 'private')
        return {
          planId: null,
          current: null,
          substitutes: [],
          past: [],
          proposed: null,
          next: null,
          isSought: false,
          wish: null,
        };
      const plan = await this.repository.openPlan(tx, actor.person, on);
      const past = plan ? await this.repository.past(tx, plan, on) : [];
      const search = await this.repository.openOf(tx, actor.person);
      const row = await this.repository.toAnswer(tx, actor.person);
      const agreed = search?.state === 'agreed' ? await this.repository.requests(tx, [search.id]) : [];
      const next = agreed.find(({ state }) => state === 'agreed')?.proposed_id;
      const named = await this.names(tx, [row?.proposed_id, next, ...past.map(({ person_id }) => person_id)]);
      const wish = search && (await this.repository.wish(tx, search.id));
      const titles = row ? await this.repository.people(tx, row.unit_id, on) : [];
      const told = past.map((part) => ({ ...pastOf(part, named), holds: part.holds }));
      return {
        planId: plan ?? null,
        current: told.find(({ holds, isSubstitute }) => holds && !isSubstitute) ?? null,
        substitutes: told.filter(({ isSubstitute, to }) => isSubstitute && (to ?? on) >= on),
        past: told.filter(({ holds, isSubstitute }) => !holds && !isSubstitute),
        proposed: row?.proposed_id
          ? {
              ...{ requestId: row.id, person: named(row.proposed_id), unit: row.unit, greeting: row.greeting },
              title: titles.find(({ person_id }) => person_id === row.proposed_id)?.title ?? '',
              startsOn: search?.starts_on ?? null,
              isMeeting: row.state === 'meeting',
            }
          : null,
        next: next ? named(next) : null,
        isSought: search?.state === 'open',
        wish: wish?.words ?? null,
      };
    });
  }

  private asking<T>(actor: Actor, ask: (tx: Tx, on: PlainDate) => Promise<T>): Promise<T> {
    return this.database.inTenant(actor, (tx) => ask(tx, today(this.clock)));
  }

  private async names(tx: Tx, people: readonly (PersonId | null | undefined)[]): Promise<(id: PersonId) => Known> {
    const known = await this.people.byId(tx, [...new Set(people.flatMap((id) => id ?? []))]);
    return (id) => {
      const person = known.get(id);
      if (!person) throw new Error('A person who is nobody.');
      return person;
    };
  }
}

const isLate = ({ state, due_on }: Pick<RequestRow, 'state' | 'due_on'>, on: PlainDate): boolean =>
  (state === 'asked' || state === 'proposed') && due_on < on;

/** What the coordinating unit has to do something about comes first, then what is late, then what waits for others. */
const urgency = ({ request, isLate: late }: { request: RequestRow['state'] | null; isLate: boolean }): number =>
  request === null ? 0 : late ? 1 : 2;

/** To the last day on which they did it. */
function pastOf(row: PartRow, named: (id: PersonId) => Known) {
  const ended = row.ended_at && osloDate(row.ended_at.getTime());
  const to = ended && (row.to === null || ended < row.to) ? ended : row.to;
  return { person: named(row.person_id), unit: row.unit, from: row.from, to, isSubstitute: row.is_substitute };
}
