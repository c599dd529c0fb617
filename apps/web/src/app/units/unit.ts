// One unit, for the administrator: its facts, its people, and roles that they are given.
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ReopenUnitDocument, UnitPageDocument, UnitsPageDocument } from '@samplan/contract';
import { Button, Dialog, Icon, Skeleton, StateTag } from '@samplan/ui';
import { myUnit, shell, unitClosing, unitsPage } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import { UnitPeople, type Member } from '../unit-people/unit-people';
import { CloseUnit } from './close-unit';
import { GiveRole } from './give-role';
import { UnitForm } from './unit-form';

@Component({
  selector: 'sam-unit',
  imports: [
    Away,
    Button,
    CloseUnit,
    Dialog,
    GiveRole,
    Icon,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    Skeleton,
    SpokenPipe,
    StateTag,
    UnitForm,
    UnitPeople,
    WhenPipe,
  ],
  templateUrl: './unit.html',
  styles: `
    .page-head {
      margin-bottom: var(--sam-gap-6);
    }
    .change {
      margin-top: var(--sam-gap-3);
    }
  `,
})
export class Unit {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  readonly unitId = input.required<string>();

  protected readonly texts = myUnit;
  protected readonly page = unitsPage;
  protected readonly frame = shell;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly answer = asked(UnitPageDocument, () => ({ unitId: this.unitId() }));
  protected readonly all = asked(UnitsPageDocument, () => ({}));
  protected readonly unit = computed(() => this.answer.data()?.unit ?? undefined);
  protected readonly overview = computed(() => this.all.data()?.units);
  protected readonly closing = unitClosing;
  protected readonly isChanging = signal(false);
  protected readonly isClosing = signal(false);
  protected readonly opening = new Doing();
  protected readonly roleFor = signal<Member | undefined>(undefined);
  protected readonly others = computed(() =>
    this.language.list(this.unit()?.servedTenants.map(({ name }) => name) ?? []),
  );
  protected readonly leaders = computed(() => this.language.list(this.unit()?.leaders.map(({ name }) => name) ?? []));

  constructor() {
    pageTitle(() => unitsPage.page);
  }

  protected saved(name: string): void {
    this.isChanging.set(false);
    this.announcer.announce(unitsPage.saved, { name });
  }

  protected hasClosed(): void {
    this.isClosing.set(false);
    const { name = '', isClosed, closesOn } = this.unit() ?? {};
    if (isClosed) return this.announcer.announce(unitClosing.hasClosed, { unit: name });
    this.announcer.announce(unitClosing.willClose, { unit: name, date: closesOn ? this.language.date(closesOn) : '' });
  }

  protected async reopen(): Promise<void> {
    const { id: unitId, name = '' } = this.unit() ?? {};
    if (!unitId) return;
    if (await this.opening.run(() => this.client.change(ReopenUnitDocument, { unitId })))
      this.announcer.announce(unitClosing.opened, { unit: name });
  }

  protected given(): void {
    const name = this.roleFor()?.name ?? '';
    this.roleFor.set(undefined);
    this.announcer.announce(myUnit.gave, { name });
  }
}
