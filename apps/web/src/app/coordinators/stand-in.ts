// "Vikar for …": who, for whom and from which day to which, set by the coordinating unit where the coordinator cannot.
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { CoordinatorColleaguesDocument, SetSubstituteForDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { coordinatorLoad, coordinators } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';
import { SelectField } from '../plan/select-field';
import type { Load } from './coordinator-card';
import { isDone } from './refusals';

@Component({
  selector: 'sam-stand-in',
  imports: [Button, ProblemLine, Say, SelectField, TextField],
  templateUrl: './stand-in.html',
  styleUrls: ['../../styles/pick.css'],
})
export class StandIn {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  readonly load = input.required<Load>();
  /** In Norway. */
  readonly today = input.required<string>();
  readonly done = output<boolean>();

  protected readonly texts = coordinatorLoad;
  protected readonly cancel = coordinators.cancel;
  protected readonly doing = new Doing();
  private readonly answer = asked(CoordinatorColleaguesDocument, () => ({ coordinatorId: this.load().person.id }));
  protected readonly colleagues = computed(() => this.answer.data()?.coordinatorColleagues);
  /** Who may stand in could not be asked for. */
  protected readonly unasked = computed(() => {
    const problem = this.answer.problem();
    return problem && sentenceFor(problem);
  });
  protected readonly options = computed(() =>
    (this.colleagues() ?? []).map(({ person, title }) => ({
      word: person.id,
      text: title ? `${person.name}, ${title}` : person.name,
    })),
  );
  protected readonly owners = computed(() => this.load().plans.filter(({ isSubstitute }) => !isSubstitute));
  /** All of them, until one leaves some out. */
  protected readonly chosen = linkedSignal(() => this.owners().map(({ owner }) => owner.id));
  protected readonly person = signal('');
  protected readonly from = linkedSignal(() => this.today());
  protected readonly to = signal('');

  protected pick(ownerId: string, { target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { checked } = target;
    this.chosen.update((before) => [...before.filter((id) => id !== ownerId), ...(checked ? [ownerId] : [])]);
  }

  protected async set(event: Event): Promise<void> {
    event.preventDefault();
    const [personId, ownerIds, from, to] = [this.person(), this.chosen(), this.from(), this.to()];
    if (!personId || ownerIds.length === 0 || !from || !to || to < from) return this.doing.say(coordinatorLoad.missing);
    const input = { coordinatorId: this.load().person.id, personId, ownerIds, from, to };
    const done = await this.doing.run(() => this.client.change(SetSubstituteForDocument, { input }));
    const refused = { ALREADY_SO: coordinatorLoad.already, NOT_ALLOWED: coordinatorLoad.cannot };
    if (!isDone(this.doing, done?.setSubstituteFor, refused)) return;
    const name = this.colleagues()?.find((one) => one.person.id === personId)?.person.name ?? '';
    const days = { from: this.language.date(from, 'short'), to: this.language.date(to, 'short') };
    this.announcer.announce(coordinatorLoad.wasSet, { name, ...days });
    this.done.emit(true);
  }
}
