// For every test file: the metadata that Nest reads, and a database of its own in a few milliseconds.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { Rows } from '@samplan/testing';
import pg from 'pg';
import { inject } from 'vitest';
import { urlFor } from './postgres';

/**
 * A migrated database without rows, for this file alone. Removed with the others when all is over.
 * @returns its address, as the owner of the tables (who, a superuser, sees past row-level security)
 */
export async function freshDatabase(): Promise<string> {
  const adminUrl = inject('adminUrl');
  const template = inject('template');
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${name} template ${template}`);
  } finally {
    await admin.end();
  }
  return urlFor(adminUrl, name);
}

/** Queries past row-level security, in the shape that the builders of plans take. */
export const rowsOf = (owner: pg.Pool): Rows => ({
  query: async <Row extends object>(sql: string, params: readonly unknown[] = []) =>
    (await owner.query<Row>(sql, [...params])).rows,
});
