// Edits and changes of access at random moments, at two server processes over one database; a failure names its seed (SEED).
import { addDays, systemClock, today, type SessionId } from '@samplan/domain';
import { aPlan, cast, randomFrom, seeds, units, type BuiltPlan, type Random } from '@samplan/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Sessions } from '../../src/identity/sessions';
import { replayed } from '../../src/words/log-rows';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { pause, until } from '../until';
import { wordsChild, type WordsChild } from './words-child';
import { startWordsServer, type WordsServer } from './words-server';
import { signedIn, StockClient, varUint, type Place } from './words-world';

const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 2);
const STEPS = 70;
const LIMITS = { updatesPerSecond: 1e6, updateBurst: 1e6, pollMs: 200 };
/** Those whose access changes, and the unit through which they have it. */
const MOVED = [
  { who: cast.hege, unit: units.homeCare.id },
  { who: cast.siv, unit: units.school.id },
] as const;
type Moved = (typeof MOVED)[number];
const YESTERDAY = addDays(today(systemClock), -1);

/** From the commit that took their access until just before the one that gave it back: nothing of theirs is stored. */
interface Out {
  readonly moved: Moved;
  readonly plan: BuiltPlan;
  readonly keys: readonly string[];
  readonly from: number;
  until: number;
}

/** One open page, and what it was told is stored. */
class Line {
  readonly typed: string[] = [];
  private readonly asks: { readonly n: number; readonly count: number }[] = [];

  constructor(
    readonly client: StockClient,
    readonly name: string,
    readonly plan: BuiltPlan,
    readonly key: string,
    readonly session: SessionId,
  ) {}

  /** Types one sign that is found again; may come too late. */
  type(random: Random): void {
    if (!this.client.provider.synced) return;
    const sign = `<${this.name}${this.typed.length}>`;
    this.client.type(this.boundary(random), sign);
    this.typed.push(sign);
  }

  /** Asks whether all until now is stored, and waits for no answer. */
  async ask(): Promise<void> {
    const n = ++this.client.asked;
    const count = this.typed.length;
    await pause(0);
    const { provider } = this.client;
    if (!provider.synced || provider.ws?.readyState !== 1) return;
    provider.ws.send(new Uint8Array([64, ...varUint(n)]));
    this.asks.push({ n, count });
  }

  /** What it was told is stored. */
  get acknowledged(): readonly string[] {
    return this.typed.slice(
      0,
      Math.max(0, ...this.asks.filter(({ n }) => n <= this.client.acked).map((ask) => ask.count)),
    );
  }

  /** For good: the provider does not come back by itself. */
  get isShut(): boolean {
    return this.client.closeCodes.some((code) => code >= 4400 && code < 4500);
  }

  /** A place between signs, so that none is torn. */
  private boundary(random: Random): number {
    const ends = [...this.client.text.matchAll(/>/g)].map(({ index }) => index + 1);
    return ends.length > 0 ? random.pick(ends) : 0;
  }
}

let owner: pg.Pool;
let here: WordsServer;
let child: WordsChild;
let plans: BuiltPlan[] = [];
let bystander: BuiltPlan;
let made = 0;

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  owner = new pg.Pool({ connectionString: databaseUrl });
  owner.on('error', () => undefined);
  const words = new WordsRepository();
  const write = { words: words.seedWords.bind(words) };
  const granted = (of: (typeof cast)['ola']) =>
    aPlan()
      .of(of)
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'work'], cast.hege, 'edit')
      .withGrant(['home', 'work'], cast.siv, 'edit')
      .insert(rowsOf(owner), write);
  plans = [await granted(cast.ola), await granted(cast.maja)];
  bystander = await aPlan().of(cast.emil).insert(rowsOf(owner), write);
  // Under the lock that the append holds, the plan's epoch is what it was compared with; a row under another is a slip.
  await owner.query(`
    create table slip (actor uuid, row_epoch bigint, plan_epoch bigint);
    create function note_slip() returns trigger language plpgsql security definer as $$
    declare now_is bigint := (select p.access_epoch from plan p join doc d on d.plan_id = p.id where d.id = new.doc_id);
    begin
      if now_is is distinct from new.access_epoch then insert into slip values (new.actor_id, new.access_epoch, now_is); end if;
      return null;
    end $$;
    create trigger note_slip after insert on doc_update for each row execute function note_slip()`);
  [here, child] = await Promise.all([
    startWordsServer({ databaseUrl, limits: LIMITS }),
    wordsChild(databaseUrl, LIMITS),
  ]);
}, 600_000);
afterAll(async () => {
  await Promise.all([here.stop(), child.end()]);
  await owner.end();
});

const join = async (who: (typeof cast)['ola'], plan: BuiltPlan, key: string, at: Place): Promise<Line> => {
  const { cookie, session } = await signedIn(owner, who);
  const client = new StockClient(at, `ip/${plan.id}/${plan.section(key)}/1`, cookie);
  await until(() => client.provider.synced || client.closeCodes.length > 0, 'the words, or the closed door');
  return new Line(client, `${who.given.charAt(0)}${made++}.`, plan, key, session);
};
const epochOf = async ({ id }: BuiltPlan) =>
  Number((await owner.query<{ e: string }>('select access_epoch as e from plan where id = $1', [id])).rows[0]?.e);
/** In one transaction, which holds the plan for as long as some changes do. */
const commit = async (sql: string, params: unknown[], held: number): Promise<void> => {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query(sql, params);
    await pause(held);
    await client.query('commit');
  } finally {
    client.release();
  }
};
const GRANTS =
  'update access_grant set withdrawn_at = $4, level = $5 where plan_id = $1 and unit_id = $2 and section_id = any ($3)';
const MEMBER = 'update unit_membership set valid_to = $3 where person_id = $1 and unit_id = $2';
const wordsIn = async (plan: BuiltPlan, key: string): Promise<string> => {
  const rows = rowsOf(owner);
  const [doc] = await rows.query<{ id: string }>('select id from doc where section_id = $1', [plan.section(key)]);
  const { doc: replica } = await replayed(rows, doc?.id ?? '');
  const text = replica.getXmlFragment('body').toString();
  replica.destroy();
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
};

it.each(seeds(ROUNDS))(
  'An edit that races a change of access is stored under the access that holds, or not at all, and nobody else is the worse for it (seed %i)',
  { timeout: 600_000 },
  async (seed) => {
    const random = randomFrom(seed);
    const servers: readonly Place[] = [here, child];
    const steady: Line[] = [];
    const moving: { readonly moved: Moved; readonly line: Line }[] = [];
    const all: Line[] = [];
    const out: Out[] = [];
    let unseen: { readonly mark: string; readonly moved: Moved; readonly line: Line }[] = [];
    const failures: string[] = [];
    const opened = <T extends Line>(line: T): T => (all.push(line), line);
    for (const plan of plans)
      for (const key of ['home', 'work']) {
        const who = plan === plans[0] ? cast.ola : cast.maja;
        steady.push(opened(await join(who, plan, key, here)), opened(await join(cast.kari, plan, key, child)));
      }
    const stranger = opened(await join(cast.emil, bystander, 'home', child));
    const isOut = (moved: Moved, plan: BuiltPlan, key: string) =>
      out.some((one) => one.moved === moved && one.plan === plan && one.keys.includes(key) && one.until === Infinity);

    const goIn = async () => {
      const [moved, plan, key] = [random.pick(MOVED), random.pick(plans), random.pick(['home', 'work'])];
      if (isOut(moved, plan, key)) return;
      moving.push({ moved, line: opened(await join(moved.who, plan, key, random.pick(servers))) });
    };
    const takeOut = async (level: 'none' | 'read') => {
      const [moved, plan] = [random.pick(MOVED), random.pick(plans)];
      const keys = random.chance(0.5) ? ['home'] : ['home', 'work'];
      if (keys.some((key) => isOut(moved, plan, key))) return;
      const sections = keys.map((key) => plan.section(key));
      const at = level === 'none' ? new Date() : null;
      await commit(GRANTS, [plan.id, moved.unit, sections, at, level === 'none' ? 'edit' : level], random.below(30));
      out.push({ moved, plan, keys, from: await epochOf(plan), until: Infinity });
      if (level === 'read') return;
      // What is written from now on never reaches them.
      for (const line of steady.filter((one) => one.plan === plan && keys.includes(one.key))) {
        const mark = `<etter${made++}>`;
        line.client.type(0, mark);
        for (const one of moving)
          if (one.moved === moved && one.line.plan === plan && one.line.key === line.key)
            unseen.push({ mark, moved, line: one.line });
      }
    };
    const leave = async () => {
      const moved = random.pick(MOVED);
      await commit(MEMBER, [moved.who.person, moved.unit, YESTERDAY], random.below(30));
      const left: Out[] = [];
      for (const plan of plans)
        left.push({ moved, plan, keys: ['home', 'work'], from: await epochOf(plan), until: Infinity });
      out.push(...left);
      await pause(random.below(20));
      for (const one of left) one.until = (await epochOf(one.plan)) + 1;
      await commit(MEMBER, [moved.who.person, moved.unit, null], 0);
    };
    const lookFor = (marks: typeof unseen) => {
      for (const { mark, line } of marks)
        if (line.client.text.includes(mark))
          failures.push(`${line.name} saw ${mark} after ${line.client.closeCodes.join()}`);
    };
    const giveBack = async () => {
      const gone = out.filter((one) => one.until === Infinity);
      if (gone.length === 0) return;
      const one = random.pick(gone);
      lookFor(unseen);
      // Who has it again before their page was shut goes on there, and may read what was written meanwhile; so does a page that
      // was asked to come back, as one is where what it may was raised.
      unseen = unseen.filter(
        ({ moved, line }) =>
          moved !== one.moved || line.plan !== one.plan || !one.keys.includes(line.key) || line.isShut,
      );
      one.until = (await epochOf(one.plan)) + 1;
      await commit(
        GRANTS,
        [one.plan.id, one.moved.unit, one.keys.map((key) => one.plan.section(key)), null, 'edit'],
        0,
      );
    };
    const endSession = async () => {
      const open = moving.filter(({ line }) => line.client.provider.synced);
      if (open.length === 0) return;
      const { line } = random.pick(open);
      await here.app.get(Sessions).end(line.session);
      await until(() => line.client.closeCodes.length > 0 || line.client.refusals.length > 0, 'the end of a session');
    };

    let isStorm = true;
    let [changes, strangersAcks] = [0, 0];
    const elsewhere = (async () => {
      while (isStorm) {
        stranger.type(random);
        await stranger.client.stored();
        strangersAcks++;
      }
    })();
    await goIn();
    await goIn();
    for (let step = 0; step < STEPS; step++) {
      for (const line of [...steady, ...moving.map((one) => one.line)]) {
        if (random.chance(0.4)) line.type(random);
        if (random.chance(0.3)) await line.ask();
      }
      const dice = random.next();
      if (dice < 0.5) changes++;
      if (dice < 0.14) await takeOut('none');
      else if (dice < 0.24) await takeOut('read');
      else if (dice < 0.42) await giveBack();
      else if (dice < 0.46) await leave();
      else if (dice < 0.5) await endSession();
      else if (dice < 0.7) await goIn();
      else await pause(random.below(8));
    }
    isStorm = false;
    await elsewhere;
    for (const line of steady) await line.client.stored();

    const { rows: slips } = await owner.query('select * from slip');
    expect(slips).toEqual([]);
    for (const { moved, plan, keys, from, until: end } of out) {
      const { rows } = await owner.query<{ n: number }>(
        `select count(*)::int as n from doc_update u join doc d on d.id = u.doc_id where d.section_id = any ($1)
           and u.actor_id = $2 and u.access_epoch >= $3 and u.access_epoch < $4`,
        [keys.map((key) => plan.section(key)), moved.who.account, from, Number.isFinite(end) ? end : 2 ** 40],
      );
      if (rows[0]?.n) failures.push(`${rows[0].n} rows of ${moved.who.given} without access`);
    }
    lookFor(unseen);
    for (const plan of plans)
      for (const key of ['home', 'work']) {
        const text = await wordsIn(plan, key);
        const lines = all.filter((line) => line.plan === plan && line.key === key);
        for (const line of lines)
          for (const sign of line.acknowledged)
            if (!text.includes(sign)) failures.push(`${sign} was acknowledged and is lost`);
        const pages = lines.filter((line) => steady.includes(line));
        for (const line of pages)
          for (const sign of line.typed) if (!text.includes(sign)) failures.push(`${sign} is lost`);
        await until(() => new Set(pages.map(({ client }) => client.text)).size === 1, 'the same words at both servers');
      }
    expect(failures).toEqual([]);
    expect([...steady, stranger].flatMap(({ client }) => [...client.closeCodes, ...client.refusals])).toEqual([]);
    for (const sign of stranger.typed) expect(stranger.client.text).toContain(sign);
    // Another plan goes on while this one's access changes: it is not kept waiting until the changes are over.
    expect(strangersAcks).toBeGreaterThan(changes / 2);
    expect(changes).toBeGreaterThan(10);
    expect(out.length).toBeGreaterThan(5);
    expect(all.flatMap((line) => line.acknowledged).length).toBeGreaterThan(100);

    for (const { client } of all) client.leave();
    for (const one of out.filter((each) => each.until === Infinity))
      await commit(
        GRANTS,
        [one.plan.id, one.moved.unit, one.keys.map((key) => one.plan.section(key)), null, 'edit'],
        0,
      );
  },
);
