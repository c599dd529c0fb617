// What an administrator says of a unit, read: whose it is, and which other municipalities it works for.
import { parseId, Problem, type OrganisationKind, type TenantId, type UnitKind } from '@samplan/domain';
import type { Tx } from '../kernel/database';
import { textInput } from '../kernel/text-input';
import { UnitsRepository, type NewUnit } from './units.repository';

export interface UnitInput {
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly organisationId?: string | null;
  readonly newOrganisation?: {
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly organisationNumber?: string | null;
  } | null;
  readonly servedTenantIds: readonly string[];
}

/** @throws Problem BAD_INPUT; ALREADY_SO for a new organisation whose number is here */
export async function readUnit(
  tx: Tx,
  units: UnitsRepository,
  home: TenantId,
  input: UnitInput,
): Promise<{ readonly unit: NewUnit; readonly served: readonly TenantId[] }> {
  const known = await units.organisations(tx, home);
  const wanted = known.find(({ id }) => id === input.organisationId);
  if (input.organisationId && (!wanted || input.newOrganisation))
    throw new Problem('BAD_INPUT', 'One organisation, and one that is here.');
  const said = input.newOrganisation;
  const number = said?.organisationNumber?.replace(/\s/g, '') || null;
  if (number && !/^\d{9}$/.test(number)) throw new Problem('BAD_INPUT', 'Nine digits.');
  if (number && known.some(({ organisationNumber }) => organisationNumber === number))
    throw new Problem('ALREADY_SO', 'That organisation is here.');
  const facts = {
    name: textInput(input.name, 100),
    shortName: textInput(input.shortName, 60),
    kind: input.kind,
  };
  const everybody = await units.tenants(tx);
  const served = [...new Set(input.servedTenantIds)].map((text) => {
    const id = parseId<'tenant'>(text);
    if (!id || id === home || !everybody.some((one) => one.id === id))
      throw new Problem('BAD_INPUT', 'Another municipality of this installation.');
    return id;
  });
  const made =
    said &&
    (await units.addOrganisation(tx, home, {
      kind: said.kind,
      name: textInput(said.name, 100),
      organisationNumber: number,
    }));
  return { unit: { ...facts, organisation: made ?? wanted?.id ?? null }, served };
}
