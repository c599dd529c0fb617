// "Oversikt": the plans of the municipality in numbers, on any day that has been.
import { Injectable } from '@nestjs/common';
import { LOOKS_AHEAD_DAYS, type AgeGroup, type PlainDate, type PlanType } from '@samplan/domain';
import type { Permit } from '../access/permit';
import { Database, type Tx } from '../kernel/database';
import type { Look } from './looked-for';
import { OverviewRepository, type Coming, type Group, type Wait } from './overview.repository';
import { Register } from './register';

export interface Overview {
  readonly on: PlainDate;
  readonly active: number;
  readonly withoutCoordinator: number;
  readonly overDate: number;
  readonly groups: readonly { readonly age: AgeGroup; readonly type: PlanType; readonly count: number }[];
  readonly waits: readonly Wait[];
  readonly ahead: Ahead | null;
}

interface Ahead {
  readonly consentDays: number;
  readonly consentEnds: Coming;
  readonly birthdayDays: number;
  readonly comesOfAge: Coming;
  readonly unopenedDays: number;
  readonly notOpened: number;
  readonly reportDays: number;
  readonly reportsDue: number;
}

@Injectable()
export class RegisterOverview {
  constructor(
    private readonly database: Database,
    private readonly register: Register,
    private readonly numbers: OverviewRepository,
  ) {}

  /** @throws Problem BAD_INPUT for a day that has not been */
  async view({ actor }: Permit<'see-register'>, on: PlainDate | null): Promise<Overview> {
    return this.database.inTenant(actor, async (tx) => this.of(tx, await this.register.look(tx, actor, on)));
  }

  async of(tx: Tx, look: Look): Promise<Overview> {
    const groups = await this.numbers.groups(tx, look);
    const sum = (of: (group: Group) => number) => groups.reduce((all, group) => all + of(group), 0);
    return {
      on: look.on,
      active: sum(({ active }) => active),
      withoutCoordinator: sum(({ alone }) => alone),
      overDate: sum(({ overDate }) => overDate),
      groups: groups.filter(({ active }) => active > 0).map(({ age, type, active }) => ({ age, type, count: active })),
      waits: await this.numbers.waits(tx, look),
      ahead: look.on === look.today ? aheadOf(look, groups, await this.numbers.reportsDue(tx, look)) : null,
    };
  }
}

function aheadOf({ deadlines }: Look, groups: readonly Group[], reportsDue: number): Ahead {
  const sum = (of: (group: Group) => number) => groups.reduce((all, group) => all + of(group), 0);
  const first = (of: (group: Group) => PlainDate | null) =>
    groups.flatMap((group) => of(group) ?? []).sort()[0] ?? null;
  return {
    consentDays: deadlines['consent-ends-soon'],
    consentEnds: { count: sum(({ consentEnds }) => consentEnds), first: first(({ firstConsent }) => firstConsent) },
    birthdayDays: LOOKS_AHEAD_DAYS,
    comesOfAge: { count: sum(({ comesOfAge }) => comesOfAge), first: first(({ firstBirthday }) => firstBirthday) },
    unopenedDays: deadlines['plan-not-opened'],
    notOpened: sum(({ notOpened }) => notOpened),
    reportDays: deadlines['case-ends-soon'],
    reportsDue,
  };
}
