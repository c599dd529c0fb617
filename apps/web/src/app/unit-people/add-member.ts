// Adds somebody to a unit: found by name among those who work here, or by national id, which is kept on no screen.
import { Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { AddMemberDocument, FindColleaguesDocument, type FindColleaguesMutation } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { invite, myUnit, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';

type Found = FindColleaguesMutation['findColleagues'];
type Field = 'name' | 'digits' | 'givenName' | 'familyName' | 'title';

/** Somebody known here, or one whom nobody here knows yet. */
interface Chosen {
  readonly name: string;
  readonly personId?: string;
  readonly newcomer?: { readonly givenName: string; readonly familyName: string; readonly nationalId: string };
}

@Component({
  selector: 'sam-add-member',
  imports: [Button, ProblemLine, Say],
  templateUrl: './add-member.html',
  styleUrl: './add-member.css',
})
export class AddMember {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly unitId = input.required<string>();
  /** As it stands within a sentence. */
  readonly unit = input.required<string>();
  /** The name of whoever was added. */
  readonly added = output<string>();

  protected readonly texts = myUnit;
  protected readonly finding = invite;
  protected readonly doing = new Doing();
  protected readonly way = signal<'name' | 'id'>('name');
  protected readonly fields = {
    name: signal(''),
    digits: signal(''),
    givenName: signal(''),
    familyName: signal(''),
    title: signal(''),
  };
  protected readonly wrong = signal<Text | undefined>(undefined);
  protected readonly found = signal<Found | undefined>(undefined);
  /** Digits of somebody who has worked in no unit here: sent once more with the name, and shown no more. */
  protected readonly unknown = signal<string | undefined>(undefined);
  protected readonly namesWrong = signal(false);
  protected readonly chosen = signal<Chosen | undefined>(undefined);

  protected go(way: 'name' | 'id'): void {
    this.way.set(way);
    this.wrong.set(undefined);
    this.found.set(undefined);
    this.unknown.set(undefined);
    this.fields.digits.set('');
    this.doing.say(undefined);
  }

  protected write({ target }: Event, field: Field): void {
    if (target instanceof HTMLInputElement) this.fields[field].set(target.value);
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const isByName = this.way() === 'name';
    const name = this.fields.name().trim();
    const nationalId = this.fields.digits().replace(/\s/g, '');
    const isWhole = isByName ? name.length > 1 : /^\d{11}$/.test(nationalId);
    this.wrong.set(isWhole ? undefined : isByName ? invite.nameTooShort : invite.idWrong);
    if (!isWhole) return this.focus(isByName ? '#colleague-name' : '#colleague-id');
    const unitId = this.unitId();
    const answer = await this.doing.run(
      () =>
        this.client.change(
          FindColleaguesDocument,
          { input: isByName ? { unitId, name } : { unitId, nationalId } },
          false,
        ),
      isByName ? {} : { BAD_INPUT: invite.idUnknown },
    );
    if (!answer) return;
    this.fields.digits.set('');
    const { people } = answer.findColleagues;
    this.found.set(answer.findColleagues);
    this.unknown.set(!isByName && people.length === 0 ? nationalId : undefined);
    if (this.unknown()) this.announcer.announce(myUnit.newcomer);
    else if (people.length) this.announcer.announce(invite.foundCount, { count: people.length });
    else this.announcer.announce(invite.foundNobody);
  }

  protected choose(chosen: Chosen): void {
    this.doing.say(undefined);
    this.chosen.set(chosen);
    requestAnimationFrame(() => this.focus('#colleague-title'));
  }

  protected introduce(event: Event): void {
    event.preventDefault();
    const [givenName, familyName] = [this.fields.givenName().trim(), this.fields.familyName().trim()];
    const nationalId = this.unknown();
    this.namesWrong.set(!givenName || !familyName);
    if (this.namesWrong()) return this.focus(givenName ? '#colleague-family' : '#colleague-given');
    if (!nationalId) return;
    this.choose({ name: `${givenName} ${familyName}`, newcomer: { givenName, familyName, nationalId } });
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    const chosen = this.chosen();
    if (!chosen) return;
    const { name, ...who } = chosen;
    const input = { unitId: this.unitId(), ...who, title: this.fields.title().trim() };
    const done = await this.doing.run(() => this.client.change(AddMemberDocument, { input }));
    if (!done) return;
    const { addMember } = done;
    if (addMember.__typename === 'AddMemberRefused')
      return this.doing.say(addMember.code === 'ALREADY_SO' ? myUnit.isHere : sentenceFor('NOT_ALLOWED'));
    this.added.emit(name);
  }

  private focus(field: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(field)?.focus();
  }
}
