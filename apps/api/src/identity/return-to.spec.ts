import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturn } from './return-to';

const base = 'https://samplan.example';

describe('the address to return to', () => {
  it('is a path of ours', () => {
    expect(safeReturn('/plan/1?x=2#top', base)).toBe('/plan/1?x=2#top');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
    undefined,
    ['/a', '/b'],
  ])('is the front page for %j', (text) => {
    const to = safeReturn(text, base);
    expect(new URL(to, base).origin).toBe(base);
    expect(to.startsWith('//')).toBe(false);
  });

  it('never leads to another site, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '.', '\t', '\n', 'a', ':', '@', '%', '?', '#') }),
        (text) => {
          expect(new URL(safeReturn(text, base), base).origin).toBe(base);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
