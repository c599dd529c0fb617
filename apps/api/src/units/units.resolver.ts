// Units and people: one line a method, the lock stands in the schema.
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { parseDate, parseId, Problem, type TenantRole, type UnitId } from '@samplan/domain';
import type { Permit } from '../access/permit';
import type { Newcomer } from '../identity/newcomers';
import { AddMember } from './commands/add-member';
import { AddUnit } from './commands/add-unit';
import { ChangeUnit } from './commands/change-unit';
import { CloseUnit } from './commands/close-unit';
import { ConfirmMembers } from './commands/confirm-members';
import { EndMembership } from './commands/end-membership';
import { ExportPeople } from './commands/export-people';
import { FindColleagues } from './commands/find-colleagues';
import { GiveRole } from './commands/give-role';
import { ImportPeople } from './commands/import-people';
import { ReopenUnit } from './commands/reopen-unit';
import { TakeRole } from './commands/take-role';
import type { UnitInput } from './unit-input';
import { Units } from './units';

interface AddInput {
  readonly personId?: string | null;
  readonly newcomer?: Newcomer | null;
  readonly title?: string | null;
}

interface RoleInput {
  readonly personId: string;
  readonly role: TenantRole;
  readonly unitId?: string | null;
  readonly to?: string | null;
}

@Resolver()
export class LeadingResolver {
  constructor(
    private readonly units: Units,
    private readonly finding: FindColleagues,
    private readonly add: AddMember,
    private readonly confirm: ConfirmMembers,
    private readonly end: EndMembership,
  ) {}

  @Query('unit')
  unit(@Context('permit') permit: Permit<'lead-unit'>) {
    return this.units.one(permit, unitOf(permit));
  }

  @Query('ledUnits')
  ledUnits(@Context('permit') permit: Permit<'be-signed-in'>) {
    return this.units.led(permit);
  }

  @Mutation('findColleagues')
  findColleagues(
    @Context('permit') permit: Permit<'lead-unit'>,
    @Args('input') input: { readonly name?: string | null; readonly nationalId?: string | null },
  ) {
    return this.finding.run(permit, input);
  }

  @Mutation('addMember')
  async addMember(@Context('permit') permit: Permit<'lead-unit'>, @Args('input') input: AddInput) {
    await this.add.run(permit, { who: whoOf(input), title: input.title ?? '' });
    return this.after(permit);
  }

  @Mutation('confirmMembers')
  async confirmMembers(
    @Context('permit') permit: Permit<'lead-unit'>,
    @Args('membershipIds') membershipIds: readonly string[],
  ) {
    await this.confirm.run(permit, membershipIds.map(placeOf));
    return this.after(permit);
  }

  @Mutation('endMembership')
  async endMembership(@Context('permit') permit: Permit<'lead-unit'>, @Args('membershipId') membershipId: string) {
    await this.end.run(permit, placeOf(membershipId));
    return this.after(permit);
  }

  private async after(permit: Permit<'lead-unit'>) {
    return { __typename: 'Unit', ...(await this.units.one(permit, unitOf(permit))) };
  }
}

@Resolver()
export class ManagingResolver {
  constructor(
    private readonly units: Units,
    private readonly add: AddUnit,
    private readonly change: ChangeUnit,
    private readonly close: CloseUnit,
    private readonly reopen: ReopenUnit,
    private readonly give: GiveRole,
    private readonly take: TakeRole,
    private readonly importing: ImportPeople,
    private readonly exporting: ExportPeople,
  ) {}

  @Query('units')
  overview(@Context('permit') permit: Permit<'manage-units'>) {
    return this.units.overview(permit);
  }

  @Query('peopleAsCsv')
  peopleAsCsv(@Context('permit') permit: Permit<'manage-units'>): Promise<string> {
    return this.exporting.run(permit);
  }

  @Mutation('addUnit')
  async addUnit(@Context('permit') permit: Permit<'manage-units'>, @Args('input') input: UnitInput) {
    return this.units.one(permit, await this.add.run(permit, input));
  }

  @Mutation('changeUnit')
  async changeUnit(
    @Context('permit') permit: Permit<'manage-units'>,
    @Args('unitId') unitId: string,
    @Args('input') input: UnitInput,
  ) {
    const unit = found(parseId<'unit'>(unitId));
    await this.change.run(permit, unit, input);
    return this.units.one(permit, unit);
  }

  @Mutation('closeUnit')
  async closeUnit(
    @Context('permit') permit: Permit<'manage-units'>,
    @Args('unitId') unitId: string,
    @Args('on') on: string,
  ) {
    const day = parseDate(on);
    if (!day) throw new Problem('BAD_INPUT', 'A date.');
    const unit = found(parseId<'unit'>(unitId));
    await this.close.run(permit, unit, day);
    return { __typename: 'Unit', ...(await this.units.one(permit, unit)) };
  }

  @Mutation('reopenUnit')
  async reopenUnit(@Context('permit') permit: Permit<'manage-units'>, @Args('unitId') unitId: string) {
    const unit = found(parseId<'unit'>(unitId));
    await this.reopen.run(permit, unit);
    return { __typename: 'Unit', ...(await this.units.one(permit, unit)) };
  }

  @Mutation('giveRole')
  async giveRole(@Context('permit') permit: Permit<'manage-units'>, @Args('input') input: RoleInput) {
    const { personId, role, unitId, to } = input;
    const unit = unitId ? found(parseId<'unit'>(unitId)) : null;
    const until = to ? parseDate(to) : null;
    if (until === undefined) throw new Problem('BAD_INPUT', 'A date.');
    await this.give.run(permit, { person: found(parseId<'person'>(personId)), role, unit, to: until });
    return this.after(permit);
  }

  @Mutation('takeRole')
  async takeRole(@Context('permit') permit: Permit<'manage-units'>, @Args('roleId') roleId: string) {
    await this.take.run(permit, found(parseId<'tenant-role'>(roleId)));
    return this.after(permit);
  }

  @Mutation('importPeople')
  importPeople(
    @Context('permit') permit: Permit<'manage-units'>,
    @Args('csv') csv: string,
    @Args('store') store: boolean,
  ) {
    return this.importing.run(permit, csv, store);
  }

  private async after(permit: Permit<'manage-units'>) {
    return { __typename: 'UnitsOverview', ...(await this.units.overview(permit)) };
  }
}

const placeOf = (text: string) => found(parseId<'membership'>(text));

const unitOf = ({ unit }: Permit<'lead-unit'>): UnitId => found(unit);

function whoOf({ personId, newcomer }: AddInput) {
  if (!personId === !newcomer) throw new Problem('BAD_INPUT', 'Somebody known, or a newcomer.');
  return newcomer ?? found(parseId<'person'>(personId));
}

function found<T>(id: T | undefined): T {
  if (id === undefined) throw new Problem('NOT_FOUND', 'No such id.');
  return id;
}
