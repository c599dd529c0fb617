// The fields of "when": from, until, how often, on which days and at what time.
import { Component, computed, inject, input, output } from '@angular/core';
import type { RecurrenceInput } from '@samplan/contract';
import { begun, measures } from '@samplan/wording';
import { LanguageChoice } from '../../kernel/language';
import { Say } from '../../kernel/say';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { chosen, REPEAT } from './choices';
import { SelectField } from '../select-field';

export interface WhenValue {
  readonly startsOn?: string | null;
  readonly deadlineOn?: string | null;
  readonly recurrence?: RecurrenceInput | null;
}
export type WhenField = keyof WhenValue;

let made = 0;

@Component({
  selector: 'sam-when-fields',
  imports: [Say, SelectField, SpokenPipe],
  templateUrl: './when-fields.html',
  styleUrl: './fields.css',
})
export class WhenFields {
  private readonly language = inject(LanguageChoice);

  readonly value = input.required<WhenValue>();
  readonly changed = output<WhenValue>();
  /** One has gone out of a field. */
  readonly left = output<WhenField>();

  protected readonly texts = measures;
  protected readonly id = `when-${++made}`;
  protected readonly repeats = REPEAT;
  protected readonly days = computed(() =>
    [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      day,
      name: begun(this.language.say(measures.weekday, { day })),
      isChosen: this.value().recurrence?.weekdays?.includes(day) ?? false,
    })),
  );

  protected date(field: 'startsOn' | 'deadlineOn', event: Event): void {
    if (!(event.target instanceof HTMLInputElement) || event.target.validity.badInput) return;
    this.changed.emit({ [field]: event.target.value || null });
  }

  protected repeat(word: string): void {
    const every = chosen(REPEAT, word);
    const { weekdays = [], time = null } = this.value().recurrence ?? {};
    const recurrence = every && {
      every,
      weekdays: every === 'week' ? weekdays : [],
      time: every === 'as_needed' ? null : time,
    };
    this.changed.emit({ recurrence });
  }

  protected weekday(day: number, event: Event): void {
    const before = this.value().recurrence;
    if (!before || !(event.target instanceof HTMLInputElement)) return;
    const others = (before.weekdays ?? []).filter((other) => other !== day);
    const weekdays = event.target.checked ? [...others, day].sort((a, b) => a - b) : others;
    this.changed.emit({ recurrence: { ...before, weekdays } });
  }

  protected time(event: Event): void {
    const before = this.value().recurrence;
    if (!before || !(event.target instanceof HTMLInputElement)) return;
    this.changed.emit({ recurrence: { ...before, time: event.target.value || null } });
  }

  /** The focus went out of the fields of "how often" altogether. */
  protected leftRecurrence(event: FocusEvent): void {
    const { currentTarget: group, relatedTarget: to } = event;
    if (group instanceof HTMLElement && to instanceof Node && group.contains(to)) return;
    this.left.emit('recurrence');
  }
}
