// One who coordinates: for whom, how many there is room for, and what the coordinating unit can do where it does not go well.
import { Component, computed, inject, input, output } from '@angular/core';
import { AskForReviewDocument, EndSubstituteForDocument, type CoordinatorsQuery } from '@samplan/contract';
import { Button, Mark, StateTag } from '@samplan/ui';
import { coordinatorLoad, coordinators, type Text } from '@samplan/wording';
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
  readonly changed = output();

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
    this.told(done?.askForReview, coordinatorLoad.reviewAsked, { name }, refused);
  }

  protected async end(participantId: string): Promise<void> {
    const done = await this.doing.run(() => this.client.change(EndSubstituteForDocument, { participantId }));
    this.told(done?.endSubstituteFor, coordinatorLoad.ended, {});
  }

  private told(
    result: Parameters<typeof isDone>[1],
    text: Text,
    values: Readonly<Record<string, string>>,
    refused: Parameters<typeof isDone>[2] = {},
  ): void {
    if (!isDone(this.doing, result, refused)) return;
    this.announcer.announce(text, values);
    this.changed.emit();
  }
}
