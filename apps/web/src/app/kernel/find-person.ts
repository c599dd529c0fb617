// Finds a person by name among those who work in a service, or by national id, which is kept on no screen.
import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { Button } from '@samplan/ui';
import { invite, type Text } from '@samplan/wording';
import { Announcer } from './announcer';
import { Doing } from './doing';
import { digitsOf, nameProblem, nationalIdProblem } from './find-problem';
import { ProblemLine } from './problem-line';
import { Say } from './say';
import { TextField } from './text-field';

export type SoughtBy = { readonly name: string } | { readonly nationalId: string };

export interface FoundPerson {
  readonly personId: string;
  readonly name: string;
  /** Where they work; empty where that is not known. */
  readonly works: string;
  /** There already, so that they cannot be chosen. */
  readonly isThere: boolean;
}

export interface Found<Person extends FoundPerson> {
  readonly people: readonly Person[];
  /** There are others. */
  readonly more: boolean;
}

/** Somebody known here, or one whom nobody here knows yet. */
export interface Somebody<Person extends FoundPerson = FoundPerson> {
  readonly name: string;
  readonly known?: Person;
  readonly newcomer?: { readonly givenName: string; readonly familyName: string; readonly nationalId: string };
}

/** The words that depend on what somebody is sought for. */
export type FindTexts = Readonly<Record<'how' | 'byName' | 'byId' | 'newcomer' | 'isThere', Text>>;

@Component({
  selector: 'sam-find-person',
  imports: [Button, ProblemLine, Say, TextField],
  templateUrl: './find-person.html',
  styleUrl: './find-person.css',
})
export class FindPerson<Person extends FoundPerson> {
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly words = input.required<FindTexts>();
  /** Asks the API. @throws Refused */
  readonly ask = input.required<(by: SoughtBy) => Promise<Found<Person>>>();
  readonly chosen = output<Somebody<Person>>();

  protected readonly texts = invite;
  protected readonly way = signal<'name' | 'id'>('name');
  protected readonly name = signal('');
  protected readonly digits = signal('');
  protected readonly wrong = signal<Text | undefined>(undefined);
  protected readonly found = signal<Found<Person> | undefined>(undefined);
  /** Digits of somebody whom nobody here knows: sent once more with the name, and shown no more. */
  protected readonly unknown = signal<string | undefined>(undefined);
  protected readonly givenName = signal('');
  protected readonly familyName = signal('');
  private readonly isIntroduced = signal(false);
  protected readonly isGivenMissing = computed(() => this.isIntroduced() && !this.givenName().trim());
  protected readonly isFamilyMissing = computed(() => this.isIntroduced() && !this.familyName().trim());
  protected readonly doing = new Doing();

  protected go(way: 'name' | 'id'): void {
    this.way.set(way);
    this.wrong.set(undefined);
    this.found.set(undefined);
    this.unknown.set(undefined);
    this.digits.set('');
    this.doing.say(undefined);
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const way = this.way();
    const isByName = way === 'name';
    const wrong = isByName ? nameProblem(this.name()) : nationalIdProblem(this.digits());
    this.wrong.set(wrong);
    if (wrong) return this.focus(isByName ? 'find-name' : 'find-id');
    const nationalId = digitsOf(this.digits());
    const by = isByName ? { name: this.name().trim() } : { nationalId };
    const found = await this.doing.run(() => this.ask()(by), isByName ? {} : { BAD_INPUT: invite.idUnknown });
    if (!found || way !== this.way()) return;
    const count = found.people.length;
    this.digits.set('');
    this.isIntroduced.set(false);
    this.found.set(found);
    this.unknown.set(!isByName && count === 0 ? nationalId : undefined);
    if (this.unknown()) this.announcer.announce(this.words().newcomer);
    else if (count) this.announcer.announce(invite.foundCount, { count });
    else this.announcer.announce(invite.foundNobody);
  }

  protected introduce(event: Event): void {
    event.preventDefault();
    this.isIntroduced.set(true);
    if (this.isGivenMissing()) return this.focus('find-given');
    if (this.isFamilyMissing()) return this.focus('find-family');
    const [givenName, familyName] = [this.givenName().trim(), this.familyName().trim()];
    const nationalId = this.unknown();
    if (nationalId)
      this.chosen.emit({ name: `${givenName} ${familyName}`, newcomer: { givenName, familyName, nationalId } });
  }

  private focus(id: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(`#${id}`)?.focus();
  }
}
