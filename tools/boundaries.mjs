// Who may import whom (docs/house.md): the one list that ESLint (projects) and dependency-cruiser (files) both read.
// A new dependency is a new line here.

/** project → folder, the projects of ours it may import, the packages of npm it may import (a trailing * is a prefix). */
export const PROJECTS = {
  domain: { path: 'libs/domain', ours: [], npm: [] },
  policy: { path: 'libs/policy', ours: ['domain'], npm: [] },
  wording: { path: 'libs/wording', ours: ['domain'], npm: ['intl-messageformat'] },
  'plan-doc': {
    path: 'libs/plan-doc',
    ours: ['domain'],
    npm: ['yjs', '@tiptap/core', '@tiptap/pm', '@tiptap/starter-kit', '@tiptap/y-tiptap'],
  },
  sync: { path: 'libs/sync', ours: [], npm: ['yjs', 'y-protocols', 'lib0', 'y-websocket'] },
  contract: { path: 'libs/contract', ours: [], npm: ['@graphql-typed-document-node/core', 'graphql'] },
  ui: { path: 'libs/ui', ours: [], npm: ['@angular/*', '@digdir/*', '@tiptap/*', 'tslib'] },
  api: {
    path: 'apps/api',
    ours: ['domain', 'policy', 'wording', 'plan-doc', 'sync', 'contract', 'testing'],
    npm: [
      '@nestjs/*',
      '@apollo/server',
      '@as-integrations/express5',
      'csv-parse',
      'csv-stringify',
      'express',
      'graphql',
      'graphql-ws',
      'helmet',
      'ical-generator',
      'nodemailer',
      'oidc-provider',
      'openid-client',
      'pg',
      'pg-boss',
      'reflect-metadata',
      'rxjs',
      'tslib',
      'typeorm',
      // Types only: the build puts the migrations into the program.
      'vite',
      'ws',
    ],
  },
  web: {
    path: 'apps/web',
    ours: ['domain', 'wording', 'plan-doc', 'sync', 'contract', 'ui'],
    npm: [
      '@angular/*',
      '@digdir/*',
      '@fontsource-variable/*',
      '@graphql-typed-document-node/core',
      '@apollo/client',
      'chart.js',
      'graphql',
      'graphql-ws',
      'rxjs',
      'tslib',
    ],
  },
  testing: {
    path: 'libs/testing',
    ours: ['domain', 'policy', 'plan-doc', 'sync', 'wording'],
    npm: ['yjs', 'y-protocols', 'lib0', 'fast-check'],
  },
};

/** Packages that tests alone may import, anywhere. */
export const TEST_ONLY = [
  'vitest',
  'vite',
  'fast-check',
  '@playwright/test',
  '@axe-core/playwright',
  '@angular/core/testing',
  'y-websocket',
  'ws',
  'yjs',
  'y-protocols',
  'lib0',
  'pg',
  'smtp-server',
  'typeorm',
];

/** The same word in two places is a mistake that waits; a star would be one that has happened. */
export const assertNoStar = () => {
  for (const [name, { ours, npm }] of Object.entries(PROJECTS))
    if ([...ours, ...npm].includes('*')) throw new Error(`${name} may import anything: say what`);
};

/** Constraints for @nx/enforce-module-boundaries. Tests may also import libs/testing and what tests are made with. */
export const nxConstraints = ({ tests = false } = {}) =>
  Object.entries(PROJECTS).map(([name, { ours, npm }]) => ({
    sourceTag: `project:${name}`,
    onlyDependOnLibsWithTags: [name, ...ours, ...(tests ? Object.keys(PROJECTS) : [])].map(
      (other) => `project:${other}`,
    ),
    allowedExternalImports: [...npm, ...(tests ? TEST_ONLY : [])].flatMap((p) =>
      p.endsWith('*') ? [p] : [p, `${p}/*`],
    ),
  }));

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const pattern = (name) => (name.endsWith('/*') ? `${escape(name.slice(0, -2))}/` : `${escape(name)}(/|$)`);
const SPEC = '\\.(spec|flow|fuzz|types)\\.ts$|\\.spec\\.ts$|^apps/api/test/|vite\\.config\\.ts$|vitest\\.config\\.ts$';

const projectRules = Object.entries(PROJECTS).flatMap(([name, { path, ours, npm }]) => [
  {
    name: `${name}-ours`,
    severity: 'error',
    comment: `${name} may import only ${ours.length ? ours.join(', ') : 'itself'} of ours (docs/house.md)`,
    from: { path: `^${path}/`, pathNot: SPEC },
    to: {
      path: '^(libs|apps)/',
      pathNot: [path, ...ours.map((other) => PROJECTS[other].path)].map((p) => `^${p}/`).join('|'),
    },
  },
  {
    name: `${name}-npm`,
    severity: 'error',
    comment: `${name} may not import this package: add it to tools/boundaries.mjs if it must`,
    from: { path: `^${path}/src/`, pathNot: SPEC },
    to: {
      path: 'node_modules/|^[^./]',
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown'],
      pathNot: npm.length ? npm.map((p) => `(^|node_modules/)(@types/)?${pattern(p)}`).join('|') : undefined,
    },
  },
]);

const only = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const inNpm = (...names) => ({ path: names.map((n) => `(^|node_modules/)${escape(n)}(/|$)`).join('|') });

/** Rooms of the API that stand side by side; words, history, tellings, beginnings and appointments carry them, as access and the kernel do. */
const FEATURES =
  'plans|participation|consents|drafts|goals|measures|moving|network|objections|attachments|reviews|notices|read-log|log-control|safe-contact|data-subject|waiting|search|own-entries|quarantine|units|cases|coordinators|calendar|register|municipality|sync';

/** Rules for files, each with a sentence that is printed when it breaks. */
export const fileRules = [
  only('no-circles', 'A circle is a broken stair: a file stands above all it imports', {}, { circular: true }),
  only(
    'features-do-not-meet',
    'A feature never imports a feature: they meet in the database, in the bell, in access and in words, history, tellings, letters, beginnings, appointments and responsibilities',
    {
      path: `^apps/api/src/(${FEATURES}|words|history|tellings|letters|beginnings|appointments|responsibilities)/`,
      pathNot: SPEC,
    },
    {
      path: `^apps/api/src/(${FEATURES})/`,
      pathNot: '^apps/api/src/$1/',
    },
  ),
  only(
    'kernel-stands-alone',
    'The kernel carries every feature and knows none of them',
    { path: '^apps/api/src/kernel/', pathNot: SPEC },
    { path: '^apps/api/src/(?!kernel/)' },
  ),
  only(
    'access-and-identity-stand-on-the-kernel',
    'access and identity know the kernel alone (and access what an actor is)',
    { path: '^apps/api/src/(access|identity)/', pathNot: SPEC },
    { path: '^apps/api/src/(?!kernel/|access/|identity/)' },
  ),
  only(
    'demo-stays-in-the-demo',
    'Only the entry demo.ts and src/demo know invented people: the server of a real installation has none',
    { path: '^apps/api/src/', pathNot: `^apps/api/src/demo(\\.ts$|/)|${SPEC}` },
    { path: '^apps/api/src/demo/|^libs/testing/|node_modules/oidc-provider' },
  ),
  only(
    'testing-is-for-tests',
    'libs/testing is imported by specs, stories and the demo alone',
    { path: '^(apps|libs)/(?!testing/)', pathNot: `^apps/api/src/demo(\\.ts$|/)|${SPEC}` },
    { path: '^libs/testing/' },
  ),
  only(
    'typeorm-at-its-doorway',
    'TypeORM stays in tables, repositories and kernel/database.ts',
    { path: '^(apps|libs)/', pathNot: `(\\.table|\\.repository)\\.ts$|^apps/api/src/kernel/database\\.ts$|${SPEC}` },
    inNpm('typeorm'),
  ),
  only(
    'yjs-at-its-doorway',
    'Yjs stays in plan-doc and sync',
    { path: '^(apps|libs)/', pathNot: `^libs/(plan-doc|sync|testing)/|${SPEC}` },
    inNpm('yjs', 'y-protocols'),
  ),
  only(
    'wire-of-the-web-at-its-doorway',
    'Apollo, graphql-ws and rxjs stay in the web kernel',
    { path: '^apps/web/src/', pathNot: `^apps/web/src/app/kernel/|${SPEC}` },
    inNpm('@apollo/client', 'graphql-ws', 'rxjs'),
  ),
  only(
    'sockets-of-the-client-only',
    'y-websocket is the client of the engine: the server speaks the protocol itself',
    { path: '^libs/sync/src/(?!client/)', pathNot: SPEC },
    inNpm('y-websocket'),
  ),
  only(
    'pages-do-not-meet',
    'Page folders never import each other: they share plan-store, the kernel and libs/ui',
    {
      path: '^apps/web/src/app/(home|shell|hats|landing|sign-in|waiting|search|unstored|log-control|invitation|safe-contact|settings|look-up|my-data|data-requests|report-need|cases|my-case|coordinators|register|municipality|units|my-unit|plan/[^/.]+)/',
    },
    {
      path: '^apps/web/src/app/(home|hats|landing|sign-in|waiting|search|unstored|log-control|invitation|safe-contact|settings|look-up|my-data|data-requests|report-need|cases|my-case|coordinators|register|municipality|units|my-unit|plan/[^/.]+)/',
      pathNot: '^apps/web/src/app/$1/',
    },
  ),
  only(
    'web-has-two-doors-to-sync',
    'The web takes the client of the engine, the API its server',
    { path: '^apps/web/' },
    { path: '^libs/sync/src/server' },
  ),
  only(
    'api-takes-the-server',
    'The API takes the server of the engine',
    { path: '^apps/api/src/', pathNot: SPEC },
    { path: '^libs/sync/src/client' },
  ),
];

export const cruiserRules = () => [...fileRules, ...projectRules];
