// `demo.js nine-plans`: four more plans for Kari in a running demo, in which nothing is wanting: nine in all.
import { randomUUID } from 'node:crypto';
import { addDays, asId, systemClock, today, type PlainDate } from '@samplan/domain';
import { aPlan, cast, insertPerson, municipalities, type CastMember, type PlanBuilder } from '@samplan/testing';
import { Database } from '../kernel/database';
import { newKeyFile, parseKeys } from '../kernel/keys';
import { WordsRepository } from '../words/words.repository';
import { connection } from './connection';
import { weekday } from './seed/telling';
import { demoConfig } from './server';

const OWNERS = [
  ['Nora', 'Eide', 'Følger Nora til trening', 25],
  ['Torbjørn', 'Lie', 'Ringer Torbjørn hver fredag', 33],
  ['Solveig', 'Aas', 'Rydder boden sammen med Solveig', 47],
  ['Henrik', 'Dahl', 'Øver på bussen med Henrik', 61],
] as const;

/** @param port of the instance that is meant, where one was named */
export async function makeNinePlans(folder: string, port: string | undefined): Promise<void> {
  const { databaseUrl, baseUrl } = connection(folder, port);
  const keys = parseKeys(newKeyFile());
  if (!keys) throw new Error('A new key file is none.');
  const db = new Database(
    demoConfig({ baseUrl, port: Number(new URL(baseUrl).port), databaseUrl, keys, builtWeb: '.' }),
  );
  const on = today(systemClock);
  const words = new WordsRepository();
  try {
    for (const [given, family, task, days] of OWNERS) {
      const owner = somebody(given, family);
      await db.asSystem(municipalities.fjelldal.id, 'first-words', async (tx) => {
        await insertPerson(tx, owner, on);
        await planOf(owner, task, on, days).insert(tx, {
          today: on,
          words: (_rows, section) => words.seedWords(tx, section),
        });
      });
    }
  } finally {
    await db.onApplicationShutdown();
  }
}

/** One whom the cast does not know, and who cannot sign in. */
const somebody = (given: string, family: string): CastMember => ({
  ...cast.emil,
  given,
  family,
  name: `${given} ${family}`,
  account: asId(randomUUID()),
  person: asId(randomUUID()),
});

const planOf = (owner: CastMember, task: string, on: PlainDate, days: number): PlanBuilder =>
  aPlan()
    .of(owner)
    .inPeace()
    .inState('active', weekday(addDays(on, days)))
    .lasting(addDays(on, -60), addDays(on, 305))
    .consented({ form: 'on-paper', ownerAnswer: 'yes' })
    .coordinatedBy(cast.kari, { from: addDays(on, -7) })
    .withMeasure('task', 'home', task, {
      decision: 'not-needed',
      responsible: { who: cast.kari, state: 'accepted' },
      deadline: addDays(on, days),
    });
