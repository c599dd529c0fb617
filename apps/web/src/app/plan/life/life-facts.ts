// What the life of a plan is shown from: its dates, state and content points, fetched again when they change.
import { computed, DestroyRef, inject, Service } from '@angular/core';
import { PlanLifeDocument, type PlanLifeQuery } from '@samplan/contract';
import { asked } from '../../kernel/asked';
import { CLOCK } from '../../kernel/clock';
import { Doorbell } from '../../kernel/doorbell';
import { PlanStore, type SectionFacts } from '../plan-store';

export type Living = NonNullable<PlanLifeQuery['plan']>;
export type Need = NonNullable<Living['lacksForActive']>[number];
export type Check = NonNullable<Living['contents']>[number];

/** A part of the plan that one can be led to. */
interface Place {
  readonly id: string;
  readonly title: string;
}

/** Words are written letter by letter; whether they are there is asked when they rest. */
const REST_MS = 3000;

@Service({ autoProvided: false })
export class LifeFacts {
  private readonly store = inject(PlanStore);
  private readonly answer = asked(
    PlanLifeDocument,
    () => {
      const planId = this.store.planId();
      return planId !== undefined && this.concernsAsker() ? { planId } : undefined;
    },
    ({ planId, topic }) => planId === this.store.planId() && topic !== 'words' && topic !== 'writing',
  );

  readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  readonly problem = this.answer.problem;
  /** Others neither see the content points nor change the plan's life. */
  readonly concernsAsker = computed(() =>
    ['owner', 'representative', 'coordinator'].includes(this.store.plan()?.myRole ?? ''),
  );
  /** A coordinator alone needs nothing of what a plan shall have; a closed plan is not measured by it any more. */
  readonly isMeasured = computed(
    () => this.store.plan()?.type !== 'coordinator_only' && this.plan()?.state !== 'closed',
  );
  readonly mayChange = computed(() => this.plan()?.abilities.includes('change_plan_life') === true);
  readonly others = computed(() => (this.plan()?.participants ?? []).map(({ person }) => person.name));
  readonly ownerName = computed(() => this.store.plan()?.owner.name ?? '');
  readonly mayRecordDeath = computed(() => this.plan()?.abilities.includes('record_death') === true);
  readonly mayClose = computed(() => this.plan()?.abilities.includes('close_plan') === true);

  constructor() {
    const clock = inject(CLOCK);
    let cancel: (() => void) | undefined;
    const stop = inject(Doorbell).onRing(({ topic, planId }) => {
      if (topic !== 'words' || planId !== this.store.planId()) return;
      cancel?.();
      cancel = clock.after(REST_MS, () => this.answer.again());
    });
    inject(DestroyRef).onDestroy(() => {
      stop();
      cancel?.();
    });
  }

  again(): void {
    this.answer.again();
  }

  /** Where a point is best filled in: as the plan says, else the first part of life. */
  sectionFor(point: Check['point']): Place | undefined {
    const asked = this.plan()?.contents?.find((one) => one.point === point)?.sectionId;
    return this.placeOf(this.store.sections().find(({ id }) => id === asked)) ?? this.goalSection();
  }

  /** Goals stand in the parts of life. */
  goalSection(): Place | undefined {
    const sections = this.store.sections();
    return this.placeOf(sections.find(({ kind }) => kind === 'life_area') ?? sections[0]);
  }

  private placeOf(section: SectionFacts | undefined): Place | undefined {
    return section && { id: section.id, title: this.store.titleOf(section) };
  }
}
