// What people once wrote together, written again: recorded traces by stock providers, to the letter, through kill -9.
import { aPlan, cast, loadTrace, type BuiltPlan, type Trace, type TraceName } from '@samplan/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SERVER_CLIENT } from '../../src/words/log-rows';
import { WordsRepository } from '../../src/words/words.repository';
import { freshDatabase, rowsOf } from '../setup';
import { PATIENCE_MS, until } from '../until';
import { wordsChild, type WordsChild } from './words-child';
import { signedIn, StockClient } from './words-world';

const RAISED = { updatesPerSecond: 1e9, updateBurst: 1e9, bytesPerSecond: 1e12 };
const WRITERS = [cast.ola, cast.kari, cast.hege];

/** One agent of a trace: writes each update as soon as its document has what the update builds on. */
class Agent {
  private next = 0;
  /** The agent's clock after each of its updates; 0 before the first. */
  readonly clocks: number[] = [0];

  constructor(
    readonly client: StockClient,
    private readonly trace: Trace,
    private readonly at: number,
  ) {
    for (const { update } of this.updates) {
      const { to } = Y.parseUpdateMeta(update);
      this.clocks.push(to.get(this.clientId) ?? this.clocks.at(-1) ?? 0);
    }
  }

  get clientId(): number {
    return this.trace.agents[this.at]?.clientId ?? 0;
  }

  get isDone(): boolean {
    return this.next === this.updates.length;
  }

  writeOn(agents: readonly Agent[], most: number): void {
    const from = this.next;
    const { doc } = this.client;
    for (let due = this.updates[this.next]; due && this.next - from < most; due = this.updates[++this.next]) {
      const { update, needs } = due;
      const has = (agent: Agent, count: number) => Y.getState(doc.store, agent.clientId) >= (agent.clocks[count] ?? 0);
      if (!needs.every((count, other) => other === this.at || has(agents[other] ?? this, count))) break;
      doc.transact((transaction) => {
        Y.applyUpdate(doc, update);
        // Its own edit after all: otherwise Yjs takes its clientID for somebody else's and changes it.
        transaction.local = true;
      }, 'typed');
    }
  }

  private get updates(): Trace['agents'][number]['updates'] {
    return this.trace.agents[this.at]?.updates ?? [];
  }
}

describe('a recorded trace', () => {
  let owner: pg.Pool;
  let child: WordsChild;
  let plan: BuiltPlan;

  beforeAll(async () => {
    const databaseUrl = await freshDatabase();
    owner = new pg.Pool({ connectionString: databaseUrl });
    owner.on('error', () => undefined);
    const rows = rowsOf(owner);
    const words = new WordsRepository();
    plan = await aPlan()
      .coordinatedBy(cast.kari)
      .withGrant(['home', 'work'], cast.hege, 'edit')
      .insert(rows, { words: (on, section) => words.seedWords(on, section) });
    child = await wordsChild(databaseUrl, RAISED);
  });
  afterAll(async () => {
    await child.end();
    await owner.end();
  });

  const projected = async (key: string) => {
    const { rows } = await owner.query<{ text: string }>('select text from projection where section_id = $1', [
      plan.section(key),
    ]);
    return rows[0]?.text;
  };

  it.each<[TraceName, string]>([
    ['clownschool', 'home'],
    ['friendsforever', 'work'],
  ])('%s ends in its text at every client, in the projection, and after kill -9', async (name, key) => {
    const trace = loadTrace(name, [1001, 1002, 1003], { seedClient: SERVER_CLIENT });
    const room = `ip/${plan.id}/${plan.section(key)}/1`;
    const clients = await Promise.all(
      trace.agents.map(async ({ clientId }, at) => {
        const { cookie } = await signedIn(owner, WRITERS[at] ?? cast.ola);
        return new StockClient(child, room, cookie, clientId);
      }),
    );
    try {
      await Promise.all(clients.map((client) => client.synced()));
      const agents = clients.map((client, at) => new Agent(client, trace, at));
      const write = () => {
        for (const agent of agents) agent.writeOn(agents, 200);
        return agents.every(({ isDone }) => isDone);
      };
      await until(write, 'all that was written', 2 * PATIENCE_MS, 0);
      await Promise.all(clients.map((client) => client.stored()));
      await until(() => clients.every((client) => client.text === trace.endContent), 'the end at every client');
      expect(clients.map(({ closeCodes }) => closeCodes)).toEqual(clients.map(() => []));
      expect(clients.map(({ doc }) => doc.clientID)).toEqual(trace.agents.map(({ clientId }) => clientId));
      await until(async () => (await projected(key)) === trace.endContent.trim(), 'the end in the projection');
    } finally {
      for (const client of clients) client.leave();
    }
    await child.kill();
    await child.start();
    const { cookie } = await signedIn(owner, cast.kari);
    const reader = new StockClient(child, room, cookie);
    try {
      await reader.synced();
      expect(reader.text).toBe(trace.endContent);
      expect(reader.doc.store.clients.size).toBe(trace.agents.length + 1);
      expect(await projected(key)).toBe(trace.endContent.trim());
    } finally {
      reader.leave();
    }
  });
});
