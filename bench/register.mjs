// `npm run measure:register`: 100 000 plans in one municipality, and how long the register and its overview take at the API.
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import pg from 'pg';

const PLANS = Number(process.env.PLANS ?? 100_000);
const ASKED = 100;
const PROMISE_MS = 200;
const FJELLDAL = 'f0000000-0000-4000-8000-000000000001';
const PAGE = join(import.meta.dirname, '../docs/performance.md');
const [BEGINS, ENDS] = ['<!-- measure:register begins -->', '<!-- measure:register ends -->'];
const root = join(import.meta.dirname, '..');
const demo = join(root, 'dist/apps/api/demo.js');

const documents = parse(
  globSync(join(root, 'apps/web/src/app/register/*.graphql'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);
/** The very query that a page of the web asks. */
const query = (wanted) => print(documents.definitions.find(({ name }) => name.value === wanted));
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
const quantile = (times, q) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))];
const ms = (time) => time.toFixed(time < 10 ? 1 : 0).padStart(6);

const data = mkdtempSync(join(tmpdir(), 'samplan-register-'));
const port = await freePort();
const env = { ...process.env, SAMPLAN_DATA: data, PORT: String(port) };
const server = spawn(process.execPath, [demo, '--port', String(port), '--data', data], {
  env,
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
const lines = [];
const say = (line) => {
  lines.push(line);
  console.log(line);
};
try {
  await new Promise((resolve, reject) => {
    server.once('message', resolve);
    server.once('exit', () => reject(new Error('The demo did not start: is it built?')));
  });
  const url = `http://localhost:${port}`;
  const { databaseUrl } = JSON.parse(readFileSync(join(data, 'connection.json'), 'utf8'));
  const rows = new pg.Client({ connectionString: databaseUrl });
  rows.on('error', () => undefined);
  await rows.connect();
  const from = performance.now();
  const sql = readFileSync(join(import.meta.dirname, 'register.sql'), 'utf8')
    .replaceAll(':plans', String(PLANS))
    .replaceAll(':tenant', `'${FJELLDAL}'::uuid`);
  // One statement after another: vacuum stands in no transaction.
  for (const statement of statementsOf(sql)) await rows.query(statement);
  console.log(`${PLANS} plans made in ${((performance.now() - from) / 1000).toFixed(0)} s`);

  const made = spawnSync(process.execPath, [demo, 'cookie', 'inga'], { env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const cookie = made.stdout.trim();
  // She answers for the coordinating unit now.
  await rows.query("update session set hat = 'coordinating-unit' where issuer = 'demo:cookie'");
  const ask = async (text, variables) => {
    const begun = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: text, variables }),
    });
    const body = await response.text();
    const took = performance.now() - begun;
    const answer = JSON.parse(body);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return { took, kb: body.length / 1024, data: answer.data };
  };
  const page = query('RegisterPage');
  const [{ day }] = (await rows.query('select (current_date - 365)::text as day')).rows;
  const deep = (
    await rows.query(
      `select coalesce(next_review_on::text, 'infinity') || '_' || plan_id as cursor from register_span
       where state <> 'closed' and current_date >= from_day and current_date < to_day
       order by coalesce(next_review_on, 'infinity'), plan_id offset $1 limit 1`,
      [Math.floor(PLANS * 0.8)],
    )
  ).rows[0].cursor;
  const views = [
    ['register, the first page', page, { filter: {} }],
    ['register, four fifths down', page, { filter: {}, afterPlan: deep }],
    ['register, without a coordinator', page, { filter: { mark: 'without_coordinator' } }],
    ['register, over date', page, { filter: { mark: 'over_date' } }],
    ['register, a consent ends soon', page, { filter: { mark: 'consent_ends' } }],
    ['register, not opened for long', page, { filter: { mark: 'not_opened' } }],
    ['register, an age and a type', page, { filter: { state: 'active', age: 'from_67', type: 'light_plan' } }],
    ['register, a unit', page, { filter: { unitId: 'e9000000-0000-4000-8000-000000000003' } }],
    ['register, a year ago', page, { filter: { state: 'active', on: day } }],
    ['overview', query('OverviewPage'), {}],
    ['overview, a year ago', query('OverviewPage'), { on: day }],
  ];
  say(`${new Date().toISOString().slice(0, 10)}, ${PLANS} plans, Node ${process.version}, ${cpus().length} cores.`);
  say('');
  say('| asked of the API                |   rows | p50 ms | p95 ms |  kB |');
  say('| ------------------------------- | -----: | -----: | -----: | --: |');
  const late = [];
  for (const [name, text, variables] of views) {
    for (let n = 0; n < 10; n++) await ask(text, variables);
    const answers = [];
    for (let n = 0; n < ASKED; n++) answers.push(await ask(text, variables));
    const times = answers.map(({ took }) => took);
    const [{ data: told, kb }] = answers;
    const count = told.register?.count ?? told.registerOverview.active;
    const p95 = quantile(times, 0.95);
    if (p95 >= PROMISE_MS) late.push(name);
    say(
      `| ${name.padEnd(31)} | ${String(count).padStart(6)} | ${ms(quantile(times, 0.5))} | ${ms(p95)} | ${kb.toFixed(0).padStart(3)} |`,
    );
  }
  await rows.end();
  const text = readFileSync(PAGE, 'utf8');
  const [before, rest = ''] = text.split(BEGINS);
  writeFileSync(PAGE, `${before}${BEGINS}\n\n${lines.join('\n')}\n\n${ENDS}${rest.split(ENDS)[1] ?? '\n'}`);
  spawnSync(process.execPath, [join(root, 'node_modules/prettier/bin/prettier.cjs'), '--write', PAGE]);
  console.log(late.length ? `\nSlower than ${PROMISE_MS} ms: ${late.join('; ')}.` : `\nAll below ${PROMISE_MS} ms.`);
  process.exitCode = late.length ? 1 : 0;
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}

/** At each semicolon that ends a line, but within a block of code. */
function statementsOf(sql) {
  const parts = sql.split(/;\s*$/m);
  const all = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last !== undefined && (last.split('$$').length - 1) % 2 === 1) all[all.length - 1] = `${last};${part}`;
    else all.push(part);
  }
  return all.filter((one) => one.trim() !== '');
}
