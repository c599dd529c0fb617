// How somebody may safely be reached, for one who has to obey it.
import { Component, computed, input } from '@angular/core';
import { ADDRESS_GRADES, CONTACT_CHANNELS } from '@samplan/domain';
import { addressGrade, addressGrades, howToReach, reachBy } from '@samplan/wording';
import { Say } from './say';
import { wordOf } from './wire-words';

@Component({
  selector: 'sam-reach',
  imports: [Say],
  template: `<p><b [say]="by()" [with]="{ address: how().address }"></b></p>
    <p class="quiet" [say]="how().letters ? texts.letters : texts.noLetters"></p>
    @if (grade(); as grade) {
      <p><b [say]="grade"></b><span>. </span><span [say]="grades.protectedNow"></span></p>
    }`,
  host: { class: 'stack', role: 'status' },
})
export class Reach {
  readonly how = input.required<{ channel: string; address?: string | null; letters: boolean; addressGrade: string }>();

  protected readonly texts = howToReach;
  protected readonly grades = addressGrade;
  protected readonly by = computed(() => reachBy[wordOf(CONTACT_CHANNELS, this.how().channel) ?? 'in-app']);
  /** Nothing of an address that is open. */
  protected readonly grade = computed(() => {
    const grade = wordOf(ADDRESS_GRADES, this.how().addressGrade);
    return grade && grade !== 'none' ? addressGrades[grade] : undefined;
  });
}
