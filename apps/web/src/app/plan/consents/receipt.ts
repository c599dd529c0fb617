// The receipt of one answer: who, when, how surely, in which words, and what it gives; as the server keeps it.
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ConsentReceiptDocument } from '@samplan/contract';
import { Button, Icon, Notice, StateTag } from '@samplan/ui';
import { answersToConsents, begun, consents, languageNames, signing, type Text } from '@samplan/wording';
import { askedOfPlan } from '../../kernel/asked';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { ConsentDocument } from './consent-document';
import { ConsentGives } from './consent-gives';
import { recorderOf } from './recorder';

/** A sign-in's level in plain words. */
function signedWith(acr: string | null): Text {
  if (acr?.endsWith('high')) return signing.signedHigh;
  return acr?.endsWith('substantial') ? signing.signedSubstantial : signing.signedHere;
}

@Component({
  selector: 'sam-consent-receipt',
  imports: [
    Button,
    ConsentDocument,
    ConsentGives,
    Icon,
    NotThere,
    Notice,
    RouterLink,
    Say,
    SayPipe,
    SpokenPipe,
    StateTag,
  ],
  templateUrl: './receipt.html',
  styleUrl: './why-facts.css',
})
export class Receipt {
  private readonly language = inject(LanguageChoice);

  readonly planId = input.required<string>();
  readonly consentId = input.required<string>();

  protected readonly answer = askedOfPlan(ConsentReceiptDocument, () => ({
    planId: this.planId(),
    consentId: this.consentId(),
  }));
  protected readonly texts = signing;
  protected readonly answerTexts = answersToConsents;
  protected readonly consentTexts = consents;
  protected readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  protected readonly receipt = computed(() => this.plan()?.consent ?? undefined);
  protected readonly isMine = computed(() => this.plan()?.myRole === 'owner');
  protected readonly isGiven = computed(() => this.receipt()?.consent.state === 'given');
  protected readonly title = computed(() => {
    if (!this.isMine()) return signing.answerOf;
    return this.isGiven() ? signing.signed : signing.answer;
  });
  protected readonly state = computed(() => {
    const state = this.receipt()?.consent.state;
    return state && state !== 'given' ? answersToConsents[state] : undefined;
  });
  protected readonly recorder = computed(() => {
    const consent = this.receipt()?.consent;
    return consent && recorderOf(consent);
  });
  /** One answer gives a consent for each purpose and last day: all of them were given in one moment and in one way. */
  protected readonly together = computed(() => {
    const consent = this.receipt()?.consent;
    if (!consent) return [];
    const { at, kind, form } = consent;
    const all = this.plan()?.consents.filter((one) => one.at === at && one.kind === kind && one.form === form) ?? [];
    return all.length ? all : [consent];
  });
  protected readonly names = computed(() => {
    const names = this.together().flatMap(({ gives }) => gives.map(({ name }) => name));
    return begun(this.language.list([...new Set(names)]));
  });
  protected readonly how = computed<readonly Text[]>(() => {
    const receipt = this.receipt();
    if (!receipt) return [];
    const { form } = receipt.consent;
    return form && form !== 'signed_here' ? [answersToConsents[form]] : [signedWith(receipt.acr)];
  });
  protected readonly facts = computed(() => {
    const receipt = this.receipt();
    if (!receipt) return undefined;
    const { consent, text, signedAt } = receipt;
    const at = signedAt ?? consent.at;
    return {
      who: consent.givenBy?.name ?? this.plan()?.owner.name ?? '',
      date: begun(this.language.date(at, 'since')),
      time: this.language.date(at, 'time'),
      language: {
        language: languageNames[text.language],
        easy: text.easyRead ? 'yes' : 'no',
        version: text.version,
      },
    };
  });

  constructor() {
    pageTitle(() => signing.receipt);
  }

  protected print(): void {
    print();
  }
}
