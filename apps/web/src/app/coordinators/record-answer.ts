// What the owner answered on paper or orally, entered by the coordinating unit.
import { Component, inject, input, output, signal } from '@angular/core';
import { RecordCoordinatorAnswerDocument, type ConsentForm, type CoordinatorChoiceWord } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { coordinators } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { isDone } from './refusals';

@Component({
  selector: 'sam-record-answer',
  imports: [Button, ProblemLine, Say],
  templateUrl: './record-answer.html',
  styleUrls: ['../../styles/pick.css'],
})
export class RecordAnswer {
  readonly searchId = input.required<string>();
  readonly requestId = input.required<string>();
  /** Of whoever is proposed. */
  readonly name = input.required<string>();
  readonly done = output();

  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  protected readonly texts = coordinators;
  protected readonly doing = new Doing();
  protected readonly choices = [
    { word: 'yes', text: coordinators.yesTo },
    { word: 'meet_first', text: coordinators.meetFirst },
    { word: 'another', text: coordinators.another },
  ] as const;
  protected readonly forms = [
    { word: 'on_paper', text: coordinators.onPaper },
    { word: 'orally', text: coordinators.orally },
  ] as const;
  protected readonly choice = signal<CoordinatorChoiceWord | undefined>(undefined);
  protected readonly form = signal<ConsentForm | undefined>(undefined);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const [answer, form] = [this.choice(), this.form()];
    if (!answer || !form) return this.doing.say(coordinators.answerMissing);
    const input = { searchId: this.searchId(), requestId: this.requestId(), answer, form };
    const told = await this.doing.run(() => this.client.change(RecordCoordinatorAnswerDocument, { input }));
    if (!isDone(this.doing, told?.recordCoordinatorAnswer)) return;
    this.announcer.announce(coordinators.recorded);
    this.done.emit();
  }
}
