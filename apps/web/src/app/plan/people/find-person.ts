// Finds somebody to invite: by name among those who work in a service, or by national id, which is kept on no screen.
import { Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { FindPeopleDocument, type FindPeopleMutation } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { invite, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { digitsOf, nameProblem, nationalIdProblem } from './find-problem';

export type FoundPerson = FindPeopleMutation['findPeople']['people'][number];
export type Unit = FoundPerson['units'][number];

/** Who is to be invited: somebody known here, or one whom nobody here knows yet. */
export interface Invitee {
  readonly name: string;
  readonly units: readonly Unit[];
  readonly personId?: string;
  readonly newcomer?: { readonly givenName: string; readonly familyName: string; readonly nationalId: string };
}

@Component({
  selector: 'sam-find-person',
  imports: [Button, ProblemLine, Say],
  templateUrl: './find-person.html',
  styleUrl: './invite.css',
})
export class FindPerson {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();
  readonly chosen = output<Invitee>();

  protected readonly texts = invite;
  protected readonly way = signal<'name' | 'id'>('name');
  protected readonly name = signal('');
  protected readonly digits = signal('');
  protected readonly wrong = signal<Text | undefined>(undefined);
  protected readonly found = signal<FindPeopleMutation['findPeople'] | undefined>(undefined);
  /** Digits that nobody here has: sent once more with the invitation, and shown no more. */
  protected readonly unknown = signal<string | undefined>(undefined);
  protected readonly givenName = signal('');
  protected readonly familyName = signal('');
  protected readonly namesWrong = signal(false);
  protected readonly doing = new Doing();

  protected go(way: 'name' | 'id'): void {
    this.way.set(way);
    this.wrong.set(undefined);
    this.found.set(undefined);
    this.unknown.set(undefined);
    this.digits.set('');
    this.doing.say(undefined);
  }

  protected write({ target }: Event, field: 'name' | 'digits' | 'givenName' | 'familyName'): void {
    if (target instanceof HTMLInputElement) this[field].set(target.value);
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const isByName = this.way() === 'name';
    const wrong = isByName ? nameProblem(this.name()) : nationalIdProblem(this.digits());
    this.wrong.set(wrong);
    if (wrong) return this.focus(isByName ? 'find-name' : 'find-id');
    const nationalId = digitsOf(this.digits());
    const planId = this.planId();
    const input = isByName ? { planId, name: this.name().trim() } : { planId, nationalId };
    const answer = await this.doing.run(
      () => this.client.change(FindPeopleDocument, { input }, false),
      isByName ? {} : { BAD_INPUT: invite.idUnknown },
    );
    if (!answer) return;
    this.digits.set('');
    const { people } = answer.findPeople;
    this.found.set(answer.findPeople);
    this.unknown.set(!isByName && people.length === 0 ? nationalId : undefined);
    if (this.unknown()) this.announcer.announce(invite.newcomer);
    else if (people.length) this.announcer.announce(invite.foundCount, { count: people.length });
    else this.announcer.announce(invite.foundNobody);
  }

  protected choose({ personId, name, units }: FoundPerson): void {
    this.chosen.emit({ personId, name, units });
  }

  protected introduce(event: Event): void {
    event.preventDefault();
    const [givenName, familyName] = [this.givenName().trim(), this.familyName().trim()];
    const nationalId = this.unknown();
    this.namesWrong.set(!givenName || !familyName);
    if (this.namesWrong()) return this.focus(givenName ? 'find-family' : 'find-given');
    if (!nationalId) return;
    this.chosen.emit({
      name: `${givenName} ${familyName}`,
      units: [],
      newcomer: { givenName, familyName, nationalId },
    });
  }

  protected unitsOf({ units }: FoundPerson): string {
    return units.map(({ name, title }) => (title ? `${title}, ${name}` : name)).join('. ');
  }

  private focus(id: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(`#${id}`)?.focus();
  }
}
