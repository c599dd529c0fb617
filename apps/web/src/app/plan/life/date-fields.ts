// The three dates of a plan as fields: from, to, and when all look at it again.
import { Component, ElementRef, inject, input, output } from '@angular/core';
import { life } from '@samplan/wording';
import { Say } from '../../kernel/say';
import { DATE_FIELDS, type DateField, type Dates, type DateWritten, type Wrong } from './dates';

let made = 0;

@Component({
  selector: 'sam-date-fields',
  imports: [Say],
  template: `@for (field of fields; track field) {
    <div class="ds-field">
      <label class="ds-label" [attr.for]="id + field" [say]="texts[field]"></label>
      <input
        class="ds-input"
        type="date"
        [id]="id + field"
        [value]="value()[field]"
        [attr.aria-invalid]="wrong()[field] ? true : null"
        [attr.aria-describedby]="wrong()[field] ? id + field + '-wrong' : null"
        (input)="write(field, $event)"
        (blur)="write(field, $event)"
      />
      @if (wrong()[field]; as problem) {
        <p class="ds-validation-message" data-color="danger" [id]="id + field + '-wrong'" [say]="problem"></p>
      }
    </div>
  }`,
  styleUrl: './life.css',
})
export class DateFields {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly value = input.required<Dates>();
  readonly wrong = input.required<Wrong>();
  readonly written = output<DateWritten>();

  protected readonly texts = life;
  protected readonly fields = DATE_FIELDS;
  protected readonly id = `dates-${++made}-`;

  /** Leads to the first field, or to this one. */
  focus(field: DateField = 'periodFrom'): void {
    this.host.nativeElement.querySelector<HTMLInputElement>(`#${this.id}${field}`)?.focus();
  }

  protected write(field: DateField, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.written.emit({ field, value: target.value, isBroken: target.validity.badInput });
  }
}
