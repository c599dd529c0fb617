// Branded ids: a PlanId cannot be given where a SectionId is asked for.
declare const brand: unique symbol;
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type TenantId = Id<'tenant'>;
export type AccountId = Id<'account'>;
/** An account as one tenant knows it: name, language and contact belong to the tenant. */
export type PersonId = Id<'person'>;
export type UnitId = Id<'unit'>;
export type OrganisationId = Id<'organisation'>;
/** Of somebody's place in a unit. */
export type MembershipId = Id<'membership'>;
/** Of a role that somebody holds in a tenant. */
export type TenantRoleId = Id<'tenant-role'>;
export type PlanId = Id<'plan'>;
export type SectionId = Id<'section'>;
export type DocId = Id<'doc'>;
export type SessionId = Id<'session'>;
export type ConsentId = Id<'consent'>;
export type GoalId = Id<'goal'>;
export type MeasureId = Id<'measure'>;
export type ResponsibilityId = Id<'responsibility'>;
export type InvitationId = Id<'invitation'>;
export type NetworkPersonId = Id<'network-person'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (text: string): boolean => UUID.test(text);

/**
 * Reads an id that came from outside.
 * @returns the id, or undefined where the text is no lower-case UUID (RFC 9562).
 */
export const parseId = <Name extends string>(text: string | null | undefined): Id<Name> | undefined =>
  text && isId(text) ? asId<Name>(text) : undefined;

/** Marks a text that is known to be an id, such as one read from the database. */
// The one place where a text becomes an id.
export const asId = <Name extends string>(text: string): Id<Name> => text as Id<Name>;
