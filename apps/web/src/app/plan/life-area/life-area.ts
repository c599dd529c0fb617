// A part of life that several write about together: home, work, health, leisure …
import { Component, computed, inject, input } from '@angular/core';
import { plan, sectionPurposes, type Text } from '@samplan/wording';
import { Say } from '../../kernel/say';
import { heldWhileWriting } from '../held-while-writing';
import { PlanStore, type SectionFacts } from '../plan-store';
import { SectionWords } from '../section-words';

const PURPOSES: Readonly<Record<SectionFacts['kind'], Text>> = {
  what_matters: sectionPurposes['what-matters'],
  life_area: sectionPurposes['life-area'],
  agreement: sectionPurposes.agreement,
  meeting: sectionPurposes.meeting,
  transition: sectionPurposes.transition,
  crisis: sectionPurposes.crisis,
  own: sectionPurposes.own,
  measuring: sectionPurposes.measuring,
};

@Component({
  selector: 'sam-life-area',
  imports: [Say, SectionWords],
  template: `
    <h2 [id]="id()" tabindex="-1">{{ title() }}</h2>
    @if (isEmpty() && section().level !== 'edit') {
      <p class="quiet hint" [id]="id() + '-hint'" [say]="texts.nothingYet"></p>
    } @else if (isEmpty()) {
      <p class="kicker" [id]="id() + '-hint'" [say]="purpose()"></p>
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
export class LifeArea {
  private readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  protected readonly texts = plan;
  protected readonly id = computed(() => `s-${this.section().id}`);
  protected readonly title = computed(() => this.store.titleOf(this.section()));
  protected readonly purpose = computed(() => PURPOSES[this.section().kind]);
  protected readonly isEmpty = heldWhileWriting(
    () => this.store.writing()?.sectionId === this.section().id,
    () => this.store.isEmpty(this.section()),
  );
}
