// "Koordinatoren min": who it is, who would be, who stands in, and the way to another, which is the municipality's.
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AnswerCoordinatorDocument,
  MyCoordinatorDocument,
  WishAnotherCoordinatorDocument,
  type CoordinatorChoiceWord,
} from '@samplan/contract';
import { Button, Dialog, Icon, Mark, Skeleton } from '@samplan/ui';
import { coordinators, myCoordinator, shell, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { asked } from '../../kernel/asked';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { TextField } from '../../kernel/text-field';
import { WhenPipe } from '../../kernel/when.pipe';
import { Away } from '../../shell/away';

const SAID: Readonly<Record<CoordinatorChoiceWord, Text>> = {
  yes: myCoordinator.saidYes,
  meet_first: myCoordinator.saidMeet,
  another: myCoordinator.saidAnother,
};

@Component({
  selector: 'sam-my-coordinator',
  imports: [
    ...[Away, Button, Dialog, Icon, Mark, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, TextField],
    WhenPipe,
  ],
  templateUrl: './my-coordinator.html',
  styleUrl: './my-coordinator.css',
  host: { class: 'narrow stack letter' },
})
export class MyCoordinator {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);

  protected readonly texts = myCoordinator;
  protected readonly frame = shell;
  protected readonly isLocked = this.session.isLocked;
  protected readonly me = computed(() => this.session.me()?.givenName ?? '');
  protected readonly doing = new Doing();
  protected readonly answer = asked(MyCoordinatorDocument, () => ({}));
  protected readonly view = computed(() => this.answer.data()?.myCoordinator);
  protected readonly proposed = computed(() => this.view()?.proposed ?? undefined);
  protected readonly current = computed(() => this.view()?.current ?? undefined);
  protected readonly asking = signal<'another' | 'change' | undefined>(undefined);
  protected readonly wish = signal('');
  /** What was answered here and now. */
  protected readonly said = signal<string | undefined>(undefined);
  protected readonly values = computed(() => {
    const proposed = this.proposed();
    return {
      name: proposed?.person.givenName ?? this.current()?.person.givenName ?? '',
      fullName: proposed?.person.name ?? this.current()?.person.name ?? '',
      old: this.current()?.person.givenName ?? '',
      date: proposed?.startsOn ? this.language.date(proposed.startsOn) : '',
      me: this.me(),
    };
  });
  protected readonly works = computed(() => {
    const proposed = this.proposed();
    return [proposed?.title, proposed?.unit].filter(Boolean).join(', ');
  });

  constructor() {
    pageTitle(() => myCoordinator.page);
  }

  protected ask(what: 'another' | 'change'): void {
    this.wish.set('');
    this.doing.say(undefined);
    this.asking.set(what);
  }

  protected async choose(answer: CoordinatorChoiceWord): Promise<void> {
    const proposed = this.proposed();
    if (!proposed) return;
    const said = this.language.say(SAID[answer], { name: proposed.person.givenName });
    const wish = answer === 'another' ? this.wish().trim() : '';
    const input = { requestId: proposed.requestId, answer, ...(wish && { wish }) };
    const done = await this.doing.run(() => this.client.change(AnswerCoordinatorDocument, { input }));
    this.told(done?.answerCoordinator.__typename, said);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.asking() === 'another') return this.choose('another');
    const wish = this.wish().trim();
    const done = await this.doing.run(() => this.client.change(WishAnotherCoordinatorDocument, wish ? { wish } : {}));
    this.told(done?.wishAnotherCoordinator.__typename, this.language.say(myCoordinator.sentWish));
  }

  private told(type: string | undefined, said: string): void {
    if (type === 'CoordinatorsRefused') this.doing.say(coordinators.answeredAlready);
    if (type !== 'MyCoordinator') return;
    this.asking.set(undefined);
    this.said.set(said);
    this.answer.again();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  }
}
