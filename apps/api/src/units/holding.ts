// A command in a unit: one transaction in every municipality that the unit works for, holding the unit, decided anew.
import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  Problem,
  today,
  type AccountId,
  type Clock,
  type LoggedAction,
  type PlainDate,
  type TenantId,
  type UnitId,
} from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { MembersRepository, type Act } from './members.repository';
import { confirmedUntil } from '../access/periods';
import { UnitsRepository } from './units.repository';

export interface Held {
  readonly unit: UnitId;
  readonly home: TenantId;
  /** The home first. */
  readonly tenants: readonly TenantId[];
  readonly act: Act;
  /** The last day of a place that is confirmed today. */
  readonly until: PlainDate;
}

type Told = Readonly<Record<string, string | number | boolean>>;

@Injectable()
export class Holding {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly units: UnitsRepository,
    private readonly members: MembersRepository,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run<T>(
    asked: Permit<'lead-unit'>,
    act: (tx: Tx, permit: Permit<'lead-unit'>, held: Held) => Promise<T>,
  ): Promise<T> {
    const { actor, unit } = asked;
    if (!unit) throw new Error('A permit of no unit.');
    const tenants = await this.database.inTenant(actor, (tx) => this.units.tenantsOf(tx, [unit]));
    return this.database.inTenant(tenants, async (tx) => {
      await this.members.hold(tx, unit);
      const permit = await this.access.again(tx, asked);
      if ((await this.units.tenantsOf(tx, [unit])).join() !== tenants.join())
        throw new Problem('STALE', 'The unit works for others by now.');
      const home = permit.facts.unit?.tenant;
      if (!home) throw new Error('A permit of no unit.');
      const until = await this.until(tx, unit, permit);
      return act(tx, permit, { unit, home, tenants, act: this.actOf(permit), until });
    });
  }

  /** @returns the last day of a place that is confirmed today: before today where the unit is closed */
  async until(tx: Tx, unit: UnitId, permit: Permit<'lead-unit' | 'manage-units'>): Promise<PlainDate> {
    const long = confirmedUntil(this.actOf(permit).on);
    const closes = (await this.units.one(tx, unit))?.closesOn;
    return closes && closes <= long ? addDays(closes, -1) : long;
  }

  /** By the clock of the application, so that date and moment are of one piece. */
  actOf({ actor }: Permit<'lead-unit' | 'manage-units'>): Act {
    return { by: actor.person, at: new Date(this.clock.now()), on: today(this.clock) };
  }

  /** One row in the log of each municipality it was done in. */
  async record(
    tx: Tx,
    { actor, hat, rule }: Permit<'lead-unit' | 'manage-units'>,
    action: LoggedAction,
    where: { readonly unit?: UnitId; readonly tenants?: readonly TenantId[] },
    details: Told = {},
  ): Promise<void> {
    const { unit, tenants = [actor.tenant] } = where;
    for (const tenant of tenants)
      await this.audit.record(tx, { actor: { ...actor, tenant }, hat, rule, action, ...(unit && { unit }), details });
  }

  /** Whose work changed is shown it: where they are signed in, their own page asks who they are again. */
  async ring(tx: Tx, accounts: readonly AccountId[]): Promise<void> {
    for (const { person, tenant } of await this.members.personsOf(tx, accounts))
      await this.bell.ring(tx, { topic: 'session', tenant, person });
  }
}
