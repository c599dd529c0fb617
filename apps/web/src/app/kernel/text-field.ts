// A field to write in: what it is called, what helps, and what is wrong with what stands there.
import { Component, computed, input, model } from '@angular/core';
import type { Text } from '@samplan/wording';
import { NoPlace } from './no-place';
import { Say } from './say';

@Component({
  selector: 'sam-text-field',
  imports: [NoPlace, Say],
  template: `
    <label class="ds-label" [attr.for]="name()" [say]="label()"></label>
    @if (hint(); as hint) {
      <p class="small quiet" [id]="name() + '-hint'" [say]="hint"></p>
    }
    @if (isOfPlan()) {
      <sam-no-place [id]="name() + '-place'" />
    }
    @if (rows(); as rows) {
      <textarea
        class="ds-input"
        [id]="name()"
        [rows]="rows"
        [attr.maxlength]="most()"
        [value]="value()"
        [attr.aria-invalid]="isWrong()"
        [attr.aria-describedby]="describedBy()"
        (input)="write($event)"
      ></textarea>
    } @else {
      <input
        class="ds-input"
        autocomplete="off"
        [class.short]="kind() === 'date' || kind() === 'digits'"
        [id]="name()"
        [type]="kind() === 'digits' ? 'text' : kind()"
        [attr.inputmode]="kind() === 'digits' ? 'numeric' : null"
        [attr.spellcheck]="spellcheck()"
        [attr.maxlength]="most()"
        [attr.min]="from()"
        [attr.max]="until()"
        [value]="value()"
        [attr.aria-invalid]="isWrong()"
        [attr.aria-describedby]="describedBy()"
        (input)="write($event)"
      />
    }
    @if (wrong(); as wrong) {
      <p class="ds-validation-message" [id]="name() + '-wrong'" role="alert" data-color="danger" [say]="wrong"></p>
    }
  `,
  styles: `
    .ds-input {
      width: 100%;
      min-width: 0;
      min-height: 2.75rem;
    }
    .short {
      max-width: 14rem;
      font-variant-numeric: tabular-nums;
    }
  `,
  host: { class: 'ds-field' },
})
export class TextField {
  /** Its id, by which one leads the focus there; alone on the page. */
  readonly name = input.required<string>();
  readonly label = input.required<Text>();
  readonly hint = input<Text>();
  readonly kind = input<'text' | 'digits' | 'date' | 'email' | 'tel'>('text');
  /** So many lines; without it, one. */
  readonly rows = input<number>();
  readonly most = input<number>();
  /** Of a date. */
  readonly from = input<string>();
  readonly until = input<string>();
  /** The browser's; off for names. */
  readonly spellcheck = input<'false'>();
  /** What is written stands in a plan: then no addresses and no places. */
  readonly isOfPlan = input(false);
  readonly wrong = input<Text>();
  /** Where it is said what is wrong, when that is said of several fields. */
  readonly wrongAt = input<string>();
  readonly value = model.required<string>();

  protected readonly isWrong = computed(() => (this.wrong() || this.wrongAt() ? true : null));
  protected readonly describedBy = computed(() => {
    const ids = [this.wrong() && `${this.name()}-wrong`, this.wrongAt(), this.hint() && `${this.name()}-hint`].filter(
      Boolean,
    );
    return ids.length ? ids.join(' ') : null;
  });

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) this.value.set(target.value);
  }
}
