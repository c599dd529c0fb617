// How large a file is said to be.
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, sizeIn } from './file-size';

const spaced = (text: string) => text.replace(/\s/gu, ' ');

describe('The size of a file', () => {
  it('is in megabytes with a comma in Norwegian and a point in English', () => {
    expect(spaced(sizeIn('nb', 1.25 * 1024 * 1024))).toBe('1,3 MB');
    expect(spaced(sizeIn('en', 1.25 * 1024 * 1024))).toMatch(/^1\.3 ?MB$/);
    expect(spaced(sizeIn('nn', MOST_BYTES))).toBe('10 MB');
  });

  it('is in whole kilobytes below that, and never nothing', () => {
    expect(spaced(sizeIn('nb', 340 * 1024)).toLowerCase()).toBe('340 kb');
    expect(spaced(sizeIn('nb', 3)).toLowerCase()).toBe('1 kb');
  });
});
