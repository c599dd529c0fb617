// The coordinating unit finds out how a person may safely be reached, before anybody calls or writes.
import { Component, inject, signal } from '@angular/core';
import { LookUpPersonDocument, type LookUpPersonMutation } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { howToReach, type Text } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Reach } from '../kernel/reach';
import { Say } from '../kernel/say';

@Component({
  selector: 'sam-look-up',
  imports: [Button, ProblemLine, Reach, Say],
  templateUrl: './look-up.html',
  host: { class: 'narrow stack' },
})
export class LookUp {
  private readonly client = inject(GraphqlClient);

  protected readonly texts = howToReach;
  protected readonly doing = new Doing();
  protected readonly digits = signal('');
  protected readonly wrong = signal<Text | undefined>(undefined);
  protected readonly found = signal<LookUpPersonMutation['lookUpPerson']>(null);
  protected readonly isUnknown = signal(false);

  constructor() {
    pageTitle(() => howToReach.page);
  }

  protected write({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.digits.set(target.value);
  }

  protected async find(event: Event): Promise<void> {
    event.preventDefault();
    const nationalId = this.digits().replace(/\s/g, '');
    const isId = /^\d{11}$/.test(nationalId);
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
}
