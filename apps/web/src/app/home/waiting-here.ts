// On the first page: how much waits for an answer, and what is new, without the titles that stand on the page for it.
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, type IconName } from '@samplan/ui';
import { waiting } from '@samplan/wording';
import { LanguageChoice } from '../kernel/language';
import { Say } from '../kernel/say';
import { WhatWaits } from '../kernel/what-waits';
import { UnstoredHere } from '../shell/unstored-here';
import { saidOf } from '../waits/sentences';

const SHOWN = 3;

type News = ReturnType<WhatWaits['news']>[number];

const iconOf = ({ kind, accepted }: News): IconName =>
  kind === 'responsibility_accepted' || accepted === true
    ? 'check'
    : kind === 'responsibility_talked'
      ? 'bubble'
      : 'ring';

@Component({
  selector: 'sam-waiting-here',
  imports: [Button, Icon, RouterLink, Say, UnstoredHere],
  template: `
    <sam-unstored-here />
    @if (count() || news().length) {
      <section class="panel stack" aria-labelledby="what-waits">
        @if (count()) {
          <h2 id="what-waits" class="h3" [say]="texts.homeWaits" [with]="{ count: count() }"></h2>
        } @else {
          <h2 id="what-waits" class="h3" [say]="texts.news"></h2>
        }
        @if (news().length) {
          <ul class="check">
            @for (one of news(); track one.id) {
              <li><sam-icon [name]="one.icon" /><span [say]="one.text" [with]="one.values"></span></li>
            }
          </ul>
        }
        <p><a samButton kind="secondary" routerLink="/waiting" [say]="count() ? texts.homeSee : texts.readMore"></a></p>
      </section>
    }
  `,
  styles: `
    :host:has(section) {
      display: block;
      margin-bottom: var(--sam-gap-5);
    }
  `,
})
export class WaitingHere {
  private readonly language = inject(LanguageChoice);
  private readonly what = inject(WhatWaits);

  protected readonly texts = waiting;
  protected readonly count = computed(() => this.what.questions().length);
  protected readonly news = computed(() =>
    this.what
      .news()
      .slice(0, SHOWN)
      .map((one) => ({
        id: one.id,
        icon: iconOf(one),
        ...saidOf({ ...one, title: null, sectionTitle: null }, '', this.language).what,
      })),
  );
}
