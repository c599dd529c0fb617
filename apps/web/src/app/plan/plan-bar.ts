// The bar that stays: is what I wrote stored, who is here, and undo.
import { Component, computed, effect, inject } from '@angular/core';
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
          <span [class.sr-phone]="here().length > 1">{{ hereSay() }}</span>
        </span>
      }
      <span class="tools">
        <button type="button" class="ds-button" data-variant="tertiary" [disabled]="!canUndo()" (click)="undo()">
          <sam-icon name="undo" /><span [say]="texts.undo"></span>
        </button>
      </span>
    </div>
  `,
  styleUrl: './plan-bar.css',
  host: { class: 'plan-bar', role: 'region', '[attr.aria-label]': 'label()' },
})
export class PlanBar {
  private readonly store = inject(PlanStore);
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);

  protected readonly texts = live;
  protected readonly label = computed(() => this.language.say(live.planState));
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
  protected readonly hereSay = computed(() => {
    const names = this.here().map(({ givenName }) => givenName);
    return this.language.say(live.isHere, { names: this.language.list(names), count: names.length });
  });
  protected readonly canUndo = computed(() => this.store.current()?.canUndo() === true);

  constructor() {
    // "Saving" and "saved" at every pause would drown all else; trouble, and its end, are said.
    let trouble = false;
    effect(() => {
      const state = this.state();
      const isTrouble = state === 'device-only' || state === 'not-saved';
      if (isTrouble || (trouble && state === 'saved')) this.announcer.announce(this.language.say(storedStates[state]));
      trouble = isTrouble || (trouble && state !== 'saved');
    });
  }

  protected undo(): void {
    if (this.store.current()?.undo()) this.announcer.announce(this.language.say(live.undone));
  }
}
