// The numbers of the overview, each by the same conditions as the rows that it opens.
import { Injectable } from '@nestjs/common';
import { addDays, type AgeGroup, type PlainDate, type PlanType } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import {
  ageGroup,
  comesOfAge,
  consentEnds,
  isActive,
  isAlone,
  isOverDate,
  lookedFor,
  nextBirthday,
  notOpened,
  type Look,
} from './looked-for';

/** How many plans of one age and type there are, and what of them is looked for. */
export interface Group {
  readonly age: AgeGroup;
  readonly type: PlanType;
  readonly active: number;
  readonly alone: number;
  readonly overDate: number;
  readonly notOpened: number;
  readonly comesOfAge: number;
  readonly firstBirthday: PlainDate | null;
  readonly consentEnds: number;
  readonly firstConsent: PlainDate | null;
}

export interface Coming {
  readonly count: number;
  readonly first: PlainDate | null;
}

export interface Wait {
  readonly month: PlainDate;
  readonly days: number;
  readonly count: number;
}

@Injectable()
export class OverviewRepository {
  /** In one reading of the rows. What comes is of today alone: of another day it is not reckoned, and none. */
  async groups(tx: Tx, look: Look): Promise<readonly Group[]> {
    const { from, sql, params } = lookedFor(look, {});
    const values = [...params];
    const said = (value: unknown): string => `$${values.push(value)}`;
    const age = ageGroup(look.on, said);
    const coming = look.on === look.today ? comingOf(look, said) : NOTHING_COMING;
    return tx.query<Group>(
      `select ${age} as age, r.type, count(*) filter (where ${isActive})::int as active,
         count(*) filter (where ${isAlone})::int as alone, count(*) filter (where ${isOverDate})::int as "overDate", ${coming}
       from ${from} where ${sql} group by 1, 2 order by 1, 2`,
      values,
    );
  }

  /** From the report of a need until its plan had a coordinator, by the month in which it got one. */
  async waits(tx: Tx, look: Look): Promise<readonly Wait[]> {
    const { from, sql, params } = lookedFor(look, {});
    return tx.query<Wait>(
      `select date_trunc('month', s.began)::date::text as month, count(*)::int as count,
         round(percentile_cont(0.5) within group (order by s.began - c.received_on))::int as days
       from need_case c join lateral (
         select min(t.valid_from) as began from participation t
         where t.plan_id = c.plan_id and t.role = 'coordinator' and not t.is_substitute and t.valid_from >= c.received_on
       ) s on s.began between date_trunc('month', $1::date) - interval '5 months' and $1::date
       where c.tenant_id = $4 and c.state = 'decided' and c.received_on > $1::date - 500
         and keeps_case(c.person_id, c.reporter, c.reported_by)
         and exists (select from ${from} where r.plan_id = c.plan_id and ${sql})
       group by 1 order by 1`,
      params,
    );
  }

  /** Reports that wait for their answer, and soon too long. */
  async reportsDue(tx: Tx, { today, tenant, deadlines }: Look): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int as n from need_case c
       where c.tenant_id = $1 and c.state = 'open' and coalesce(c.delayed_to, c.due_on) <= $2::date
         and keeps_case(c.person_id, c.reporter, c.reported_by)`,
      [tenant, addDays(today, deadlines['case-ends-soon'])],
    );
    return row?.n ?? 0;
  }
}

const NOTHING_COMING = `0 as "notOpened", 0 as "comesOfAge", null as "firstBirthday", 0 as "consentEnds", null as "firstConsent"`;

function comingOf(look: Look, said: (value: unknown) => string): string {
  const coming = comesOfAge(look, said);
  const ending = consentEnds(look, said);
  return `count(*) filter (where ${notOpened(look, said)})::int as "notOpened",
    count(*) filter (where ${coming})::int as "comesOfAge",
    (min(${nextBirthday('$2')}) filter (where ${coming}))::date::text as "firstBirthday",
    count(*) filter (where ${ending})::int as "consentEnds",
    (min(r.consent_ends_on) filter (where ${ending}))::text as "firstConsent"`;
}
