// Makes the copy: rows of each part, with what people and sections are called, and words as plain text.
import { Inject, Injectable } from '@nestjs/common';
import type { Language, PersonId, PlanId } from '@samplan/domain';
import { plainText, readWords } from '@samplan/plan-doc';
import { DraftsRepository, type Writing } from '../../words/drafts.repository';
import { CONFIG, type Config } from '../../kernel/config';
import type { SectionInSight } from '../../access/sight';
import type { Tx } from '../../kernel/database';
import { unseal } from '../../kernel/keys';
import { isRecord, sectionIn, type PlainRow } from './reading';
import { ABOUT_PERSON } from './about-person';
import { ABOUT_PLANS } from './about-plans';
import { namesIn, PEOPLE_FIELDS, type Names } from './names';
import type { Copy, Filled, Part, Row, Value } from './part';

/** Of whom and for whom; what they may see today bounds what is told of plans that are not theirs. */
export interface Whose {
  readonly person: PersonId;
  readonly language: Language;
  readonly isPrivate: boolean;
  readonly seen: {
    readonly plans: readonly PlanId[];
    readonly owned: readonly PlanId[];
    readonly sections: readonly SectionInSight[];
  };
  readonly at: Date;
}

@Injectable()
export class Copies {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly drafts: DraftsRepository,
  ) {}

  /** As many statements whatever is kept. One's own plan is private: at work it is not in sight, and not in the copy. */
  async of(tx: Tx, { person, language, isPrivate, seen, at }: Whose): Promise<Copy> {
    const owned = await tx.query<{ id: PlanId }>(
      'select id from plan where owner_id = $1 and not is_load_test order by opened_at, id',
      [person],
    );
    const plans = owned.map(({ id }) => id).filter((id) => seen.owned.includes(id));
    const names = await namesIn(tx, plans);
    const mine = seen.sections.filter(({ plan }) => plans.includes(plan.id)).map(({ id }) => id);
    const drafts = await this.drafts.writingIn(tx, mine);
    const about: Filled[] = [];
    for (const part of ABOUT_PERSON) {
      const params = [person, seen.plans, seen.sections.map(({ id }) => id)].slice(0, highest(part.sql));
      const rows = part.isPrivate && !isPrivate ? [] : await tx.query<PlainRow>(part.sql, params);
      about.push(
        filled(
          part,
          rows.map((row) => this.told(row, language, names)),
        ),
      );
    }
    const ofPlans: { readonly part: Part; readonly rows: readonly PlainRow[] }[] = [];
    for (const part of ABOUT_PLANS) {
      const rows = await tx.query<PlainRow>(part.sql, [plans]);
      ofPlans.push({ part, rows: part.key === 'drafts' ? unshared(rows, drafts) : rows });
    }
    return {
      madeAt: at.toISOString(),
      language,
      leavesOutPlans: plans.length < owned.length,
      about,
      plans: plans.map((plan) =>
        ofPlans.map(({ part, rows }) =>
          filled(
            part,
            rows.filter((row) => row['plan_id'] === plan).map((row) => this.told(row, language, names)),
          ),
        ),
      ),
    };
  }

  private told(row: PlainRow, language: Language, names: Names): Row {
    const { plan_id: plan, sealed, sealedBy, sealedAs, body, ...rest } = row;
    const told: [string, Value][] = Object.entries(rest).map(([field, value]) => {
      if (PEOPLE_FIELDS.includes(field)) return [field, names.get(`${String(plan)} ${String(value)}`) ?? null];
      if (field === 'section') return [field, sectionIn(value, language)];
      if (field === 'wordsByField') return [field, wordsByField(value)];
      return [field, plain(value)];
    });
    if (body !== undefined) told.push(['text', plainText(readWords(body))]);
    if (typeof sealed === 'string')
      told.push([String(sealedAs), unseal(this.config.keys, Number(sealedBy), Buffer.from(sealed, 'base64'))]);
    return Object.fromEntries(told.filter(([, value]) => value !== null && value !== ''));
  }
}

/** What is written in peace and not shared; what is shared stands among the words. */
const unshared = (rows: readonly PlainRow[], writing: ReadonlyMap<string, Writing>): readonly PlainRow[] =>
  rows.flatMap(({ draftOf, ...row }) => {
    const draft = writing.get(String(draftOf))?.draft;
    return draft && !draft.isShared ? [{ ...row, wordsByField: draft.words }] : [];
  });

const filled = ({ key, isLog = false }: Part, rows: readonly Row[]): Filled => ({ key, isLog, rows });

/** How many of the parameters a statement names: PostgreSQL wants no more. */
const highest = (sql: string): number => Math.max(...[...sql.matchAll(/\$(\d)/g)].map(([, n]) => Number(n)));

function wordsByField(value: unknown): Value {
  if (!isRecord(value)) return null;
  const said = Object.entries(value)
    .map(([field, node]): [string, string] => [field.replace(/^.*:/, ''), plainText(readWords(node))])
    .filter(([, text]) => text !== '');
  return said.length > 0 ? Object.fromEntries(said) : null;
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : null;
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([field, one]) => [field, plain(one)])) : null;
}
