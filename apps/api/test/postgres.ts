// One PostgreSQL for all suites, with a migrated template to copy for each file: the embedded one, or one made with the
// programs in the folder SAMPLAN_TEST_POSTGRES_BIN, or the running one that DATABASE_URL_TEST names.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded, type Embedded, type EmbeddedOptions } from '../src/embedded/postgres';
import { migrate } from '../src/kernel/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server, as one who may make databases. */
    adminUrl: string;
    template: string;
    /** Major version of the programs that were named, else empty. */
    major: string;
  }
}

export const urlFor = (adminUrl: string, database: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
};

function otherPrograms(bin: string | undefined): EmbeddedOptions {
  if (!bin) return {};
  const said = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout;
  const major = /(\d+)\./.exec(said)?.[1];
  if (!major) throw new Error(`There is no PostgreSQL in ${bin}.`);
  return { other: { bin, major } };
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL_TEST'];
  const other = otherPrograms(process.env['SAMPLAN_TEST_POSTGRES_BIN']);
  let embedded: Embedded | undefined;
  let folder: string | undefined;
  if (!given) {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'samplan-test-')));
    embedded = await startEmbedded(folder, {
      throwaway: true,
      ...other,
    });
  }
  const adminUrl = given ?? embedded?.url ?? '';
  const template = `samplan_test_${process.pid}_${Date.now().toString(36)}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${template}`);
  await migrate(urlFor(adminUrl, template));
  provide('adminUrl', adminUrl);
  provide('template', template);
  provide('major', given ? '' : (other.other?.major ?? ''));
  return async () => {
    const made = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [template],
    );
    if (!embedded)
      for (const { datname } of made.rows) await admin.query(`drop database if exists ${datname} with (force)`);
    await admin.end();
    await embedded?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
}
