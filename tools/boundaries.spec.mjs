// Every wall bites: for each rule an offender is planted in a copy of the tree's shape, and must be caught by that rule.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { assertNoStar, cruiserRules, fileRules, PROJECTS } from './boundaries.mjs';
import cruiser from '../.dependency-cruiser.mjs';

const ROOT = resolve(import.meta.dirname, '..');

/** rule → the file that breaks it, what it imports, and the files that must exist for that. */
const OFFENDERS = {
  'no-circles': { 'libs/domain/src/a.ts': "export * from './b';", 'libs/domain/src/b.ts': "export * from './a';" },
  'features-do-not-meet': {
    'apps/api/src/plans/a.ts': "import '../participation/b';",
    'apps/api/src/participation/b.ts': 'export {};',
  },
  'kernel-stands-alone': {
    'apps/api/src/kernel/a.ts': "import '../plans/b';",
    'apps/api/src/plans/b.ts': 'export {};',
  },
  'access-and-identity-stand-on-the-kernel': {
    'apps/api/src/access/a.ts': "import '../plans/b';",
    'apps/api/src/plans/b.ts': 'export {};',
  },
  'demo-stays-in-the-demo': {
    'apps/api/src/main.ts': "import './demo/seed';",
    'apps/api/src/demo/seed.ts': 'export {};',
  },
  'testing-is-for-tests': {
    'apps/web/src/app/a.ts': "import '../../../../libs/testing/src/cast';",
    'libs/testing/src/cast.ts': 'export {};',
  },
  'typeorm-at-its-doorway': { 'apps/api/src/plans/plans.resolver.ts': "import 'typeorm';" },
  'yjs-at-its-doorway': { 'apps/web/src/app/plan/a.ts': "import 'yjs';" },
  'wire-of-the-web-at-its-doorway': { 'apps/web/src/app/home/a.ts': "import 'rxjs';" },
  'sockets-of-the-client-only': { 'libs/sync/src/server/a.ts': "import 'y-websocket';" },
  'pages-do-not-meet': {
    'apps/web/src/app/home/a.ts': "import '../plan/people/b';",
    'apps/web/src/app/plan/people/b.ts': 'export {};',
  },
  'web-has-two-doors-to-sync': {
    'apps/web/src/app/a.ts': "import '../../../../libs/sync/src/server/rooms';",
    'libs/sync/src/server/rooms.ts': 'export {};',
  },
  'api-takes-the-server': {
    'apps/api/src/sync/a.ts': "import '../../../../libs/sync/src/client/replica';",
    'libs/sync/src/client/replica.ts': 'export {};',
  },
  ...Object.fromEntries(
    Object.entries(PROJECTS).flatMap(([name, { path, ours }]) => {
      const stranger = Object.entries(PROJECTS).find(([other]) => other !== name && !ours.includes(other));
      const up = '../'.repeat(path.split('/').length + 1);
      return [
        stranger && [
          `${name}-ours`,
          {
            [`${path}/src/a.ts`]: `import '${up}${stranger[1].path}/src/b';`,
            [`${stranger[1].path}/src/b.ts`]: 'export {};',
          },
        ],
        [`${name}-npm`, { [`${path}/src/a.ts`]: "import 'prettier';" }],
      ].filter(Boolean);
    }),
  ),
};

/** Further ways to break a rule. */
const MORE_OFFENDERS = [
  ...['words', 'history', 'tellings'].map((room) => [
    'features-do-not-meet',
    `the room ${room}, which carries features`,
    { [`apps/api/src/${room}/a.ts`]: "import '../goals/b';", 'apps/api/src/goals/b.ts': 'export {};' },
  ]),
  ...['goals', 'measures', 'moving', 'objections', 'attachments', 'waiting', 'search', 'own-entries', 'sync'].map(
    (room) => [
      'features-do-not-meet',
      `the room ${room}`,
      { [`apps/api/src/${room}/a.ts`]: "import '../plans/b';", 'apps/api/src/plans/b.ts': 'export {};' },
    ],
  ),
  ...['search', 'waiting', 'invitation', 'shell'].map((page) => [
    'pages-do-not-meet',
    `the page ${page}`,
    { [`apps/web/src/app/${page}/a.ts`]: "import '../home/b';", 'apps/web/src/app/home/b.ts': 'export {};' },
  ]),
];

async function brokenRules(files) {
  const base = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(base, file)), { recursive: true });
      writeFileSync(join(base, file), text);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(base, 'node_modules'));
    const roots = ['apps', 'libs'].filter((r) => Object.keys(files).some((f) => f.startsWith(r)));
    const { output } = await cruise(roots, {
      ...cruiser.options,
      tsConfig: undefined,
      baseDir: base,
      validate: true,
      ruleSet: { forbidden: cruiser.forbidden },
    });
    return output.summary.violations.map((v) => v.rule.name);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

describe('boundaries', () => {
  it('have no constraint that lets everything through', () => expect(assertNoStar).not.toThrow());

  it('have an offender for every rule', () => {
    expect(Object.keys(OFFENDERS).sort()).toEqual(
      cruiserRules()
        .map((rule) => rule.name)
        .sort(),
    );
  });

  it('say in a sentence why they are there', () => {
    for (const rule of fileRules) expect(rule.comment.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(OFFENDERS))('%s catches its offender', async (rule, files) => {
    expect(await brokenRules(files)).toContain(rule);
  });

  it.each(MORE_OFFENDERS)('%s catches %s too', async (rule, _who, files) => {
    expect(await brokenRules(files)).toContain(rule);
  });

  it('let a lawful import pass', async () => {
    const lawful = {
      'apps/api/src/plans/a.ts': "import '../access/b'; import 'graphql';",
      'apps/api/src/goals/a.ts': "import '../words/b'; import '../history/b'; import '../tellings/b'; import './c';",
      'apps/api/src/goals/c.ts': 'export {};',
      ...Object.fromEntries(
        ['access', 'words', 'history', 'tellings'].map((room) => [`apps/api/src/${room}/b.ts`, 'export {};']),
      ),
    };
    expect(await brokenRules(lawful)).toEqual([]);
  });

  it('between projects are errors in lint too', async () => {
    // The rule reads the project graph that Nx has written; without one it would pass everything.
    execFileSync(process.execPath, [join(ROOT, 'node_modules/.bin/nx'), 'show', 'projects'], { cwd: ROOT });
    const eslint = new ESLint({ cwd: ROOT });
    const [domain] = await eslint.lintText("import '@samplan/policy';\n", {
      filePath: join(ROOT, 'libs/domain/src/ids.ts'),
    });
    const [policy] = await eslint.lintText("import 'yjs';\n", { filePath: join(ROOT, 'libs/policy/src/facts.ts') });
    const rules = [...domain.messages, ...policy.messages].filter((m) => m.severity === 2).map((m) => m.ruleId);
    expect(rules.filter((id) => id === '@nx/enforce-module-boundaries')).toHaveLength(2);
  });

  it.each([
    ['a cast', 'export const x = JSON.parse("1") as number;', '@typescript-eslint/consistent-type-assertions'],
    ['any', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['the forbidden word', 'export const userName = 1;', 'no-restricted-syntax'],
    ['an enum', 'export enum Colour { red }', 'no-restricted-syntax'],
    ['the clock past the Clock', 'export const x = Date.now();', 'no-restricted-properties'],
    ['the console', 'console.log(1);', 'no-console'],
  ])('%s is an error', async (_what, text, rule) => {
    const eslint = new ESLint({ cwd: ROOT });
    const [result] = await eslint.lintText(`${text}\n`, { filePath: join(ROOT, 'libs/policy/src/facts.ts') });
    expect(result.messages.map((m) => m.ruleId)).toContain(rule);
  });
});
