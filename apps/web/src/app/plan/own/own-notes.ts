// "Mine notater": the owner's private notes; they exist for nobody else.
import { Component, computed, inject, input } from '@angular/core';
import { sectionPurposes } from '@samplan/wording';
import { Say } from '../../kernel/say';
import { PlanStore, type SectionFacts } from '../plan-store';
import { SectionWords } from '../section-words';

@Component({
  selector: 'sam-own-notes',
  imports: [Say, SectionWords],
  template: `
    <h2 [id]="id()" tabindex="-1" [attr.lang]="store.titleLang(section())">{{ title() }}</h2>
    <p class="kicker" [id]="id() + '-hint'" [say]="purpose"></p>
    <sam-section-words [section]="section()" [title]="title()" [headingId]="id()" [hintId]="id() + '-hint'" />
  `,
  styleUrl: '../section.css',
})
export class OwnNotes {
  protected readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  protected readonly purpose = sectionPurposes.own;
  protected readonly id = computed(() => `s-${this.section().id}`);
  protected readonly title = computed(() => this.store.titleOf(this.section()));
}
