// The search for one person's coordinator: where it stands, what is wished, who is asked, and who has been it.
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CoordinatorSearchPageDocument, WithdrawCoordinatorRequestDocument } from '@samplan/contract';
import { COORDINATOR_REQUEST_STATES, osloDate } from '@samplan/domain';
import { Button, Dialog, Icon, Skeleton, StateTag } from '@samplan/ui';
import { coordinatorRequestStates, coordinators, shell } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { AskUnit } from './ask-unit';
import { standingOf } from './next-step';
import { RecordAnswer } from './record-answer';
import { isDone } from './refusals';

const LIVE: readonly string[] = ['asked', 'proposed', 'accepted', 'meeting', 'agreed'];

@Component({
  selector: 'sam-coordinator-search',
  imports: [
    ...[AskUnit, Away, Button, Dialog, Icon, ProblemLine, RecordAnswer, RouterLink, Say, SayPipe, Skeleton],
    ...[SpokenPipe, StateTag, WhenPipe],
  ],
  templateUrl: './search.html',
  styleUrl: './search.css',
})
export class CoordinatorSearch {
  readonly searchId = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);

  protected readonly texts = coordinators;
  protected readonly frame = shell;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(this.clock.now());
  protected readonly dialog = signal<'ask' | 'record' | undefined>(undefined);
  protected readonly answer = asked(CoordinatorSearchPageDocument, () => ({ searchId: this.searchId() }));
  protected readonly there = computed(() => this.answer.data()?.coordinatorSearch ?? undefined);
  protected readonly live = computed(() => this.there()?.requests.find(({ state }) => LIVE.includes(state)));
  protected readonly isOver = computed(() => this.there()?.state === 'appointed' || this.there()?.state === 'ended');
  protected readonly standing = computed(() => {
    const there = this.there();
    if (!there) return undefined;
    const live = this.live();
    return standingOf(
      {
        request: live?.state ?? null,
        unit: live?.unit ?? null,
        proposed: live?.proposed ?? null,
        dueOn: live?.dueOn ?? null,
        owner: there.person.givenName,
        hasPlan: there.hasPlan,
      },
      this.language,
    );
  });
  protected readonly requests = computed(() =>
    (this.there()?.requests ?? []).map((one) => ({
      ...one,
      text: coordinatorRequestStates[wordOf(COORDINATOR_REQUEST_STATES, one.state) ?? 'asked'],
    })),
  );
  protected readonly waitsForOwner = computed(() => ['accepted', 'meeting'].includes(this.live()?.state ?? ''));
  protected readonly mayTakeBack = computed(() => {
    const live = this.live();
    return live !== undefined && !this.isOver();
  });

  constructor() {
    pageTitle(() => coordinators.page);
  }

  protected async takeBack(requestId: string): Promise<void> {
    const done = await this.doing.run(() =>
      this.client.change(WithdrawCoordinatorRequestDocument, { searchId: this.searchId(), requestId }),
    );
    if (!isDone(this.doing, done?.withdrawCoordinatorRequest)) return;
    this.announcer.announce(coordinators.takenBack);
    this.toTop();
  }

  protected closed(): void {
    this.dialog.set(undefined);
    this.answer.again();
  }

  /** What was pressed may be gone from its place. */
  private toTop(): void {
    this.answer.again();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
  }
}
