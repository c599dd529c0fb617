// One letter of a case, as it was made, to be printed.
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CaseWholeDocument } from '@samplan/contract';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { casePage, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { LetterPaper } from '../kernel/letter-paper';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Away } from '../shell/away';

@Component({
  selector: 'sam-case-letter',
  imports: [Away, Button, Icon, LetterPaper, RouterLink, Say, SayPipe, Skeleton, SpokenPipe],
  template: `<a class="back" [routerLink]="['/inbox', caseId()]"
      ><sam-icon name="left" [small]="true" /><span [say]="texts.back"></span
    ></a>
    @if (letter(); as letter) {
      <sam-letter-paper [letter]="letter" />
      <p>
        <button type="button" samButton (click)="print()">
          <sam-icon name="print" /><span [say]="texts.print"></span>
        </button>
      </p>
    } @else if (answer.data()) {
      <p [say]="texts.gone"></p>
    } @else if (answer.problem()) {
      <sam-away [title]="frame.awayTitle" [hasHome]="true" (again)="answer.again()" />
    } @else {
      <sam-skeleton [attr.lang]="texts.fetching | spoken" [text]="texts.fetching | say" />
    }`,
  host: { class: 'narrow stack' },
})
export class CaseLetter {
  /** Of the address. */
  readonly caseId = input.required<string>();
  readonly letterId = input.required<string>();

  protected readonly texts = casePage;
  protected readonly frame = shell;
  protected readonly answer = asked(CaseWholeDocument, () => ({ caseId: this.caseId() }));
  protected readonly letter = computed(() =>
    this.answer.data()?.case?.letters.find(({ id }) => id === this.letterId()),
  );

  constructor() {
    pageTitle(() => casePage.letters);
  }

  protected print(): void {
    print();
  }
}
