// What to do when things get hard: must be found at once and read in a hurry.
import { Component, input } from '@angular/core';
import { sectionPurposes } from '@samplan/wording';
import type { SectionFacts } from '../plan-store';
import { SharedSection } from '../shared-section';

@Component({
  selector: 'sam-crisis',
  imports: [SharedSection],
  template: '<sam-shared-section [section]="section()" [purpose]="purpose" />',
})
export class Crisis {
  readonly section = input.required<SectionFacts>();
  protected readonly purpose = sectionPurposes.crisis;
}
