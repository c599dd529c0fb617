// The first question of all, alone on its page: who is not to know, and how somebody may safely be reached.
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  AnswerSafeContactDocument,
  MySafeContactDocument,
  type ContactChannel,
  type SafeContactAnswer,
} from '@samplan/contract';
import { contactAddress } from '@samplan/domain';
import { Button, Icon, Skeleton } from '@samplan/ui';
import { contactChannelNames, safeContact, safeContactAnswers, settings, shell, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { TextField } from '../kernel/text-field';
import { Away } from '../shell/away';
import { QuickExit } from '../shell/quick-exit';

const ANSWERS = [
  { word: 'nobody', text: safeContactAnswers.nobody },
  { word: 'somebody', text: safeContactAnswers.somebody },
  { word: 'do_not_know', text: safeContactAnswers['do-not-know'] },
] as const satisfies readonly { readonly word: SafeContactAnswer; readonly text: Text }[];

const CHANNELS = [
  { word: 'in_app', known: 'in-app', text: contactChannelNames['in-app'] },
  { word: 'text_message', known: 'text-message', text: contactChannelNames['text-message'] },
  { word: 'phone_call', known: 'phone-call', text: contactChannelNames['phone-call'] },
  { word: 'email', known: 'email', text: contactChannelNames.email },
] as const satisfies readonly { readonly word: ContactChannel; readonly known: string; readonly text: Text }[];

@Component({
  selector: 'sam-safe-contact',
  imports: [Away, Button, Icon, ProblemLine, QuickExit, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, TextField],
  templateUrl: './safe-contact.html',
  styleUrls: ['../../styles/pick.css', './safe-contact.css'],
  host: { '[class.alone]': 'isFirst()' },
})
export class SafeContact {
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly session = inject(Session);

  /** Where somebody was on their way to when they were asked; bound from the address. */
  readonly return = input<string>();

  protected readonly texts = safeContact;
  protected readonly frame = shell;
  protected readonly settings = settings;
  protected readonly answers = ANSWERS;
  protected readonly channels = CHANNELS;
  protected readonly doing = new Doing();
  protected readonly isFirst = computed(() => this.session.me()?.safeContact.isOpen === true);

  /** Not fetched anew while somebody answers. */
  protected readonly mine = asked(
    MySafeContactDocument,
    () => ({}),
    () => false,
  );
  private readonly kept = computed(() => this.mine.data()?.me.safeContact);
  protected readonly answer = linkedSignal<SafeContactAnswer | undefined>(() => this.kept()?.answer ?? undefined);
  protected readonly channel = linkedSignal<ContactChannel | undefined>(() => this.kept()?.channel ?? undefined);
  protected readonly address = linkedSignal(() => this.kept()?.address ?? '');
  protected readonly asksHow = computed(() => this.answer() === 'nobody' || this.answer() === 'somebody');
  protected readonly isPressed = signal(false);
  protected readonly answerWrong = computed(() => (this.answer() ? undefined : safeContact.answerMissing));
  protected readonly channelWrong = computed(() => (this.chosen() ? undefined : safeContact.channelMissing));
  protected readonly addressWrong = computed(() => {
    const chosen = this.chosen();
    if (!chosen || contactAddress(chosen.known, this.asked(chosen.known)) !== undefined) return undefined;
    return chosen.word === 'email' ? safeContact.emailWrong : safeContact.numberWrong;
  });
  private readonly chosen = computed(() => CHANNELS.find(({ word }) => word === this.channel()));

  constructor() {
    pageTitle(() => safeContact.page);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    const answer = this.answer();
    const wrong = this.asksHow() ? (this.channelWrong() ?? this.addressWrong()) : undefined;
    if (!answer || wrong) return;
    const chosen = this.asksHow() ? this.chosen() : CHANNELS[0];
    if (!chosen) return;
    const wasFirst = this.isFirst();
    const address = this.asked(chosen.known) || null;
    const saved = await this.doing.run(() =>
      this.client.change(AnswerSafeContactDocument, { input: { answer, channel: chosen.word, address } }),
    );
    if (!saved) return;
    await this.session.look();
    if (!wasFirst) this.announcer.announce(safeContact.saved);
    await this.router.navigateByUrl(wasFirst ? (this.return() ?? '/') : '/settings');
  }

  /** A number that was written before another channel was chosen is not sent. */
  private asked(known: (typeof CHANNELS)[number]['known']): string {
    return known === 'in-app' ? '' : this.address();
  }
}
