// One of a unit's people: the name, until when, and what can be said of them.
import { Component, computed, input, output } from '@angular/core';
import type { UnitHereFragment } from '@samplan/contract';
import { Button, Mark } from '@samplan/ui';
import { myUnit, type Text } from '@samplan/wording';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';
import { SignInClosing } from '../shell/sign-in-closing';

@Component({
  selector: '[samMember]',
  imports: [Button, Mark, Say, SignInClosing, WhenPipe],
  templateUrl: './member-row.html',
  styleUrl: './member-row.css',
})
export class MemberRow {
  readonly samMember = input.required<UnitHereFragment['members'][number]>();
  /** The sentence about the last day; none where it is said above. */
  readonly day = input<Text>();
  readonly mayConfirm = input(false);
  readonly mayGiveRole = input(false);
  readonly isBusy = input(false);
  /** The act that is under way is about this one. */
  readonly isConfirming = input(false);
  readonly confirmed = output();
  readonly left = output();
  readonly role = output();

  protected readonly texts = myUnit;
  protected readonly lastDay = computed(() => {
    const [text, date] = [this.day(), this.samMember().to];
    return text && date ? { text, date } : undefined;
  });
}
