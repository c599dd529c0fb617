// "Hvem har plass?": for how many each of the unit's people can be the coordinator.
import { Component, inject, input, output } from '@angular/core';
import { SetCoordinatorRoomDocument, type CoordinatorRequestsQuery } from '@samplan/contract';

import { unitRequests } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
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
  readonly people = input.required<readonly Candidate[]>();
  readonly changed = output();

  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

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
    this.changed.emit();
  }
}
