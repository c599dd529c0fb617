// The shape of what is told of one of the cast.
import type { Language, Party, TenantRole } from '@samplan/domain';
import type { Text } from '@samplan/wording';
import type { MunicipalityKey, UnitKey } from './cast-places';

/** What is told of a person; ages are as of the autumn of 2026. */
export interface CastFacts {
  readonly number: number;
  readonly given: string;
  readonly family: string;
  readonly born: string;
  /** Synthetic (month + 80), valid by the check digits in force before and after 2032. */
  readonly nationalId: string;
  readonly party: Party;
  /** One line for the sign-in page. */
  readonly about: Text;
  readonly tenant?: MunicipalityKey;
  /** Another municipality that knows them too, for a unit that works for both. */
  readonly alsoIn?: MunicipalityKey;
  readonly language?: Language;
  /** `days` from the day of the seed until the place lapses; half a year unless told. */
  readonly works?: readonly { readonly unit: UnitKey; readonly title: string; readonly days?: number }[];
  readonly roles?: readonly { readonly role: TenantRole; readonly unit?: UnitKey }[];
}
