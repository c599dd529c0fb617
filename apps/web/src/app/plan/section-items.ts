// What is wanted in a part of life, and who does what about it: goals with what serves them, then the other measures.
import { Component, computed, inject, input } from '@angular/core';
import { GOAL_END_REASONS } from '@samplan/domain';
import { goalEndReasonNames, goals } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { wordOf } from '../kernel/wire-words';
import { Goal } from './goals/goal';
import { treeOf } from './goals/goal-tree';
import { MeasureList } from './measures/measure-list';
import { PlanStore, type SectionFacts } from './plan-store';

@Component({
  selector: 'sam-section-items',
  imports: [Goal, MeasureList, Say, SayPipe],
  templateUrl: './section-items.html',
  styleUrl: './section-items.css',
})
export class SectionItems {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);

  readonly section = input.required<SectionFacts>();
  readonly title = input.required<string>();

  protected readonly texts = goals;
  protected readonly isShown = computed(() => !this.store.needsOpening(this.section()));
  protected readonly tree = computed(() =>
    treeOf(this.store.goalsOf(this.section()), this.store.measuresOf(this.section())),
  );
}
