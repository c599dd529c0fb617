// "Hvem har sett planen min": who opened what in a month, when and why they could; the owner's alone.
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AskMunicipalityDocument,
  AskReaderDocument,
  PlanOpeningsDocument,
  type PlanOpeningsQuery,
} from '@samplan/contract';
import { addDays, osloDate, PARTIES, parseDate } from '@samplan/domain';
import { Button, Icon, Mark } from '@samplan/ui';
import { begun, people, readLog } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { askedOfPlan } from '../../kernel/asked';
import { CLOCK } from '../../kernel/clock';
import { Doing } from '../../kernel/doing';
import { GraphqlClient } from '../../kernel/graphql-client';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { Paper } from '../../kernel/paper';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { WhenPipe } from '../../kernel/when.pipe';
import { wordOf } from '../../kernel/wire-words';
import { NotThere } from '../not-there';
import { byDay, howMany, whatTheyAre, whyOf, type Reader } from './reading';

@Component({
  selector: 'sam-read-log',
  imports: [Button, Icon, Mark, NotThere, ProblemLine, RouterLink, Say, SpokenPipe, WhenPipe],
  templateUrl: './read-log.html',
  styleUrl: './read-log.css',
})
export class PlanReadLog {
  private readonly language = inject(LanguageChoice);
  private readonly clock = inject(CLOCK);
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);

  readonly planId = input.required<string>();
  /** Bound from the address: news of an answer leads to its month. */
  readonly month = input<string>();

  /** Undefined until the owner chooses another than the newest. */
  private readonly wanted = linkedSignal<string | undefined>(() => this.month());
  /** What is new since then stands here when the page is opened anew. */
  protected readonly answer = askedOfPlan(
    PlanOpeningsDocument,
    () => ({ planId: this.planId(), month: this.wanted() ?? null }),
    () => false,
  );
  protected readonly texts = readLog;
  protected readonly planTexts = people;
  protected readonly paper = inject(Paper);
  protected readonly doing = new Doing();

  /** The month that was shown stays while another is fetched. */
  private readonly plan = linkedSignal<
    { data: PlanOpeningsQuery | undefined; isGone: boolean },
    PlanOpeningsQuery['plan'] | undefined
  >({
    source: () => ({ data: this.answer.data(), isGone: this.answer.problem() !== undefined }),
    computation: ({ data, isGone }, before) => (data ? data.plan : isGone ? undefined : before?.value),
  });
  /** The owner's alone: to others this page is not there. */
  protected readonly there = computed(() => {
    const openings = this.plan()?.openings;
    return openings && this.plan()?.id === this.planId() ? openings : undefined;
  });
  protected readonly months = computed(() => {
    const there = this.there();
    if (!there) return [];
    const { month, months } = there;
    const all = months.includes(month) ? months : [month, ...months];
    return all.map((one) => ({ month: one, name: begun(this.nameOf(one)), isShown: one === month }));
  });
  protected readonly monthName = computed(() => this.nameOf(this.there()?.month ?? ''));
  protected readonly count = computed(() => howMany(this.there()?.readers ?? []));
  protected readonly readers = computed(() => (this.there()?.readers ?? []).map((reader) => this.shown(reader)));
  private readonly open = signal<ReadonlySet<string>>(new Set());

  constructor() {
    pageTitle(() => readLog.page);
  }

  protected choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.wanted.set(target.value);
  }

  protected async ask(reader: string): Promise<void> {
    const variables = { planId: this.planId(), reader, month: this.there()?.month ?? '' };
    if (await this.doing.run(() => this.client.change(AskMunicipalityDocument, variables)))
      this.announcer.announce(readLog.askedNow);
  }

  protected async askThem(reader: string, name: string): Promise<void> {
    const variables = { planId: this.planId(), reader, month: this.there()?.month ?? '' };
    if (await this.doing.run(() => this.client.change(AskReaderDocument, variables)))
      this.announcer.announce(readLog.askedThemNow, { name });
  }

  protected isOpen(reader: string): boolean {
    return this.open().has(reader);
  }

  protected fold(reader: string): void {
    this.open.update(
      (open) => new Set(open.has(reader) ? [...open].filter((one) => one !== reader) : [...open, reader]),
    );
  }

  private shown(reader: Reader) {
    const { person, days, lastOn } = reader;
    const what = whatTheyAre(reader);
    return {
      id: reader.id,
      details: `days-of-${reader.id.replaceAll(' ', '-')}`,
      person,
      question: reader.question,
      asked: reader.asked,
      askedThemOn: reader.asked ? this.language.date(reader.asked.askedAt, 'short') : '',
      hasAnswer: Boolean(reader.question?.answer ?? reader.asked?.answer),
      askedOn: reader.question ? this.language.date(reader.question.askedAt, 'short') : '',
      party: wordOf(PARTIES, reader.party) ?? ('service' as const),
      what: typeof what === 'string' ? what : this.language.say(what),
      whatLang: typeof what === 'string' ? null : this.language.spoken(what),
      line: days > 0 ? readLog.days : readLog.noDay,
      values: { days, last: this.lastDay(lastOn) },
      why: whyOf(reader.reasons).map(({ text, dates }) => ({
        text,
        values: {
          name: person.givenName,
          dates: this.language.list(dates.map((date) => this.language.date(date, 'short'))),
        },
      })),
      days: byDay(reader.openings).map(({ date, seen }) => ({
        date,
        seen: seen.map(({ at, text, parts }) => ({ at, text, values: { parts: this.titlesOf(parts) } })),
      })),
    };
  }

  private titlesOf(parts: readonly string[]): string {
    return this.language.list(parts.map((title) => this.language.say(readLog.part, { title })));
  }

  private nameOf(month: string): string {
    return parseDate(`${month}-01`) ? this.language.date(`${month}-01`, 'month') : '';
  }

  private lastDay(date: string): string {
    const today = osloDate(this.clock.now());
    if (date === today) return this.language.say(readLog.today);
    const day = parseDate(date);
    return day && addDays(day, 1) === today ? this.language.say(readLog.yesterday) : this.language.date(date);
  }
}
