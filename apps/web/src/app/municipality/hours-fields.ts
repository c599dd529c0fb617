// Between which hours notices are sent outside the app, as two whole hours by day.
import { Component, computed, input, output } from '@angular/core';
import { isHours, WIDEST_HOURS } from '@samplan/domain';
import { municipality } from '@samplan/wording';
import { Say } from '../kernel/say';

/** As it is written. */
export interface WrittenHours {
  readonly from: string;
  readonly to: string;
}

@Component({
  selector: 'sam-hours-fields',
  imports: [Say],
  template: `<h2 class="h3" id="notice-hours" [say]="texts.hours"></h2>
    <p class="small quiet" id="hours-hint" [say]="texts.hoursHint" [with]="bounds"></p>
    <div class="two">
      @for (one of ends; track one.end) {
        <div class="ds-field">
          <label class="ds-label" [attr.for]="'hours-' + one.end" [say]="one.label"></label>
          <input
            class="ds-input"
            inputmode="numeric"
            autocomplete="off"
            maxlength="2"
            [id]="'hours-' + one.end"
            [value]="value()[one.end]"
            [attr.aria-invalid]="isWrong() ? true : null"
            [attr.aria-describedby]="isWrong() ? 'hours-wrong hours-hint' : 'hours-hint'"
            (input)="write(one.end, $event)"
          />
        </div>
      }
    </div>
    @if (isWrong()) {
      <p
        class="ds-validation-message"
        role="alert"
        data-color="danger"
        id="hours-wrong"
        [say]="texts.hoursWrong"
        [with]="bounds"
      ></p>
    }`,
  styles: `
    .two {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sam-gap-3) var(--sam-gap-5);
    }
    .ds-input {
      width: 7rem;
      min-height: 2.75rem;
      font-variant-numeric: tabular-nums;
    }
  `,
  host: { class: 'panel stack', role: 'region', 'aria-labelledby': 'notice-hours', style: 'display: block' },
})
export class HoursFields {
  readonly value = input.required<WrittenHours>();
  readonly isPressed = input(false);
  readonly written = output<WrittenHours>();

  protected readonly texts = municipality;
  protected readonly bounds = { ...WIDEST_HOURS };
  protected readonly ends = [
    { end: 'from', label: municipality.hoursFrom },
    { end: 'to', label: municipality.hoursTo },
  ] as const;
  protected readonly isWrong = computed(() => this.isPressed() && !hoursOf(this.value()));

  protected write(end: keyof WrittenHours, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.written.emit({ ...this.value(), [end]: target.value });
  }
}

/** @returns undefined for what are no hours by day */
export function hoursOf({ from, to }: WrittenHours): { readonly from: number; readonly to: number } | undefined {
  const whole = [from, to].every((text) => /^\d{1,2}$/.test(text.trim()));
  const hours = { from: Number(from), to: Number(to) };
  return whole && isHours(hours) ? hours : undefined;
}
