// The numbers of the overview as a file that may leave the house: what is too small to be told is part of no number in it.
import { Injectable } from '@nestjs/common';
import {
  AGE_GROUPS,
  PLAN_TYPES,
  toldCount,
  toldSum,
  type AgeGroup,
  type PlainDate,
  type PlanType,
} from '@samplan/domain';
import {
  ageGroupNames,
  figuresColumns,
  planTypeNames,
  registerMarkNames,
  begun,
  say,
  type Text,
} from '@samplan/wording';
import type { Permit } from '../../access/permit';
import { Audit } from '../../kernel/audit';
import { csvOf } from '../../kernel/csv';
import { Database } from '../../kernel/database';
import { RegisterOverview, type Overview } from '../overview';
import { Register } from '../register';

@Injectable()
export class ExportOverview {
  constructor(
    private readonly database: Database,
    private readonly register: Register,
    private readonly overview: RegisterOverview,
    private readonly audit: Audit,
  ) {}

  /** @throws Problem BAD_INPUT for a day that has not been */
  async run({ actor, hat, rule }: Permit<'see-register'>, on: PlainDate | null): Promise<string> {
    return this.database.inTenant(actor, async (tx) => {
      const look = await this.register.look(tx, actor, on);
      const details = { what: 'figures', on: look.on };
      await this.audit.record(tx, { actor, hat, rule, action: 'export-register', details });
      const words = (text: Text | string) => (typeof text === 'string' ? text : begun(say(text, actor.language)));
      return csvOf(figuresOf(await this.overview.of(tx, look)).map((row) => row.map(words)));
    });
  }
}

type Row = readonly (Text | string)[];

/** Also the tests read it: the same rows whatever the numbers are that are too small to be told. */
export function figuresOf({ on, groups, withoutCoordinator, overDate, waits, ahead }: Overview): readonly Row[] {
  const { active, told, tooFew, nothing } = figuresColumns;
  const count = (age: AgeGroup, type: PlanType) =>
    groups.find((group) => group.age === age && group.type === type)?.count ?? 0;
  const cell = (n: number): Text | string => toldCount(n)?.toString() ?? tooFew;
  const sum = (counts: readonly number[]): Text | string => toldSum(counts)?.toString() ?? nothing;
  const each = (figure: Text, n: number): Row => [on, figure, '', '', cell(n)];
  return [
    [figuresColumns.date, figuresColumns.figure, figuresColumns.age, figuresColumns.type, figuresColumns.count],
    ...AGE_GROUPS.flatMap((age): Row[] => [
      ...PLAN_TYPES.map((type): Row => [on, active, ageGroupNames[age], planTypeNames[type], cell(count(age, type))]),
      [on, active, ageGroupNames[age], told, sum(PLAN_TYPES.map((type) => count(age, type)))],
    ]),
    ...PLAN_TYPES.map((type): Row => [
      on,
      active,
      told,
      planTypeNames[type],
      sum(AGE_GROUPS.map((age) => count(age, type))),
    ]),
    [on, active, told, told, sum(AGE_GROUPS.flatMap((age) => PLAN_TYPES.map((type) => count(age, type))))],
    each(registerMarkNames['without-coordinator'], withoutCoordinator),
    each(registerMarkNames['over-date'], overDate),
    ...waits.map(({ month, days, count: of }): Row => [
      month,
      figuresColumns.wait,
      '',
      '',
      toldCount(of) === null ? tooFew : String(days),
    ]),
    ...(ahead
      ? [
          each(registerMarkNames['consent-ends'], ahead.consentEnds.count),
          each(registerMarkNames['comes-of-age'], ahead.comesOfAge.count),
          each(registerMarkNames['not-opened'], ahead.notOpened),
        ]
      : []),
  ];
}
