// "Beskjeder": by what one is told outside Samplan that something waits, word for word what it says, and how often.
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyNoticesDocument, SetNoticesDocument, type MyNoticesQuery, type NoticePace } from '@samplan/contract';
import { contactAddress, NOTICE_HINDRANCES } from '@samplan/domain';
import { Button, Skeleton, StateTag } from '@samplan/ui';
import { noticeHindrances, noticePaces, noticeSettings, settings, type Text } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { ProblemLine } from '../kernel/problem-line';
import { sentenceFor } from '../kernel/problems';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { TextField } from '../kernel/text-field';
import { wordOf } from '../kernel/wire-words';

const PACES = [
  { word: 'at_once', text: noticePaces['at-once'] },
  { word: 'daily', text: noticePaces.daily },
  { word: 'off', text: noticePaces.off },
] as const satisfies readonly { readonly word: NoticePace; readonly text: Text }[];

@Component({
  selector: 'sam-notices',
  imports: [Button, ProblemLine, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, StateTag, TextField],
  templateUrl: './notices.html',
  styleUrl: '../../styles/pick.css',
  styles: ':host { display: block; }',
  host: { class: 'stack' },
})
export class Notices {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  protected readonly session = inject(Session);

  protected readonly texts = noticeSettings;
  protected readonly safeTexts = settings;
  protected readonly paces = PACES;
  protected readonly doing = new Doing();
  /** Not fetched anew while somebody writes. */
  protected readonly mine = asked(
    MyNoticesDocument,
    () => ({}),
    () => false,
  );
  private readonly changed = signal<MyNoticesQuery['me']['notices'] | undefined>(undefined);
  protected readonly settings = computed(() => this.changed() ?? this.mine.data()?.me.notices);
  protected readonly problem = computed(() => {
    const code = this.mine.problem();
    return code && sentenceFor(code);
  });
  protected readonly pace = linkedSignal(() => this.settings()?.pace);
  protected readonly address = linkedSignal(() => this.settings()?.ownAddress ?? '');
  protected readonly isPressed = signal(false);
  protected readonly wrong = computed(() =>
    this.address().trim() === '' || contactAddress('email', this.address()) ? undefined : noticeSettings.addressWrong,
  );
  protected readonly why = computed(() => {
    const word = wordOf(NOTICE_HINDRANCES, this.settings()?.hindrance ?? '');
    return word && noticeHindrances[word];
  });
  /** There is somewhere to send to: how often is theirs to choose. */
  protected readonly mayChoose = computed(() => {
    const settings = this.settings();
    return !!settings && (settings.channel !== null || settings.hindrance === 'turned_off' || settings.mayGiveAddress);
  });

  /** @param pace as chosen; what stands until the answer comes is what was */
  protected async choose(pace: NoticePace): Promise<void> {
    this.pace.set(pace);
    await this.keep(pace, this.settings()?.ownAddress ?? null);
    this.pace.set(this.settings()?.pace);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.isPressed.set(true);
    if (this.wrong()) return;
    await this.keep(this.pace() ?? 'at_once', this.address().trim() || null);
  }

  private async keep(pace: NoticePace, address: string | null): Promise<void> {
    const kept = await this.doing.run(() =>
      this.client.change(SetNoticesDocument, { input: { pace, address } }, false),
    );
    if (!kept) return;
    this.changed.set(kept.setNotices);
    this.announcer.announce(noticeSettings.saved);
  }
}
