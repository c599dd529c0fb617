// "Min plan": a letter that is read from the top and written where one reads.
import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { osloDate, parseDate, PLAN_TYPES } from '@samplan/domain';
import { Button, Icon, Mark, Skeleton } from '@samplan/ui';
import {
  consents,
  goals,
  live,
  network,
  plan,
  planStateNames,
  planTypeNames,
  readLog,
  shell,
  type Text,
  type Values,
} from '@samplan/wording';
import { BegunPipe } from '../kernel/begun.pipe';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';
import { arriveAt } from './arrive';
import { PlanFiles } from './attachments/plan-files';
import { ClosedDoorNotice } from './closed-door';
import { isShut, type ClosedDoor } from './closed-doors';
import { Crisis } from './crisis/crisis';
import { LifeArea } from './life-area/life-area';
import { PlanLife } from './life/plan-life';
import { OwnNotes } from './own/own-notes';
import { CopyOwn } from './own-entries/copy-own';
import { PlanBar } from './plan-bar';
import { PlanShut } from './plan-shut';
import { PlanStore } from './plan-store';
import { ReadAloud } from './read-aloud';
import { ReviewLine } from './review/review-line';
import { WhatMatters } from './what-matters/what-matters';

@Component({
  selector: 'sam-plan-page',
  imports: [
    Away,
    BegunPipe,
    Button,
    ClosedDoorNotice,
    CopyOwn,
    Crisis,
    Icon,
    LifeArea,
    Mark,
    NgTemplateOutlet,
    OwnNotes,
    PlanBar,
    PlanShut,
    PlanLife,
    ReviewLine,
    RouterLink,
    Say,
    SayPipe,
    Skeleton,
    SpokenPipe,
    WhatMatters,
    WhenPipe,
  ],
  providers: [PlanFiles, PlanStore],
  templateUrl: './plan-page.html',
  styleUrls: ['./plan-page.css', './switch.css'],
})
export class PlanPage {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly clock = inject(CLOCK);
  protected readonly store = inject(PlanStore);
  protected readonly readAloud = inject(ReadAloud);

  readonly planId = input.required<string>();
  protected readonly texts = plan;
  protected readonly goalTexts = goals;
  protected readonly consentTexts = consents;
  protected readonly networkTexts = network;
  protected readonly readLogTexts = readLog;
  protected readonly liveTexts = live;
  protected readonly shell = shell;

  protected readonly thread = computed(() => this.store.sections().filter(({ kind }) => kind !== 'own'));
  protected readonly ownNotes = computed(() => this.store.sections().filter(({ kind }) => kind === 'own'));
  protected readonly ownerName = computed(() => {
    const owner = this.store.plan()?.owner;
    return (this.store.isOwner() ? owner?.givenName : owner?.name) ?? '';
  });
  protected readonly path = computed(() => `/plan/${this.planId()}`);
  protected readonly firstToOpen = computed(() =>
    this.store.sections().some((section) => this.store.needsOpening(section)),
  );
  protected readonly type = computed(() => {
    const type = wordOf(PLAN_TYPES, this.store.plan()?.type ?? '');
    return planTypeNames[type ?? 'individual-plan'];
  });
  /** Of an active plan its period, of another its state. */
  protected readonly period = computed<{ text: Text; values?: Values }>(() => {
    const { state = 'draft', periodFrom, periodTo } = this.store.plan() ?? {};
    if (state !== 'active' || !periodFrom) return { text: planStateNames[state] };
    const from = this.language.date(periodFrom, 'since');
    if (!periodTo) return { text: plan.from, values: { from } };
    return { text: plan.fromTo, values: { from, to: this.language.date(periodTo, 'since') } };
  });

  constructor() {
    pageTitle(() => (this.store.isOwner() ? plan.myPage : plan.page));
    arriveAt(this.store);
    effect(() => {
      const planId = this.planId();
      untracked(() => this.store.show(planId));
    });
  }

  protected isPast(date: string): boolean {
    const day = parseDate(date);
    return day !== undefined && day < osloDate(this.clock.now());
  }

  /** Closed doors stand where the section stood, or at the top; all of them where no plan is shown. */
  protected doorsAfter(after: string | undefined): readonly ClosedDoor[] {
    const shown = new Set(this.store.sections().map(({ id }) => id));
    return this.store.closedDoors().filter((door) => {
      const place = door.after !== undefined && shown.has(door.after) ? door.after : undefined;
      return place === after && (door.kept !== '' || isShut(door));
    });
  }

  protected coordinatorIs(personId: string): Text {
    if (personId === this.session.me()?.id) return plan.thisIsYou;
    return this.store.isOwner() ? plan.coordinatorOfYours : plan.coordinator;
  }

  protected choose(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.readAloud.choose(event.target.checked);
  }

  protected jump(event: Event, headingId: string): void {
    event.preventDefault();
    const heading = document.getElementById(headingId);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }
}
