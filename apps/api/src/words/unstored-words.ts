// Words of somebody whose access ended or was lowered before they were stored: kept for them alone, and merged nowhere.
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type PlanId, type SectionId } from '@samplan/domain';
import { Access } from '../access/access';
import type { Permit } from '../access/permit';
import type { Actor } from '../kernel/actor';
import { Audit } from '../kernel/audit';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import { CONFIG, type Config } from '../kernel/config';
import { Database, type Tx } from '../kernel/database';
import { seal, unseal } from '../kernel/keys';

/** A day's writing; whoever has more of it has it in their page. */
const MOST_KEPT = 50;
/** Not so many are compared with what comes. */
const MOST_COMPARED = 10;
const LOCK_OF_UNSTORED = 7005;

export interface UnstoredRow {
  readonly id: string;
  readonly at: Date;
  readonly text: string;
}

interface StoredRow {
  readonly id: string;
  readonly at: Date;
  readonly words: Buffer;
  readonly key_id: number;
}

/**
 * Somebody who could once write in the section: by a seat, by a grant that let them, or by words of theirs in its log.
 * Others have nothing there to lose.
 */
const COULD_WRITE = `
  select s.plan_id from section s join plan p on p.id = s.plan_id where s.id = $1 and (
    p.owner_id = $2
    or exists (select from participation t where t.plan_id = p.id and t.person_id = $2 and t.role = 'coordinator')
    or exists (select from mandate m where m.plan_id = p.id and m.person_id = $2)
    or exists (select from access_grant g where g.section_id = s.id and g.level = 'edit' and (g.person_id = $2
      or g.unit_id in (select t.unit_id from participation t where t.plan_id = p.id and t.person_id = $2)))
    or exists (select from doc d join doc_client c on c.doc_id = d.id where d.section_id = s.id and c.actor_id = $3))`;

@Injectable()
export class UnstoredWords {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Keeps the text, unless it is kept already; a longer one takes the place of those that it holds.
   * @returns false where the person never could write there, or so much is kept that no more is
   */
  async keep(actor: Actor, section: SectionId, text: string): Promise<boolean> {
    const permit = await this.access.require(actor, 'keep-unstored-words');
    return this.database.inTenant(actor, async (tx) => {
      const [place] = await tx.query<{ plan_id: PlanId }>(COULD_WRITE, [section, actor.person, actor.account]);
      if (!place) return false;
      // Two servers may hear of the same words at once.
      await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_OF_UNSTORED, actor.person]);
      const kept = await this.rows(tx, actor, section);
      if (kept.some((one) => one.text.includes(text))) return true;
      if ((await this.count(tx, actor)) >= MOST_KEPT) return false;
      const within = kept.filter((one) => text.includes(one.text)).map(({ id }) => id);
      await tx.query('delete from unstored_words where id = any ($1::uuid[])', [within]);
      const { keyId, sealed } = seal(this.config.keys, text);
      await tx.query(
        `insert into unstored_words (tenant_id, plan_id, section_id, person_id, words, key_id, at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [actor.tenant, place.plan_id, section, actor.person, sealed, keyId, new Date(this.clock.now())],
      );
      await this.record(tx, permit, 'quarantine', { plan: place.plan_id, section, details: { length: text.length } });
      return true;
    });
  }

  /** One's own, the latest first. */
  async of({ actor }: Permit<'keep-unstored-words'>): Promise<readonly UnstoredRow[]> {
    return this.database.inTenant(actor, async (tx) =>
      this.opened(
        await tx.query<StoredRow>(
          'select id, at, words, key_id from unstored_words where person_id = $1 order by at desc, id',
          [actor.person],
        ),
      ),
    );
  }

  /** @returns false where no such words of one's own are kept */
  async forget(permit: Permit<'keep-unstored-words'>, id: string): Promise<boolean> {
    const { actor } = permit;
    return this.database.inTenant(actor, async (tx) => {
      const [gone] = await tx.query<{ plan_id: PlanId; section_id: SectionId }>(
        'delete from unstored_words where id = $1 and person_id = $2 returning plan_id, section_id',
        [id, actor.person],
      );
      if (gone) await this.record(tx, permit, 'forget-unstored', { plan: gone.plan_id, section: gone.section_id });
      return gone !== undefined;
    });
  }

  private async record(
    tx: Tx,
    { actor, hat, rule }: Permit<'keep-unstored-words'>,
    action: 'quarantine' | 'forget-unstored',
    about: Pick<Parameters<Audit['record']>[1], 'plan' | 'section' | 'details'>,
  ): Promise<void> {
    await this.audit.record(tx, { actor, hat, rule, action, ...about });
    await this.bell.ring(tx, { topic: 'waiting', tenant: actor.tenant, person: actor.person });
  }

  private async rows(tx: Tx, { person }: Actor, section: SectionId): Promise<readonly UnstoredRow[]> {
    return this.opened(
      await tx.query<StoredRow>(
        `select id, at, words, key_id from unstored_words where person_id = $1 and section_id = $2
         order by at desc limit ${MOST_COMPARED}`,
        [person, section],
      ),
    );
  }

  private async count(tx: Tx, { person }: Actor): Promise<number> {
    const [row] = await tx.query<{ n: number }>('select count(*)::int as n from unstored_words where person_id = $1', [
      person,
    ]);
    return row?.n ?? 0;
  }

  private opened(rows: readonly StoredRow[]): readonly UnstoredRow[] {
    return rows.map(({ id, at, words, key_id }) => ({ id, at, text: unseal(this.config.keys, key_id, words) }));
  }
}
