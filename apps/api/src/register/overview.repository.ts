// The numbers of the overview, each by the same conditions as the rows that it opens.
import { Injectable } from '@nestjs/common';
import type { AgeGroup, PlainDate, PlanType } from '@samplan/domain';
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

@Injectable()
export class OverviewRepository {
  /** In one reading of the rows. What comes is of today alone. */
  async groups(tx: Tx, look: Look): Promise<readonly Group[]> {
    const { from, sql, params } = lookedFor(look, {});
    const values = [...params];
    const said = (value: unknown): string => `$${values.push(value)}`;
    const age = ageGroup(look.on, said);
    const unopened = notOpened(look, said);
    const coming = comesOfAge(look, said);
    const ending = consentEnds(look, said);
    return tx.query<Group>(
      `select ${age} as age, r.type, count(*) filter (where ${isActive})::int as active,
         count(*) filter (where ${isAlone})::int as alone, count(*) filter (where ${isOverDate})::int as "overDate",
         count(*) filter (where ${unopened})::int as "notOpened", count(*) filter (where ${coming})::int as "comesOfAge",
         (min(${nextBirthday('$2')}) filter (where ${coming}))::date::text as "firstBirthday",
         count(*) filter (where ${ending})::int as "consentEnds",
         (min(r.consent_ends_on) filter (where ${ending}))::text as "firstConsent"
       from ${from} where ${sql} group by 1, 2 order by 1, 2`,
      values,
    );
  }
}
