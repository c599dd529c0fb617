// Why somebody may: the row of the policy, and the grant that it rests on with its consent.
import type { Basis, ConsentForm } from '@samplan/domain';
import type { GrantFact } from '@samplan/policy';
import type { GrantRow } from './consents.repository';

export interface Reason {
  readonly rule: string;
  readonly basis: Basis | null;
  readonly form: ConsentForm | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly purpose: string | null;
  /** Of another basis than the owner's consent; for the owner. */
  readonly note: string | null;
  readonly on: string | null;
}

/** @param isOwners does the owner ask? @param grant undefined where a role gives it, or where on what it rests is not the asker's to know */
export function reasonOf(
  rule: string,
  grant: GrantFact | undefined,
  rows: readonly GrantRow[],
  isOwners: boolean,
): Reason {
  const row =
    grant &&
    rows.find(
      (one) =>
        one.section_id === grant.section &&
        one.level === grant.level &&
        one.basis === grant.basis &&
        one.since === grant.from &&
        one.until === grant.to &&
        ('unit' in grant.grantee ? one.unit_id === grant.grantee.unit : one.person_id === grant.grantee.person),
    );
  return {
    rule,
    basis: grant?.basis ?? null,
    form: row?.form ?? null,
    since: grant?.from ?? null,
    until: grant?.to ?? null,
    purpose: row?.purpose || null,
    note: (isOwners && row?.basis_note) || null,
    on: (isOwners && row?.basis_on) || null,
  };
}
