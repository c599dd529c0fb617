// The words of goals and measures in their section's document: where they may stand, and what they say.
import { SECTION_KINDS } from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import { goalWords, measureWords } from './items';
import { besideBody, itemRoots, parseItemRoot, STRENGTHS } from './sections';
import { seedUpdate } from './seed';
import { beginWords, putWords, takeWords } from './server-acts';
import { rootType, shapeProblem } from './shape';
import { readItems, strengthsIn, wordsAt, wordsOf, type WordsNode } from './snapshot';
import { changeBy, fragmentOf, openDoc, openServerDoc, stateOf, takeIn, Y, type YDoc } from './yjs';

const GOAL = '10000000-0000-4000-8000-000000000001';
const MEASURE = '20000000-0000-4000-8000-000000000001';
const WHAT = `measure:${MEASURE}:what`;

const said = (...paragraphs: string[]): WordsNode => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) })),
});
const seeded = (items: Record<string, string>): YDoc => {
  const doc = openDoc();
  takeIn(doc, seedUpdate(1, ['Om hjemmet.'], items));
  return doc;
};

describe('What the owner is good at', () => {
  it('stands in the section of what matters, and in no other', () => {
    expect(SECTION_KINDS.filter((kind) => rootType(kind, STRENGTHS) === 'xml')).toEqual(['what-matters']);
    expect(SECTION_KINDS.filter((kind) => besideBody(kind).length > 0)).toEqual(['what-matters']);
    expect(shapeProblem('what-matters', seeded({ [STRENGTHS]: 'Skru' }))).toBeUndefined();
    expect(shapeProblem('life-area', seeded({ [STRENGTHS]: 'Skru' }))).toBe('unlawful root');
  });

  it('is said after the section’s own words, and read again from the stored copy', () => {
    const { items, text } = wordsOf(seeded({ [STRENGTHS]: 'Jeg kan skru.\nOg le.' }));
    expect(text).toBe('Om hjemmet.\nJeg kan skru.\nOg le.');
    expect(strengthsIn(readItems(JSON.parse(JSON.stringify(items))))).toEqual(said('Jeg kan skru.', 'Og le.'));
  });

  it('says nothing where nothing is written', () => {
    const { items, text } = wordsOf(seeded({ [STRENGTHS]: '' }));
    expect([items, text, strengthsIn(items)]).toEqual([{}, 'Om hjemmet.', said('')]);
  });
});

describe('Goals and measures', () => {
  it('have words in life areas, agreements, transitions, crisis and meetings, and in no other section', () => {
    const kinds = SECTION_KINDS.filter((kind) => rootType(kind, WHAT) === 'xml');
    expect(kinds).toEqual(['life-area', 'agreement', 'meeting', 'transition', 'crisis']);
    expect(itemRoots('goal', GOAL)).toEqual(goalWords.roots(GOAL));
    expect(itemRoots('measure', MEASURE)).toEqual(measureWords.roots(MEASURE));
    expect(parseItemRoot(WHAT)).toEqual({ noun: 'measure', id: MEASURE, field: 'what', item: `measure:${MEASURE}` });
  });

  it.each([
    `goal:${GOAL}:what`,
    `measure:${MEASURE}:words`,
    `goal:${GOAL}`,
    `goal:${GOAL}:words:x`,
    `goal:${GOAL.replace('1', 'A')}:words`,
    'goal:1:words',
    `person:${GOAL}:words`,
    'goals',
  ])('have no root %s', (name) => {
    expect(rootType('life-area', name)).toBeUndefined();
  });

  it('follow the same grammar as the section’s own words', () => {
    const doc = seeded({ [WHAT]: 'Trene' });
    expect(shapeProblem('life-area', doc)).toBeUndefined();
    expect(shapeProblem('what-matters', seeded({ [WHAT]: '' }))).toBe('unlawful root');
    fragmentOf(doc, WHAT).insert(0, [new Y.XmlElement('script')]);
    expect(shapeProblem('life-area', doc)).toBe('a node out of place');
  });

  it('are said after the section’s own words, the same way whatever came first', () => {
    const roots = {
      [WHAT]: 'Trene\nSvømme',
      [`goal:${GOAL}:why`]: 'For ryggen.',
      [`goal:${GOAL}:words`]: 'Bli sterk.',
    };
    const [one, other] = [seeded(roots), seeded(Object.fromEntries(Object.entries(roots).reverse()))];
    expect(wordsOf(one)).toEqual(wordsOf(other));
    expect(wordsOf(one).text).toBe('Om hjemmet.\nBli sterk.\nFor ryggen.\nTrene\nSvømme');
    expect(wordsOf(one).items).toEqual({
      [`goal:${GOAL}`]: { words: said('Bli sterk.'), why: said('For ryggen.') },
      [`measure:${MEASURE}`]: { what: said('Trene', 'Svømme') },
    });
  });

  it('are read from outside as far as they are words of items', () => {
    const items = wordsOf(seeded({ [WHAT]: 'Trene' })).items;
    expect(readItems(JSON.parse(JSON.stringify(items)))).toEqual(items);
    for (const junk of [null, 3, [], 'x', { [WHAT]: said('x') }, { [`goal:${GOAL}`]: { what: said('x') } }])
      expect(readItems(junk)).toEqual({});
    expect(readItems({ [`goal:${GOAL}`]: { words: { type: 'script' } } })).toEqual({});
  });
});

describe('The server', () => {
  it('takes words out so that none is left in the document, and puts them back into the same paragraphs', () => {
    const doc = openServerDoc();
    takeIn(doc, stateOf(seeded({ [WHAT]: 'Trene\nSvømme' })));
    const shape = fragmentOf(doc, WHAT).length;
    const taken = takeWords(doc, [WHAT]);
    expect(taken).toEqual({ [WHAT]: said('Trene', 'Svømme') });
    expect(wordsOf(doc).items).toEqual({});
    expect(Buffer.from(stateOf(doc)).includes('Trene')).toBe(false);
    putWords(doc, taken);
    expect(wordsAt(doc, WHAT)).toEqual(said('Trene', 'Svømme'));
    expect(fragmentOf(doc, WHAT).length).toBe(shape);
  });

  it('says nothing of a list whose words were taken out', () => {
    const doc = openServerDoc();
    const list: WordsNode = {
      type: 'doc',
      content: [{ type: 'bulletList', content: [{ type: 'listItem', content: said('Tinka').content ?? [] }] }],
    };
    putWords(doc, { body: list });
    expect(wordsOf(doc)).toMatchObject({ body: list, text: '– Tinka' });
    const taken = takeWords(doc, ['body']);
    expect(wordsOf(doc).text).toBe('');
    putWords(doc, taken);
    expect(wordsAt(doc, 'body')).toEqual(list);
  });

  it('puts words before what was written meanwhile', () => {
    const doc = openServerDoc();
    beginWords(doc, { [WHAT]: 'Først' });
    const taken = takeWords(doc, [WHAT]);
    measureWords.of(doc, MEASURE).what.insert(0, 'Imens');
    putWords(doc, taken);
    expect(wordsAt(doc, WHAT)).toEqual(said('Først', 'Imens'));
  });

  it('tells what an act changes as one update, and nothing where it changes nothing', () => {
    const doc = openServerDoc();
    expect(changeBy(doc, () => putWords(doc, {}))).toBeUndefined();
    const change = changeBy(doc, () => beginWords(doc, { [WHAT]: 'a\nb', [`goal:${GOAL}:words`]: 'c' }));
    const copy = openDoc();
    takeIn(copy, change ?? new Uint8Array());
    expect(wordsOf(copy)).toEqual(wordsOf(doc));
  });
});
