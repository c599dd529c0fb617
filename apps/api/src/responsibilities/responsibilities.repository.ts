// Responsibilities as rows: one question after another about one measure, each step lawful or refused.
import { Injectable } from '@nestjs/common';
import {
  mayBecome,
  parseId,
  Problem,
  waitsForAnswer,
  type DeclineReason,
  type MeasureId,
  type PersonId,
  type PlainDate,
  type PlanId,
  type ResponsibilityId,
  type ResponsibilityState,
  type SectionId,
  type TenantId,
} from '@samplan/domain';
import type { FactValue } from '../history/history';
import type { Changed } from '../history/traces';
import type { Tx } from '../kernel/database';
import { MeasuresRepository, RESPONSIBILITIES, type MeasureRow, type ResponsibilityRow } from './measures.repository';
import type { Asked } from './seatings';

export interface NewResponsibility extends Asked {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly measure: MeasureId;
  readonly by: PersonId;
  readonly state: 'asked' | 'accepted';
  readonly answerBy: PlainDate | null;
}

export interface Answered {
  readonly person: PersonId | null;
  readonly by: PersonId;
  readonly reason: DeclineReason | null;
  readonly words: string | null;
}

@Injectable()
export class ResponsibilitiesRepository {
  constructor(private readonly measures: MeasuresRepository) {}

  /**
   * The responsibility and its measure, held until the transaction ends.
   * @throws Problem NOT_FOUND where the section has none such, or its measure is taken out
   */
  async held(
    tx: Tx,
    section: SectionId,
    id: string,
  ): Promise<{ readonly measure: MeasureRow; readonly row: ResponsibilityRow }> {
    const known = parseId<'responsibility'>(id);
    const [of] = known
      ? await tx.query<{ measure_id: string }>('select measure_id from responsibility where id = $1', [known])
      : [];
    const measure = of && (await this.measures.held(tx, section, of.measure_id));
    // Read after the measure is held: whoever was first has been.
    const [row] = measure ? await tx.query<ResponsibilityRow>(`${RESPONSIBILITIES} where r.id = $1`, [known]) : [];
    if (!measure || !row) throw new Problem('NOT_FOUND', 'No such responsibility.');
    return { measure, row };
  }

  /** Whoever answers now, and the question that waits; of a measure that is held. */
  async standing(
    tx: Tx,
    measure: MeasureId,
  ): Promise<{ readonly open: ResponsibilityRow | undefined; readonly accepted: ResponsibilityRow | undefined }> {
    const rows = await tx.query<ResponsibilityRow>(
      `${RESPONSIBILITIES} where r.measure_id = $1 and r.state in ('asked', 'talking', 'accepted')`,
      [measure],
    );
    return { open: rows.find(waitsForAnswer), accepted: rows.find(({ state }) => state === 'accepted') };
  }

  async insert(tx: Tx, asked: NewResponsibility): Promise<{ readonly id: ResponsibilityId; readonly change: Changed }> {
    const isAccepted = asked.state === 'accepted';
    // The time of the clock, not of the transaction's beginning: what is asked later has a later time.
    const [row] = await tx.query<{ id: ResponsibilityId }>(
      `insert into responsibility (tenant_id, plan_id, measure_id, kind, unit_id, person_id, state, asked_by, answer_by,
         asked_at, answered_by, answered_at)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9, c.now, case when $10 then $8::uuid end, case when $10 then c.now end
       from (select clock_timestamp() as now) c returning id`,
      [
        asked.tenant,
        asked.plan,
        asked.measure,
        asked.kind,
        asked.unit,
        asked.person,
        asked.state,
        asked.by,
        asked.answerBy,
        isAccepted,
      ],
    );
    const after = valueOf({ kind: asked.kind, person_id: asked.person, unit_id: asked.unit, state: asked.state });
    if (!row) throw new Error('A row that was not inserted.');
    const change = { noun: 'responsibility', subject: asked.measure, field: asked.state, before: null, after } as const;
    return { id: row.id, change };
  }

  /** @throws Problem ANSWERED_ALREADY where nothing such can follow upon what it is */
  check({ state }: ResponsibilityRow, to: ResponsibilityState): void {
    if (!mayBecome(state, to)) throw new Problem('ANSWERED_ALREADY', 'It has been answered or taken back.');
  }

  /** @throws Problem ANSWERED_ALREADY */
  async become(tx: Tx, row: ResponsibilityRow, to: ResponsibilityState, answered?: Answered): Promise<Changed> {
    this.check(row, to);
    await tx.query(
      `update responsibility set state = $2, person_id = coalesce($3, person_id),
         answered_by = coalesce($4, answered_by), answered_at = case when $4::uuid is null then answered_at else now() end,
         decline_reason = $5, answer_words = coalesce($6, (select w.answer_words from responsibility_words w where w.id = $1))
       where id = $1`,
      [
        row.id,
        to,
        answered?.person ?? null,
        answered?.by ?? null,
        answered?.reason ?? row.decline_reason,
        answered?.words ?? null,
      ],
    );
    // What was news about an open question is none when it is closed.
    if (waitsForAnswer(row) && to !== 'talking')
      await tx.query(
        `update telling set seen_at = now() where subject_id = $1 and seen_at is null
           and kind in ('talk-answered', 'responsibility-talked')`,
        [row.id],
      );
    const after = valueOf({ ...row, person_id: answered?.person ?? row.person_id, state: to });
    return { noun: 'responsibility', subject: row.measure_id, field: to, before: valueOf(row), after };
  }

  /** What was said to this person about the question is no news to them any more. */
  async heard(tx: Tx, id: ResponsibilityId, person: PersonId): Promise<void> {
    await tx.query(
      `update telling set seen_at = now() where subject_id = $1 and person_id = $2 and seen_at is null
         and kind in ('talk-answered', 'responsibility-talked')`,
      [id, person],
    );
  }

  /** @throws Problem TOO_MUCH where a talk has become endless */
  async say(
    tx: Tx,
    by: { tenant: TenantId; plan: PlanId; person: PersonId },
    id: string,
    words: string,
  ): Promise<void> {
    const said = await tx.query(
      `insert into responsibility_talk (tenant_id, plan_id, responsibility_id, said_by, said_at, words)
       select $1, $2, $3::uuid, $4, clock_timestamp(), $5 from responsibility_talk where responsibility_id = $3::uuid
       having count(*) < ${MOST_SAID} returning id`,
      [by.tenant, by.plan, id, by.person, words],
    );
    if (said.length === 0) throw new Problem('TOO_MUCH', `A talk has at most ${MOST_SAID} pieces.`);
  }
}

/** The whole talk is sent to each who reads it. */
const MOST_SAID = 200;

const valueOf = ({
  kind,
  person_id,
  unit_id,
  state,
}: Pick<ResponsibilityRow, 'kind' | 'person_id' | 'unit_id' | 'state'>): FactValue => ({
  kind,
  ...(person_id && { person: person_id }),
  ...(unit_id && { unit: unit_id }),
  state,
});

export const askedIn = ({ kind, person_id, unit_id }: ResponsibilityRow): Asked => ({
  kind,
  person: person_id,
  unit: unit_id,
});
