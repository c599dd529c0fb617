// Moves a measure up or down among those that serve the same goal; the focus stays with it, and its new place is said.
import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { OrderMeasuresDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { goals, measures } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import type { Measure } from '../measure-state';
import { PlanStore, type SectionFacts } from '../plan-store';
import { likesOf, reordered } from './order';

@Component({
  selector: 'sam-measure-order',
  imports: [Button, ProblemLine, Say],
  template: `
    @if (likes().length > 1) {
      <div class="row" role="group" [attr.aria-labelledby]="'order-' + measure().id">
        <span class="sr" [id]="'order-' + measure().id" [say]="texts.about" [with]="{ title: name() }"></span>
        <button
          type="button"
          samButton
          kind="tertiary"
          class="tight"
          data-steps="-1"
          [attr.aria-disabled]="place() === 1 || doing.isBusy()"
          (click)="move(-1)"
          [say]="goalTexts.up"
        ></button>
        <button
          type="button"
          samButton
          kind="tertiary"
          class="tight"
          data-steps="1"
          [attr.aria-disabled]="place() === likes().length || doing.isBusy()"
          (click)="move(1)"
          [say]="goalTexts.down"
        ></button>
      </div>
      <sam-problem [text]="doing.problem()" />
    }
  `,
  styles: `
    .row {
      gap: 0.25rem 0.5rem;
    }
  `,
})
export class MeasureOrder {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly store = inject(PlanStore);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly measure = input.required<Measure>();
  readonly section = input.required<SectionFacts>();
  readonly name = input.required<string>();

  protected readonly texts = measures;
  protected readonly goalTexts = goals;
  protected readonly doing = new Doing();
  private readonly all = computed(() => this.store.measuresOf(this.section()));
  protected readonly likes = computed(() => likesOf(this.all(), this.store.goalsOf(this.section()), this.measure().id));
  protected readonly place = computed(() => this.likes().indexOf(this.measure().id) + 1);
  private pressed: number | undefined;

  constructor() {
    // What is put in another place in the page loses the focus on the way.
    afterRenderEffect(() => {
      this.likes();
      if (this.pressed === undefined || document.activeElement !== document.body) return;
      this.host.nativeElement.querySelector<HTMLElement>(`[data-steps="${this.pressed}"]`)?.focus();
    });
  }

  protected async move(steps: -1 | 1): Promise<void> {
    const measureIds = reordered(this.all(), this.likes(), this.measure().id, steps);
    if (!measureIds) return;
    this.pressed = steps;
    const [place, count] = [this.place() + steps, this.likes().length];
    const sectionId = this.section().id;
    const done = await this.doing.run(
      () => this.client.change(OrderMeasuresDocument, { sectionId, measureIds: [...measureIds] }),
      { STALE: measures.orderStale },
    );
    await this.store.changed(sectionId);
    if (done) this.announcer.announce(measures.movedTo, { place, count });
  }
}
