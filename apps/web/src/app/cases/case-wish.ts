// The person's wish for a coordinator, in their own words, written down by the coordinating unit.
import { Component, inject, input, linkedSignal, signal } from '@angular/core';
import { WriteWishDocument, type CaseWholeQuery } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { casePage } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';
import { WhenPipe } from '../kernel/when.pipe';
import { Changing } from './changing';

type Wish = NonNullable<NonNullable<CaseWholeQuery['case']>['wish']>;

@Component({
  selector: 'sam-case-wish',
  imports: [Button, ProblemLine, Say, TextField, WhenPipe],
  template: `<section class="panel stack" aria-labelledby="case-wish">
    <h2 class="h3" id="case-wish" [say]="texts.wish"></h2>
    @if (isWriting()) {
      <form class="stack" novalidate (submit)="save($event)">
        <sam-text-field
          name="wish-words"
          [label]="texts.wishWhat"
          [rows]="3"
          [most]="500"
          [wrong]="isPressed() && !words().trim() ? texts.wordsMissing : undefined"
          [(value)]="words"
        />
        <label class="choice">
          <input type="checkbox" [checked]="isAgreed()" (change)="isAgreed.set(!isAgreed())" /><span
            [say]="texts.agreed"
          ></span>
        </label>
        <sam-problem [text]="doing.problem()" />
        <p class="row">
          <button
            type="submit"
            samButton
            kind="secondary"
            [attr.aria-disabled]="doing.isBusy()"
            [say]="doing.isBusy() ? texts.saving : texts.save"
          ></button>
          <button type="button" samButton kind="tertiary" (click)="isWriting.set(false)" [say]="texts.cancel"></button>
        </p>
      </form>
    } @else {
      @if (wish(); as wish) {
        <p class="voice">«{{ wish.words }}»</p>
        <p class="small quiet">
          <span [say]="texts.wrote" [with]="{ name: wish.by.givenName, date: (wish.at | when: 'short') }"></span>
          @if (wish.isAgreed) {
            &ngsp;<span [say]="texts.saidYes"></span>
          }
        </p>
      }
      @if (isOpen()) {
        <p>
          <button
            type="button"
            samButton
            kind="secondary"
            class="tight"
            (click)="write()"
            [say]="wish() ? texts.changeWish : texts.writeWish"
          ></button>
        </p>
      }
    }
  </section>`,
  styles: `
    :host {
      display: block;
    }
    .voice {
      font-size: 1.1875rem;
      line-height: 1.45;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .choice input {
      width: 1.5rem;
      height: 1.5rem;
      margin: 0;
      accent-color: var(--ds-color-accent-base-default);
    }
  `,
})
export class CaseWish {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly caseId = input.required<string>();
  readonly wish = input.required<Wish | null>();
  readonly isOpen = input.required<boolean>();

  protected readonly texts = casePage;
  protected readonly doing = new Changing();
  protected readonly isWriting = signal(false);
  protected readonly isPressed = signal(false);
  protected readonly words = linkedSignal(() => this.wish()?.words ?? '');
  protected readonly isAgreed = linkedSignal(() => this.wish()?.isAgreed ?? false);

  protected write(): void {
    this.isPressed.set(false);
    this.isWriting.set(true);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const words = this.words().trim();
    if (!words) return;
    const said = { caseId: this.caseId(), words, isAgreed: this.isAgreed() };
    const done = await this.doing.change(async () => (await this.client.change(WriteWishDocument, said)).writeWish);
    if (!done) return;
    this.isWriting.set(false);
    this.announcer.announce(casePage.saved);
  }
}
