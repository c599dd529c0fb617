// "Dette skal en plan ha": the nine content points, each that is missing with the way to where it is filled in.
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChangePlanDocument } from '@samplan/contract';
import { CONTENT_POINTS } from '@samplan/domain';
import { Icon } from '@samplan/ui';
import { contentPointNames, life, problemTexts } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { wordOf } from '../../kernel/wire-words';
import { Collision, type Choice, type Collided } from '../collision';
import { jumpTo } from '../jump';
import { LifeFacts, type Check, type Living } from './life-facts';

type Way = 'section' | 'people' | 'dates' | 'cooperation' | 'consent';

const WAYS: Readonly<Record<Check['point'], Way>> = {
  goals_and_needs: 'section',
  who_takes_part: 'people',
  coordinator: 'people',
  contributions: 'section',
  measures: 'section',
  how: 'section',
  period: 'dates',
  consent: 'consent',
  cooperation: 'cooperation',
};

@Component({
  selector: 'sam-life-contents',
  imports: [Collision, Icon, ProblemLine, RouterLink, Say],
  templateUrl: './life-contents.html',
  styleUrl: './life.css',
})
export class LifeContents {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  protected readonly facts = inject(LifeFacts);

  readonly plan = input.required<Living>();
  readonly toDates = output();

  protected readonly texts = life;
  protected readonly doing = new Doing();
  protected readonly collisions = signal<readonly Collided[]>([]);
  protected readonly path = computed(() => `/plan/${this.plan().id}`);
  protected readonly points = computed(() =>
    (this.plan().contents ?? []).flatMap(({ point, isInPlace }) => {
      const word = wordOf(CONTENT_POINTS, point);
      if (!word) return [];
      return [
        { point, isInPlace, name: contentPointNames[word], way: WAYS[point], section: this.facts.sectionFor(point) },
      ];
    }),
  );
  protected readonly count = computed(() => this.points().filter(({ isInPlace }) => isInPlace).length);
  /** As it was just ticked, until the plan's own answer has come. */
  protected readonly isAlone = linkedSignal(() => this.plan().noCooperationNeeded);

  protected jump(event: Event, id: string): void {
    event.preventDefault();
    jumpTo(id);
  }

  protected async cooperate({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const isNeeded = !target.checked;
    if (this.doing.isBusy()) {
      target.checked = isNeeded;
      return;
    }
    this.isAlone.set(!isNeeded);
    await this.save(!isNeeded, this.plan().noCooperationNeeded);
    target.checked = this.isAlone();
  }

  protected async settle([choice]: readonly Choice[]): Promise<void> {
    const [collided] = this.collisions();
    this.collisions.set([]);
    if (!collided || choice?.side !== 'yours') return;
    const yours = JSON.parse(collided.yours) === true;
    this.isAlone.set(yours);
    await this.save(yours, JSON.parse(collided.theirs) === true);
  }

  private async save(noCooperationNeeded: boolean, seen: boolean): Promise<void> {
    const answer = await this.doing.run(() =>
      this.client.change(ChangePlanDocument, {
        input: { planId: this.plan().id, set: { noCooperationNeeded }, seen: { noCooperationNeeded: seen } },
      }),
    );
    const result = answer?.changePlan;
    if (result?.__typename === 'PlanChanged')
      return this.announcer.announce(noCooperationNeeded ? life.noCooperationOn : life.noCooperationOff);
    this.isAlone.set(this.plan().noCooperationNeeded);
    if (result?.__typename === 'FactsCollided') this.collisions.set(result.collisions);
    else if (result) this.doing.say(problemTexts.notAllowed);
  }
}
