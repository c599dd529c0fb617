// What is taken out of a part of the plan until all agree, for the owner and those who wrote it; the owner puts it back.
import { Component, computed, inject, input } from '@angular/core';
import { PutBackDocument } from '@samplan/contract';
import { Button, Icon } from '@samplan/ui';
import { objections } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { WhenPipe } from '../kernel/when.pipe';
import { jumpTo } from './jump';
import { PlanStore, type SectionFacts } from './plan-store';

@Component({
  selector: 'sam-taken-out',
  imports: [Button, Icon, ProblemLine, Say, WhenPipe],
  template: `
    @if (takenOut().length) {
      <h3 [say]="texts.takeOut"></h3>
      <p
        class="small quiet"
        [say]="isOwner() ? texts.onlyYouSee : texts.onlyTheySee"
        [with]="{ name: ownerName() }"
      ></p>
      @for (one of takenOut(); track one.id) {
        <div class="objection out" role="note">
          <sam-icon name="lock" [small]="true" />
          <div>
            <p class="small quiet" [say]="texts.isOut" [with]="{ date: (one.at | when: 'short') }"></p>
            <p class="said" [id]="'out-' + one.id">{{ one.text }}</p>
            @if (mayPutBack()) {
              <button
                type="button"
                samButton
                kind="tertiary"
                class="tight"
                [attr.aria-describedby]="'out-' + one.id"
                [attr.aria-disabled]="doing.isBusy()"
                (click)="putBack(one.id)"
                [say]="texts.putBack"
              ></button>
            }
          </div>
        </div>
      }
      <sam-problem [text]="doing.problem()" />
    }
  `,
  styleUrl: './objection-actions.css',
  styles: `
    /* After the line of what one may do with the part, as in the page's own order. */
    :host {
      order: 2;
    }
    h3 {
      margin-top: var(--sam-gap-5);
    }
  `,
})
export class TakenOut {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();

  protected readonly texts = objections;
  protected readonly doing = new Doing();
  protected readonly isOwner = this.store.isOwner;
  protected readonly takenOut = computed(() => this.store.takenOutOf(this.section()));
  protected readonly ownerName = computed(() => this.store.plan()?.owner.givenName ?? '');
  protected readonly mayPutBack = computed(() => this.isOwner() && this.store.plan()?.state !== 'closed');

  protected async putBack(takenOutId: string): Promise<void> {
    const sectionId = this.section().id;
    if (!(await this.doing.run(() => this.client.change(PutBackDocument, { sectionId, takenOutId })))) return;
    await this.store.changed(sectionId);
    this.announcer.announce(objections.isBack);
    // What was pressed is gone.
    jumpTo(`s-${sectionId}`);
  }
}
