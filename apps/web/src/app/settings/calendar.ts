// "Kalender": a link by which one's own calendar fetches dates; off until it is made, shown once, and turned off here.
import { Component, computed, inject, signal } from '@angular/core';
import { CloseCalendarFeedDocument, MyCalendarFeedDocument, OpenCalendarFeedDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { calendar } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';

@Component({
  selector: 'sam-calendar',
  imports: [Button, ProblemLine, Say, WhenPipe],
  templateUrl: './calendar.html',
  styles: ':host { display: block; }',
  host: { class: 'stack' },
})
export class Calendar {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  protected readonly texts = calendar;
  protected readonly opening = new Doing();
  protected readonly closing = new Doing();
  private readonly mine = asked(
    MyCalendarFeedDocument,
    () => ({}),
    () => false,
  );
  /** What was done here since; null where it was turned off. */
  private readonly changed = signal<{ readonly address: string; readonly since: string } | null | undefined>(undefined);
  protected readonly address = computed(() => this.changed()?.address);
  protected readonly since = computed(() => {
    const changed = this.changed();
    return changed === undefined ? (this.mine.data()?.me.calendarFeedSince ?? undefined) : changed?.since;
  });

  protected async open(): Promise<void> {
    const made = await this.opening.run(() => this.client.change(OpenCalendarFeedDocument, {}, false));
    if (!made) return;
    this.changed.set(made.openCalendarFeed);
    this.announcer.announce(calendar.once);
  }

  protected async close(): Promise<void> {
    const done = await this.closing.run(() => this.client.change(CloseCalendarFeedDocument, {}, false));
    if (!done) return;
    this.changed.set(null);
    this.announcer.announce(calendar.closed);
  }

  /** Where there is no clipboard, or none is allowed, the person copies what is marked. */
  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      this.announcer.announce(calendar.copied);
    } catch {
      field.focus();
    }
  }
}
