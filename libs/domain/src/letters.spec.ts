// A letter names only what it may, and leaves nothing out.
import { describe, expect, it } from 'vitest';
import { filledLetter, unknownFields } from './letters';

const letter = { title: 'Svar til {name}', body: 'Hei, {name}.\n\nDere får svar {new-date}.' };

describe('A letter', () => {
  it('has put in what it names, also where the same stands twice', () => {
    expect(filledLetter(letter, { name: 'Astrid', 'new-date': '4. januar' })).toEqual({
      title: 'Svar til Astrid',
      body: 'Hei, Astrid.\n\nDere får svar 4. januar.',
    });
  });

  it('puts in words as they are, also such as look like a field', () => {
    expect(filledLetter(letter, { name: '{reason} $1', 'new-date': 'i morgen' }).title).toBe('Svar til {reason} $1');
  });

  it('is not written where something that it names is missing', () => {
    expect(() => filledLetter(letter, { name: 'Astrid' })).toThrow('new-date');
  });

  it('may name its own fields and no others', () => {
    expect(unknownFields('need-delayed', letter)).toEqual([]);
    expect(unknownFields('need-received', letter)).toEqual(['new-date']);
    expect(unknownFields('need-delayed', { title: '{navn}', body: '{navn} {name} {}' })).toEqual(['navn', '']);
  });
});
