// "Vet personen at du melder?"
import { Component, input, model } from '@angular/core';
import type { PersonKnows as Answer } from '@samplan/contract';
import { reportNeed, type Text } from '@samplan/wording';
import { ProblemLine } from './problem-line';
import { Say } from './say';

const ANSWERS = [
  { word: 'wants_it', text: reportNeed.wantsIt, hint: undefined },
  { word: 'guardians_want_it', text: reportNeed.guardiansWantIt, hint: undefined },
  { word: 'not_yet', text: reportNeed.notYet, hint: reportNeed.notYetHint },
] as const;

@Component({
  selector: 'sam-person-knows',
  imports: [ProblemLine, Say],
  template: `<fieldset class="pick">
    <legend class="h3" [say]="label()"></legend>
    @for (one of answers; track one.word) {
      <label>
        <input
          type="radio"
          name="knows"
          [value]="one.word"
          [checked]="answer() === one.word"
          (change)="answer.set(one.word)"
        />
        <span
          ><span [say]="one.text"></span>
          @if (one.hint; as hint) {
            <small [say]="hint"></small>
          }
        </span>
      </label>
    }
    <sam-problem [text]="isPressed() && !answer() ? texts.knowsMissing : undefined" />
  </fieldset>`,
  styleUrl: '../../styles/pick.css',
  styles: `
    :host {
      display: block;
    }
  `,
})
export class PersonKnows {
  readonly label = input.required<Text>();
  /** Somebody has tried to send the form. */
  readonly isPressed = input(false);
  readonly answer = model<Answer>();

  protected readonly texts = reportNeed;
  protected readonly answers = ANSWERS;
}
