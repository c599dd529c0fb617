// "Hvem har plass?": for how many each of the unit's people can be the coordinator.
import { Component, computed, inject, input } from '@angular/core';
import {
  CoordinatorRequestsDocument,
  SetCoordinatorRoomDocument,
  type CoordinatorRequestsQuery,
} from '@samplan/contract';

import { unitRequests } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';

type Candidate = NonNullable<CoordinatorRequestsQuery['coordinatorRequests']>['people'][number];

@Component({
  selector: 'sam-unit-room',
  imports: [ProblemLine, Say],
  templateUrl: './room.html',
  styleUrl: './room.css',
})
export class Room {
  readonly unitId = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  private readonly answer = asked(CoordinatorRequestsDocument, () => ({ unitId: this.unitId() }));

  protected readonly people = computed(() => this.answer.data()?.coordinatorRequests?.people ?? []);
  protected readonly texts = unitRequests;
  protected readonly doing = new Doing();
  protected readonly choices = Array.from({ length: 21 }, (_, count) => count);

  protected labelOf({ person }: Candidate): string {
    return this.language.say(unitRequests.roomOf, { name: person.name });
  }

  protected async choose({ person }: Candidate, { target }: Event): Promise<void> {
    if (!(target instanceof HTMLSelectElement) || target.value === '') return;
    const plans = Number(target.value);
    const ids = { unitId: this.unitId(), personId: person.id, plans };
    const done = await this.doing.run(() => this.client.change(SetCoordinatorRoomDocument, ids));
    if (done?.setCoordinatorRoom.__typename !== 'UnitRequests') return;
    this.announcer.announce(unitRequests.savedRoom, { name: person.name, count: plans });
    this.answer.again();
  }
}
