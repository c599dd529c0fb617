// The stylesheet has those parts of Designsystemet that pages use.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const textsOf = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

it('each part of Designsystemet that a page uses has its styles', () => {
  const sources = [...textsOf('apps/web/src/**/*.{ts,html}'), ...textsOf('libs/ui/src/**/*.{ts,html}')];
  const classes = sources.flatMap((text) =>
    [...text.matchAll(/class(?:="|: ')([^"']+)["']/g)].map(([, names]) => names),
  );
  const used = new Set(classes.flatMap((names) => names?.match(/(?<=\bds-)[a-z-]+/g) ?? []));
  const styles = readFileSync(join(import.meta.dirname, 'styles.css'), 'utf8');
  expect(used).toContain('button');
  for (const part of used) expect(styles).toContain(`designsystemet-css/${part}.css`);
});
