// More that waits for the owner's yes: what it is, who proposed it, and what the one who looks may do with it.
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AnswerWideningDocument } from '@samplan/contract';
import { Button } from '@samplan/ui';
import { begun, consents, widening, type Text } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import type { Widening } from './sharing';
import { willText } from './widen-words';

@Component({
  selector: 'sam-waiting-widening',
  imports: [Button, ProblemLine, RouterLink, Say],
  templateUrl: './waiting-widening.html',
  styleUrl: './why-facts.css',
  host: { class: 'stack' },
})
export class WaitingWidening {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);

  readonly planId = input.required<string>();
  readonly widening = input.required<Widening>();
  readonly toOwner = input.required<boolean>();
  readonly ownerName = input.required<string>();
  /** The way to the page to sign, where one is not there already. */
  readonly hasLink = input(true);
  /** Answered, so that it is gone from here. */
  readonly answered = output();

  protected readonly texts = widening;
  protected readonly consentTexts = consents;
  protected readonly doing = new Doing();
  protected readonly will = computed(() => willText(this.widening().level));
  protected readonly values = computed(() => ({
    name: begun(this.widening().name),
    title: this.widening().sectionTitle,
  }));
  protected readonly who = computed(
    () => this.language.list(this.widening().people.map(({ name }) => name)) || this.widening().name,
  );
  protected readonly date = computed(() => {
    const { until } = this.widening();
    return until ? this.language.date(until, 'since') : undefined;
  });
  protected readonly by = computed(() => {
    const { proposedBy } = this.widening();
    if (!proposedBy) return undefined;
    const isMe = proposedBy.id === this.session.me()?.id;
    return isMe
      ? { text: this.toOwner() ? undefined : widening.proposedByYou, name: '' }
      : { text: widening.proposedBy, name: proposedBy.name };
  });

  protected async answer(accept: boolean): Promise<void> {
    const { id, state } = this.widening();
    const variables = { planId: this.planId(), wideningId: id, accept };
    if (!(await this.doing.run(() => this.client.change(AnswerWideningDocument, variables)))) return;
    this.announcer.announce(this.done(state === 'proposed', accept));
    this.answered.emit();
  }

  private done(isProposed: boolean, accept: boolean): Text {
    if (!this.toOwner()) return widening.takenBack;
    if (accept) return widening.taken;
    return isProposed ? widening.saidNo : widening.offTheList;
  }
}
