// One who coordinates: for whom, how many there is room for, and what the coordinating unit can do where it does not go well.
import { Component, computed, inject, input, output } from '@angular/core';
import { AskForReviewDocument, EndSubstituteForDocument, type CoordinatorsQuery } from '@samplan/contract';
import { Button, Mark, StateTag } from '@samplan/ui';
import { coordinatorLoad, coordinators } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { isDone } from './refusals';

export type Load = CoordinatorsQuery['coordinators']['coordinators'][number];

@Component({
  selector: 'sam-coordinator-card',
  imports: [Button, Mark, ProblemLine, Say, SayPipe, SpokenPipe, StateTag, WhenPipe],
  templateUrl: './coordinator-card.html',
  styleUrl: './coordinator-card.css',
})
export class CoordinatorCard {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly load = input.required<Load>();
  /** In Norway. */
  readonly today = input.required<string>();
  /** Another is to be found for this owner. */
  readonly replaces = output<{ readonly id: string; readonly name: string }>();
  /** Somebody is to stand in. */
  readonly standsIn = output();
  /** Whether what was pressed goes away. */
  readonly changed = output<boolean>();

  protected readonly texts = coordinators;
  protected readonly more = coordinatorLoad;
  protected readonly doing = new Doing();
  protected readonly own = computed(() => this.load().plans.filter(({ isSubstitute }) => !isSubstitute));
  protected readonly isFull = computed(() => {
    const { room } = this.load();
    return room !== null && this.own().length >= room;
  });

  protected async askReview(participantId: string): Promise<void> {
    const done = await this.doing.run(() => this.client.change(AskForReviewDocument, { participantId }));
    const { givenName: name } = this.load().person;
    const refused = { ALREADY_SO: coordinatorLoad.reviewAskedAlready };
    if (!isDone(this.doing, done?.askForReview, refused)) return;
    this.announcer.announce(coordinatorLoad.reviewAsked, { name });
    this.changed.emit(false);
  }

  protected async end(participantId: string): Promise<void> {
    const done = await this.doing.run(() => this.client.change(EndSubstituteForDocument, { participantId }));
    if (!isDone(this.doing, done?.endSubstituteFor)) return;
    this.announcer.announce(coordinatorLoad.ended);
    this.changed.emit(true);
  }
}
