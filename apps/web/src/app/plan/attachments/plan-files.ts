// Files of all parts of a plan in one question, for those to whom the plan is open as a whole.
import { computed, inject, Service } from '@angular/core';
import { PlanAttachmentsDocument, type AttachmentHereFragment } from '@samplan/contract';
import { asked } from '../../kernel/asked';
import { PlanStore } from '../plan-store';

@Service({ autoProvided: false })
export class PlanFiles {
  private readonly store = inject(PlanStore);
  /** Services open the parts one by one; until then the names of files are no more theirs than the words. */
  readonly isWhole = computed(() =>
    ['owner', 'representative', 'coordinator'].includes(this.store.plan()?.myRole ?? ''),
  );
  private readonly answer = asked(
    PlanAttachmentsDocument,
    () => {
      const planId = this.store.planId();
      return planId !== undefined && this.isWhole() ? { planId } : undefined;
    },
    ({ planId, topic }) => planId === this.store.planId() && topic !== 'words' && topic !== 'writing',
  );
  private readonly bySection = computed(
    () => new Map(this.answer.data()?.plan?.sections.map(({ id, attachments }) => [id, attachments] as const)),
  );

  readonly problem = this.answer.problem;

  of(sectionId: string): readonly AttachmentHereFragment[] | undefined {
    return this.bySection().get(sectionId);
  }
}
