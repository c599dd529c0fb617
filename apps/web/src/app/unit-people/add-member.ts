// Adds somebody to a unit, found among those who work here or by national id.
import { afterNextRender, Component, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { AddMemberDocument, FindColleaguesDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { invite, myUnit } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import {
  FindPerson,
  type FindTexts,
  type Found,
  type FoundPerson,
  type Somebody,
  type SoughtBy,
} from '../kernel/find-person';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';

@Component({
  selector: 'sam-add-member',
  imports: [Button, FindPerson, ProblemLine, Say, TextField],
  templateUrl: './add-member.html',
  styles: ':host { display: block; }',
})
export class AddMember {
  private readonly client = inject(GraphqlClient);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly unitId = input.required<string>();
  /** As it stands within a sentence. */
  readonly unit = input.required<string>();
  /** The name of whoever was added. */
  readonly added = output<string>();

  protected readonly texts = myUnit;
  protected readonly finding = invite;
  protected readonly words: FindTexts = { ...myUnit, how: myUnit.addHow, isThere: myUnit.isHere };
  protected readonly doing = new Doing();
  protected readonly title = signal('');
  protected readonly chosen = signal<Somebody | undefined>(undefined);

  protected readonly ask = async (by: SoughtBy): Promise<Found<FoundPerson>> => {
    const input = { unitId: this.unitId(), ...by };
    const { people, more } = (await this.client.change(FindColleaguesDocument, { input }, false)).findColleagues;
    const shown = people.map(({ personId, name, units, isHere }) => ({
      personId,
      name,
      works: units.join('. '),
      isThere: isHere,
    }));
    return { people: shown, more };
  };

  protected choose(chosen: Somebody): void {
    this.doing.say(undefined);
    this.chosen.set(chosen);
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>('#colleague-title')?.focus();
    afterNextRender(focus, { injector: this.injector });
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const chosen = this.chosen();
    if (!chosen) return;
    const { name, known, newcomer } = chosen;
    const who = known ? { personId: known.personId } : { newcomer };
    const input = { unitId: this.unitId(), ...who, title: this.title().trim() };
    const done = await this.doing.run(() => this.client.change(AddMemberDocument, { input }));
    if (!done) return;
    const { addMember } = done;
    if (addMember.__typename === 'AddMemberRefused')
      return this.doing.say(addMember.code === 'ALREADY_SO' ? myUnit.isHere : sentenceFor('NOT_ALLOWED'));
    this.added.emit(name);
  }
}
