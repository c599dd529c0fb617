// A look at one plan as its page shows it: what stands there by now, with the parts that were opened by hand.
import { computed, DestroyRef, inject, Service, signal, untracked } from '@angular/core';
import { ReviewPageDocument, ReviewSectionDocument, type ReviewOfSectionFragment } from '@samplan/contract';
import { askedOfPlan } from '../../kernel/asked';
import { Doorbell } from '../../kernel/doorbell';
import { GraphqlClient } from '../../kernel/graphql-client';
import { Refused } from '../../kernel/problems';
import { stepsOf } from './review-steps';

@Service({ autoProvided: false })
export class ReviewStore {
  private readonly client = inject(GraphqlClient);
  private readonly shown = signal<string | undefined>(undefined);
  private readonly opened = signal<ReadonlyMap<string, ReviewOfSectionFragment>>(new Map());

  readonly planId = this.shown.asReadonly();
  readonly answer = askedOfPlan(ReviewPageDocument, () => {
    const planId = this.planId();
    return planId === undefined ? undefined : { planId };
  });
  readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  readonly isOwner = computed(() => this.plan()?.myRole === 'owner');
  /** May the asker end it, with the next date? */
  readonly mayEnd = computed(() => this.plan()?.abilities.includes('change_plan_life') === true);
  readonly isGoing = computed(() => this.plan()?.state === 'active');
  /** What is fetched with the plan says whether one still reads a part; its words are those of the opening. */
  readonly sections = computed(() =>
    (this.plan()?.sections ?? []).map((section) => ({ ...section, ...this.opened().get(section.id) })),
  );
  readonly steps = computed(() => stepsOf(this.sections()));

  constructor() {
    const stop = inject(Doorbell).onRing(({ planId, topic }) => {
      if (planId === this.planId() && topic === 'facts') void this.openAgain();
    });
    inject(DestroyRef).onDestroy(stop);
  }

  show(planId: string): void {
    if (untracked(this.shown) !== planId) this.opened.set(new Map());
    this.shown.set(planId);
  }

  /** @returns false where it could not be read */
  async open(sectionId: string): Promise<boolean> {
    try {
      const { section } = await this.client.ask(ReviewSectionDocument, { sectionId });
      this.opened.update((before) => {
        const after = new Map([...before].filter(([id]) => id !== sectionId));
        return section ? after.set(sectionId, section) : after;
      });
      return section !== null;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return false;
    }
  }

  /** Something was said or decided here. */
  async changed(): Promise<void> {
    await this.openAgain();
  }

  private async openAgain(): Promise<void> {
    for (const sectionId of untracked(this.opened).keys()) await this.open(sectionId);
  }
}
