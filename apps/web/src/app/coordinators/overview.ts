// "Koordinatorer": who waits for one, and who coordinates whom, for the coordinating unit.
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CoordinatorsDocument, OpenCoordinatorSearchDocument, type SearchCause } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Dialog, Skeleton, StateTag } from '@samplan/ui';
import { coordinatorLoad, coordinators, shell, type Text } from '@samplan/wording';
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
import { TextField } from '../kernel/text-field';
import { Away } from '../shell/away';
import { CoordinatorCard, type Load } from './coordinator-card';
import { standingOf } from './next-step';
import { StandIn } from './stand-in';

const CAUSES: Readonly<Record<SearchCause, Text>> = {
  first: coordinators.first,
  another_wished: coordinators.anotherWished,
  coordinator_leaves: coordinators.leaves,
  coordinator_gone: coordinators.gone,
};

interface Sought {
  readonly id: string;
  readonly name: string;
}

@Component({
  selector: 'sam-coordinators',
  imports: [
    ...[Away, Button, CoordinatorCard, Dialog, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, StandIn],
    ...[StateTag, TextField],
  ],
  templateUrl: './overview.html',
  styleUrl: './overview.css',
})
export class CoordinatorsOverview {
  private readonly client = inject(GraphqlClient);
  private readonly clock = inject(CLOCK);
  private readonly language = inject(LanguageChoice);
  private readonly router = inject(Router);

  /** Somebody who coordinates, to whom one was led. */
  readonly view = input<string>();

  protected readonly texts = coordinators;
  protected readonly loadTexts = coordinatorLoad;
  protected readonly frame = shell;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(this.clock.now());
  protected readonly answer = asked(CoordinatorsDocument, () => ({}));
  protected readonly there = computed(() => this.answer.data()?.coordinators);
  protected readonly searches = computed(() =>
    (this.there()?.searches ?? []).map((one) => {
      const isMine = one.request === null || one.isLate;
      return {
        ...one,
        isMine,
        why: CAUSES[one.cause],
        standing: standingOf({ ...one, owner: one.person.givenName, hasPlan: one.cause !== 'first' }, this.language),
        tag: one.isLate ? coordinators.late : isMine ? coordinators.forYou : coordinators.underWay,
        icon: one.isLate ? ('warn' as const) : isMine ? ('people' as const) : ('clock' as const),
        color: one.isLate ? ('danger' as const) : isMine ? ('accent' as const) : ('neutral' as const),
      };
    }),
  );
  protected readonly without = computed(() => this.there()?.without ?? []);
  protected readonly count = computed(() => this.searches().length + this.without().length);
  protected readonly load = computed(() => this.there()?.coordinators ?? []);
  private isLed = false;
  protected readonly asking = signal<Sought | undefined>(undefined);
  /** For whom somebody is to stand in. */
  protected readonly standingIn = signal<Load | undefined>(undefined);
  protected readonly wish = signal('');
  protected readonly startsOn = signal('');

  constructor() {
    pageTitle(() => coordinators.page);
    effect(() => {
      const person = this.view();
      if (person && this.there()) untracked(() => this.lead(person));
    });
  }

  protected stoodIn(isSet: boolean): void {
    this.standingIn.set(undefined);
    if (isSet) this.answer.again();
  }

  /** @param isGone what was pressed is there no more */
  protected again(isGone: boolean): void {
    this.answer.again();
    if (isGone) document.getElementById('load')?.focus();
  }

  protected ask(whom: Sought): void {
    this.wish.set('');
    this.startsOn.set('');
    this.doing.say(undefined);
    this.asking.set(whom);
  }

  protected async begin(event: Event): Promise<void> {
    event.preventDefault();
    const personId = this.asking()?.id;
    if (!personId) return;
    const [wish, startsOn] = [this.wish().trim(), this.startsOn()];
    const input = { personId, ...(wish && { wish }), ...(startsOn && { startsOn }) };
    const done = await this.doing.run(() => this.client.change(OpenCoordinatorSearchDocument, { input }));
    const search = done?.openCoordinatorSearch;
    if (!search) return;
    this.asking.set(undefined);
    await this.router.navigate(['/coordinators', search.id]);
  }

  /** Once: what is fetched again does not take the focus. */
  private lead(person: string): void {
    if (this.isLed) return;
    this.isLed = true;
    requestAnimationFrame(() => document.getElementById(`coordinator-${person}`)?.focus());
  }
}
