// "Hvilken tjeneste skal finne en koordinator?": which one, and the sentence that its leader gets to see.
import { Component, inject, input, output, signal } from '@angular/core';
import { AskUnitDocument, type CoordinatorSearchPageQuery } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { coordinators } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';
import { isDone } from './refusals';

type Askable = NonNullable<CoordinatorSearchPageQuery['coordinatorSearch']>['units'][number];

@Component({
  selector: 'sam-ask-unit',
  imports: [Button, ProblemLine, Say, TextField],
  templateUrl: './ask-unit.html',
  styleUrls: ['../../styles/pick.css'],
  styles: `
    .pick {
      max-height: 18rem;
      overflow-y: auto;
    }
  `,
})
export class AskUnit {
  readonly searchId = input.required<string>();
  readonly units = input.required<readonly Askable[]>();
  /** In Norway. */
  readonly today = input.required<string>();
  readonly done = output();

  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  protected readonly texts = coordinators;
  protected readonly doing = new Doing();
  protected readonly unit = signal<string | undefined>(undefined);
  protected readonly sentence = signal('');
  protected readonly dueOn = signal('');

  protected pick(id: string): void {
    this.doing.say(undefined);
    this.unit.set(id);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const unitId = this.unit();
    const sentence = this.sentence().trim();
    if (!unitId) return this.doing.say(coordinators.unitMissing);
    if (!sentence) return this.doing.say(coordinators.sentenceMissing);
    const dueOn = this.dueOn();
    const input = { searchId: this.searchId(), unitId, sentence, ...(dueOn && { dueOn }) };
    const told = await this.doing.run(() => this.client.change(AskUnitDocument, { input }));
    if (!isDone(this.doing, told?.askUnit)) return;
    this.announcer.announce(coordinators.asked);
    this.done.emit();
  }
}
