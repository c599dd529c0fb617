// What a builder has been told of a plan, before any of it is a row.
import type {
  Basis,
  ConsentForm,
  ConsentState,
  ContactKind,
  DecisionState,
  GoalAim,
  GoalVoice,
  Level,
  MeasureKind,
  MeasureState,
  NetworkRing,
  PlainDate,
  PlanRole,
  PlanState,
  PlanType,
  Recurrence,
  ResponsibilityState,
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
  /** Of what matters: all see the words as they come. */
  readonly isLive: boolean;
  /** Of what matters: what is written in peace and not shared. */
  readonly draft?: Paragraphs;
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

export interface GoalSpec {
  readonly key: string;
  readonly section: string;
  readonly words: string;
  readonly why: string;
  readonly voice: GoalVoice;
  readonly aim: GoalAim | null;
  readonly starred: boolean;
  readonly servesWhatMatters: boolean;
  /** The key of the goal that it serves. */
  readonly parent: string | null;
}

/** Who is to answer for a measure, or does: the owner, somebody in their own part, or a unit with a named person. */
export interface ResponsibleSpec {
  readonly who?: CastMember;
  readonly unit?: UnitKey;
  readonly state: Extract<ResponsibilityState, 'asked' | 'talking' | 'accepted'>;
  /** The plan's first day, or as many days before today. */
  readonly daysAgo?: number;
}

export interface MeasureSpec {
  readonly key: string;
  readonly section: string;
  readonly what: string;
  readonly how: string;
  readonly extent: string;
  readonly goal: string | null;
  readonly kind: MeasureKind;
  readonly state: MeasureState;
  readonly starts: PlainDate | null;
  readonly deadline: PlainDate | null;
  readonly recurrence: Recurrence | null;
  readonly decision: DecisionState | null;
  readonly reference: string | null;
  readonly responsible: ResponsibleSpec | null;
  readonly helpers: readonly CastMember[];
}

/** Where somebody stands around the owner: one who takes part, or one without a login. */
export interface AroundSpec {
  readonly who: CastMember | { readonly name: string; readonly relation: string; readonly kind: ContactKind };
  readonly ring: NetworkRing;
  readonly does: string;
  /** They come home to the owner in a week, since the plan's first day. */
  readonly comesHome: boolean;
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
  /** What the owner is good at; a line break begins a paragraph. */
  readonly strengths: string;
  readonly parts: readonly PartSpec[];
  readonly consents: readonly ConsentSpec[];
  readonly grants: readonly GrantSpec[];
  readonly mandates: readonly MandateSpec[];
  readonly goals: readonly GoalSpec[];
  readonly measures: readonly MeasureSpec[];
  readonly around: readonly AroundSpec[];
}
