// "Før vi går": who does what, when, as it stands by now, and the date on which all look at the plan again.
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EndReviewDocument } from '@samplan/contract';
import { addMonths, asPlainDate, osloDate } from '@samplan/domain';
import { Button, Icon, Mark, StateTag } from '@samplan/ui';
import { begun, measures, problemTexts, review } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { initialsOf, nameOf, signsOf, whoOf } from '../measure-state';
import { whenOf } from '../measure-when';
import { decisionOn, goingIn, laterOn } from './review-steps';
import { ReviewStore } from './review-store';

const WEEKS = [13, 26] as const;
const MOST_MONTHS = 24;

@Component({
  selector: 'sam-before-we-go',
  imports: [Button, Icon, Mark, ProblemLine, RouterLink, Say, SayPipe, SpokenPipe, StateTag],
  templateUrl: './before-we-go.html',
  styleUrls: ['../../../styles/pick.css', './before-we-go.css'],
  host: { class: 'stack' },
})
export class BeforeWeGo {
  private readonly client = inject(GraphqlClient);
  private readonly language = inject(LanguageChoice);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(Session);
  private readonly clock = inject(CLOCK);
  protected readonly store = inject(ReviewStore);

  protected readonly texts = review;
  protected readonly doing = new Doing();
  protected readonly today = osloDate(this.clock.now());
  protected readonly last = addMonths(asPlainDate(this.today), MOST_MONTHS);
  protected readonly choices = WEEKS.map((weeks) => ({ weeks, date: laterOn(this.today, weeks) }));
  /** A date, or that another is written. */
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly other = signal('');
  /** The date that was set here. */
  protected readonly ended = signal<string | undefined>(undefined);

  protected readonly rows = computed(() =>
    goingIn(this.store.sections())
      .filter((placed) => decisionOn(placed)?.outcome !== 'end')
      .map((placed) => {
        const { measure } = placed;
        const who = whoOf(measure);
        const isMe = who?.person?.id === this.session.me()?.id;
        return {
          id: measure.id,
          party: who?.party ?? 'service',
          initials: who ? initialsOf(who.person, who.unit) : '?',
          isNobody: who === null,
          name: isMe
            ? this.language.say(review.you)
            : who
              ? nameOf(who, this.language)
              : this.language.say(measures.nobody),
          unit: who?.person ? who.unit : undefined,
          what: measure.title || this.language.say(measures.untitled),
          when: begun(whenOf(measure, this.language) ?? ''),
          asks:
            decisionOn(placed)?.asksAnew && who
              ? { name: isMe ? this.language.say(review.you) : nameOf(who, this.language) }
              : undefined,
          signs: signsOf(measure, this.language).slice(0, 1),
        };
      }),
  );
  protected readonly ending = computed(() =>
    goingIn(this.store.sections())
      .filter((placed) => decisionOn(placed)?.outcome === 'end')
      .map(({ measure }) => measure.title || this.language.say(measures.untitled)),
  );
  protected readonly date = computed(() => (this.chosen() === 'other' ? this.other() : this.chosen()));
  protected readonly whoEnds = computed(() => {
    const { coordinator, owner } = this.store.plan() ?? {};
    return coordinator?.person.givenName ?? owner?.givenName ?? '';
  });

  protected day(date: string): string {
    return begun(this.language.date(date));
  }

  protected choose(choice: string): void {
    this.chosen.set(choice);
    this.doing.say(undefined);
  }

  protected write(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.other.set(event.target.value);
    this.doing.say(undefined);
  }

  protected async end(event: Event): Promise<void> {
    event.preventDefault();
    const [planId, nextReviewOn] = [this.store.planId(), this.date()];
    if (!planId) return;
    if (!nextReviewOn) return this.doing.say(review.dateFirst);
    if (nextReviewOn <= this.today || nextReviewOn > this.last) return this.doing.say(review.dateAhead);
    const answer = await this.doing.run(() =>
      this.client.change(EndReviewDocument, { input: { planId, nextReviewOn } }),
    );
    if (!answer) return;
    const { endReview: result } = answer;
    if (result.__typename === 'ReviewNotReady') return this.doing.say(review.dateAhead);
    if (result.__typename === 'EndReviewRefused') return this.doing.say(problemTexts.notAllowed);
    this.ended.set(nextReviewOn);
    this.announcer.announce(review.ended, { date: this.language.date(nextReviewOn) });
    requestAnimationFrame(() => document.getElementById('step-head')?.focus());
  }
}
