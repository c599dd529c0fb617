// The numbers of the overview, each by the same conditions as the rows that it opens.
import { Injectable } from '@nestjs/common';
import { addDays, AGES_OF_CHANGE, type AgeGroup, type PlainDate, type PlanType } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { ageGroup, endingConsents, isActive, isAlone, isOverDate, lookedFor, type Look } from './looked-for';

/** How many plans of one age and type there are; `active` of them are. */
export interface Group {
  readonly age: AgeGroup;
  readonly type: PlanType;
  readonly active: number;
  readonly alone: number;
  readonly overDate: number;
}

export interface Coming {
  readonly count: number;
  readonly first: PlainDate | null;
}

@Injectable()
export class OverviewRepository {
  async groups(tx: Tx, look: Look): Promise<readonly Group[]> {
    const { sql, params } = lookedFor(look, {});
    const values = [...params];
    const age = ageGroup(look.on, (value) => `$${values.push(value)}`);
    return tx.query<Group>(
      `select ${age} as age, r.type, count(*) filter (where ${isActive})::int as active,
         count(*) filter (where ${isAlone})::int as alone, count(*) filter (where ${isOverDate})::int as "overDate"
       from register_span r where ${sql} group by 1, 2 order by 1, 2`,
      values,
    );
  }

  async consentsThatEnd(tx: Tx, look: Look): Promise<Coming> {
    const { sql, params } = lookedFor(look, { state: 'active' });
    const [from, to] = [params.length + 1, params.length + 2].map((n) => `$${n}`);
    const until = addDays(look.today, look.deadlines['consent-ends-soon']);
    return this.coming(
      tx,
      `select count(distinct r.plan_id)::int as count, min(e.on_day)::text as first
       from (${endingConsents(from ?? '', to ?? '', 'c.valid_to as on_day')}) e join register_span r on r.plan_id = e.plan_id
       where ${sql}`,
      [...params, look.today, until],
    );
  }

  async thoseWhoComeOfAge(tx: Tx, look: Look): Promise<Coming> {
    const { sql, params } = lookedFor(look, { mark: 'comes-of-age' });
    const birthdays = AGES_OF_CHANGE.map((years) => `r.birth_date + interval '${years} years'`);
    const next = birthdays.map((day) => `case when ${day} > $2 then ${day} end`).join(', ');
    return this.coming(
      tx,
      `select count(*)::int as count, min(least(${next}))::date::text as first from register_span r where ${sql}`,
      params,
    );
  }

  private async coming(tx: Tx, sql: string, params: readonly unknown[]): Promise<Coming> {
    const [row] = await tx.query<Coming>(sql, params);
    return row ?? { count: 0, first: null };
  }
}
