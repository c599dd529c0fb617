// The page of an answer in a case: the way back, what is asked, the letter as it will be, and the button that makes it.
import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseWholeQuery } from '@samplan/contract';
import type { Language } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { caseDraft, casePage, shell, type LetterBody, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import type { Doing } from '../kernel/doing';
import type { Asked } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import type { DraftState } from './drafting';

type Draft = NonNullable<CaseWholeQuery['case']>['drafts'][number];

@Component({
  selector: 'sam-answer-frame',
  imports: [Away, Button, Icon, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, WhenPipe],
  templateUrl: './answer-frame.html',
  styles: `
    .part {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      line-height: 1.5;
    }
  `,
  host: { class: 'stack' },
})
export class AnswerFrame {
  private readonly announcer = inject(Announcer);
  private readonly top = viewChild<ElementRef<HTMLElement>>('top');

  readonly caseId = input.required<string>();
  readonly answer = input.required<Asked<CaseWholeQuery>>();
  readonly heading = input.required<Text>();
  readonly send = input.required<Text>();
  readonly doing = input.required<Doing>();
  readonly letter = input<LetterBody & { readonly language: Language }>();
  /** That lay there when one came. */
  readonly draft = input<Draft>();
  readonly state = input.required<DraftState>();
  readonly sent = output<Event>();
  readonly dropped = output();

  protected readonly pageTexts = casePage;
  protected readonly draftTexts = caseDraft;
  protected readonly frame = shell;
  protected readonly one = computed(() => this.answer().data()?.case ?? undefined);
  /** That it is none but a draft is said as long as one has not written on it. */
  protected readonly lies = computed(() => (this.state() === 'none' ? this.draft() : undefined));

  protected drop(): void {
    this.dropped.emit();
    this.announcer.announce(caseDraft.dropped);
    this.top()?.nativeElement.focus();
  }
}
