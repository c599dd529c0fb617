// What administrators and leaders are shown of units: names, titles, dates and counts.
import { Inject, Injectable } from '@nestjs/common';
import { asId, initialsOf, Problem, today, type Clock, type PlainDate, type UnitId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { UnitsRepository, type PlaceRow, type RoleRow, type UnitFacts } from './units.repository';

@Injectable()
export class Units {
  constructor(
    private readonly database: Database,
    private readonly units: UnitsRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  overview({ actor }: Permit<'manage-units'>) {
    return this.database.inTenant(actor, async (tx) => {
      const on = today(this.clock);
      const all = await this.units.all(tx);
      const places = await this.placesBy(
        tx,
        all.map(({ id }) => id),
      );
      const roles = await this.units.roles(tx, on);
      return {
        units: all.map((unit) => rowOf(unit, actor, on, places.get(unit.id) ?? [], leadersOf(unit.id, roles))),
        organisations: await this.units.organisations(tx, actor.tenant),
        municipalities: await this.units.tenants(tx),
        roles: roles.map((role) => shownRole(role, actor)),
      };
    });
  }

  /** @throws Problem NOT_FOUND */
  one(permit: Permit<'lead-unit' | 'manage-units'>, id: UnitId) {
    const { actor } = permit;
    return this.database.inTenant(actor, async (tx) => {
      const unit = await this.units.one(tx, id);
      if (!unit) throw new Problem('NOT_FOUND', 'No such unit.');
      const on = today(this.clock);
      const roles = await this.units.roles(tx, on);
      const mayManage = roles.some(({ role, personId }) => role === 'administrator' && personId === actor.person);
      return {
        ...unit,
        isClosed: isClosed(unit, on),
        plans: await this.units.plans(tx, actor.tenant, id, on),
        home: { id: unit.tenant, name: unit.homeName },
        leaders: leadersOf(id, roles).map((role) => shownRole(role, actor)),
        members: (await this.units.places(tx, [id], on)).map((place) => ({
          ...place,
          initials: initialsOf(place.name),
          isMe: place.personId === actor.person,
          signIn: mayManage && place.personId !== actor.person ? { closed: place.closed } : null,
        })),
        mayManage,
      };
    });
  }

  led({ actor }: Permit<'be-signed-in'>) {
    return this.database.inTenant(actor, async (tx) => {
      const roles = await this.units.roles(tx, today(this.clock), actor.person);
      const led = roles.flatMap(({ role, unitId, unit }) =>
        role === 'unit-leader' && unitId && unit ? [{ id: unitId, name: unit }] : [],
      );
      const places = await this.placesBy(
        tx,
        led.map(({ id }) => id),
      );
      // Oneself is the administrator's to confirm.
      const waits = (id: string) =>
        (places.get(id) ?? []).filter((place) => isWaiting(place) && place.personId !== actor.person).length;
      return led.map((unit) => ({ ...unit, waiting: waits(unit.id) }));
    });
  }

  private async placesBy(tx: Tx, units: readonly UnitId[]): Promise<ReadonlyMap<string, readonly PlaceRow[]>> {
    const places = await this.units.places(tx, units, today(this.clock));
    return new Map(units.map((id) => [id, places.filter(({ unitId }) => unitId === id)]));
  }
}

const isWaiting = ({ state }: PlaceRow): boolean => state !== 'confirmed';

const leadersOf = (unit: UnitId, roles: readonly RoleRow[]): readonly RoleRow[] =>
  roles.filter(({ role, unitId }) => role === 'unit-leader' && unitId === unit);

const shownRole = (role: RoleRow, actor: Actor) => ({ ...role, isMe: role.personId === actor.person });

/** From that day on; before it, it works as others do. */
export const isClosed = ({ closesOn }: Pick<UnitFacts, 'closesOn'>, on: PlainDate): boolean =>
  closesOn !== null && closesOn <= on;

const rowOf = (
  unit: UnitFacts,
  actor: Actor,
  on: PlainDate,
  places: readonly PlaceRow[],
  leaders: readonly RoleRow[],
) => ({
  id: unit.id,
  name: unit.name,
  belongsTo: unit.organisation?.name ?? unit.homeName,
  servedTenants: unit.servedTenants.map(({ name }) => name),
  isOurs: asId<'tenant'>(unit.tenant) === actor.tenant,
  leaders: leaders.map(({ name }) => name),
  people: places.filter(({ state }) => state !== 'lapsed').map(({ name }) => name),
  // Nobody is to be confirmed where nobody works.
  waiting: isClosed(unit, on) ? 0 : places.filter(isWaiting).length,
  isClosed: isClosed(unit, on),
  closesOn: unit.closesOn,
});
