// "Tekst som ikke ble lagret": one's own words that came too late, to copy and to delete. Where they were meant for is not told.
import { Component, computed, inject } from '@angular/core';
import { ForgetUnstoredDocument, UnstoredPageDocument } from '@samplan/contract';
import { Button, Skeleton } from '@samplan/ui';
import { live, shell, unstored } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { Away } from '../shell/away';

@Component({
  selector: 'sam-unstored',
  imports: [Away, Button, ProblemLine, Say, SayPipe, Skeleton, SpokenPipe],
  templateUrl: './unstored.html',
  styleUrl: './unstored.css',
})
export class UnstoredPage {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);

  protected readonly texts = unstored;
  protected readonly live = live;
  protected readonly frame = shell;
  protected readonly doing = new Doing();
  protected readonly answer = asked(UnstoredPageDocument, () => ({}));
  protected readonly words = computed(() => this.answer.data()?.unstoredWords);

  constructor() {
    pageTitle(() => unstored.page);
  }

  protected whenOf(at: string): { date: string; time: string } {
    return { date: this.language.date(at), time: this.language.date(at, 'time') };
  }

  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.announcer.announce(live.copied);
    } catch {
      this.announcer.announce(live.cannotCopy);
    }
  }

  protected async forget(unstoredId: string): Promise<void> {
    if (!(await this.doing.run(() => this.client.change(ForgetUnstoredDocument, { unstoredId })))) return;
    this.announcer.announce(live.forgotten);
    this.answer.again();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  }
}
