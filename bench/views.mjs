// `npm run measure`: how long the views of full plans take, at the API and in Chromium, beside what the promise is.
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { parse, print, visit } from 'graphql';
import { chromiumPath } from '../e2e/support/chromium.ts';

const PLANS = 200;
const ASKED = 100;
const OPENED = 12;
const root = join(import.meta.dirname, '..');
const demo = join(root, 'dist/apps/api/demo.js');

const documents = parse(
  globSync(join(root, 'apps/web/src/**/*.graphql'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n'),
);
/** The very query that a page of the web asks, with its fragments. */
function query(name) {
  const kept = new Set();
  const keep = (wanted, kind) => {
    const node = documents.definitions.find((d) => d.kind === kind && d.name.value === wanted);
    if (!node || kept.has(node)) return;
    kept.add(node);
    visit(node, { FragmentSpread: ({ name: { value } }) => keep(value, 'FragmentDefinition') });
  };
  keep(name, 'OperationDefinition');
  return [...kept].map((node) => print(node)).join('\n');
}

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

const data = mkdtempSync(join(tmpdir(), 'samplan-views-'));
const port = await freePort();
const env = { ...process.env, SAMPLAN_DATA: data, PORT: String(port) };
const server = spawn(process.execPath, [demo, '--port', String(port), '--data', data], {
  env,
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
});
try {
  await new Promise((resolve, reject) => {
    server.once('message', resolve);
    server.once('exit', () => reject(new Error('The demo did not start: is it built?')));
  });
  const url = `http://localhost:${port}`;
  const made = spawnSync(process.execPath, [demo, 'cookie', '--plans', String(PLANS)], { env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const [coordinator, owner, participant] = made.stdout.trim().split('\n');

  const ask = async (cookie, text, variables = {}) => {
    const from = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: text, variables }),
    });
    const body = await response.text();
    const took = performance.now() - from;
    const answer = JSON.parse(body);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return { took, kb: body.length / 1024, data: answer.data };
  };
  const plans = (await ask(coordinator, '{ plans { id } }')).data.plans.map(({ id }) => id);
  const [own] = (await ask(owner, '{ plans { id } }')).data.plans;
  console.log(`\n${PLANS} plans × 12 sections × 60 measures · ${cpus().length} cores · Node ${process.version}\n`);
  console.log('| asked of the API             | p50 ms | p95 ms |  kB |');
  console.log('| ---------------------------- | -----: | -----: | --: |');
  const views = [
    ['plans, the coordinator of 200', coordinator, query('HomePlans'), () => ({})],
    ['one plan, its coordinator', coordinator, query('PlanPage'), (n) => ({ planId: plans[n % plans.length] })],
    ['one plan, its owner', owner, query('PlanPage'), () => ({ planId: own.id })],
    ['who does what, coordinator', coordinator, query('PlanBoard'), (n) => ({ planId: plans[n % plans.length] })],
    ['who does what, a service', participant, query('PlanBoard'), (n) => ({ planId: plans[n % plans.length] })],
    ['what waits, coordinator', coordinator, query('WaitingPage'), () => ({})],
  ];
  for (const [name, cookie, text, variables] of views) {
    for (let n = 0; n < 10; n++) await ask(cookie, text, variables(n));
    const answers = [];
    for (let n = 0; n < ASKED; n++) answers.push(await ask(cookie, text, variables(n + 10)));
    const times = answers.map(({ took }) => took);
    console.log(
      `| ${name.padEnd(28)} | ${ms(quantile(times, 0.5))} | ${ms(quantile(times, 0.95))} | ${answers[0].kb.toFixed(0).padStart(3)} |`,
    );
  }

  // What index.html names, and all that those files import at once; what is fetched later is not in it.
  const browserFiles = join(root, 'dist/apps/web/browser');
  const first = new Set();
  const take = (file) => {
    if (first.has(file)) return;
    first.add(file);
    const text = readFileSync(join(browserFiles, file), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) take(imported);
  };
  const index = readFileSync(join(browserFiles, 'index.html'), 'utf8');
  for (const [, file] of index.matchAll(/(?:src|href)="([^"]+\.js)"/g)) take(file);
  const bytes = [...first].reduce((sum, file) => sum + gzipSync(readFileSync(join(browserFiles, file))).length, 0);
  console.log(
    `\nInitial JavaScript: ${(bytes / 1000).toFixed(0)} kB gzipped, in ${first.size} files (promise: below 250).`,
  );

  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  const times = [];
  for (let n = 0; n < OPENED; n++) {
    const context = await browser.newContext();
    const [name, value] = owner.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const from = performance.now();
    await page.goto(`${url}/plan/${own.id}`, { waitUntil: 'commit' });
    // Looked for at every frame: a locator asks at most twice a second after a while.
    const isShown = () => globalThis.document.querySelector('article')?.innerText.includes('Jeg vil klare det selv');
    await page.waitForFunction(isShown, undefined, { polling: 'raf' });
    times.push(performance.now() - from);
    await context.close();
  }
  await browser.close();
  console.log(
    `First view of a full plan in Chromium, nothing cached: p50 ${ms(quantile(times, 0.5)).trim()} ms, slowest ${ms(Math.max(...times)).trim()} ms (promise: below 1000).\n`,
  );
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(data, { recursive: true, force: true });
}
