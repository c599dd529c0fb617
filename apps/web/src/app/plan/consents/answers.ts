// "Det du har sagt ja eller nei til": every answer to the two consents, with its state, its form and the way to its text.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanConsentsDocument, type ConsentState, type RecordedConsentShownFragment } from '@samplan/contract';
import { Icon, StateTag, type IconName, type StateColor } from '@samplan/ui';
import { answersToConsents, consents, type Text, type Values } from '@samplan/wording';
import { askedOfPlan } from '../../kernel/asked';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { ConsentGives } from './consent-gives';
import { recorderOf } from './recorder';

const LOOKS: Readonly<Record<ConsentState, { readonly icon: IconName; readonly color: StateColor }>> = {
  given: { icon: 'check', color: 'success' },
  refused: { icon: 'lock', color: 'neutral' },
  not_clarified: { icon: 'clock', color: 'warning' },
  withdrawn: { icon: 'undo', color: 'neutral' },
  expired: { icon: 'clock', color: 'neutral' },
};

interface Said {
  readonly text: Text;
  readonly values?: Values;
}

@Component({
  selector: 'sam-consent-answers',
  imports: [ConsentGives, Icon, NotThere, RouterLink, Say, SayPipe, SpokenPipe, StateTag],
  templateUrl: './answers.html',
  styleUrl: './answers.css',
})
export class ConsentAnswers {
  private readonly language = inject(LanguageChoice);

  readonly planId = input.required<string>();

  protected readonly answer = askedOfPlan(PlanConsentsDocument, () => ({ planId: this.planId() }));
  protected readonly texts = answersToConsents;
  protected readonly consentTexts = consents;
  protected readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  protected readonly isMine = computed(() => this.plan()?.myRole === 'owner');
  protected readonly title = computed(() => (this.isMine() ? answersToConsents.page : answersToConsents.pageOther));
  protected readonly rows = computed(() =>
    (this.plan()?.consents ?? []).map((consent) => ({
      consent,
      kind: answersToConsents[consent.kind],
      state: { ...LOOKS[consent.state], text: answersToConsents[consent.state] },
      said: this.saidOf(consent),
      date: this.language.date(consent.from, 'since'),
    })),
  );

  constructor() {
    pageTitle(() => answersToConsents.page);
  }

  /** How and when, each a few words. */
  private saidOf(consent: RecordedConsentShownFragment): Said[] {
    const { form, witness, from, until, withdrawnAt } = consent;
    const recordedBy = recorderOf(consent);
    const day = (date: string) => this.language.date(date, 'since');
    return [
      ...(form ? [{ text: answersToConsents[form] }] : []),
      ...(witness ? [{ text: answersToConsents.witness, values: { name: witness } }] : []),
      ...(recordedBy ? [{ text: answersToConsents.recordedBy, values: { name: recordedBy.name } }] : []),
      until
        ? { text: answersToConsents.fromTo, values: { from: day(from), until: day(until) } }
        : { text: answersToConsents.from, values: { date: day(from) } },
      ...(withdrawnAt ? [{ text: answersToConsents.withdrawnAt, values: { date: day(withdrawnAt) } }] : []),
    ];
  }
}
