// "Koordinatorer": who waits for one, and who coordinates whom, for the coordinating unit.
import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CoordinatorsDocument, OpenCoordinatorSearchDocument, type SearchCause } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button, Dialog, Mark, Skeleton, StateTag } from '@samplan/ui';
import { coordinators, shell, type Text } from '@samplan/wording';
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
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import { standingOf } from './next-step';

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
    ...[Away, Button, Dialog, Mark, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, StateTag],
    ...[TextField, WhenPipe],
  ],
  templateUrl: './overview.html',
  styleUrl: './overview.css',
})
export class CoordinatorsOverview {
  private readonly client = inject(GraphqlClient);
  private readonly clock = inject(CLOCK);
  private readonly language = inject(LanguageChoice);
  private readonly router = inject(Router);

  protected readonly texts = coordinators;
  protected readonly frame = shell;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(this.clock.now());
  protected readonly answer = asked(CoordinatorsDocument, () => ({}));
  protected readonly view = computed(() => this.answer.data()?.coordinators);
  protected readonly searches = computed(() =>
    (this.view()?.searches ?? []).map((one) => {
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
  protected readonly without = computed(() => this.view()?.without ?? []);
  protected readonly count = computed(() => this.searches().length + this.without().length);
  protected readonly load = computed(() =>
    (this.view()?.coordinators ?? []).map((one) => ({
      ...one,
      count: one.plans.filter(({ isSubstitute }) => !isSubstitute).length,
    })),
  );
  protected readonly asking = signal<Sought | undefined>(undefined);
  protected readonly wish = signal('');
  protected readonly startsOn = signal('');

  constructor() {
    pageTitle(() => coordinators.page);
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
}
