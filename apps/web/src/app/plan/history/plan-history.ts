// "Slik har planen endret seg": who changed which fact, and when, in plain words.
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { addDays, osloDate, PARTIES, parseDate } from '@samplan/domain';
import { Button, Icon, Mark } from '@samplan/ui';
import { begun, history } from '@samplan/wording';
import { Announcer } from '../../kernel/announcer';
import { CLOCK } from '../../kernel/clock';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { ProblemLine } from '../../kernel/problem-line';
import { Say } from '../../kernel/say';
import { Session } from '../../kernel/session';
import { wordOf } from '../../kernel/wire-words';
import { NotThere } from '../not-there';
import { byDay } from './by-day';
import { wordsOf, type Change } from './change-words';
import { HistoryPages } from './history-pages';

@Component({
  selector: 'sam-plan-history',
  imports: [Button, Icon, Mark, NotThere, ProblemLine, RouterLink, Say],
  providers: [HistoryPages],
  templateUrl: './plan-history.html',
  styleUrl: './plan-history.css',
})
export class PlanHistory {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly clock = inject(CLOCK);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly pages = inject(HistoryPages);

  readonly planId = input.required<string>();

  protected readonly texts = history;
  protected readonly isMine = computed(() => this.pages.plan()?.owner.id === this.session.me()?.id);
  private readonly parties = computed(() => {
    const { owner, participants = [] } = this.pages.plan() ?? {};
    const parties = participants.map(({ person, party }) => [person.id, party] as const);
    return new Map<string, string>(owner ? [...parties, [owner.id, 'person']] : parties);
  });
  private readonly sections = computed(
    () => new Map(this.pages.plan()?.sections.map(({ id, title }) => [id, title] as const)),
  );
  protected readonly days = computed(() =>
    byDay(this.pages.changes()).map(({ date, changes }) => ({
      date,
      title: this.dayOf(date),
      changes: changes.map((change) => this.shown(change)),
    })),
  );

  constructor() {
    pageTitle(() => history.page);
    effect(() => {
      const planId = this.planId();
      untracked(() => this.pages.show(planId));
    });
  }

  /** The focus goes to the first of those that came. */
  protected async more(): Promise<void> {
    const last = this.pages.changes().length;
    const came = await this.pages.more();
    if (came === undefined) return;
    this.announcer.announce(came > 0 ? history.shown : history.all, { count: came });
    const toFirst = () => this.host.nativeElement.querySelectorAll<HTMLElement>('.timeline li')[last]?.focus();
    afterNextRender(toFirst, { injector: this.injector });
  }

  private shown(change: Change) {
    const time = this.language.date(change.at, 'time');
    const section = change.sectionId === null ? undefined : this.sections().get(change.sectionId);
    const party = change.by ? wordOf(PARTIES, this.parties().get(change.by.id) ?? '') : undefined;
    return {
      id: change.id,
      ...wordsOf(change, this.language, this.session.me()?.id),
      mark: change.by && party ? { party, initials: change.by.initials } : undefined,
      when: section ? { text: history.atIn, values: { time, section } } : { text: history.at, values: { time } },
    };
  }

  private dayOf(date: string): string {
    const today = osloDate(this.clock.now());
    if (date === today) return this.language.say(history.today);
    const day = parseDate(date);
    if (day && addDays(day, 1) === today) return this.language.say(history.yesterday);
    return begun(this.language.date(date));
  }
}
