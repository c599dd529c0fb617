// The bar that stays: is what I wrote stored, who is here, undo, and paper.
import { Component, computed, DOCUMENT, effect, inject } from '@angular/core';
import type { StoredState } from '@samplan/domain';
import { Icon, Mark } from '@samplan/ui';
import { live, storedStates } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { PlanStore } from './plan-store';
import { asMark } from './section-words';
import { gravest, Stored } from './stored';

@Component({
  selector: 'sam-plan-bar',
  imports: [Icon, Mark, Say, Stored],
  template: `
    <div class="plan-bar-in">
      @if (isKnown()) {
        <sam-stored [state]="state()" [at]="at()" />
      }
      @if (here().length) {
        <span class="here small">
          <span class="marks" aria-hidden="true">
            @for (one of here(); track one.personId) {
              <sam-mark size="small" [party]="one.party" [initials]="one.initials" />
            }
          </span>
          <span [class.sr-phone]="here().length > 1" [say]="texts.isHere" [with]="hereNames()"></span>
        </span>
      }
      <span class="tools">
        @if (mayWrite()) {
          <button type="button" class="ds-button" data-variant="tertiary" [disabled]="!canUndo()" (click)="undo()">
            <sam-icon name="undo" /><span [say]="texts.undo"></span>
          </button>
        }
        @if (store.isOwner()) {
          <button type="button" class="ds-button only-wide" data-variant="tertiary" (click)="print()">
            <sam-icon name="print" /><span [say]="texts.print"></span>
          </button>
        }
      </span>
    </div>
  `,
  styleUrl: './plan-bar.css',
  host: { class: 'plan-bar', role: 'region', '[attr.aria-label]': 'label()', '[attr.lang]': 'labelLang()' },
})
export class PlanBar {
  protected readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);
  private readonly view = inject(DOCUMENT).defaultView;

  protected readonly texts = live;
  protected readonly label = computed(() => this.language.say(live.planState));
  protected readonly labelLang = computed(() => this.language.spoken(live.planState));
  protected readonly state = computed<StoredState>(() => gravest(this.store.liveHere().map(({ stored }) => stored())));
  protected readonly at = computed(() => {
    const here = this.store.liveHere().flatMap(({ storedAt }) => storedAt() ?? []);
    return here.sort().at(-1) ?? this.store.plan()?.lastWrittenAt ?? undefined;
  });
  /** Where nothing was ever written there is nothing to say about it. */
  protected readonly isKnown = computed(() => this.state() !== 'saved' || this.at() !== undefined);
  protected readonly here = computed(() => {
    const others = this.store.liveHere().flatMap((words) => words.others());
    return [...new Map(others.map((one) => [one.personId, asMark(one)])).values()];
  });
  protected readonly hereNames = computed(() => {
    const names = this.here().map(({ givenName }) => givenName);
    return { names: this.language.list(names), count: names.length };
  });
  protected readonly mayWrite = computed(() => this.store.sections().some(({ level }) => level === 'edit'));
  protected readonly canUndo = computed(() => this.store.current()?.canUndo() === true);

  constructor() {
    // "Saving" and "saved" at every pause would drown all else; trouble, and its end, are said.
    let trouble = false;
    effect(() => {
      const state = this.state();
      const isTrouble = state === 'device-only' || state === 'not-saved';
      if (isTrouble || (trouble && state === 'saved')) this.announcer.announce(storedStates[state]);
      trouble = isTrouble || (trouble && state !== 'saved');
    });
  }

  protected print(): void {
    this.view?.print();
  }

  protected undo(): void {
    if (this.store.current()?.undo()) this.announcer.announce(live.undone);
  }
}
