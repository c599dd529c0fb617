// What to do when things get hard: must be found at once and read in a hurry.
import { Component, computed, inject, input } from '@angular/core';
import { plan, sectionPurposes } from '@samplan/wording';
import { Say } from '../../kernel/say';
import { PlanStore, type SectionFacts } from '../plan-store';
import { SectionWords } from '../section-words';

@Component({
  selector: 'sam-crisis',
  imports: [Say, SectionWords],
  template: `
    <h2 [id]="id()" tabindex="-1">{{ title() }}</h2>
    @if (section().isEmpty && section().level !== 'edit') {
      <p class="quiet hint" [id]="id() + '-hint'" [say]="texts.nothingYet"></p>
    } @else if (section().isEmpty) {
      <p class="kicker" [id]="id() + '-hint'" [say]="purpose"></p>
    } @else if (isWriting()) {
      <p class="kicker" [id]="id() + '-hint'" [say]="texts.crisisHint"></p>
    }
    <sam-section-words [section]="section()" [title]="title()" [headingId]="id()" [hintId]="id() + '-hint'" />
  `,
  styleUrl: '../section.css',
})
export class Crisis {
  private readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  protected readonly texts = plan;
  protected readonly purpose = sectionPurposes.crisis;
  protected readonly id = computed(() => `s-${this.section().id}`);
  protected readonly title = computed(() => this.store.titleOf(this.section()));
  protected readonly isWriting = computed(() => this.store.writing()?.sectionId === this.section().id);
}
