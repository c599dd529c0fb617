// The language of the page: chosen before sign-in, then kept with the person; dates follow it.
import { computed, DOCUMENT, effect, inject, Service, signal, type Signal } from '@angular/core';
import { ChooseLanguageDocument } from '@samplan/contract';
import { LANGUAGES, type Language } from '@samplan/domain';
import { languageOf, LOCALES, say, type Text, type Values } from '@samplan/wording';
import { CLOCK } from './clock';
import { GraphqlClient } from './graphql-client';
import { Refused } from './problems';

const KEPT = 'samplan.language';

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((known) => known === text);

export type DateStyle = 'day' | 'short' | 'time' | 'since' | 'month';

// Most browsers say Norwegian dates in bokmål alone; these are the words that differ.
const NYNORSK_DAYS: Readonly<Record<string, string>> = { mandag: 'måndag', tirsdag: 'tysdag', lørdag: 'laurdag' };

/** A date further off than this could be taken for the one of another year. */
const MISREAD_AFTER_MS = 300 * 86_400_000;

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit' },
  since: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
};

@Service()
export class LanguageChoice {
  private readonly client = inject(GraphqlClient);
  private readonly clock = inject(CLOCK);
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Language>(kept() ?? 'nb');

  readonly current: Signal<Language> = this.chosen.asReadonly();
  private readonly here = signal(kept());
  /** Chosen in this tab before sign-in; undefined until somebody does. */
  readonly chosenHere: Signal<Language | undefined> = this.here.asReadonly();
  private readonly listFormat = computed(() => new Intl.ListFormat(this.locales(), { type: 'conjunction' }));
  /** Kept for the language of the page: one costs more to make than all the dates of a plan to say. */
  private readonly dateFormats = computed(() => (this.current(), new Map<string, Intl.DateTimeFormat>()));

  constructor() {
    effect(() => {
      this.document.documentElement.lang = this.current();
    });
  }

  /** What the sign-in doors guess, unless this tab was told. */
  guess(language: Language): void {
    if (!kept()) this.chosen.set(language);
  }

  /** The person's own language; one chosen in this tab before sign-in is kept with a person who had chosen none. */
  follow(language: Language, isTheirChoice: boolean): void {
    const here = kept();
    sessionStorage.removeItem(KEPT);
    if (here && !isTheirChoice && here !== language) void this.choose(here);
    else this.chosen.set(language);
  }

  /** Chooses before sign-in; kept in this tab alone, for on a shared computer the next person speaks for herself. */
  chooseHere(language: Language): void {
    sessionStorage.setItem(KEPT, language);
    this.here.set(language);
    this.chosen.set(language);
  }

  /** Chooses for the person who is signed in; it is kept with the person, or only here while the server is away. */
  async choose(language: Language): Promise<void> {
    this.chosen.set(language);
    try {
      await this.client.change(ChooseLanguageDocument, { language });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  say(text: Text, values?: Values): string {
    return say(text, this.current(), values);
  }

  /**
   * The language in which a text is said, where that must be marked: everywhere on a page in Sámi, for its texts stand
   * among others in bokmål; null elsewhere, where every text is said in the language of the page.
   */
  spoken(text: Text): Language | null {
    return this.current() === 'se' ? languageOf(text, 'se') : null;
  }

  /** As `spoken`, for dates and lists that the browser says by itself. */
  spokenInDates(): Language | null {
    if (this.current() !== 'se') return null;
    return Intl.DateTimeFormat.supportedLocalesOf(LOCALES.se).length > 0 ? 'se' : 'nb';
  }

  /** A date (`yyyy-mm-dd`) or a moment, in Norwegian time; the year only where it can be misread. */
  date(value: string, style: DateStyle = 'day'): string {
    const at = Date.parse(value.length === 10 ? `${value}T12:00:00Z` : value);
    const withYear = style !== 'time' && Math.abs(at - this.clock.now()) > MISREAD_AFTER_MS;
    const said = this.format(style, withYear).format(at);
    if (style === 'time' && this.current() !== 'en') return said.replace(':', '.');
    return this.current() === 'nn' ? said.replace(/^\p{L}+dag/u, (day) => NYNORSK_DAYS[day] ?? day) : said;
  }

  /** "Kari, Hege og Nina" */
  list(names: readonly string[]): string {
    return this.listFormat().format(names);
  }

  private format(style: DateStyle, withYear: boolean): Intl.DateTimeFormat {
    const formats = this.dateFormats();
    const key = `${style} ${withYear}`;
    let format = formats.get(key);
    if (!format) {
      const options = { ...STYLES[style], ...(withYear ? { year: 'numeric' as const } : {}) };
      formats.set(key, (format = new Intl.DateTimeFormat(this.locales(), { timeZone: 'Europe/Oslo', ...options })));
    }
    return format;
  }

  // Browsers know few Sámi dates; bokmål stands in for them.
  private locales(): string[] {
    return [LOCALES[this.current()], 'nb-NO'];
  }
}

function kept(): Language | undefined {
  const language = sessionStorage.getItem(KEPT);
  return isLanguage(language) ? language : undefined;
}
