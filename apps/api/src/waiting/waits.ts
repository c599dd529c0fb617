// What waits for somebody, what is news to them, and what they have said yes to, as far as they may know of each.
import { Injectable } from '@nestjs/common';
import { isOverdue, type MeasureId, type PersonId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Readers } from '../access/readers';
import { isForUnit } from '../access/seats';
import type { PlanInSight, SectionInSight } from '../access/sight';
import {
  byDeadline,
  byUrgency,
  NEUTRAL,
  type AcceptedMeasure,
  type Title,
  type WaitingItem,
  type WaitingLists,
} from './items';
import { WaitingRows, type Waiting } from './rows';
import type { DutyRow, TellingRow } from './waiting.repository';

@Injectable()
export class Waits {
  constructor(
    private readonly rows: WaitingRows,
    private readonly readers: Readers,
  ) {}

  async of(permit: Permit<'list-own-plans'>): Promise<WaitingLists> {
    const rows = await this.rows.of(permit);
    const questions = await Promise.all([
      ...this.duties(rows),
      ...this.decisions(rows),
      ...invitations(rows),
      ...orphans(rows),
      ...this.wonders(rows),
    ]);
    return {
      questions: questions.sort(byUrgency),
      news: await Promise.all(rows.news.map((row) => this.news(rows, row))),
      accepted: (await Promise.all(this.accepted(rows))).sort(byDeadline),
    };
  }

  private duties(rows: Waiting): readonly Promise<WaitingItem>[] {
    return rows.questions.flatMap((row) => {
      const section = rows.sections.get(row.section_id);
      if (!section) return [];
      return [this.duty(rows, row, section)];
    });
  }

  private async duty(rows: Waiting, row: DutyRow, section: SectionInSight): Promise<WaitingItem> {
    const isAnswered = row.last_said_by !== null && !(await this.isAsked(row, section, row.last_said_by));
    return {
      ...NEUTRAL,
      ...(await this.inPlan(section.plan)),
      ...inSection(rows, section),
      id: row.id,
      kind: isAnswered ? 'talk-answered' : 'responsibility-asked',
      title: titled(rows, row.measure_id),
      subjectId: row.id,
      by: (await this.readers.person(section.plan, (isAnswered ? row.last_said_by : null) ?? row.asked_by)) ?? null,
      about: row.unit,
      at: (isAnswered ? row.last_said_at : null) ?? row.asked_at,
      answerBy: row.answer_by,
    };
  }

  /** Is the person among those who are to answer? */
  private async isAsked(row: DutyRow, section: SectionInSight, person: PersonId): Promise<boolean> {
    if (person === section.plan.sight.actor.person || person === row.person_id) return true;
    if (row.kind !== 'unit') return false;
    const readers = await this.readers.of(section);
    return readers.some((reader) => reader.person.id === person && isForUnit(reader.seats, row.unit_id));
  }

  private decisions(rows: Waiting): readonly Promise<WaitingItem>[] {
    return rows.decisions.flatMap((row) => {
      const plan = rows.plans.get(row.plan_id);
      if (!plan) return [];
      const section = row.section_id ? rows.sections.get(row.section_id) : undefined;
      const of = async (): Promise<WaitingItem> => ({
        ...NEUTRAL,
        ...(await this.inPlan(plan)),
        ...(section && inSection(rows, section)),
        id: row.id,
        kind: row.kind,
        subjectId: row.id,
        by: (await this.readers.person(plan, row.by_person_id)) ?? null,
        about: row.about,
        level: row.level,
        at: row.at,
      });
      return [of()];
    });
  }

  /** Whose plan it is, is told as long as they see it. */
  private wonders(rows: Waiting): readonly Promise<WaitingItem>[] {
    return rows.wonders.map(async ({ id, plan_id, month, at }): Promise<WaitingItem> => {
      const plan = rows.plans.get(plan_id);
      const place = plan && (await this.inPlan(plan));
      return { ...NEUTRAL, ...place, id, kind: 'opening-asked', subjectId: id, month, at };
    });
  }

  /** Where one may no longer read it, that something happened is all that is told. */
  private async news(rows: Waiting, row: TellingRow): Promise<WaitingItem> {
    const { id, kind, at } = row;
    const item = {
      ...NEUTRAL,
      id,
      kind,
      at,
      subjectId: row.subject_id ?? row.id,
      accepted: acceptedIn(row),
      month: row.month,
    };
    const plan = rows.plans.get(row.plan_id);
    if (!plan) return item;
    const section = rows.sections.get(row.measure_section_id ?? row.wish_section_id ?? row.given_section_id ?? '');
    if (kind === 'plan-shut') return item;
    if (kind === 'municipality-answered') return { ...item, ...(await this.inPlan(plan)) };
    const isOfSection = kind.startsWith('responsibility-') || kind.startsWith('access-');
    if (isOfSection && !section) return { ...item, ...(await this.inPlan(plan)) };
    return {
      ...item,
      ...(await this.inPlan(plan)),
      ...(section && inSection(rows, section)),
      title: row.measure_id && titleIfAny(rows, row.measure_id),
      by: (row.by_person_id && (await this.readers.person(plan, row.by_person_id))) ?? null,
      about: await this.about(plan, row),
      level: row.wish_level,
    };
  }

  private async about(plan: PlanInSight, row: TellingRow): Promise<string | null> {
    // Who wished or invited has named them; the owner knows everybody.
    if (row.invitation_state !== null) return row.person_name;
    if (row.wish_state !== null) return row.unit ?? row.person_name;
    const isOwner = plan.plan.owner === plan.sight.actor.person;
    if (row.unit_id && isOwner) return row.unit;
    if (row.unit_id && row.kind !== 'left-plan') {
      const unit = await this.unitOf(plan, row, row.person_id, row.answered_by, row.by_person_id);
      if (unit) return unit;
    }
    const person = row.person_id && (await this.readers.person(plan, row.person_id));
    return person ? person.name : null;
  }

  /** The unit's name, where the asker may know that one of these people takes part for it. */
  private async unitOf(
    plan: PlanInSight,
    row: TellingRow,
    ...people: readonly (PersonId | null)[]
  ): Promise<string | null> {
    for (const person of people) {
      const seat = { role: 'participant', unit: row.unit_id } as const;
      const seated = person && (await this.readers.seated(plan, person, seat));
      if (seated && seated.isNamed) return row.unit;
    }
    return null;
  }

  private accepted(rows: Waiting): readonly Promise<AcceptedMeasure>[] {
    return rows.accepted.flatMap((row) => {
      const section = rows.sections.get(row.section_id);
      return section ? [this.acceptedOne(rows, row, section)] : [];
    });
  }

  private async acceptedOne(rows: Waiting, row: DutyRow, { id, plan }: SectionInSight): Promise<AcceptedMeasure> {
    const measure = { state: row.measure_state, deadlineOn: row.deadline_on };
    return {
      ...measure,
      planId: plan.id,
      owner: await this.readers.owner(plan),
      sectionId: id,
      measureId: row.measure_id,
      title: titled(rows, row.measure_id),
      recurrence: row.repeat_every && {
        every: row.repeat_every,
        weekdays: row.repeat_weekdays,
        time: row.repeat_time,
      },
      overdue: isOverdue(measure, plan.facts.today),
    };
  }

  private async inPlan(plan: PlanInSight): Promise<Pick<WaitingItem, 'planId' | 'owner' | 'ownerName'>> {
    const owner = await this.readers.owner(plan);
    return { planId: plan.id, owner, ownerName: owner.name };
  }
}

/** Of a plan in which they do not take part: whose it is, as the invitation itself tells. */
const invitations = ({ invited }: Waiting): readonly Promise<WaitingItem>[] =>
  invited.map(async ({ id, at, owner_name }): Promise<WaitingItem> => ({
    ...NEUTRAL,
    id,
    at,
    kind: 'invited',
    ownerName: owner_name,
    subjectId: id,
  }));

/** Whose plan it is, and that it needs a coordinator: what is in it is none of the coordinating unit's business. */
const orphans = (rows: Waiting): readonly Promise<WaitingItem>[] =>
  rows.orphans.map(async ({ id, at, owner_name }): Promise<WaitingItem> => ({
    ...NEUTRAL,
    id,
    at,
    kind: 'plan-without-coordinator',
    ownerName: owner_name,
    subjectId: id,
  }));

const titleIfAny =
  (rows: Waiting, measure: MeasureId): Title<string | null> =>
  async () =>
    (await rows.titles()).get(measure) ?? null;

const titled =
  (rows: Waiting, measure: MeasureId): Title<string> =>
  async () =>
    (await rows.titles()).get(measure) ?? '';

const inSection = (rows: Waiting, { id }: SectionInSight): Pick<WaitingItem, 'sectionId' | 'sectionTitle'> => ({
  sectionId: id,
  sectionTitle: rows.sectionTitles.get(id) ?? null,
});

const acceptedIn = ({ kind, responsibility_state, wish_state, invitation_state }: TellingRow): boolean | null => {
  if (kind === 'responsibility-ended') return responsibility_state && responsibility_state === 'ended';
  if (wish_state) return wish_state === 'granted';
  return invitation_state && invitation_state === 'accepted';
};
