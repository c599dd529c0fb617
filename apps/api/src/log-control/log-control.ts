// What is unusual in the log, as one log controller may see it: by alias, and never of themselves or their own.
import { Inject, Injectable } from '@nestjs/common';
import {
  addDays,
  anomaliesIn,
  LOG_DAYS,
  Problem,
  today,
  type Anomaly,
  type AnomalyKind,
  type Clock,
  type LogMark,
  type PersonId,
  type PlainDate,
} from '@samplan/domain';
import { decide } from '@samplan/policy';
import type { Permit } from '../access/permit';
import { Audit } from '../kernel/audit';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { aliasOf } from './alias';
import { LogControlRepository, type AnomalyKey, type MarkRow, type QuestionRow } from './log-control.repository';

export interface LogAnomaly {
  readonly id: string;
  readonly kind: AnomalyKind;
  readonly alias: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly from: Date;
  readonly until: Date;
  readonly parts: number;
  readonly plans: number;
  readonly searches: number;
  readonly mark: LogMark | null;
  readonly note: string | null;
  readonly markedAt: Date | null;
}

export interface LogQuestion {
  readonly id: string;
  readonly alias: string;
  readonly unit: string | null;
  readonly month: PlainDate;
  readonly askedAt: Date;
}

export interface LogControlView {
  readonly since: PlainDate;
  readonly openings: number;
  readonly unusual: number;
  readonly anomalies: readonly LogAnomaly[];
  readonly more: boolean;
  readonly questions: readonly LogQuestion[];
  readonly check: { readonly at: Date; readonly whole: boolean; readonly sealed: number } | null;
}

interface Seen {
  readonly since: PlainDate;
  readonly openings: number;
  readonly anomalies: readonly Anomaly[];
  readonly aliases: ReadonlyMap<PersonId, number>;
}

const MOST = 20;

@Injectable()
export class LogControl {
  constructor(
    private readonly database: Database,
    private readonly repository: LogControlRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** That the log was looked at stands in the log. */
  async view(permit: Permit<'see-log'>, after = 0): Promise<LogControlView> {
    const { actor, hat, rule } = permit;
    return this.database.inTenant(actor, async (tx) => {
      await this.audit.record(tx, { actor, hat, rule, action: 'see-log' });
      const seen = await this.seen(tx, permit);
      const marks = new Map((await this.repository.marks(tx, seen.since)).map((row) => [keyOf(row), row]));
      const names = await this.repository.revealed(tx, actor.person, seen.since);
      const check = await this.repository.check(tx);
      const ordered = seen.anomalies
        .map((anomaly) => ({ anomaly, mark: marks.get(keyOf(asKey(anomaly))) }))
        .sort((a, b) => Number(isDone(a.mark)) - Number(isDone(b.mark)));
      const shown = ordered.slice(after, after + MOST);
      const questions = await this.questions(tx, permit);
      const units = await this.repository.units(
        tx,
        [...shown.map(({ anomaly }) => anomaly), ...questions].flatMap(({ unit }) => unit ?? []),
      );
      const asked = await this.repository.aliases(tx, actor.tenant, [
        ...new Set(questions.map(({ person }) => person)),
      ]);
      return {
        since: seen.since,
        openings: seen.openings,
        unusual: ordered.filter(({ mark }) => !isDone(mark)).length,
        anomalies: shown.map(({ anomaly, mark }) => told(anomaly, mark, seen.aliases, names, units)),
        more: ordered.length > after + MOST,
        questions: questions.map(({ id, person, unit, month, asked_at }) => ({
          id,
          alias: aliasOf(asked.get(person) ?? 0),
          unit: (unit && units.get(unit)) ?? null,
          month,
          askedAt: asked_at,
        })),
        check: check ? { at: check.at, whole: check.findings === 0, sealed: check.sealed } : null,
      };
    });
  }

  /** @throws Problem NOT_FOUND for what is no anomaly, or none that this log controller may see */
  async find(tx: Tx, permit: Permit<'see-log'>, id: string): Promise<AnomalyKey> {
    const { anomalies, aliases } = await this.seen(tx, permit);
    const found = anomalies.find((anomaly) => idOf(anomaly, aliases) === id);
    if (!found) throw new Problem('NOT_FOUND', 'No such anomaly.');
    return asKey(found);
  }

  /** Unanswered questions that this log controller may see. */
  async questions(tx: Tx, { actor, facts }: Permit<'see-log'>): Promise<readonly QuestionRow[]> {
    return (await this.repository.questions(tx, actor.person)).filter(
      ({ person, isOfOwnPlan }) => decide({ ...facts, log: { person, isOfOwnPlan } }, 'see-log').allowed,
    );
  }

  private async seen(tx: Tx, { actor, facts }: Permit<'see-log'>): Promise<Seen> {
    const since = addDays(today(this.clock), -LOG_DAYS);
    const acts = (await this.repository.acts(tx, actor.person, since)).filter(
      ({ person, isOfOwnPlan }) => decide({ ...facts, log: { person, isOfOwnPlan } }, 'see-log').allowed,
    );
    const anomalies = anomaliesIn(acts);
    const people = [...new Set(anomalies.map(({ person }) => person))];
    return {
      since,
      openings: acts.filter(({ what }) => what === 'opened').length,
      anomalies,
      aliases: await this.repository.aliases(tx, actor.tenant, people),
    };
  }
}

const isDone = (mark: MarkRow | undefined): boolean => mark?.mark === 'in-order';
const keyOf = ({ kind, person_id, day }: AnomalyKey): string => `${kind} ${person_id} ${day}`;
const asKey = ({ kind, person, day }: Anomaly): AnomalyKey => ({ kind, person_id: person, day });
const idOf = ({ kind, person, day }: Anomaly, aliases: Seen['aliases']): string =>
  `${kind}.${day}.${aliasOf(aliases.get(person) ?? 0)}`;

function told(
  anomaly: Anomaly,
  mark: MarkRow | undefined,
  aliases: Seen['aliases'],
  names: ReadonlyMap<PersonId, string>,
  units: ReadonlyMap<string, string>,
): LogAnomaly {
  const { kind, person, unit, from, until, parts, plans, searches } = anomaly;
  return {
    id: idOf(anomaly, aliases),
    kind,
    alias: aliasOf(aliases.get(person) ?? 0),
    name: names.get(person) ?? null,
    unit: (unit && units.get(unit)) ?? null,
    from: new Date(from),
    until: new Date(until),
    parts,
    plans,
    searches,
    mark: mark?.mark ?? null,
    note: mark?.note ?? null,
    markedAt: mark?.marked_at ?? null,
  };
}
