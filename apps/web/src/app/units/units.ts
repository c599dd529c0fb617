// The administrator's units and people: a table of units, a search in it, and who holds a role in the municipality.
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PeopleAsCsvDocument, UnitsPageDocument } from '@samplan/contract';
import { Button, Dialog, Icon, Skeleton, StateTag } from '@samplan/ui';
import { peopleImport, shell, unitClosing, unitsPage } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { saveCsv } from '../kernel/save-file';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import { HeldRoles } from './held-roles';
import { UnitForm } from './unit-form';
import { countsOf, lacksLeader, matching, type UnitRow } from './unit-rows';

@Component({
  selector: 'sam-units',
  imports: [
    Away,
    Button,
    Dialog,
    HeldRoles,
    Icon,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    Skeleton,
    SpokenPipe,
    StateTag,
    UnitForm,
    WhenPipe,
  ],
  templateUrl: './units.html',
  styleUrl: './units.css',
})
export class Units {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  protected readonly texts = unitsPage;
  protected readonly closing = unitClosing;
  protected readonly importTitle = peopleImport.page;
  protected readonly frame = shell;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly answer = asked(UnitsPageDocument, () => ({}));
  protected readonly overview = computed(() => this.answer.data()?.units);
  protected readonly searched = signal('');
  protected readonly rows = computed(() => matching(this.overview()?.units ?? [], this.searched()));
  protected readonly counts = computed(() => countsOf(this.overview()?.units ?? []));
  protected readonly isAdding = signal(false);
  protected readonly fetching = new Doing();
  protected readonly lacksLeader = lacksLeader;

  constructor() {
    pageTitle(() => unitsPage.page);
  }

  protected search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.searched.set(target.value);
  }

  protected homeOf({ belongsTo, servedTenants }: UnitRow): string {
    if (servedTenants.length === 0) return belongsTo;
    return this.language.say(unitsPage.worksAlsoFor, { home: belongsTo, others: this.language.list(servedTenants) });
  }

  protected leaderOf({ leaders }: UnitRow): string {
    return leaders.length ? this.language.list(leaders) : this.language.say(unitsPage.notChosen);
  }

  protected added(name: string): void {
    this.isAdding.set(false);
    this.announcer.announce(unitsPage.saved, { name });
  }

  protected async fetchOut(): Promise<void> {
    const answer = await this.fetching.run(() => this.client.ask(PeopleAsCsvDocument, {}));
    if (answer) saveCsv(this.language.say(unitsPage.fileName), answer.peopleAsCsv);
  }
}
