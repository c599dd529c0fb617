// The changes of one plan, so many at a time: the latest follow the doorbell, and earlier ones are added on demand.
import { computed, DestroyRef, inject, linkedSignal, Service, signal } from '@angular/core';
import { PlanHistoryDocument } from '@samplan/contract';
import { aboutPlan, askedOfPlan } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { Doorbell } from '../../kernel/doorbell';
import { GraphqlClient } from '../../kernel/graphql-client';
import { Refused } from '../../kernel/problems';
import type { Change } from './change-words';

const AT_ONCE = 30;

interface Earlier {
  readonly changes: readonly Change[];
  /** There is nothing before these. */
  readonly isAll: boolean;
}

const NONE: Earlier = { changes: [], isAll: false };

@Service({ autoProvided: false })
export class HistoryPages {
  private readonly client = inject(GraphqlClient);
  private readonly shown = signal<string | undefined>(undefined);
  readonly answer = askedOfPlan(PlanHistoryDocument, () => {
    const planId = this.shown();
    return planId === undefined ? undefined : { planId, first: AT_ONCE };
  });
  readonly plan = computed(() => this.answer.data()?.plan);
  /** Nothing of a plan that is gone. */
  private readonly earlier = linkedSignal<string | undefined, Earlier>({
    source: () => (this.plan() === null ? undefined : this.shown()),
    computation: () => NONE,
  });
  private asking = 0;
  readonly fetching = new Doing();

  /** The latest first, each once. */
  readonly changes = computed<readonly Change[]>(() => {
    const latest = this.plan()?.history ?? [];
    const known = new Set(latest.map(({ id }) => id));
    return [...latest, ...this.earlier().changes.filter(({ id }) => !known.has(id))];
  });
  readonly hasMore = computed(() => (this.plan()?.history.length ?? 0) >= AT_ONCE && !this.earlier().isAll);

  constructor() {
    const concerns = aboutPlan(() => this.shown());
    const stop = inject(Doorbell).onRing((ring) => {
      if (concerns(ring) && this.earlier().changes.length > 0) void this.again();
    });
    inject(DestroyRef).onDestroy(stop);
  }

  show(planId: string): void {
    this.shown.set(planId);
  }

  /** @returns how many came, or undefined where they could not be fetched */
  async more(): Promise<number | undefined> {
    const before = this.changes().at(-1)?.id;
    const came = before === undefined ? undefined : await this.fetching.run(() => this.page(before));
    if (!came) return undefined;
    this.earlier.update(({ changes }) => ({ changes: [...changes, ...came], isAll: came.length < AT_ONCE }));
    return came.length;
  }

  /** What is shown of earlier changes is asked for anew: access to some of it may have ended. */
  private async again(): Promise<void> {
    const wanted = this.earlier().changes.length;
    const [planId, asking] = [this.shown(), ++this.asking];
    const changes: Change[] = [];
    let before = this.plan()?.history.at(-1)?.id;
    let isAll = false;
    try {
      while (before !== undefined && changes.length < wanted && !isAll) {
        const came = await this.page(before);
        changes.push(...came);
        isAll = came.length < AT_ONCE;
        before = came.at(-1)?.id;
      }
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      changes.length = 0; // rather the button to fetch them again than what one may perhaps no longer see
      isAll = false;
    }
    // One that was begun later knows more.
    if (this.shown() === planId && this.asking === asking) this.earlier.set({ changes, isAll });
  }

  private async page(before: string): Promise<readonly Change[]> {
    const planId = this.shown() ?? '';
    const { plan } = await this.client.ask(PlanHistoryDocument, { planId, before, first: AT_ONCE });
    return plan?.history ?? [];
  }
}
