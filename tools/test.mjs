// All that is checked, in one command: format, lint, types, walls, generated files, words, lock; every test; the stories
// in a real browser. Needs no browser and no database on the machine. The last line is `N passed, N failed`, alone.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bring } from './bring.mjs';

await bring(import.meta.url);

const only = process.argv.slice(2);
const box = mkdtempSync(join(tmpdir(), 'samplan-test-'));
const began = performance.now();
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
let passed = 0;
let failed = 0;
const notes = [];
const failures = [];

const count = (ok, bad) => {
  passed += ok;
  failed += bad;
};

/** Runs one command; its output is shown only when it fails. */
function run(command, env = {}) {
  return new Promise((done) => {
    const child = spawn('sh', ['-c', command], {
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines = [];
    child.stdout.on('data', (data) => lines.push(data));
    child.stderr.on('data', (data) => lines.push(data));
    child.on('exit', (code) => done({ code: code ?? 1, output: Buffer.concat(lines).toString() }));
  });
}

async function check(name, command) {
  if (only.length && !only.some((word) => name.includes(word))) return true;
  const from = performance.now();
  const { code, output } = await run(command);
  count(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds(from)})`);
  if (code !== 0) {
    failures.push(name);
    console.log(output.trimEnd());
  }
  return code === 0;
}

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Runs a suite that writes a JSON report of its tests. A suite that crashes, or that ran nothing, is one failure. */
async function suite(name, command, env, readCounts) {
  if (only.length && !only.some((word) => name.includes(word))) return false;
  const from = performance.now();
  const report = join(box, `${name.replace(/\W+/g, '-')}.json`);
  const { code, output } = await run(command(report), { ...env, REPORT: report });
  const counts = readCounts(readJson(report));
  const bad = Math.max(counts?.bad ?? 0, code === 0 && counts?.ok ? 0 : 1);
  count(counts?.ok ?? 0, bad);
  console.log(`${bad ? 'FAILED' : 'ok    '}  ${name}: ${counts?.ok ?? 0} passed, ${bad} failed (${seconds(from)})`);
  if (bad) {
    const named = failuresOf(report);
    failures.push(...named.map(({ title }) => `${name}: ${title}`));
    // The names first: what a server wrote meanwhile can be longer than what a machine keeps of the output.
    console.log(named.map(({ title, why }) => `${title}\n${why}`).join('\n'));
    console.log(output.trimEnd().split('\n').slice(-100).join('\n'));
  }
  return true;
}

/** What failed, by name and with its message: a JSON report says it to no reader otherwise. */
function failuresOf(file) {
  const report = readJson(file);
  const ofFiles = (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => [
    ...(assertionResults.length ? [] : [{ title: name, why: message }]),
    ...assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, failureMessages }) => ({ title: `${name}: ${fullName}`, why: failureMessages.join('\n') })),
  ]);
  return [...ofFiles, ...(report?.suites ?? []).flatMap(storiesThatFailed)];
}

/** The stories of one file or group that failed, wherever they stand in Playwright's report. */
const storiesThatFailed = ({ suites = [], specs = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => ({
      title: `${file}: ${title}`,
      why: tests
        .flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message)))
        .join('\n'),
    })),
  ...suites.flatMap(storiesThatFailed),
];

const ofVitest = (report) =>
  report && { ok: report.numPassedTests, bad: report.numFailedTests + report.numPendingTests + report.numTodoTests };
const ofPlaywright = (report) =>
  report && { ok: report.stats.expected, bad: report.stats.unexpected + report.stats.flaky + report.stats.skipped };

const postgres15 = [
  '/usr/lib/postgresql/15/bin',
  '/usr/local/opt/postgresql@15/bin',
  '/opt/homebrew/opt/postgresql@15/bin',
].find((folder) => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')));

async function checks() {
  await check('format', 'prettier --check . --log-level warn');
  await check('walls: files', 'depcruise --config .dependency-cruiser.mjs --output-type err apps libs');
  await check('lint and walls: projects', 'nx show projects >/dev/null && eslint . --max-warnings 0');
  for (const project of ['domain', 'policy', 'wording', 'plan-doc', 'sync', 'contract', 'testing'])
    await check(`types: ${project}`, `tsc -p libs/${project}/tsconfig.json`);
  await check('types: api', 'tsc -p apps/api/tsconfig.json');
  await check('types: web', 'ngc -p apps/web/tsconfig.app.json --noEmit');
  await check('types: specs of the web', 'tsc -p apps/web/tsconfig.spec.json');
  await check('types: e2e', 'tsc -p e2e/tsconfig.json');
  await check('generated: contract', 'node tools/codegen.mjs --check');
  await check('generated: docs/tilgang.md', 'node tools/print-access-table.ts --check');
  await check('glossary', 'node tools/check-glossary.mjs');
  await check('paths in the documents', 'node tools/check-doc-paths.mjs');
  await check('lock', 'node tools/check-lock.mjs');
}

async function tests() {
  const built = await check('build', 'nx run-many -t build --skip-nx-cache --output-style=static');
  await suite('tests', (report) => `vitest run --reporter=json --outputFile=${report}`, {}, ofVitest);
  if (postgres15) {
    const command = (report) => `vitest run --project api .db.spec --reporter=json --outputFile=${report}`;
    const ran = await suite(
      'database suites on PostgreSQL 15',
      command,
      { SAMPLAN_TEST_POSTGRES_BIN: postgres15 },
      ofVitest,
    );
    if (ran) notes.push('The database suites ran against PostgreSQL 15 as well.');
  } else {
    notes.push('No PostgreSQL 15 on this machine: the database suites ran against the embedded one alone.');
    if (process.env.SAMPLAN_DEMAND_POSTGRES_15) count(0, 1);
  }
  if (!built) return;
  const stories = (report) =>
    `PLAYWRIGHT_JSON_OUTPUT_NAME=${report} playwright test -c e2e/playwright.config.ts --reporter=json`;
  await suite('stories in the browser', stories, {}, ofPlaywright);
}

try {
  await Promise.all([checks(), tests()]);
} finally {
  rmSync(box, { recursive: true, force: true });
}
for (const note of notes) console.log(note);
for (const title of failures) console.log(`FAILED  ${title}`);
console.log(`Took ${seconds(began)}.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
