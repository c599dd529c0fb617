// That nothing was signed, and why: what went wrong on the way back from the sign-in, as the address says it.
import { Component, computed, input } from '@angular/core';
import { Notice } from '@samplan/ui';
import { signing, type Text } from '@samplan/wording';
import { Say } from '../../kernel/say';

const PROBLEMS: Readonly<Record<string, Text>> = {
  cancelled: signing.cancelled,
  stale: signing.stale,
  other: signing.other,
  late: signing.late,
};

@Component({
  selector: 'sam-unsigned',
  imports: [Notice, Say],
  styles: ':host { display: block; }',
  template: `<sam-notice icon="warn"><p role="alert" [say]="said()"></p></sam-notice>`,
})
export class Unsigned {
  readonly problem = input.required<string>();

  protected readonly said = computed(() => PROBLEMS[this.problem()] ?? signing.unknown);
}
