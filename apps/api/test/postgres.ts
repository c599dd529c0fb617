// One PostgreSQL for all suites (or the one DATABASE_URL_TEST names), with a migrated template to copy for each file.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded, type Embedded } from '../src/embedded/postgres';
import { migrate } from '../src/kernel/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server, as one who may make databases. */
    adminUrl: string;
    template: string;
  }
}

export const urlFor = (adminUrl: string, database: string): string => {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
};

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL_TEST'];
  let embedded: Embedded | undefined;
  let folder: string | undefined;
  if (!given) {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'samplan-test-')));
    embedded = await startEmbedded(folder, { throwaway: true });
  }
  const adminUrl = given ?? embedded?.url ?? '';
  const template = `samplan_test_${process.pid}_${Date.now().toString(36)}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${template}`);
  await migrate(urlFor(adminUrl, template));
  provide('adminUrl', adminUrl);
  provide('template', template);
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
