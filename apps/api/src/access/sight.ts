// What one actor sees in one request: plans, and in each the sections they may read. What is absent here exists nowhere.
import type { Action, Hat, Level, PlanId, SectionId, SectionKind } from '@samplan/domain';
import { decide, levelOf, type Facts, type PlanFacts } from '@samplan/policy';
import type { Actor } from '../kernel/actor';
import type { Permit } from './permit';

export interface SectionInSight {
  readonly plan: PlanInSight;
  readonly id: SectionId;
  readonly kind: SectionKind;
  readonly level: Level;
  readonly rule: string;
  readonly hat: Hat;
}

export interface PlanInSight {
  readonly sight: Sight;
  readonly id: PlanId;
  readonly plan: PlanFacts;
  readonly facts: Facts;
  readonly rule: string;
  readonly hat: Hat;
  readonly sections: readonly SectionInSight[];
}

/** Does the asker read that section of the plan? */
export const inSight = ({ sections }: PlanInSight, section: SectionId | null | undefined): boolean =>
  sections.some(({ id }) => id === section);

/** May a link to what matters to the owner be known? */
export const readsWhatMatters = ({ sections }: PlanInSight): boolean =>
  sections.some(({ kind }) => kind === 'what-matters');

/** Services meet levels of service; others do not. */
export const meetsLevels = ({ hat }: { readonly hat: Hat }): boolean => hat === 'coordinator' || hat === 'participant';

/** One thing to fetch for all plans of a sight; kept as long as the sight. */
export class Batch<T> {
  private readonly fetched = new WeakMap<Sight, Promise<T>>();

  constructor(private readonly fetch: (sight: Sight) => Promise<T>) {}

  for(sight: Sight): Promise<T> {
    let known = this.fetched.get(sight);
    if (!known) this.fetched.set(sight, (known = this.fetch(sight)));
    return known;
  }
}

/** Whatever is fetched for its plans is fetched for all of them at once, so queries do not grow with the plans. */
export class Sight {
  readonly plans: readonly PlanInSight[];

  constructor(
    readonly actor: Actor,
    all: readonly Facts[],
  ) {
    this.plans = all.flatMap((facts) => this.seen(facts));
  }

  /** @param permit of an act in one plan; of none, there is nothing in sight */
  static of(permit: Permit<Action>): Sight {
    return new Sight(permit.actor, [permit.facts]);
  }

  get planIds(): readonly PlanId[] {
    return this.plans.map(({ id }) => id);
  }

  get sections(): readonly SectionInSight[] {
    return this.plans.flatMap(({ sections }) => sections);
  }

  private seen(facts: Facts): readonly PlanInSight[] {
    const { plan } = facts;
    const decision = decide(facts, 'see-plan');
    if (!plan || !decision.allowed) return [];
    const sections: SectionInSight[] = [];
    const inSight: PlanInSight = {
      sight: this,
      id: plan.id,
      plan,
      facts,
      rule: decision.rule,
      hat: decision.hat,
      sections,
    };
    for (const { id, kind } of plan.sections) {
      const standing = levelOf(facts, id);
      if (standing.level !== 'none') sections.push({ plan: inSight, id, kind, ...standing });
    }
    return [inSight];
  }
}
