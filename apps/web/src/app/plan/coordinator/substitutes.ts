// Who stands in for the coordinator of a plan, from one day to another: chosen by the coordinator among those they work with.
import { Component, computed, inject, input, signal } from '@angular/core';
import { EndSubstituteDocument, SetSubstituteDocument, SubstitutesDocument } from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { substitutes } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { asked } from '../../kernel/asked';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceFor } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { TextField } from '../../kernel/text-field';
import { WhenPipe } from '../../kernel/when.pipe';
import { SelectField } from '../select-field';

@Component({
  selector: 'sam-substitutes',
  imports: [Button, ProblemLine, Say, SelectField, TextField, WhenPipe],
  templateUrl: './substitutes.html',
  host: { class: 'stack' },
})
export class SubstitutesOfPlan {
  readonly planId = input.required<string>();
  /** Given name. */
  readonly owner = input.required<string>();

  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);

  protected readonly texts = substitutes;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(this.clock.now());
  protected readonly answer = asked(SubstitutesDocument, () => ({ planId: this.planId() }));
  protected readonly view = computed(() => this.answer.data()?.substitutes ?? undefined);
  protected readonly options = computed(() =>
    (this.view()?.candidates ?? []).map(({ person }) => ({ word: person.id, text: person.name })),
  );
  protected readonly person = signal('');
  protected readonly from = signal('');
  protected readonly to = signal('');
  protected readonly isChoosing = signal(false);

  protected async set(event: Event): Promise<void> {
    event.preventDefault();
    const input = { planId: this.planId(), personId: this.person(), from: this.from(), to: this.to() };
    if (!input.personId || !input.from || !input.to || input.to < input.from)
      return this.doing.say(substitutes.missing);
    const done = await this.doing.run(() => this.client.change(SetSubstituteDocument, { input }));
    if (done?.setSubstitute.__typename === 'CoordinatorsRefused') this.doing.say(sentenceFor('NOT_ALLOWED'));
    if (done?.setSubstitute.__typename !== 'Substitutes') return;
    const name = this.options().find(({ word }) => word === input.personId)?.text ?? '';
    const days = { from: this.language.date(input.from, 'short'), to: this.language.date(input.to, 'short') };
    this.announcer.announce(substitutes.wasSet, { name, ...days });
    this.isChoosing.set(false);
    this.answer.again();
  }

  protected async end(participantId: string, name: string): Promise<void> {
    const ids = { planId: this.planId(), participantId };
    const done = await this.doing.run(() => this.client.change(EndSubstituteDocument, ids));
    if (done?.endSubstitute.__typename === 'CoordinatorsRefused') this.doing.say(sentenceFor('NOT_ALLOWED'));
    if (done?.endSubstitute.__typename !== 'Substitutes') return;
    this.announcer.announce(substitutes.ended, { name });
    this.answer.again();
  }
}
