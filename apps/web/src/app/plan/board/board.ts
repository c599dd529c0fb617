// "Hvem gjør hva, når": people down the side and time along the top; on a phone one person after another.
import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlanBoardDocument } from '@samplan/contract';
import { osloDate, type BoardColumn } from '@samplan/domain';
import { Button, Icon, Mark, StateTag } from '@samplan/ui';
import { board, measures, plan, type Text, type Values } from '@samplan/wording';
import { askedOfPlan } from '../../kernel/asked';
import { CLOCK } from '../../kernel/clock';
import { LanguageChoice } from '../../kernel/language';
import { pageTitle } from '../../kernel/page-title';
import { Say } from '../../kernel/say';
import { SayPipe } from '../../kernel/say.pipe';
import { Session } from '../../kernel/session';
import { SpokenPipe } from '../../kernel/spoken.pipe';
import { NotThere } from '../not-there';
import { AskSomebody, type AskAbout } from '../ask-somebody';
import { initialsOf, nameOf, signsOf, type Sign } from '../measure-state';
import { whenOf } from '../measure-when';
import { rowsOf, type BoardMeasure, type Cell, type Row } from './board-rows';

const COLUMNS: readonly BoardColumn[] = ['until-review', 'later', 'waits-for-yes'];
const DAY_MS = 86_400_000;

@Component({
  selector: 'sam-board',
  imports: [AskSomebody, Button, Icon, Mark, NotThere, RouterLink, Say, SayPipe, SpokenPipe, StateTag],
  templateUrl: './board.html',
  styleUrl: './board.css',
})
export class PlanBoard {
  private readonly language = inject(LanguageChoice);
  private readonly session = inject(Session);
  private readonly clock = inject(CLOCK);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly planId = input.required<string>();

  protected readonly answer = askedOfPlan(
    PlanBoardDocument,
    () => ({ planId: this.planId() }),
    ({ topic, planId }) => topic !== 'writing' && (planId === null || planId === this.planId()),
  );
  protected readonly texts = board;
  protected readonly words = measures;
  protected readonly planTexts = plan;
  protected readonly columns = COLUMNS;

  protected readonly board = computed(() => this.answer.data()?.board ?? undefined);
  private readonly pressed = signal<AskAbout | undefined>(undefined);
  /** As long as it is still on the board. */
  protected readonly asking = computed(() => {
    const about = this.pressed();
    return this.board()?.measures.some(({ id }) => id === about?.measureId) ? about : undefined;
  });
  protected readonly isMine = computed(() => this.board()?.owner.id === this.session.me()?.id);
  private readonly writable = computed(() => {
    const there = this.answer.data()?.plan;
    if (!there || there.state === 'closed') return new Set<string>();
    return new Set(there.sections.filter(({ level }) => level === 'edit').map(({ id }) => id));
  });
  private readonly parted = computed(() => {
    const there = this.board();
    return there && rowsOf(there);
  });
  protected readonly nobody = computed(() =>
    (this.parted()?.nobody ?? []).map((measure) => ({
      measure,
      title: this.titleOf(measure),
      when: whenOf(measure, this.language),
      declined: signsOf(measure, this.language).find(({ text }) => text === measures.hasDeclined),
      mayAsk: this.writable().has(measure.sectionId),
    })),
  );
  protected readonly rows = computed(() =>
    (this.parted()?.rows ?? []).map((row) => ({
      key: row.key,
      ...this.whoOf(row),
      columns: COLUMNS.map((column) => ({
        column,
        ...this.headOf(column),
        cells: row.cells[column].map((cell) => this.cellOf(cell, column)),
      })),
    })),
  );
  protected readonly free = computed(() =>
    this.language.list((this.parted()?.free ?? []).map(({ person }) => person.givenName)),
  );
  protected readonly heads = computed(() => COLUMNS.map((column) => ({ column, ...this.headOf(column) })));
  protected readonly sentences = computed<readonly { text: Text; values?: Values }[]>(() => {
    const there = this.parted();
    if (!there || !this.board()?.measures.length) return [{ text: board.nothing }];
    const said: { text: Text; values?: Values }[] = [];
    if (there.nobody.length) said.push({ text: board.missing, values: { count: there.nobody.length } });
    if (there.waiting) said.push({ text: board.waiting, values: { count: there.waiting } });
    return said.length ? said : [{ text: board.allTaken }];
  });

  constructor() {
    pageTitle(() => board.page);
  }

  protected ask({ id: measureId, planId, sectionId }: BoardMeasure, title: string): void {
    this.pressed.set({ planId, sectionId, measureId, title });
  }

  /** The button may be gone with its measure: then one goes on from the top. */
  protected asked(): void {
    const measureId = this.pressed()?.measureId;
    if (measureId === undefined) return; // the dialog says once more that it has closed
    this.pressed.set(undefined);
    requestAnimationFrame(() => {
      const page = this.host.nativeElement;
      const back =
        page.querySelector<HTMLElement>(`[data-ask="${measureId}"]`) ?? page.querySelector<HTMLElement>('h1');
      back?.focus({ preventScroll: true });
    });
  }

  protected print(): void {
    print();
  }

  private titleOf({ title }: BoardMeasure): string {
    return title || this.language.say(measures.untitled);
  }

  private headOf(column: BoardColumn): { text: Text; values?: Values } {
    const date = this.board()?.nextReviewOn;
    if (column === 'later') return { text: board.later };
    if (column === 'waits-for-yes') return { text: board.waitsForYes };
    return date
      ? { text: board.untilReview, values: { date: this.language.date(date, 'short') } }
      : { text: board.now };
  }

  private whoOf({ who: { person, party, unit, title } }: Row) {
    const name = nameOf({ person, unit }, this.language);
    const isMe = person !== null && person.id === this.session.me()?.id;
    const isOwner = person !== null && person.id === this.board()?.owner.id;
    const part = isMe
      ? this.language.say(measures.yourself)
      : isOwner
        ? this.language.say(board.owner)
        : (person && (unit ?? title)) || '';
    return { name, part, party, initials: initialsOf(person, unit) };
  }

  private cellOf({ measure, by }: Cell, column: BoardColumn) {
    const waits = column === 'waits-for-yes';
    const date = this.language.date(by.askedAt, 'short');
    return {
      id: measure.id,
      title: this.titleOf(measure),
      small: waits ? this.language.say(board.askedOn, { date }) : whenOf(measure, this.language),
      sign: waits ? this.waitingSign(by.askedAt, by.state) : this.progress(measure, by),
    };
  }

  private waitingSign(askedAt: string, state: string): Sign {
    if (state === 'talking') return { icon: 'bubble', color: 'warning', text: measures.hasAskedShort };
    const today = Date.parse(osloDate(this.clock.now()));
    const days = Math.round((today - Date.parse(osloDate(Date.parse(askedAt)))) / DAY_MS);
    return days > 0
      ? { icon: 'clock', color: 'warning', text: board.waitedDays, values: { days } }
      : { icon: 'clock', color: 'warning', text: board.waitsForYes };
  }

  /** Only what differs from going on as agreed. */
  private progress(measure: BoardMeasure, by: Row['cells']['later'][number]['by']): Sign | undefined {
    const [sign] = signsOf({ ...measure, responsible: by, asked: null }, this.language);
    return sign && sign.color !== 'success' ? sign : undefined;
  }
}
