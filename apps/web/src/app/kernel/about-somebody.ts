// Name and national id of somebody who is told of in a form; the digits are sent once and shown no more.
import { Component, input, model } from '@angular/core';
import { reportNeed } from '@samplan/wording';
import { digitsOf, isNationalId } from './find-problem';
import { TextField } from './text-field';

export interface Somebody {
  readonly givenName: string;
  readonly familyName: string;
  readonly digits: string;
}

export const NOBODY: Somebody = { givenName: '', familyName: '', digits: '' };

/** As the API takes it, or undefined while something is missing. */
export function toldOf({ givenName, familyName, digits }: Somebody) {
  const [given, family] = [givenName.trim(), familyName.trim()];
  return given && family && isNationalId(digits)
    ? { givenName: given, familyName: family, nationalId: digitsOf(digits) }
    : undefined;
}

@Component({
  selector: 'sam-about-somebody',
  imports: [TextField],
  template: `<sam-text-field
      name="about-given"
      spellcheck="false"
      [label]="texts.givenName"
      [most]="100"
      [wrong]="isPressed() && !somebody().givenName.trim() ? texts.nameMissing : undefined"
      [value]="somebody().givenName"
      (valueChange)="somebody.set({ ...somebody(), givenName: $event })"
    />
    <sam-text-field
      name="about-family"
      spellcheck="false"
      [label]="texts.familyName"
      [most]="100"
      [wrong]="isPressed() && !somebody().familyName.trim() ? texts.nameMissing : undefined"
      [value]="somebody().familyName"
      (valueChange)="somebody.set({ ...somebody(), familyName: $event })"
    />
    <sam-text-field
      class="digits"
      name="about-id"
      kind="digits"
      [label]="texts.nationalId"
      [hint]="texts.nationalIdHint"
      [most]="14"
      [wrong]="isPressed() && !isId(somebody().digits) ? texts.nationalIdWrong : undefined"
      [value]="somebody().digits"
      (valueChange)="somebody.set({ ...somebody(), digits: $event })"
    />`,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    @media (min-width: 40rem) {
      :host {
        grid-template-columns: 1fr 1fr;
      }
      .digits {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class AboutSomebody {
  readonly somebody = model.required<Somebody>();
  /** Somebody has tried to send it. */
  readonly isPressed = input(false);

  protected readonly texts = reportNeed;
  protected readonly isId = isNationalId;
}
