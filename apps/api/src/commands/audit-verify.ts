// `samplan audit-verify`: goes through the sealed log and prints each thing that is not as it was.
import pg from 'pg';
import { readHeads } from '../audit-chain/heads';
import { verify, type Finding, type FindingKind } from '../audit-chain/verify';
import { demanded, readKeys, type Environment } from '../kernel/config';
import { pseudonymKey, type Keys } from '../kernel/keys';

const SENTENCES: Record<FindingKind, (where: string) => string> = {
  changed: (row) => `Row ${row} of the log, or its seal, is not as it was sealed.`,
  gone: (row) => `Row ${row} of the log is gone.`,
  'link-gone': (n) => `Link ${n} of the chain is gone.`,
  unsealed: (row) => `Row ${row} of the log was never sealed: it was put in, or its seal taken away.`,
  'out-of-time': (row) => `Row ${row} of the log bears a moment at which it was not written.`,
  'head-differs': (day) => `The chain is another than the one whose head was written on ${day}.`,
  truncated: (day) => `The chain ends before the head that was written on ${day}.`,
  'head-unreadable': (line) => `A line of the heads, "${line}…", is none.`,
};

export interface Place {
  readonly databaseUrl: string;
  readonly keys: Keys;
  readonly heads: string | undefined;
}

/** @returns whether the log is whole */
export async function verifyLog(env: Environment, say: (line: string) => void): Promise<boolean> {
  const databaseUrl = demanded(env['DATABASE_URL'], 'DATABASE_URL must name the database.');
  return verifyAt({ databaseUrl, keys: readKeys(env), heads: env['SAMPLAN_AUDIT_HEADS'] }, say);
}

/** The same, of a place that is known. */
export async function verifyAt({ databaseUrl, keys, heads }: Place, say: (line: string) => void): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const query = async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...params])).rows;
  try {
    const kept = heads ? readHeads(heads) : [];
    if (kept.length === 0) say('No heads are kept outside the database: a log that was made anew would not be found.');
    const { sealed, findings } = await verify(
      async (ask) => {
        await query('begin');
        const told = await ask({ query });
        await query('commit');
        return told;
      },
      pseudonymKey(keys),
      kept,
    );
    for (const finding of findings) say(sentence(finding));
    say(
      findings.length === 0
        ? `The log is whole: ${sealed} rows, ${kept.length} heads.`
        : `The log is not whole: ${findings.length} findings in ${sealed} rows.`,
    );
    return findings.length === 0;
  } finally {
    await client.end();
  }
}

const sentence = ({ kind, where }: Finding): string => SENTENCES[kind](where);
