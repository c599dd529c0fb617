// A part of life that several write about together: home, work, health, leisure …
import { Component, computed, input } from '@angular/core';
import { SECTION_KINDS } from '@samplan/domain';
import { sectionPurposes } from '@samplan/wording';
import { wordOf } from '../../kernel/wire-words';
import type { SectionFacts } from '../plan-store';
import { SharedSection } from '../shared-section';

@Component({
  selector: 'sam-life-area',
  imports: [SharedSection],
  template: '<sam-shared-section [section]="section()" [purpose]="purpose()" />',
})
export class LifeArea {
  readonly section = input.required<SectionFacts>();
  protected readonly purpose = computed(
    () => sectionPurposes[wordOf(SECTION_KINDS, this.section().kind) ?? 'life-area'],
  );
}
