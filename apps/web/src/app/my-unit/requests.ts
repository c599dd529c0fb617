// Questions for a coordinator to a unit: its leader proposes one of their people, or says that there is nobody.
import { Component, computed, inject, input, signal } from '@angular/core';
import {
  CoordinatorRequestsDocument,
  DeclineCoordinatorRequestDocument,
  ProposeCoordinatorDocument,
  type CoordinatorRequestsQuery,
} from '@samplan/contract';
import { Button, Dialog, Mark, StateTag } from '@samplan/ui';
import { coordinators, unitRequests, waiting } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';

type Request = NonNullable<CoordinatorRequestsQuery['coordinatorRequests']>['requests'][number];

@Component({
  selector: 'sam-unit-requests',
  imports: [Button, Dialog, Mark, ProblemLine, Say, SayPipe, SpokenPipe, StateTag],
  templateUrl: './requests.html',
  styleUrls: ['../../styles/pick.css', './requests.css'],
})
export class UnitRequests {
  readonly unitId = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  protected readonly texts = unitRequests;
  protected readonly keTexts = coordinators;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly answer = asked(CoordinatorRequestsDocument, () => ({ unitId: this.unitId() }));
  protected readonly view = computed(() => this.answer.data()?.coordinatorRequests ?? undefined);
  protected readonly requests = computed(() =>
    (this.view()?.requests ?? []).map((one) => ({
      ...one,
      waits: one.state === 'asked',
      tag: this.tagOf(one),
      icon: one.isLate ? ('warn' as const) : ('clock' as const),
      color: one.isLate ? ('danger' as const) : one.state === 'asked' ? ('accent' as const) : ('neutral' as const),
    })),
  );
  protected readonly asking = signal<{ readonly request: Request; readonly how: 'propose' | 'none' } | undefined>(
    undefined,
  );
  protected readonly person = signal<string | undefined>(undefined);

  protected ask(request: Request, how: 'propose' | 'none'): void {
    this.person.set(undefined);
    this.doing.say(undefined);
    this.asking.set({ request, how });
  }

  protected async propose(event: Event): Promise<void> {
    event.preventDefault();
    const [personId, asking] = [this.person(), this.asking()];
    if (!asking) return;
    if (!personId) return this.doing.say(unitRequests.personMissing);
    const name = this.view()?.people.find(({ person }) => person.id === personId)?.person.name ?? '';
    const ids = { unitId: this.unitId(), requestId: asking.request.id };
    const done = await this.doing.run(() => this.client.change(ProposeCoordinatorDocument, { ...ids, personId }));
    if (!this.isDone(done?.proposeCoordinator.__typename)) return;
    this.announcer.announce(unitRequests.asked, { name });
    this.close();
  }

  protected async decline(): Promise<void> {
    const asking = this.asking();
    if (!asking) return;
    const ids = { unitId: this.unitId(), requestId: asking.request.id };
    const done = await this.doing.run(() => this.client.change(DeclineCoordinatorRequestDocument, ids));
    if (!this.isDone(done?.declineCoordinatorRequest.__typename)) return;
    this.announcer.announce(unitRequests.noneDone);
    this.close();
  }

  private isDone(type: string | undefined): boolean {
    if (type === 'CoordinatorsRefused') this.doing.say(coordinators.answeredAlready);
    return type === 'UnitRequests';
  }

  private close(): void {
    this.asking.set(undefined);
    this.answer.again();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#coordinator-requests')?.focus());
  }

  private tagOf({ state, dueOn, isLate, proposed }: Request): string {
    const name = proposed?.name ?? '';
    if (state === 'asked') {
      const text = isLate ? waiting.shouldHave : waiting.answerBy;
      return this.language.say(text, { date: this.language.date(dueOn) });
    }
    return this.language.say(state === 'proposed' ? unitRequests.proposed : unitRequests.saidYes, { name });
  }
}
