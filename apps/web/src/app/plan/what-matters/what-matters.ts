// "Dette er viktig for meg": where the red thread begins, in the person's own words; then what they are good at.
import { Component, computed, inject, input } from '@angular/core';
import { Icon } from '@samplan/ui';
import { plan, sectionPurposes } from '@samplan/wording';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { heldWhileWriting } from '../held-while-writing';
import { PlanStore, type SectionFacts } from '../plan-store';
import { SectionWords } from '../section-words';
import { Strengths } from './strengths';

@Component({
  selector: 'sam-what-matters',
  imports: [Icon, Say, SayPipe, SectionWords, SpokenPipe, Strengths],
  template: `
    <h2 [id]="id()" tabindex="-1" [attr.lang]="store.titleLang(section())">{{ title() }}</h2>
    @if (!isEmpty()) {
      @if (store.isOwner()) {
        <p class="kicker" [id]="id() + '-hint'" [say]="texts.yourWords"></p>
      } @else {
        <p class="kicker" [id]="id() + '-hint'" [say]="texts.theirWords" [with]="{ name: name() }"></p>
      }
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
  `,
  styleUrl: '../section.css',
})
export class WhatMatters {
  protected readonly store = inject(PlanStore);

  readonly section = input.required<SectionFacts>();
  protected readonly texts = plan;
  protected readonly purpose = sectionPurposes['what-matters'];
  protected readonly questions = [plan.goodDay, plan.hardNow];
  protected readonly id = computed(() => `s-${this.section().id}`);
  protected readonly name = computed(() => this.store.plan()?.owner.givenName ?? '');
  protected readonly isEmpty = heldWhileWriting(
    () => this.store.writing()?.sectionId === this.section().id,
    () => this.store.isEmpty(this.section()),
  );
  protected readonly title = computed(() => this.store.titleOf(this.section()));
}
