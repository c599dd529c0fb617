// A text as it will be kept, in plain words or easy to read, shown or read aloud; and the way to sign it by signing in anew.
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { PrepareSigningMutation } from '@samplan/contract';
import { Button, Notice, Skeleton } from '@samplan/ui';
import { signing } from '@samplan/wording';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { LanguageChoice } from '../../kernel/language';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceForRefused } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { ConsentDocument } from './consent-document';
import { listening } from './listening';
import { SigningLanguage, type TextLanguage } from './signing-language';

type Answer = PrepareSigningMutation['prepareSigning'];
type Prepared = Extract<Answer, { __typename: 'Signing' }>;

export interface Shown {
  readonly language: TextLanguage;
  readonly easyRead: boolean;
}
/** Has the server compose and keep the text. */
export type Prepare = (shown: Shown) => Promise<Answer>;

/** A text older than this is asked for anew before one goes to sign it: it may be signed for ten minutes. */
const FRESH_MS = 5 * 60_000;

@Component({
  selector: 'sam-text-to-sign',
  imports: [Button, ConsentDocument, Notice, ProblemLine, Say, SayPipe, SigningLanguage, Skeleton, SpokenPipe],
  templateUrl: './text-to-sign.html',
  host: { class: 'stack' },
})
export class TextToSign {
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);

  /** Another function, another text. */
  readonly prepare = input.required<Prepare>();

  protected readonly texts = signing;
  protected readonly doing = new Doing();
  protected readonly voice = listening();
  protected readonly isEasy = signal(false);
  /** Of the three that a consent is written in; where the page speaks another, the person chooses. */
  private readonly chosen = signal<TextLanguage | undefined>(undefined);
  protected readonly textLanguage = computed<TextLanguage | undefined>(() => {
    const language = this.language.current();
    return language === 'se' ? this.chosen() : language;
  });
  protected readonly mustChoose = computed(() => this.language.current() === 'se');
  protected readonly prepared = signal<Prepared | undefined>(undefined);
  private preparedAt = 0;
  private readonly wanted = computed(() => {
    const prepare = this.prepare();
    const language = this.textLanguage();
    const easyRead = this.isEasy();
    return language && { prepare, shown: { language, easyRead } };
  });
  protected readonly isChanged = signal(false);
  protected readonly isGoing = signal(false);

  constructor() {
    effect(() => {
      const wanted = this.wanted();
      untracked(() => {
        this.voice.stop();
        if (wanted === undefined) this.prepared.set(undefined);
        else void this.fetch();
      });
    });
  }

  protected choose(language: TextLanguage): void {
    this.chosen.set(language);
  }

  protected toggleVoice(): void {
    const text = this.prepared()?.text;
    if (this.voice.isSpeaking()) return this.voice.stop();
    if (!text) return;
    const items = text.items.flatMap(({ heading, lines }) => [
      heading,
      ...lines.map(({ label, text: words }) => (label ? `${label}: ${words}` : words)),
    ]);
    this.voice.speak([text.heading, ...items, ...text.notes].join('\n'), text.language);
  }

  /** A full navigation: the sign-in is another site. */
  protected async sign(): Promise<void> {
    const before = this.prepared();
    if (!before || this.isGoing()) return;
    if (this.clock.now() - this.preparedAt > FRESH_MS) {
      await this.fetch();
      const now = this.prepared();
      if (!now) return;
      if (now.text.code !== before.text.code) return this.isChanged.set(true);
    }
    const { id } = this.prepared() ?? before;
    this.isGoing.set(true);
    location.assign(`/auth/sign-anew?signing=${encodeURIComponent(id)}`);
  }

  /** What is shown is what was asked for last. */
  private async fetch(): Promise<void> {
    const wanted = this.wanted();
    if (!wanted) return;
    const at = this.clock.now();
    const asking = new Doing();
    const answer = await asking.run(() => wanted.prepare(wanted.shown));
    if (wanted !== this.wanted()) return;
    if (answer?.__typename === 'Signing') {
      this.preparedAt = at;
      this.prepared.set(answer);
      return this.doing.say(undefined);
    }
    this.prepared.set(undefined);
    this.doing.say(answer ? sentenceForRefused(answer) : (asking.problem() ?? signing.unknown));
  }
}
