// The coordinating unit finds out how a person may safely be reached, before anybody calls or writes.
import { Component, inject, linkedSignal, signal } from '@angular/core';
import { LookUpPersonDocument, SetAddressGradeDocument, type LookUpPersonMutation } from '@samplan/contract';
import { ADDRESS_GRADES, type AddressGrade } from '@samplan/domain';
import { RouterLink } from '@angular/router';
import { Button } from '@samplan/ui';
import {
  addressGrade,
  addressGrades,
  deaths,
  howToReach,
  reopenings,
  signInClosings,
  type Text,
} from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { digitsOf, isNationalId } from '../kernel/find-problem';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Reach } from '../kernel/reach';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';
import { wordOf } from '../kernel/wire-words';
import { SelectField } from '../plan/select-field';
import { EnterDeath } from '../shell/enter-death';
import { SignInClosing } from '../shell/sign-in-closing';
import { OwnersPlan } from './owners-plan';
import { Undelivered } from './undelivered';

const WIRE = {
  none: 'none',
  confidential: 'confidential',
  'strictly-confidential': 'strictly_confidential',
} as const satisfies Record<AddressGrade, string>;

@Component({
  selector: 'sam-look-up',
  imports: [
    Button,
    EnterDeath,
    OwnersPlan,
    ProblemLine,
    Reach,
    RouterLink,
    Say,
    SelectField,
    SignInClosing,
    TextField,
    Undelivered,
  ],
  templateUrl: './look-up.html',
  host: { class: 'narrow stack' },
})
export class LookUp {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(CLOCK);

  protected readonly texts = howToReach;
  protected readonly deathTexts = deaths;
  protected readonly reopeningTexts = reopenings;
  protected readonly died = signInClosings.died;
  protected readonly gradeTexts = addressGrade;
  protected readonly grades = ADDRESS_GRADES.map((word) => ({ word, text: addressGrades[word] }));
  protected readonly doing = new Doing();
  protected readonly keeping = new Doing();
  protected readonly digits = signal('');
  protected readonly wrong = signal<Text | undefined>(undefined);
  protected readonly found = signal<LookUpPersonMutation['lookUpPerson']>(null);
  protected readonly isUnknown = signal(false);
  protected readonly chosen = linkedSignal(() => wordOf(ADDRESS_GRADES, this.found()?.howToReach.addressGrade ?? ''));

  constructor() {
    pageTitle(() => howToReach.page);
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    if (this.doing.isBusy()) return;
    const nationalId = digitsOf(this.digits());
    const isId = isNationalId(this.digits());
    this.wrong.set(isId ? undefined : howToReach.idWrong);
    this.found.set(null);
    this.isUnknown.set(false);
    if (!isId) return;
    const told = await this.doing.run(() => this.client.change(LookUpPersonDocument, { nationalId }, false), {
      BAD_INPUT: howToReach.idWrong,
      UNAVAILABLE: howToReach.away,
    });
    this.found.set(told?.lookUpPerson ?? null);
    this.isUnknown.set(told?.lookUpPerson === null);
  }

  protected choose(word: string): void {
    this.chosen.set(wordOf(ADDRESS_GRADES, word));
  }

  /** Their sign-in closed with it. */
  protected isDead(person: NonNullable<LookUpPersonMutation['lookUpPerson']>): void {
    const closedAt = new Date(this.clock.now()).toISOString();
    this.found.set({ ...person, signIn: { closed: { reason: 'died', closedAt } }, plan: null });
  }

  protected async keep(event: Event, personId: string): Promise<void> {
    event.preventDefault();
    const grade = WIRE[this.chosen() ?? 'none'];
    const kept = await this.keeping.run(() => this.client.change(SetAddressGradeDocument, { personId, grade }, false));
    if (!kept?.setAddressGrade) return;
    this.found.set(kept.setAddressGrade);
    this.announcer.announce(addressGrade.saved);
  }
}
