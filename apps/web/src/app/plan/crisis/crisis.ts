// What to do when things get hard: must be found at once and read in a hurry.
import { Component, computed, inject, input } from '@angular/core';
import { plan, sectionPurposes } from '@samplan/wording';
import { Say } from '../../kernel/say';
import { heldWhileWriting } from '../held-while-writing';
import { PlanStore, type SectionFacts } from '../plan-store';
import { SectionWords } from '../section-words';

@Component({
  selector: 'sam-crisis',
  imports: [Say, SectionWords],
  template: `
    <h2 [id]="id()" tabindex="-1">{{ title() }}</h2>
    @if (isEmpty() && section().level !== 'edit') {
      <p class="quiet hint" [id]="id() + '-hint'" [say]="texts.nothingYet"></p>
    } @else if (isEmpty()) {
      <p class="kicker" [id]="id() + '-hint'" [say]="purpose"></p>
    }
    <sam-section-words
      [section]="section()"
      [title]="title()"
      [headingId]="id()"
      [hintId]="isEmpty() ? id() + '-hint' : undefined"
    />
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
  protected readonly isEmpty = heldWhileWriting(
    () => this.store.writing()?.sectionId === this.section().id,
    () => this.store.isEmpty(this.section()),
  );
}
