// Builds a plan for seeds and tests: `aPlan().of(cast.ola).coordinatedBy(cast.kari).withGrant('home', cast.hege, 'edit')`.
import {
  today as todayOf,
  systemClock,
  type Basis,
  type Level,
  type PlainDate,
  type PlanRole,
  type PlanState,
  type PlanType,
  type SectionKind,
} from '@samplan/domain';
import { cast, type CastMember } from './cast';
import type { UnitKey } from './cast-places';
import type { Rows } from './cast-rows';
import { insertPlan, type BuiltPlan, type WriteWords } from './plan-rows';
import type {
  AroundSpec,
  ConsentSpec,
  GoalSpec,
  Lasting,
  MandateSpec,
  MeasureSpec,
  Paragraphs,
  PartSpec,
  PlanSpec,
} from './plan-spec';
import { templateSections, type TemplateKey } from './template';

type Sections = TemplateKey | (string & {}) | readonly (TemplateKey | (string & {}))[];

export interface GrantOptions extends Lasting {
  readonly basis?: Basis;
  /** A grant to somebody of a unit is given to the unit; `person` gives it to that person alone. */
  readonly as?: 'person';
  /** Which of the person's units, where there are several. */
  readonly unit?: UnitKey;
  readonly consent?: Partial<ConsentSpec>;
}

const ROLE_OF: Record<CastMember['party'], PlanRole> = {
  person: 'next-of-kin',
  kin: 'next-of-kin',
  representative: 'representative',
  volunteer: 'volunteer',
  service: 'participant',
  coordinator: 'participant',
  ke: 'participant',
};

const A_GOAL = {
  why: '',
  voice: 'own',
  aim: null,
  starred: false,
  servesWhatMatters: true,
  parent: null,
} as const satisfies Partial<GoalSpec>;

const A_MEASURE = {
  how: '',
  extent: '',
  goal: null,
  kind: 'other',
  state: 'going',
  starts: null,
  deadline: null,
  recurrence: null,
  decision: null,
  reference: null,
  responsible: null,
  helpers: [],
} as const satisfies Partial<MeasureSpec>;

const SIGNED: ConsentSpec = { state: 'given', form: 'signed-here' };

/** Each call gives a new builder, so one may be kept and told more in several ways. Nothing is stored before `insert`. */
export class PlanBuilder {
  constructor(private readonly spec: PlanSpec) {}

  of(owner: CastMember): PlanBuilder {
    return this.with({ owner });
  }

  /** The one active coordinator: edits life areas and crisis, reads what matters, on the appointment. */
  coordinatedBy(who: CastMember, lasting: Lasting = {}): PlanBuilder {
    const part: PartSpec = {
      who,
      role: 'coordinator',
      unit: who.works[0]?.unit ?? null,
      title: 'koordinator',
      ...lasting,
    };
    const told = this.with({ parts: [...this.spec.parts, part] });
    const shared = told.spec.sections.filter(({ kind }) => kind === 'life-area' || kind === 'crisis');
    return told
      .granting(['whatMatters'], { person: who }, 'comment', 'coordinator-appointment', null, lasting)
      .granting(
        shared.map(({ key }) => key),
        { person: who },
        'edit',
        'coordinator-appointment',
        null,
        lasting,
      );
  }

  /** Takes part, and sees nothing by that alone. */
  withParticipant(who: CastMember, options: Partial<Omit<PartSpec, 'who'>> = {}): PlanBuilder {
    const work = who.works.find(({ unit }) => unit === options.unit) ?? who.works[0];
    const part = { who, role: ROLE_OF[who.party], unit: work?.unit ?? null, title: work?.title ?? '', ...options };
    return this.with({ parts: [...this.spec.parts, part] });
  }

  /** Gives sections to somebody (through their unit, where they have one) or to a unit; somebody takes part by it. */
  withGrant(
    sections: Sections,
    to: CastMember | UnitKey,
    level: Exclude<Level, 'none'>,
    options: GrantOptions = {},
  ): PlanBuilder {
    const keys = typeof sections === 'string' ? [sections] : sections;
    const { basis = 'owner-consent', from, until } = options;
    const lasting: Lasting = { ...(from && { from }), ...(until && { until }) };
    const consent = basis.endsWith('consent') ? { ...SIGNED, ...(from && { from }), ...options.consent } : null;
    if (typeof to === 'string') return this.granting(keys, { unit: to }, level, basis, consent, lasting);
    const unit = options.as === 'person' ? undefined : (options.unit ?? to.works[0]?.unit);
    const joined = this.spec.parts.some(({ who }) => who.key === to.key)
      ? this
      : this.withParticipant(to, { ...lasting, ...(unit && { unit }) });
    return joined.granting(keys, unit ? { unit } : { person: to }, level, basis, consent, lasting);
  }

  /** The consent that the plan is made: given and signed here unless told. */
  consented(how: Partial<ConsentSpec> = {}): PlanBuilder {
    return this.with({ consents: [...this.spec.consents.filter((old) => old !== SIGNED), { ...SIGNED, ...how }] });
  }

  withoutConsent(): PlanBuilder {
    return this.with({ consents: [] });
  }

  withMandate(who: CastMember, mandate: Omit<MandateSpec, 'who'>): PlanBuilder {
    return this.with({ mandates: [...this.spec.mandates, { who, ...mandate }] });
  }

  withSection(key: string, kind: SectionKind, title: string, words: Paragraphs = []): PlanBuilder {
    return this.with({ sections: [...this.spec.sections, { key, kind, title, words, isLive: true }] });
  }

  withWords(key: TemplateKey | (string & {}), words: Paragraphs): PlanBuilder {
    this.check(key);
    return this.with({
      sections: this.spec.sections.map((section) => (section.key === key ? { ...section, words } : section)),
    });
  }

  /** What matters is written in peace, not for all to see. @param draft what the owner has written there and not shared */
  inPeace(draft?: Paragraphs): PlanBuilder {
    return this.with({
      sections: this.spec.sections.map((section) =>
        section.kind === 'what-matters' ? { ...section, isLive: false, ...(draft && { draft }) } : section,
      ),
    });
  }

  /** What the owner is good at, beside what matters. */
  withStrengths(strengths: string): PlanBuilder {
    return this.with({ strengths });
  }

  /** A goal in the owner's own words unless told. @param key names it within the builder: for `parent`, `goal` and `BuiltPlan.goal` */
  withGoal(
    key: string,
    section: string,
    words: string,
    told: Partial<Omit<GoalSpec, 'key' | 'section' | 'words'>> = {},
  ): PlanBuilder {
    this.check(section);
    if (told.parent && !this.spec.goals.some((goal) => goal.key === told.parent))
      throw new RangeError(`The plan has no goal ${told.parent}`);
    const goal = { key, section, words, ...A_GOAL, ...told };
    return this.with({ goals: [...this.spec.goals, goal] });
  }

  /** A measure that goes on, answered for by nobody unless told. */
  withMeasure(
    key: string,
    section: string,
    what: string,
    told: Partial<Omit<MeasureSpec, 'key' | 'section' | 'what'>> = {},
  ): PlanBuilder {
    this.check(section);
    if (told.goal && !this.spec.goals.some((goal) => goal.key === told.goal))
      throw new RangeError(`The plan has no goal ${told.goal}`);
    const measure = { key, section, what, ...A_MEASURE, ...told };
    return this.with({ measures: [...this.spec.measures, measure] });
  }

  /** Where the owner has placed somebody: among those who help unless told. */
  withAround(who: AroundSpec['who'], told: Partial<Omit<AroundSpec, 'who'>> = {}): PlanBuilder {
    return this.with({ around: [...this.spec.around, { who, ring: 'helps', does: '', comesHome: false, ...told }] });
  }

  ofType(type: PlanType): PlanBuilder {
    return this.with({ type });
  }

  /** @param nextReview demanded by an active plan; two months from today where it is left out */
  inState(state: PlanState, nextReview?: PlainDate): PlanBuilder {
    return this.with({ state, ...(nextReview && { nextReview }) });
  }

  lasting(from: PlainDate, until: PlainDate): PlanBuilder {
    return this.with({ from, until });
  }

  /** Ids that are the same in every seed. */
  withFixedIds(): PlanBuilder {
    return this.with({ fixedIds: true });
  }

  /** Stores municipality, people and plan, as far as they are not there. @param words stores a section's first words */
  insert(rows: Rows, options: { readonly today?: PlainDate; readonly words?: WriteWords } = {}): Promise<BuiltPlan> {
    return insertPlan(rows, this.spec, options.today ?? todayOf(systemClock), options.words);
  }

  private granting(
    sections: readonly string[],
    to: { readonly person: CastMember } | { readonly unit: UnitKey },
    level: Exclude<Level, 'none'>,
    basis: Basis,
    consent: ConsentSpec | null,
    lasting: Lasting,
  ): PlanBuilder {
    for (const key of sections) {
      const section = this.spec.sections.find((one) => one.key === key);
      if (!section || section.kind === 'own') throw new RangeError(`Nobody can be given the section ${key}`);
    }
    return this.with({ grants: [...this.spec.grants, { sections, to, level, basis, consent, ...lasting }] });
  }

  private check(key: string): void {
    if (!this.spec.sections.some((section) => section.key === key))
      throw new RangeError(`The plan has no section ${key}`);
  }

  private with(told: Partial<PlanSpec>): PlanBuilder {
    return new PlanBuilder({ ...this.spec, ...told });
  }
}

/** An active individual plan of Ola's with the template's sections and a signed consent, shared with nobody. */
export const aPlan = (): PlanBuilder =>
  new PlanBuilder({
    owner: cast.ola,
    type: 'individual-plan',
    state: 'active',
    fixedIds: false,
    sections: templateSections.map((section) => ({ ...section, words: [], isLive: true })),
    parts: [],
    consents: [SIGNED],
    grants: [],
    mandates: [],
    goals: [],
    measures: [],
    around: [],
    strengths: '',
  });
