// What a builder has been told of a plan, before any of it is a row.
import type {
  Basis,
  ConsentForm,
  ConsentState,
  Level,
  PlainDate,
  PlanRole,
  PlanState,
  PlanType,
  SectionKind,
} from '@samplan/domain';
import type { CastMember } from './cast';
import type { UnitKey } from './cast-places';

/** A paragraph, or a list of one-paragraph items, as plan-doc's `seedUpdate` takes them. */
export type Paragraphs = readonly (string | { readonly list: readonly string[] })[];

export interface SectionSpec {
  readonly key: string;
  readonly kind: SectionKind;
  /** Where it is missing, the key names a title of the template. */
  readonly title?: string;
  readonly words: Paragraphs;
}

/** A period; today and open where it is left out. */
export interface Lasting {
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

export interface PartSpec extends Lasting {
  readonly who: CastMember;
  readonly role: PlanRole;
  readonly unit: UnitKey | null;
  readonly title: string;
}

export interface ConsentSpec {
  readonly state: ConsentState;
  readonly form: ConsentForm | null;
  readonly givenBy?: CastMember;
  readonly witness?: string;
  readonly ownerAnswer?: 'yes' | 'no' | 'do-not-know';
  readonly purpose?: string;
  readonly from?: PlainDate;
}

export interface GrantSpec extends Lasting {
  readonly sections: readonly string[];
  readonly to: { readonly person: CastMember } | { readonly unit: UnitKey };
  readonly level: Exclude<Level, 'none'>;
  readonly basis: Basis;
  /** The consent that it rests on; null where the basis is another. */
  readonly consent: ConsentSpec | null;
}

export interface MandateSpec extends Lasting {
  readonly who: CastMember;
  readonly kind: 'parental-responsibility' | 'guardianship' | 'power-of-attorney' | 'nearest-kin';
  readonly covers: readonly string[];
  readonly evidence: string;
}

export interface PlanSpec {
  readonly owner: CastMember;
  readonly type: PlanType;
  readonly state: PlanState;
  /** The same ids in every seed, so that addresses last. */
  readonly fixedIds: boolean;
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly nextReview?: PlainDate;
  readonly sections: readonly SectionSpec[];
  readonly parts: readonly PartSpec[];
  readonly consents: readonly ConsentSpec[];
  readonly grants: readonly GrantSpec[];
  readonly mandates: readonly MandateSpec[];
}
