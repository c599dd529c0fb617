// "Dette sier du ja til": the text of all that waits, as it will be kept, and the way to sign it by signing in anew.
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AnswerWideningDocument,
  PlanWideningsDocument,
  PrepareSigningDocument,
  type PrepareSigningMutation,
} from '@samplan/contract';
import { Button, Icon, Notice, Skeleton } from '@samplan/ui';
import { begun, consents, signing, widening, type Text, type Values } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { sentenceForRefused } from '../../kernel/problems';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { ConsentDocument } from './consent-document';
import { listening } from './listening';
import type { Widening } from './sharing';
import { SigningLanguage, type TextLanguage } from './signing-language';
import { WaitingWidening } from './waiting-widening';
import { willText } from './widen-words';

type Prepared = Extract<PrepareSigningMutation['prepareSigning'], { __typename: 'Signing' }>;

/** What went wrong on the way back from the sign-in, as the address says it. */
const PROBLEMS: Readonly<Record<string, Text>> = {
  cancelled: signing.cancelled,
  stale: signing.stale,
  other: signing.other,
  late: signing.late,
};
/** A text older than this is asked for anew before one goes to sign it: it may be signed for ten minutes. */
const FRESH_MS = 5 * 60_000;

@Component({
  selector: 'sam-sign',
  imports: [
    Button,
    ConsentDocument,
    Icon,
    NotThere,
    Notice,
    ProblemLine,
    RouterLink,
    Say,
    SayPipe,
    SigningLanguage,
    Skeleton,
    SpokenPipe,
    WaitingWidening,
  ],
  templateUrl: './sign.html',
  styleUrl: './sign.css',
})
export class Sign {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();
  /** From the address, where the sign-in came to nothing. */
  readonly problem = input<string>();

  protected readonly answer = askedOfPlan(PlanWideningsDocument, () => ({ planId: this.planId() }));
  protected readonly texts = signing;
  protected readonly more = widening;
  protected readonly consentTexts = consents;
  protected readonly doing = new Doing();
  protected readonly voice = listening();
  protected readonly plan = computed(() => this.answer.data()?.plan ?? undefined);
  protected readonly isMine = computed(() => this.plan()?.myRole === 'owner');
  private readonly all = computed<readonly Widening[]>(() => this.plan()?.sharing.widenings ?? []);
  protected readonly list = computed(() => this.all().filter(({ state }) => state === 'to_sign'));
  protected readonly proposals = computed(() => this.all().filter(({ state }) => state === 'proposed'));
  protected readonly back = computed(() => {
    const word = this.problem();
    return word === undefined ? undefined : (PROBLEMS[word] ?? signing.unknown);
  });

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
    const language = this.textLanguage();
    const ids = this.list().map(({ id }) => id);
    const isReady = this.isMine() && language !== undefined && ids.length > 0;
    return isReady ? JSON.stringify({ ids, language, easyRead: this.isEasy() }) : undefined;
  });
  protected readonly isChanged = signal(false);
  protected readonly isGoing = signal(false);

  constructor() {
    pageTitle(() => signing.page);
    effect(() => {
      const wanted = this.wanted();
      untracked(() => {
        this.voice.stop();
        if (wanted === undefined) this.prepared.set(undefined);
        else void this.prepare();
      });
    });
  }

  protected choose(language: TextLanguage): void {
    this.chosen.set(language);
  }

  protected async takeOff({ id, name }: Widening): Promise<void> {
    const variables = { planId: this.planId(), wideningId: id, accept: false };
    if (!(await this.doing.run(() => this.client.change(AnswerWideningDocument, variables)))) return;
    this.announcer.announce(widening.offTheList, { name });
    this.toTop();
  }

  protected toTop(): void {
    const focus = () => this.host.nativeElement.querySelector<HTMLElement>('h1')?.focus();
    afterNextRender(focus, { injector: this.injector });
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
    if (!before || this.doing.isBusy() || this.isGoing()) return;
    if (this.clock.now() - this.preparedAt > FRESH_MS) {
      await this.prepare();
      const now = this.prepared();
      if (!now) return;
      if (now.text.code !== before.text.code) return this.isChanged.set(true);
    }
    const { id } = this.prepared() ?? before;
    this.isGoing.set(true);
    location.assign(`/auth/sign-anew?signing=${encodeURIComponent(id)}`);
  }

  protected willOf({ level, name, sectionTitle }: Widening): { text: Text; values: Values } {
    return { text: willText(level), values: { name: begun(name), title: sectionTitle } };
  }

  /** What is shown is what was prepared last, in the order in which it was asked for. */
  private async prepare(): Promise<void> {
    const wanted = this.wanted();
    const language = this.textLanguage();
    if (!wanted || !language) return;
    const input = {
      planId: this.planId(),
      wideningIds: this.list().map(({ id }) => id),
      language,
      easyRead: this.isEasy(),
    };
    const at = this.clock.now();
    const answer = await new Doing().run(() => this.client.change(PrepareSigningDocument, { input }, false));
    if (wanted !== this.wanted()) return;
    const result = answer?.prepareSigning;
    if (result?.__typename === 'Signing') {
      this.preparedAt = at;
      this.prepared.set(result);
      return this.doing.say(undefined);
    }
    this.prepared.set(undefined);
    this.doing.say(result ? sentenceForRefused(result) : signing.unknown);
  }
}
