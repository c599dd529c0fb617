// "Avvik i loggen": what is unusual in the last seven days, each to be looked at and marked, and whether the log is whole.
import { Component, computed, inject, signal } from '@angular/core';
import {
  AnswerLogQuestionDocument,
  LogControlDocument,
  MarkAnomalyDocument,
  RevealEmployeeDocument,
  VerifyLogDocument,
  type LogControlQuery,
  type LogMark,
} from '@samplan/contract';
import { ANOMALY_KINDS, type AnomalyKind } from '@samplan/domain';
import { Button, Dialog, Icon, Skeleton, StateTag, type IconName, type StateColor } from '@samplan/ui';
import { anomalyTexts, begun, logControl, shell } from '@samplan/wording';
import { Announcer } from '../kernel/announcer';
import { asked } from '../kernel/asked';
import { Doing } from '../kernel/doing';
import { GraphqlClient } from '../kernel/graphql-client';
import { LanguageChoice } from '../kernel/language';
import { pageTitle } from '../kernel/page-title';
import { ProblemLine } from '../kernel/problem-line';
import { Say } from '../kernel/say';
import { SayPipe } from '../kernel/say.pipe';
import { Session } from '../kernel/session';
import { SpokenPipe } from '../kernel/spoken.pipe';
import { TextField } from '../kernel/text-field';
import { wordOf } from '../kernel/wire-words';
import { Away } from '../shell/away';

type Anomaly = LogControlQuery['logControl']['anomalies'][number];

const SIGNS: Readonly<Record<AnomalyKind, { readonly icon: IconName; readonly color: StateColor }>> = {
  'no-relation': { icon: 'people', color: 'danger' },
  'at-night': { icon: 'clock', color: 'warning' },
  'many-plans': { icon: 'plan', color: 'warning' },
  searches: { icon: 'eye', color: 'danger' },
};

@Component({
  selector: 'sam-log-control',
  imports: [Away, Button, Dialog, Icon, ProblemLine, Say, SayPipe, Skeleton, SpokenPipe, StateTag, TextField],
  templateUrl: './log-control.html',
  styleUrl: './log-control.css',
})
export class LogControl {
  private readonly client = inject(GraphqlClient);
  private readonly announcer = inject(Announcer);
  private readonly language = inject(LanguageChoice);

  private readonly after = signal(0);
  protected readonly answer = asked(
    LogControlDocument,
    () => ({ after: this.after() }),
    () => false,
  );
  protected readonly texts = logControl;
  protected readonly frame = shell;
  protected readonly isLocked = inject(Session).isLocked;
  protected readonly doing = new Doing();
  protected readonly checking = new Doing();
  protected readonly view = computed(() => this.answer.data()?.logControl);
  protected readonly isFirst = computed(() => this.after() === 0);
  protected readonly rows = computed(() => (this.view()?.anomalies ?? []).map((one) => this.shown(one)));
  protected readonly checkedAt = computed(() => {
    const at = this.view()?.check?.at;
    return at ? this.moment(at) : '';
  });
  /** What is asked about, and by which button. */
  protected readonly asking = signal<{ row: ReturnType<LogControl['shown']>; mark: LogMark } | undefined>(undefined);
  protected readonly answering = signal<string | undefined>(undefined);
  protected readonly words = signal('');
  protected readonly questions = computed(() =>
    (this.view()?.questions ?? []).map(({ id, alias, unit, month, askedAt }) => ({
      id,
      values: {
        alias,
        unit: unit ?? '',
        month: this.language.date(month, 'month'),
        day: this.language.date(askedAt, 'short'),
      },
    })),
  );

  constructor() {
    pageTitle(() => logControl.page);
  }

  protected ask(row: ReturnType<LogControl['shown']>, mark: LogMark): void {
    this.words.set('');
    this.doing.say(undefined);
    this.asking.set({ row, mark });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLTextAreaElement) this.words.set(target.value);
  }

  protected async mark(event?: Event): Promise<void> {
    event?.preventDefault();
    const asking = this.asking();
    if (!asking) return;
    const input = { anomaly: asking.row.id, mark: asking.mark, note: this.words() };
    if (!(await this.doing.run(() => this.client.change(MarkAnomalyDocument, { input })))) return;
    this.asking.set(undefined);
    this.announcer.announce(logControl.marked);
    toTop();
  }

  protected async showName(): Promise<void> {
    const asking = this.asking();
    if (!asking) return;
    if (!this.words().trim()) return this.doing.say(logControl.reasonMissing);
    const input = { anomaly: asking.row.id, reason: this.words() };
    if (!(await this.doing.run(() => this.client.change(RevealEmployeeDocument, { input })))) return;
    this.asking.set(undefined);
    toTop();
  }

  protected answerTo(question: string): void {
    this.words.set('');
    this.doing.say(undefined);
    this.answering.set(question);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const question = this.answering();
    if (!question) return;
    if (!this.words().trim()) return this.doing.say(logControl.answerMissing);
    const input = { question, answer: this.words() };
    if (!(await this.doing.run(() => this.client.change(AnswerLogQuestionDocument, { input })))) return;
    this.answering.set(undefined);
    this.announcer.announce(logControl.sent);
    toTop();
  }

  protected async check(): Promise<void> {
    await this.checking.run(() => this.client.change(VerifyLogDocument, {}));
  }

  protected turn(forward: boolean): void {
    this.after.set(forward ? this.after() + this.rows().length : 0);
    toTop();
  }

  private shown(anomaly: Anomaly) {
    const { id, alias, name, unit, mark, markedAt, note } = anomaly;
    const kind = wordOf(ANOMALY_KINDS, anomaly.kind) ?? 'no-relation';
    const who = this.language.say(name ? logControl.employeeNamed : logControl.employee, { alias, name: name ?? '' });
    const { parts, plans, searches } = anomaly;
    const { what, name: kindName } = anomalyTexts[kind];
    const values = { who, parts, plans, searches };
    return {
      id,
      ...SIGNS[kind],
      kindName,
      what,
      values,
      said: this.language.say(what, values),
      when: begun(this.span(anomaly)),
      unit,
      mark,
      note,
      markedOn: markedAt ? this.language.date(markedAt, 'short') : '',
    };
  }

  private span({ from, until }: Anomaly): string {
    const [begins, ends] = [this.language.date(from, 'time'), this.language.date(until, 'time')];
    const values = { day: this.language.date(from), from: begins, until: ends };
    return this.language.say(begins === ends ? logControl.atOnce : logControl.during, values);
  }

  private moment(at: string): string {
    return this.language.say(logControl.atOnce, {
      day: this.language.date(at),
      from: this.language.date(at, 'time'),
    });
  }
}

/** What was pressed may be gone from its place: one goes on from the heading. */
function toTop(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }));
}
