// What a goal is after: get better, keep, find peace, or none of these. One need not choose.
import { Component, input, model } from '@angular/core';
import { GOAL_AIMS, type GoalAim } from '@samplan/domain';
import { goalAimNames, goals } from '@samplan/wording';
import { Say } from '../../kernel/say';

let made = 0;

@Component({
  selector: 'sam-aim-field',
  imports: [Say],
  template: `
    <fieldset class="ds-fieldset">
      <legend class="ds-label" [say]="texts.aim"></legend>
      @if (isNew()) {
        <p class="small quiet" [say]="texts.optional"></p>
      }
      @for (one of aims; track one) {
        <label class="choice">
          <input class="ds-input" type="radio" [name]="name" [checked]="aim() === one" (change)="aim.set(one)" /><span
            [say]="names[one]"
          ></span>
        </label>
      }
      <label class="choice">
        <input class="ds-input" type="radio" [name]="name" [checked]="aim() === null" (change)="aim.set(null)" /><span
          [say]="texts.noAim"
        ></span>
      </label>
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
    }
    .choice {
      margin: 0;
    }
  `,
})
export class AimField {
  readonly aim = model.required<GoalAim | null>();
  readonly isNew = input(false);

  protected readonly texts = goals;
  protected readonly aims = GOAL_AIMS;
  protected readonly names = goalAimNames;
  protected readonly name = `aim-${++made}`;
}
