// A section that several write in together: its heading, what it is for while it is empty, and its words.
import { Component, computed, inject, input } from '@angular/core';
import { goals, plan, type Text } from '@samplan/wording';
import { Say } from '../kernel/say';
import { heldWhileWriting } from './held-while-writing';
import { Objections } from './objection-actions';
import { PlanStore, type SectionFacts } from './plan-store';
import { SectionItems } from './section-items';
import { SectionWords } from './section-words';
import { TakenOut } from './taken-out';

@Component({
  selector: 'sam-shared-section',
  imports: [Objections, Say, SectionItems, SectionWords, TakenOut],
  template: `
    <h2 [id]="id()" tabindex="-1" [attr.lang]="store.titleLang(section())">{{ title() }}</h2>
    @if (isEmpty() && !hasItems() && section().level !== 'edit') {
      <p class="quiet hint" [id]="id() + '-hint'" [say]="texts.nothingYet"></p>
    } @else if (isEmpty() && !hasItems()) {
      <p class="kicker" [id]="id() + '-hint'" [say]="purpose()"></p>
    }
    <sam-section-items [section]="section()" [title]="title()" />
    @if (hasItems() && !isEmpty() && !store.needsOpening(section())) {
      <h3 class="how" [say]="goalTexts.howWeDoIt"></h3>
    }
    <sam-section-words
      [section]="section()"
      [title]="title()"
      [headingId]="id()"
      [hintId]="isEmpty() && !hasItems() ? id() + '-hint' : undefined"
    />
    @if (!store.needsOpening(section())) {
      <sam-objections [section]="section()" subject="section" [show]="isEmpty() ? 'notes' : 'both'" />
      <sam-taken-out [section]="section()" />
    }
  `,
  styleUrl: './section.css',
})
export class SharedSection {
  protected readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  /** What may stand here. */
  readonly purpose = input.required<Text>();
  protected readonly texts = plan;
  protected readonly goalTexts = goals;
  protected readonly id = computed(() => `s-${this.section().id}`);
  protected readonly hasItems = computed(
    () => this.store.goalsOf(this.section()).length > 0 || this.store.measuresOf(this.section()).length > 0,
  );
  protected readonly title = computed(() => this.store.titleOf(this.section()));
  protected readonly isEmpty = heldWhileWriting(
    () => this.store.writing()?.sectionId === this.section().id,
    () => this.store.isEmpty(this.section()),
  );
}
