// Closes a unit from a day: how many people and plans it concerns is said before it is done.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { CloseUnitDocument, type UnitHereFragment } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { unitClosing } from '@samplan/wording';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-close-unit',
  imports: [Button, ProblemLine, Say],
  templateUrl: './close-unit.html',
  styles: `
    form {
      margin-top: var(--sam-gap-3);
    }
    .ds-input {
      min-height: 2.75rem;
    }
  `,
})
export class CloseUnit {
  private readonly client = inject(GraphqlClient);

  readonly unit = input.required<UnitHereFragment>();
  readonly closed = output();
  readonly cancelled = output();

  protected readonly texts = unitClosing;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(inject(CLOCK).now());
  protected readonly day = signal<string>(this.today);
  protected readonly people = computed(() => this.unit().members.filter(({ state }) => state !== 'lapsed').length);

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.day.set(target.value);
  }

  protected async close(event: Event): Promise<void> {
    event.preventDefault();
    const on = this.day();
    if (on < this.today) return this.doing.say(unitClosing.dayPast);
    const done = await this.doing.run(() => this.client.change(CloseUnitDocument, { unitId: this.unit().id, on }), {
      BAD_INPUT: unitClosing.dayPast,
    });
    if (!done) return;
    if (done.closeUnit.__typename !== 'Unit') return this.doing.say(unitClosing.already);
    this.closed.emit();
  }
}
