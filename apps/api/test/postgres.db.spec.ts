import { expect, inject, it } from 'vitest';
import pg from 'pg';

it('the suites run on the PostgreSQL that was named, and it is one that Samplan serves', async () => {
  const client = new pg.Client({ connectionString: inject('adminUrl') });
  await client.connect();
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  await client.end();
  const major = Number(rows[0]?.version.split('.')[0]);
  expect(major).toBeGreaterThanOrEqual(15);
  if (inject('major')) expect(String(major)).toBe(inject('major'));
});
