// Whom to call when it cannot wait: the municipality's own numbers in the place of those of the whole country.
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { SetUrgentNumberDocument } from '@samplan/contract';
import { standardNumber, URGENT_NUMBERS, urgentNumber, type UrgentNumber } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { municipality, urgentNumberNames } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { wordOf } from '../kernel/wire-words';
import { Settings } from './settings';
import { SettingsFrame } from './settings-frame';

const WIRE = {
  emergency: 'emergency',
  doctor: 'doctor',
  children: 'children',
  'coordinating-unit': 'coordinating_unit',
} as const satisfies Record<UrgentNumber, string>;

@Component({
  selector: 'sam-numbers',
  imports: [Button, ProblemLine, Say, SettingsFrame],
  template: `<sam-settings-frame [heading]="texts.numbers" [what]="texts.numbersWhat">
    <form class="panel stack" novalidate (submit)="save($event)">
      @for (kind of kinds; track kind) {
        <div class="ds-field">
          <label class="ds-label" [attr.for]="kind" [say]="names[kind]"></label>
          <p
            class="small quiet"
            [id]="kind + '-hint'"
            [say]="standard(kind) ? texts.standardNumber : texts.noNumber"
            [with]="{ number: standard(kind) ?? '' }"
          ></p>
          <input
            class="ds-input"
            type="tel"
            autocomplete="off"
            maxlength="20"
            [id]="kind"
            [value]="written()[kind]"
            [attr.aria-invalid]="wrong().includes(kind) ? true : null"
            [attr.aria-describedby]="wrong().includes(kind) ? kind + '-wrong ' + kind + '-hint' : kind + '-hint'"
            (input)="write(kind, $event)"
          />
          @if (wrong().includes(kind)) {
            <p
              class="ds-validation-message"
              role="alert"
              data-color="danger"
              [id]="kind + '-wrong'"
              [say]="texts.numberWrong"
            ></p>
          }
        </div>
      }
      <sam-problem [text]="settings.doing.problem()" />
      <p>
        <button
          type="submit"
          samButton
          [attr.aria-disabled]="settings.doing.isBusy()"
          [say]="settings.doing.isBusy() ? texts.saving : texts.save"
        ></button>
      </p>
    </form>
  </sam-settings-frame>`,
  styles: `
    .ds-input {
      max-width: 16rem;
      min-height: 2.75rem;
    }
  `,
  providers: [Settings],
  host: { class: 'narrow' },
})
export class Numbers {
  protected readonly settings = inject(Settings);
  protected readonly texts = municipality;
  protected readonly names = urgentNumberNames;
  protected readonly kinds = URGENT_NUMBERS;
  protected readonly standard = standardNumber;
  private readonly stored = computed((): Readonly<Record<UrgentNumber, string>> => {
    const own = this.settings.all()?.urgentNumbers ?? [];
    const of = (kind: UrgentNumber) =>
      own.find((one) => wordOf(URGENT_NUMBERS, one.kind) === kind && one.isOwn)?.number ?? '';
    return {
      emergency: of('emergency'),
      doctor: of('doctor'),
      children: of('children'),
      'coordinating-unit': of('coordinating-unit'),
    };
  });
  protected readonly written = linkedSignal(() => this.stored());
  protected readonly wrong = signal<readonly UrgentNumber[]>([]);

  constructor() {
    pageTitle(() => municipality.numbers);
  }

  protected write(kind: UrgentNumber, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.written.update((all) => ({ ...all, [kind]: target.value }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const changed = URGENT_NUMBERS.flatMap((kind) => {
      const number = this.written()[kind].trim();
      return number === this.stored()[kind] ? [] : [{ kind, number: number || null }];
    });
    const isWrong = (number: string | null) => number !== null && urgentNumber(number) === undefined;
    this.wrong.set(changed.filter(({ number }) => isWrong(number)).map(({ kind }) => kind));
    const [first] = this.wrong();
    if (first) return document.getElementById(first)?.focus();
    await this.settings.store(async (client) => {
      for (const { kind, number } of changed)
        await client.change(SetUrgentNumberDocument, { kind: WIRE[kind], number });
    });
  }
}
