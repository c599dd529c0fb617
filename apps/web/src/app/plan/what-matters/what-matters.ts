// "Dette er viktig for meg": where the red thread begins, in the person's own words; then what they are good at.
import { Component, computed, inject, input } from '@angular/core';
import { Icon, isBlank } from '@samplan/ui';
import { drafts, plan, sectionPurposes } from '@samplan/wording';
import { BODY } from '../../kernel/live-root';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { heldWhileWriting } from '../held-while-writing';
import { PlanStore, type SectionFacts } from '../plan-store';
import { SectionWords } from '../section-words';
import { Drafting } from './drafting';
import { InPeace } from './in-peace';
import { SharedLine } from './shared-line';
import { ShowSwitch } from './show-switch';
import { Strengths } from './strengths';

@Component({
  selector: 'sam-what-matters',
  imports: [Icon, InPeace, Say, SayPipe, SectionWords, SharedLine, ShowSwitch, SpokenPipe, Strengths],
  providers: [Drafting],
  template: `
    <h2 [id]="id()" tabindex="-1" [attr.lang]="store.titleLang(section())">{{ title() }}</h2>
    @if (!isEmpty()) {
      @if (isInPeace() && isWriting()) {
        <p class="kicker" [id]="id() + '-hint'" [say]="draftTexts.inPeace"></p>
      } @else if (store.isOwner()) {
        <p class="kicker" [id]="id() + '-hint'" [say]="texts.yourWords"></p>
      } @else {
        <p class="kicker" [id]="id() + '-hint'" [say]="texts.theirWords" [with]="{ name: name() }"></p>
      }
    } @else if (isInPeace() && section().level === 'edit') {
      <p class="hint" [id]="id() + '-hint'">
        <b [say]="store.isOwner() ? draftTexts.ask : draftTexts.askOf" [with]="{ name: name() }"></b>&ngsp;<span
          [say]="draftTexts.askHow"
        ></span>
      </p>
    } @else if (section().level === 'edit') {
      <p class="hint" [id]="id() + '-hint'" [say]="purpose"></p>
      <ul class="check" [attr.lang]="texts.begin | spoken" [attr.aria-label]="texts.begin | say">
        @for (question of questions; track question) {
          <li><sam-icon name="bubble" /><span [say]="question"></span></li>
        }
      </ul>
    } @else {
      <p class="quiet hint" [id]="id() + '-hint'" [say]="texts.ownerWillWrite" [with]="{ name: name() }"></p>
    }
    <sam-shared-line [section]="section()" />
    @if (isInPeace()) {
      <sam-in-peace [section]="section()" [title]="title()" [headingId]="id()" [hintId]="id() + '-hint'" />
    } @else {
      <sam-section-words
        [section]="section()"
        [title]="title()"
        [headingId]="id()"
        [hintId]="id() + '-hint'"
        [own]="true"
      />
      @if (!store.needsOpening(section())) {
        <sam-strengths [section]="section()" />
      }
    }
    @if (section().writing && section().level === 'edit') {
      <sam-show-switch [section]="section()" />
    }
  `,
  styleUrl: '../section.css',
})
export class WhatMatters {
  protected readonly store = inject(PlanStore);

  protected readonly drafting = inject(Drafting);

  readonly section = input.required<SectionFacts>();
  protected readonly draftTexts = drafts;
  protected readonly isInPeace = computed(() => this.section().writing?.isLive === false);
  protected readonly isWriting = computed(() => {
    const writing = this.store.writing()?.sectionId;
    return writing !== undefined && [this.section().id, this.drafting.draftOf(this.section())?.id].includes(writing);
  });
  protected readonly texts = plan;
  protected readonly purpose = sectionPurposes['what-matters'];
  protected readonly questions = [plan.goodDay, plan.hardNow];
  protected readonly id = computed(() => `s-${this.section().id}`);
  protected readonly name = computed(() => this.store.plan()?.owner.givenName ?? '');
  protected readonly isEmpty = heldWhileWriting(
    () => this.isWriting(),
    () => this.store.isEmpty(this.section()) && this.isDraftBlank(),
  );
  protected readonly title = computed(() => this.store.titleOf(this.section()));

  private isDraftBlank(): boolean {
    const draft = this.drafting.draftOf(this.section());
    return !draft || isBlank(this.drafting.liveOf(this.section())?.at(BODY).words() ?? draft.body);
  }
}
