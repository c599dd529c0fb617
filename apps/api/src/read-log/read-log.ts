// Who else saw something of a plan, told to its owner alone; asked for all plans of a sight at once.
import { Injectable } from '@nestjs/common';
import {
  parseDate,
  Problem,
  type Language,
  type OpeningKind,
  type Party,
  type PlainDate,
  type PlanRole,
} from '@samplan/domain';
import { decide } from '@samplan/policy';
import { partyOf } from '../access/party';
import type { Permit } from '../access/permit';
import { PeopleRepository, type Known } from '../access/people.repository';
import { Sight, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { sectionTitleOf } from '../words/section-titles';
import { ReadLogRepository, type MonthRow, type OpeningRow, type QuestionRow } from './read-log.repository';

export interface SectionOpening {
  readonly at: Date;
  readonly kind: OpeningKind;
  readonly sectionId: string | null;
  readonly title: string | null;
}

export interface ReaderQuestion {
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

type OpeningReason = Pick<OpeningRow, 'rule' | 'basis' | 'form' | 'since'>;

export interface PlanReader {
  readonly id: string;
  readonly person: Known;
  readonly party: Party;
  readonly role: PlanRole;
  readonly title: string;
  readonly unit: string | null;
  readonly unitId: string | null;
  readonly question: ReaderQuestion | null;
  readonly asked: ReaderQuestion | null;
  readonly days: number;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
  readonly reasons: readonly OpeningReason[];
  readonly openings: readonly SectionOpening[];
}

export interface PlanOpenings {
  readonly month: string;
  readonly months: readonly string[];
  readonly readers: readonly PlanReader[];
}

export interface Wondered {
  /** As the list of readers says it. */
  readonly reader: string;
  readonly month: string;
}

interface Kept {
  readonly months: readonly MonthRow[];
  readonly rows: readonly OpeningRow[];
  readonly questions: readonly QuestionRow[];
  /** In Norwegian order of their names. */
  readonly people: readonly Known[];
}

@Injectable()
export class ReadLog {
  /** By month as asked for; kept as long as the sight. */
  private readonly kept = new WeakMap<Sight, Map<string, Promise<Kept>>>();

  constructor(
    private readonly database: Database,
    private readonly repository: ReadLogRepository,
    private readonly people: PeopleRepository,
  ) {}

  /**
   * @param asked `yyyy-mm`; the newest in which somebody saw something unless told
   * @returns null for everybody but the owner
   * @throws Problem BAD_INPUT for what is no month
   */
  async of(plan: PlanInSight, asked?: string): Promise<PlanOpenings | null> {
    if (!maySee(plan)) return null;
    const { months, rows, people, questions } = await this.keptFor(plan.sight, asked);
    const mine = months.filter(({ plan_id }) => plan_id === plan.id).map(({ month }) => monthOf(month));
    const { language } = plan.sight.actor;
    const openings = rows.filter(({ plan_id }) => plan_id === plan.id);
    const readers = people.flatMap((person) =>
      bySeat(openings.filter(({ person_id }) => person_id === person.id)).map((seat) =>
        readerOf(
          person,
          seat,
          language,
          questions.filter((one) => isAbout(one, seat[0])),
        ),
      ),
    );
    return {
      month: asked ?? mine[0] ?? monthOf(plan.facts.today),
      months: mine,
      readers: readers.sort((a, b) => b.lastOn.localeCompare(a.lastOn)),
    };
  }

  /** @throws Problem BAD_INPUT for what is no month, NOT_FOUND for nobody who saw it then */
  async readerIn(permit: Permit<'see-openings'>, { reader, month }: Wondered): Promise<PlanReader> {
    const [plan] = Sight.of(permit).plans;
    const told = plan && (await this.of(plan, month));
    const found = told?.readers.find(({ id }) => id === reader);
    if (!found) throw new Problem('NOT_FOUND', 'Nobody such has seen it in that month.');
    return found;
  }

  private keptFor(sight: Sight, asked: string | undefined): Promise<Kept> {
    const first = asked === undefined ? undefined : parseDate(`${asked}-01`);
    if (asked !== undefined && !first) throw new Problem('BAD_INPUT', 'A month is such as 2026-11.');
    const ofSight = this.kept.get(sight) ?? new Map<string, Promise<Kept>>();
    this.kept.set(sight, ofSight);
    const kept = ofSight.get(first ?? '') ?? this.fetch(sight, first);
    ofSight.set(first ?? '', kept);
    return kept;
  }

  private fetch({ plans, actor }: Sight, month: PlainDate | undefined): Promise<Kept> {
    const mine = plans.filter(maySee).map(({ id }) => id);
    return this.database.inTenant(actor, async (tx) => {
      const months = await this.repository.months(tx, mine);
      const wanted = mine.flatMap((plan_id) => {
        const shown = month ?? months.find((row) => row.plan_id === plan_id)?.month;
        return shown ? [{ plan_id, month: shown }] : [];
      });
      const rows = await this.repository.seen(tx, wanted);
      const people = await this.people.byId(tx, [...new Set(rows.map(({ person_id }) => person_id))]);
      const questions = await this.repository.questions(tx, mine);
      return { months, rows, people: [...people.values()], questions };
    });
  }
}

const maySee = ({ facts }: PlanInSight): boolean => decide(facts, 'see-openings').allowed;
const monthOf = (date: PlainDate): string => date.slice(0, 7);

function bySeat(rows: readonly OpeningRow[]): readonly (readonly [OpeningRow, ...OpeningRow[]])[] {
  const seats = new Map<string, [OpeningRow, ...OpeningRow[]]>();
  for (const row of rows) {
    const key = `${row.hat} ${row.unit_id ?? ''}`;
    const seat = seats.get(key);
    if (seat) seat.push(row);
    else seats.set(key, [row]);
  }
  return [...seats.values()];
}

/** Who is asked themself is asked once, in whatever seat. */
const isAbout = (question: QuestionRow, seen: OpeningRow): boolean =>
  question.plan_id === seen.plan_id &&
  question.reader_id === seen.person_id &&
  (question.asks === 'reader' || (question.hat === seen.hat && question.unit_id === seen.unit_id)) &&
  monthOf(question.month) === monthOf(seen.day);

function readerOf(
  person: Known,
  rows: readonly [OpeningRow, ...OpeningRow[]],
  language: Language,
  questions: readonly QuestionRow[],
): PlanReader {
  const [{ hat, unit_id, unit }] = rows;
  const opened = rows.filter(({ kind }) => kind === 'opened');
  const days = [...new Set((opened.length > 0 ? opened : rows).map(({ day }) => day))].sort();
  return {
    id: [person.id, hat, unit_id ?? ''].join(' ').trim(),
    person,
    party: partyOf(hat),
    role: hat,
    title: rows.find(({ seat_title }) => seat_title)?.seat_title ?? '',
    unit,
    unitId: unit_id,
    question: questionOf(questions, 'municipality'),
    asked: questionOf(questions, 'reader'),
    days: opened.length > 0 ? days.length : 0,
    firstOn: days.at(0) ?? rows[0].day,
    lastOn: days.at(-1) ?? rows[0].day,
    reasons: reasonsOf(opened.length > 0 ? opened : rows),
    openings: rows.map(({ at, kind, section_id, label }) => ({
      at,
      kind,
      sectionId: section_id,
      title: label && sectionTitleOf(label, language),
    })),
  };
}

function questionOf(questions: readonly QuestionRow[], asks: QuestionRow['asks']): ReaderQuestion | null {
  const one = questions.find((question) => question.asks === asks);
  return one ? { askedAt: one.asked_at, answer: one.answer, answeredAt: one.answered_at } : null;
}

function reasonsOf(rows: readonly OpeningRow[]): readonly OpeningReason[] {
  const told = rows.map(({ rule, basis, form, since }) => ({ rule, basis, form, since }));
  const each = new Map(told.map((reason) => [JSON.stringify(reason), reason]));
  return [...each.values()].sort(
    (a, b) => (a.since ?? '').localeCompare(b.since ?? '') || a.rule.localeCompare(b.rule),
  );
}
