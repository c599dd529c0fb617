// "Oversikt": the plans of the municipality in numbers, each of which opens its rows; a chart never stands without its table.
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OverviewPageDocument, type OverviewPageQuery } from '@samplan/contract';
import { parseDate, today } from '@samplan/domain';
import { Button, Skeleton } from '@samplan/ui';
import { register, registerOverview, shell } from '@samplan/wording';
import { asked } from '../kernel/asked';
import { CLOCK } from '../kernel/clock';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { WhenPipe } from '../kernel/when.pipe';
import { Away } from '../shell/away';
import { agesDrawn, byAge, typesIn } from './by-age';
import { Figure } from './figure';
import { TakeAlong } from './take-along';
import { trendOf, waitsDrawn } from './waiting-time';

type View = OverviewPageQuery['registerOverview'];

@Component({
  selector: 'sam-register-overview',
  imports: [Away, Button, Figure, RouterLink, Say, SayPipe, Skeleton, SpokenPipe, TakeAlong, WhenPipe],
  templateUrl: './overview.html',
  styleUrl: './overview.css',
})
export class Overview {
  private readonly router = inject(Router);
  private readonly clock = inject(CLOCK);
  private readonly language = inject(LanguageChoice);

  /** From the address. */
  readonly on = input<string>();

  protected readonly texts = registerOverview;
  protected readonly frame = shell;
  protected readonly notYours = register.notYours;
  protected readonly today = today(this.clock);
  protected readonly day = computed(() => {
    const day = parseDate(this.on() ?? '');
    return day && day < this.today ? day : null;
  });
  protected readonly answer = asked(
    OverviewPageDocument,
    () => ({ on: this.day() }),
    () => false,
  );
  protected readonly view = linkedSignal<View | undefined, View | undefined>({
    source: () => this.answer.data()?.registerOverview,
    computation: (now, before) => now ?? (this.answer.problem() ? undefined : before?.value),
  });
  /** As it is today: of another day it is not told. */
  protected readonly load = computed(() => {
    const load = this.day() ? undefined : this.answer.data()?.coordinatorsInNumbers;
    return load?.coordinators ? load : undefined;
  });
  protected readonly types = computed(() => typesIn(this.view()?.groups ?? []));
  protected readonly ages = computed(() => byAge(this.view()?.groups ?? []));
  protected readonly children = computed(() => this.ages().find(({ word }) => word === 'child')?.count ?? 0);
  protected readonly individual = computed(
    () => this.types().find(({ word }) => word === 'individual_plan')?.count ?? 0,
  );
  protected readonly drawn = computed(() => agesDrawn(this.ages(), this.types(), (text) => this.language.say(text)));
  protected readonly drawnSaid = computed(() => {
    const { language } = this;
    const said = this.ages().map(({ text, count }) => `${language.say(text)}: ${count}`);
    return `${language.say(registerOverview.byAge)}. ${language.list(said)}.`;
  });

  protected readonly waits = computed(() => this.view()?.waits ?? []);
  protected readonly trend = computed(() => trendOf(this.waits()));
  protected readonly waitsDrawn = computed(() =>
    waitsDrawn(this.waits(), this.language.say(registerOverview.waits), (month) => this.language.date(month, 'month')),
  );
  protected readonly waitsSaid = computed(() => {
    const said = this.waits().map(({ month, days }) => `${this.language.date(month, 'month')}: ${days}`);
    return `${this.language.say(registerOverview.waits)}. ${this.language.list(said)}.`;
  });

  constructor() {
    pageTitle(() => registerOverview.page);
  }

  /** In the address of the rows behind a number. */
  protected rows(choice: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const day = this.day();
    return day ? { ...choice, on: day } : choice;
  }

  protected pick({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.show(target.value);
  }

  protected show(day: string): void {
    void this.router.navigate([], { queryParams: { on: day && day < this.today ? day : null }, replaceUrl: true });
  }
}
