// What may wait for one person, as rows: each sort in one statement, whatever the number of plans.
import { Injectable } from '@nestjs/common';
import type {
  InvitationState,
  Level,
  MeasureId,
  MeasureState,
  PersonId,
  PlainDate,
  PlanId,
  PlanRole,
  Repeat,
  ResponsibilityState,
  ResponsibleKind,
  SectionId,
  UnitId,
  WaitingKind,
  WishState,
} from '@samplan/domain';
import { stands } from '../access/stands';
import type { Tx } from '../kernel/database';
import { takesPart } from '../access/parts';
import { isConsented } from '../access/visible-plans';

/** Somebody's question or yes. */
export interface DutyRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly measure_id: MeasureId;
  readonly kind: ResponsibleKind;
  readonly unit_id: UnitId | null;
  /** As it stands within a sentence. */
  readonly unit: string | null;
  readonly person_id: PersonId | null;
  readonly state: ResponsibilityState;
  readonly asked_by: PersonId;
  readonly asked_at: Date;
  readonly answer_by: PlainDate | null;
  readonly last_said_by: PersonId | null;
  readonly last_said_at: Date | null;
  readonly measure_state: MeasureState;
  readonly deadline_on: PlainDate | null;
  readonly repeat_every: Repeat | null;
  readonly repeat_weekdays: readonly number[];
  readonly repeat_time: string | null;
}

/** A wish or an invitation that asks for the owner's yes. */
export interface DecisionRow {
  readonly id: string;
  readonly kind: 'access-wished' | 'invitation-to-approve';
  readonly plan_id: PlanId;
  readonly section_id: SectionId | null;
  readonly level: Level | null;
  readonly by_person_id: PersonId;
  readonly at: Date;
  readonly about: string;
}

export interface InvitedRow {
  readonly id: string;
  readonly role: PlanRole;
  readonly at: Date;
  readonly owner_name: string;
}

/** A plan that has lost its coordinator: whose it is, and no more. */
export interface OrphanRow {
  readonly id: string;
  readonly at: Date;
  readonly owner_name: string;
}

/** That the owner of a plan wonders why this person opened it. */
export interface WonderRow {
  readonly id: string;
  readonly plan_id: PlanId;
  /** In which they opened it. */
  readonly hat: PlanRole;
  readonly month: PlainDate;
  readonly at: Date;
}

export interface TellingRow {
  readonly id: string;
  readonly kind: WaitingKind;
  readonly plan_id: PlanId;
  /** Is it the person's own plan, and which parts have they, or had they, in it? */
  readonly is_own: boolean;
  readonly parts: readonly PlanRole[];
  readonly subject_id: string | null;
  readonly by_person_id: PersonId | null;
  readonly at: Date;
  /** Of a responsibility. */
  readonly measure_id: MeasureId | null;
  readonly measure_section_id: SectionId | null;
  readonly responsibility_state: ResponsibilityState | null;
  readonly answered_by: PersonId | null;
  /** Of what they may read by now. */
  readonly given_section_id: SectionId | null;
  /** Of a wish. */
  readonly wish_section_id: SectionId | null;
  readonly wish_level: Level | null;
  readonly wish_state: WishState | null;
  readonly invitation_state: InvitationState | null;
  /** Of an answer about openings. */
  readonly month: PlainDate | null;
  /** Whom it is about. */
  readonly person_id: PersonId | null;
  readonly person_name: string | null;
  readonly unit_id: UnitId | null;
  readonly unit: string | null;
}

const NAME_OF = (person: string): string => `btrim(${person}.given_name || ' ' || ${person}.family_name)`;

const NEWS: readonly WaitingKind[] = [
  'responsibility-accepted',
  'responsibility-declined',
  'responsibility-talked',
  'responsibility-ended',
  'access-answered',
  'access-ended',
  'invitation-answered',
  'left-plan',
  'access-given',
  'consent-recorded',
  'plan-shut',
  'opening-answered',
  'municipality-answered',
];
const MOST_NEWS = 200;

@Injectable()
export class WaitingRepository {
  /** Questions to the person or to units of theirs, and what they have said yes to. */
  async duties(
    tx: Tx,
    plans: readonly PlanId[],
    person: PersonId,
    units: readonly UnitId[],
  ): Promise<readonly DutyRow[]> {
    return tx.query<DutyRow>(
      `select r.id, r.plan_id, m.section_id, m.id as measure_id, r.kind, r.unit_id, u.short_name as unit, r.person_id, r.state, r.asked_by,
         r.asked_at, r.answer_by::text, s.said_by as last_said_by, s.said_at as last_said_at, m.state as measure_state,
         m.deadline_on::text, m.repeat_every, m.repeat_weekdays, left(m.repeat_time::text, 5) as repeat_time
       from responsibility r join measure m on m.id = r.measure_id left join unit u on u.id = r.unit_id
         left join lateral (select t.said_by, t.said_at from responsibility_talk t where t.responsibility_id = r.id
           order by t.said_at desc, t.id limit 1) s on true
       where r.plan_id = any ($1::uuid[]) and ((r.person_id = $2 and r.state in ('asked', 'talking', 'accepted'))
           or (r.unit_id = any ($3::uuid[]) and r.state in ('asked', 'talking')))
         and ${stands('m')}`,
      [plans, person, units],
    );
  }

  async decisions(tx: Tx, plans: readonly PlanId[]): Promise<readonly DecisionRow[]> {
    return tx.query<DecisionRow>(
      `select w.id, 'access-wished' as kind, w.plan_id, w.section_id, w.level, w.wished_by as by_person_id, w.wished_at as at,
         coalesce(u.short_name, ${NAME_OF('p')}) as about
       from access_wish w left join unit u on u.id = w.unit_id left join person p on p.id = w.person_id
       where w.plan_id = any ($1::uuid[]) and w.state = 'waiting'
       union all
       select i.id, 'invitation-to-approve', i.plan_id, null, null, i.invited_by, i.invited_at, ${NAME_OF('p')}
       from invitation i join person p on p.id = i.person_id
       where i.plan_id = any ($1::uuid[]) and i.state = 'waits-for-owner'`,
      [plans],
    );
  }

  /** Invitations to the person, in plans that are alive. */
  async invited(tx: Tx, person: PersonId, on: PlainDate): Promise<readonly InvitedRow[]> {
    return tx.query<InvitedRow>(
      `select i.id, i.role, coalesce(i.sent_at, i.invited_at) as at, ${NAME_OF('o')} as owner_name
       from invitation i join plan p on p.id = i.plan_id join person o on o.id = p.owner_id
       where i.person_id = $1 and i.state = 'sent' and p.state <> 'closed' and ${isConsented('p', '$2::date')}`,
      [person, on],
    );
  }

  /**
   * For one of the coordinating unit: plans, alive, whose coordinator has left them and has not been followed by another.
   * Not those that they have a private part in.
   */
  async orphans(tx: Tx, person: PersonId, on: PlainDate): Promise<readonly OrphanRow[]> {
    return tx.query<OrphanRow>(
      `select last.id, last.at, ${NAME_OF('o')} as owner_name
       from plan p join person o on o.id = p.owner_id join lateral (
         select t.id, coalesce(t.ended_at, (coalesce(t.valid_to, (select max(m.valid_to) from unit_membership m
           where m.unit_id = t.unit_id and m.person_id = t.person_id)) + 1)::timestamp at time zone 'Europe/Oslo') as at
         from participation t where t.plan_id = p.id and t.role = 'coordinator' and not t.is_substitute order by at desc nulls last limit 1) last on true
       where p.state <> 'closed' and ${isConsented('p', '$2::date')} and p.owner_id <> $1
         and exists (select from tenant_role r where r.person_id = $1 and r.role = 'coordinating-unit'
           and r.valid_from <= $2::date and (r.valid_to is null or $2::date <= r.valid_to))
         and not exists (select from participation t where t.plan_id = p.id and t.role = 'coordinator' and not t.is_substitute and ${takesPart('t', '$2::date')})
         and not exists (select from participation t where t.plan_id = p.id and t.person_id = $1
           and t.role in ('next-of-kin', 'representative'))
         and not exists (select from mandate m where m.plan_id = p.id and m.person_id = $1)`,
      [person, on],
    );
  }

  async wonders(tx: Tx, person: PersonId): Promise<readonly WonderRow[]> {
    return tx.query<WonderRow>(
      `select id, plan_id, hat, month::text, asked_at as at from log_question
       where reader_id = $1 and asks = 'reader' and answer is null`,
      [person],
    );
  }

  /** News of plans that are alive, the latest first; that a plan is shut is news of one that is not. */
  async news(tx: Tx, person: PersonId, on: PlainDate): Promise<readonly TellingRow[]> {
    return tx.query<TellingRow>(
      `select t.id, t.kind, t.plan_id, p.owner_id = $1 as is_own,
         array(select b.role from participation b where b.plan_id = t.plan_id and b.person_id = $1) as parts, t.subject_id, t.by_person_id, t.at, m.id as measure_id,
         m.section_id as measure_section_id, case when t.kind = 'access-given' then t.section_id end as given_section_id, r.state as responsibility_state, r.answered_by,
         w.section_id as wish_section_id, w.level as wish_level, w.state as wish_state, i.state as invitation_state, l.month::text,
         a.person_id, ${NAME_OF('s')} as person_name, a.unit_id, u.short_name as unit
       from telling t join plan p on p.id = t.plan_id
         left join responsibility r on r.id = t.subject_id and t.kind like 'responsibility-%'
         left join measure m on m.id = r.measure_id and ${stands('m')}
         left join access_wish w on w.id = t.subject_id and t.kind = 'access-answered'
         left join invitation i on i.id = t.subject_id and t.kind = 'invitation-answered'
         left join log_question l on l.id = t.subject_id and t.kind in ('opening-answered', 'municipality-answered')
         left join participation q on q.id = t.subject_id and t.kind = 'left-plan'
         cross join lateral (select coalesce(r.person_id, w.person_id, i.person_id, q.person_id) as person_id,
           coalesce(r.unit_id, w.unit_id, i.unit_id, q.unit_id) as unit_id) a
         left join person s on s.id = a.person_id left join unit u on u.id = a.unit_id
       where t.person_id = $1 and t.seen_at is null and t.kind = any ($3::text[]) and p.state <> 'closed'
         and (t.kind = 'plan-shut' or ${isConsented('p', '$2::date')})
       order by t.at desc, t.id limit ${MOST_NEWS}`,
      [person, on, NEWS],
    );
  }
}
