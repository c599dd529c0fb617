// The municipality's own time limits: how many days, within what bounds, and what each does.
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { SetDeadlineDocument, SetNoticeHoursDocument } from '@samplan/contract';
import { DEADLINE_BOUNDS, DEADLINES, STANDARD_HOURS, type Deadline } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { deadlineNames, municipality, type Text, type Values } from '@samplan/wording';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { wordOf } from '../kernel/wire-words';
import { HoursFields, hoursOf, type WrittenHours } from './hours-fields';
import { Settings } from './settings';
import { SettingsFrame } from './settings-frame';

const GROUPS: readonly { readonly name: Text; readonly deadlines: readonly Deadline[] }[] = [
  {
    name: municipality.inReminders,
    deadlines: ['first-reminder', 'last-reminder', 'review-to-substitute', 'review-to-ke', 'consent-ends-soon'],
  },
  {
    name: municipality.inCases,
    deadlines: ['case-ends-soon', 'coordinator-proposed', 'coordinator-accepted', 'first-contact'],
  },
  { name: municipality.inRegister, deadlines: ['plan-not-opened'] },
];

@Component({
  selector: 'sam-deadlines',
  imports: [Button, HoursFields, ProblemLine, Say, SettingsFrame],
  templateUrl: './deadlines.html',
  styles: `
    .ds-input {
      width: 7rem;
      min-height: 2.75rem;
      font-variant-numeric: tabular-nums;
    }
  `,
  providers: [Settings],
  host: { class: 'narrow' },
})
export class Deadlines {
  protected readonly settings = inject(Settings);
  protected readonly texts = municipality;
  protected readonly names = deadlineNames;
  protected readonly bounds = (deadline: Deadline): Values => ({ ...DEADLINE_BOUNDS[deadline] });
  protected readonly groups = GROUPS;
  private readonly stored = computed(
    () =>
      new Map(
        (this.settings.all()?.deadlines ?? []).flatMap(({ deadline, days }) => {
          const word = wordOf(DEADLINES, deadline);
          return word ? [[word, { wire: deadline, days: String(days) }] as const] : [];
        }),
      ),
  );
  protected readonly written = linkedSignal(
    () => new Map([...this.stored()].map(([deadline, { days }]) => [deadline, days])),
  );
  private readonly storedHours = computed((): WrittenHours => {
    const { from, to } = this.settings.all()?.noticeHours ?? STANDARD_HOURS;
    return { from: String(from), to: String(to) };
  });
  protected readonly hours = linkedSignal(() => this.storedHours());
  protected readonly isPressed = signal(false);
  protected readonly wrong = signal<readonly Deadline[]>([]);

  constructor() {
    pageTitle(() => municipality.deadlines);
  }

  protected write(deadline: Deadline, { target }: Event): void {
    if (target instanceof HTMLInputElement) this.written.update((all) => new Map(all).set(deadline, target.value));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const changed = [...this.stored()].flatMap(([deadline, { wire, days }]) => {
      const written = (this.written().get(deadline) ?? days).trim();
      return written === days ? [] : [{ deadline, wire, written }];
    });
    this.wrong.set(changed.filter(({ deadline, written }) => !isWithin(deadline, written)).map((one) => one.deadline));
    const [first] = this.wrong();
    this.isPressed.set(true);
    const hours = hoursOf(this.hours());
    if (first || !hours) return document.getElementById(first ?? 'hours-from')?.focus();
    const { from, to } = this.storedHours();
    const isOther = from !== String(hours.from) || to !== String(hours.to);
    const isStandard = hours.from === STANDARD_HOURS.from && hours.to === STANDARD_HOURS.to;
    await this.settings.store(async (client) => {
      for (const { deadline, wire, written } of changed) {
        const days = Number(written) === DEADLINE_BOUNDS[deadline].standard ? null : Number(written);
        await client.change(SetDeadlineDocument, { deadline: wire, days });
      }
      if (isOther) await client.change(SetNoticeHoursDocument, isStandard ? {} : hours);
    });
  }
}

const isWithin = (deadline: Deadline, written: string): boolean =>
  /^\d{1,3}$/.test(written) &&
  Number(written) >= DEADLINE_BOUNDS[deadline].least &&
  Number(written) <= DEADLINE_BOUNDS[deadline].most;
