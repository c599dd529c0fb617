// The plan of somebody who was looked up, and what they said of it without signing in: to close it, or to open it again.
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AskReopeningForDocument,
  ClosePlanForDocument,
  type CloseReason,
  type ConsentForm,
  type LookUpPersonMutation,
} from '@samplan/contract';
import { osloDate } from '@samplan/domain';
import { Button } from '@samplan/ui';
import { life, ownersWish, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { CLOCK } from '../kernel/clock';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceForRefused } from '../kernel/problems';
import { Say } from '../kernel/say';
import { TextField } from '../kernel/text-field';
import { REASONS } from '../shell/close-reasons';

export type LookedUpPlan = NonNullable<NonNullable<LookUpPersonMutation['lookUpPerson']>['plan']>;

const FORMS = [
  { word: 'orally', text: ownersWish.orally },
  { word: 'on_paper', text: ownersWish.onPaper },
] as const satisfies readonly { readonly word: ConsentForm; readonly text: Text }[];

@Component({
  selector: 'sam-owners-plan',
  imports: [Button, ProblemLine, RouterLink, Say, TextField],
  templateUrl: './owners-plan.html',
  styleUrl: '../../styles/pick.css',
  styles: ':host { display: block; }',
  host: { class: 'stack' },
})
export class OwnersPlan {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly clock = inject(CLOCK);

  readonly personId = input.required<string>();
  readonly name = input.required<string>();
  readonly plan = input.required<LookedUpPlan>();
  readonly changed = output<LookedUpPlan>();

  protected readonly texts = ownersWish;
  protected readonly lifeTexts = life;
  protected readonly reasons = REASONS;
  protected readonly forms = FORMS;
  protected readonly today = osloDate(this.clock.now());
  protected readonly doing = new Doing();
  protected readonly isWriting = signal(false);
  protected readonly form = signal<(typeof FORMS)[number]['word'] | undefined>(undefined);
  protected readonly on = signal<string>(this.today);
  protected readonly witness = signal('');
  protected readonly reason = signal<CloseReason | undefined>(undefined);
  protected readonly note = signal('');
  protected readonly evaluation = signal('');
  private readonly isPressed = signal(false);
  protected readonly isOpen = computed(() => this.plan().state !== 'closed');
  protected readonly wrong = computed(() => (this.isPressed() ? this.wrongNow() : {}));
  private readonly wrongNow = computed(() => ({
    ...(!this.form() && { form: ownersWish.howMissing }),
    ...((!this.on() || this.on() > this.today) && { on: ownersWish.whenWrong }),
    ...(this.form() === 'orally' && !/\S\s+\S/.test(this.witness()) && { witness: ownersWish.witnessWrong }),
    ...(this.isOpen() && !this.reason() && { reason: life.chooseReason }),
    ...(this.reason() === 'other' && !this.note().trim() && { note: life.closeNoteMust }),
  }));

  protected begin(): void {
    this.doing.say(undefined);
    this.isPressed.set(false);
    this.form.set(undefined);
    this.reason.set(undefined);
    this.on.set(this.today);
    for (const field of [this.witness, this.note, this.evaluation]) field.set('');
    this.isWriting.set(true);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const [first] = Object.keys(this.wrongNow());
    const form = this.form();
    if (first || !form) return document.getElementById(`told-${first}`)?.focus();
    const witness = form === 'orally' ? this.witness().trim() : null;
    const told = { form, on: this.on(), witness };
    const answer = await this.doing.run(async () => (this.isOpen() ? this.close(told) : this.ask(told)), {
      BAD_INPUT: ownersWish.witnessWrong,
    });
    if (!answer) return;
    if ('code' in answer) {
      const isOther = answer.code === 'STALE' || answer.code === 'ALREADY_SO';
      return this.doing.say(isOther ? ownersWish.changed : sentenceForRefused(answer));
    }
    this.isWriting.set(false);
    this.announcer.announce(this.isOpen() ? ownersWish.closed : ownersWish.wished);
    this.changed.emit(
      this.isOpen()
        ? { ...this.plan(), state: 'closed', closedAt: new Date(this.clock.now()).toISOString(), isWishedBack: false }
        : { ...this.plan(), isWishedBack: true },
    );
  }

  private async close(told: Told) {
    const [note, evaluation] = [this.note().trim() || null, this.evaluation().trim() || null];
    const input = { personId: this.personId(), reason: this.reason() ?? 'other', note, evaluation, told } as const;
    return (await this.client.change(ClosePlanForDocument, { input }, false)).closePlanFor;
  }

  private async ask(told: Told) {
    const input = { personId: this.personId(), told };
    return (await this.client.change(AskReopeningForDocument, { input }, false)).askReopeningFor;
  }
}

interface Told {
  readonly form: ConsentForm;
  readonly on: string;
  readonly witness: string | null;
}
