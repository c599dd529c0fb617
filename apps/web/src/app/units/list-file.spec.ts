// Files of spreadsheets, old and new, keep their letters.
import { expect, it } from 'vitest';
import { textOf } from './list-file';

it('reads both what new and what older spreadsheets write', () => {
  expect(textOf(new TextEncoder().encode('Fødselsnummer'))).toBe('Fødselsnummer');
  expect(textOf(Uint8Array.from([0x46, 0xf8, 0x64]))).toBe('Fød');
});
