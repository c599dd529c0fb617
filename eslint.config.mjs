// Lint: what a reviewer should not have to say. Boundaries between projects come from tools/boundaries.mjs.
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { nxConstraints, PROJECTS } from './tools/boundaries.mjs';

// A project's specs use libs/testing, which uses the project: a circle between projects that is none between files.
const TESTS_AND_TESTED = Object.keys(PROJECTS).map((name) => ['testing', name]);

// The places where a value from outside gets its type; everywhere else a cast hides a mistake.
const DOORWAYS = [
  'libs/domain/src/ids.ts',
  'libs/domain/src/dates.ts',
  'libs/sync/src/ports.ts',
  'libs/plan-doc/src/yjs.ts',
  'apps/api/src/kernel/database.ts',
  'apps/api/src/access/permit.ts',
  '**/*.spec.ts',
  'apps/api/test/**',
];

const declares = [
  'VariableDeclarator > Identifier.id',
  'FunctionDeclaration > Identifier.id',
  'ClassDeclaration > Identifier.id',
  'TSInterfaceDeclaration > Identifier.id',
  'TSTypeAliasDeclaration > Identifier.id',
  'PropertyDefinition > Identifier.key',
  'MethodDefinition > Identifier.key',
  'TSPropertySignature > Identifier.key',
  ':function > Identifier.params',
];

const banned = [
  { selector: 'TSEnumDeclaration', message: 'A closed list is an `as const` array in libs/domain/src/vocabulary.ts.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name in every file that speaks of it.' },
  ...declares.map((selector) => ({
    selector: `${selector}[name=/(^u|U)ser(s|Id|Name)?$/]`,
    message: '`user` means four people here: say owner, participant, actor or account.',
  })),
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the Clock (libs/domain/src/dates.ts).',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '**/.angular',
      '.nx',
      '.data',
      'tmp',
      'libs/contract/src/{schema,operations,documents,sdl}.ts',
      'libs/contract/src/documents/*.ts',
      'test-results',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: nxConstraints() },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...banned],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only kernel/config.ts reads the environment.' },
        { object: 'Date', property: 'now', message: 'Ask the Clock (libs/domain/src/dates.ts).' },
      ],
    },
  },
  {
    // Nest finds what to inject by the classes themselves, so type-only imports of them would break it.
    files: ['apps/api/src/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // A permit is told from a look-alike by a private field that nobody reads.
    files: DOORWAYS,
    rules: { '@typescript-eslint/consistent-type-assertions': 'off', 'no-unused-private-class-members': 'off' },
  },
  {
    files: ['**/*.spec.ts', 'apps/*/test/**/*.ts', 'libs/testing/**/*.ts', 'e2e/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: nxConstraints({ tests: true }),
          ignoredCircularDependencies: TESTS_AND_TESTED,
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...banned.slice(0, 2 + declares.length)],
    },
  },
  {
    files: ['apps/api/src/kernel/config.ts', 'libs/domain/src/dates.ts', 'libs/sync/src/server/system-timers.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  { files: ['apps/api/src/cli.ts', 'apps/api/src/demo.ts', 'tools/**/*'], rules: { 'no-console': 'off' } },
  {
    files: ['**/{vite,vitest,playwright}.config.ts', 'e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['apps/web/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
  },
  {
    files: ['apps/web/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    // `say` puts the text in.
    rules: { '@angular-eslint/template/elements-content': ['error', { allowList: ['say'] }] },
  },
  {
    files: ['**/*.mjs', 'tools/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setImmediate: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        TextDecoder: 'readonly',
        TextEncoder: 'readonly',
        Response: 'readonly',
      },
    },
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
);
