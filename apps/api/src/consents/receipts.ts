// Answers to the two consents, each to those whom it concerns, and the text that was said yes to.
import { Injectable } from '@nestjs/common';
import { consentStateOn, type ConsentForm, type ConsentKind, type ConsentState, type Level } from '@samplan/domain';
import { PeopleRepository, type Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { currentSeats } from '../access/seats';
import { Batch, inSight, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { sectionTitlesOf } from '../words/section-titles';
import { ReceiptsRepository, type ConsentRow, type GivesRow } from './receipts.repository';
import { textTold, type TextTold } from './text-told';
import { hashOfText, TextsRepository, type KeptText } from './texts.repository';

export interface RecordedConsent {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly state: ConsentState;
  readonly form: ConsentForm | null;
  readonly givenBy: Known | null;
  readonly recordedBy: Known | null;
  readonly witness: string | null;
  readonly at: Date;
  readonly from: string;
  readonly until: string | null;
  readonly withdrawnAt: Date | null;
  readonly gives: readonly {
    readonly name: string;
    readonly sectionTitle: string;
    readonly level: Level;
    readonly purpose: string;
  }[];
  readonly hasText: boolean;
  readonly scanId: string | null;
}

export interface ConsentReceipt {
  readonly consent: RecordedConsent;
  readonly text: TextTold;
  readonly signedAt: Date | null;
  readonly acr: string | null;
}

/** One as far as it concerns the asker. */
interface Seen {
  readonly row: ConsentRow;
  readonly gives: readonly GivesRow[];
}

@Injectable()
export class Receipts {
  private readonly fetched = new Batch(({ actor, planIds, sections }) =>
    this.database.inTenant(actor, async (tx) => {
      const rows = await this.repository.consents(tx, planIds);
      const ids = rows.map(({ id }) => id);
      const people = rows.flatMap(({ given_by, recorded_by }) => [...(given_by ? [given_by] : []), recorded_by]);
      return {
        rows,
        gives: await this.repository.gives(tx, ids),
        people: await this.people.byId(tx, [...new Set(people)]),
        titles: await sectionTitlesOf(
          tx,
          sections.map(({ id }) => id),
          actor.language,
        ),
      };
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly repository: ReceiptsRepository,
    private readonly texts: TextsRepository,
    private readonly people: PeopleRepository,
    private readonly readers: Readers,
  ) {}

  async of(plan: PlanInSight): Promise<readonly RecordedConsent[]> {
    return Promise.all((await this.seen(plan)).map((seen) => this.told(plan, seen)));
  }

  /** @returns null for one that is unknown, without a text, or none of the asker's business (alike) */
  async one(plan: PlanInSight, id: string): Promise<ConsentReceipt | null> {
    const seen = (await this.seen(plan)).find(({ row }) => row.id === id);
    const text = seen?.row.text_id;
    if (!seen || !text) return null;
    const [kept] = await this.database.inTenant(plan.sight.actor, (tx) => this.texts.texts(tx, [text]));
    if (!kept) return null;
    const { signed_at: signedAt, acr } = seen.row;
    return {
      consent: await this.told(plan, seen),
      text: textTold(isOwners(plan) ? kept : theirsOf(plan, seen, kept)),
      signedAt,
      acr: isOwners(plan) ? acr : null,
    };
  }

  private async seen(plan: PlanInSight): Promise<readonly Seen[]> {
    const { rows, gives } = await this.fetched.for(plan.sight);
    const me = plan.sight.actor.person;
    const units = currentSeats(plan.facts).flatMap(({ unit }) => unit ?? []);
    return rows
      .filter((row) => row.plan_id === plan.id)
      .flatMap((row): readonly Seen[] => {
        const isRecorder = row.recorded_by === me;
        const theirs = gives.filter(
          ({ consent_id, section_id, unit_id, person_id }) =>
            consent_id === row.id &&
            (isOwners(plan) ||
              ((isRecorder || person_id === me || units.some((unit) => unit === unit_id)) &&
                inSight(plan, section_id))),
        );
        const concerns = isOwners(plan) || theirs.length > 0 || (isRecorder && row.kind === 'plan-is-made');
        return concerns ? [{ row, gives: theirs }] : [];
      });
  }

  private async told(plan: PlanInSight, { row, gives }: Seen): Promise<RecordedConsent> {
    const { titles, people } = await this.fetched.for(plan.sight);
    const isInsider = isOwners(plan) || row.recorded_by === plan.sight.actor.person;
    const person = async (id: ConsentRow['given_by']): Promise<Known | null> =>
      id === null ? null : ((isOwners(plan) ? people.get(id) : await this.readers.person(plan, id)) ?? null);
    return {
      id: row.id,
      kind: row.kind,
      state: consentStateOn(row.state, { isWithdrawn: row.withdrawn_at !== null, until: row.until }, plan.facts.today),
      form: row.form,
      givenBy: row.given_by === plan.plan.owner ? await this.readers.owner(plan) : await person(row.given_by),
      recordedBy: row.recorded_by === plan.plan.owner ? await this.readers.owner(plan) : await person(row.recorded_by),
      witness: isInsider ? row.witness : null,
      at: row.at,
      from: row.from,
      until: row.until,
      withdrawnAt: row.withdrawn_at,
      gives: gives.map(({ name, section_id, level }) => ({
        name,
        sectionTitle: titles.get(section_id) ?? '',
        level,
        purpose: row.purpose ?? '',
      })),
      hasText: row.text_id !== null,
      scanId: isInsider ? row.scan_id : null,
    };
  }
}

const isOwners = ({ plan, sight }: PlanInSight): boolean => plan.owner === sight.actor.person;

/**
 * What was said of others, or of parts that they do not read, is left out; the code is of what is left, for that of the
 * whole would tell that there is more.
 */
function theirsOf(plan: PlanInSight, { gives }: Seen, { body }: KeptText): Pick<KeptText, 'body' | 'hash'> {
  const isTheirs = (row: string) => gives.some(({ unit_id, person_id }) => (unit_id ?? person_id) === row);
  const isSeen = (section: string) => plan.sections.some(({ id }) => id === section);
  const left = { ...body, items: body.items.filter(({ row, sections }) => isTheirs(row) && sections.every(isSeen)) };
  return { body: left, hash: hashOfText(left) };
}
