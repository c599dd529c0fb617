// Words stay with whoever wrote them first, whatever is done to them afterwards.
import { describe, expect, it } from 'vitest';
import { ownWordsAt, ownWordsIn, type LoggedAct } from './authorship';
import { bodyOf } from './words';
import { seedUpdate } from './seed';
import { fragmentOf, inOneAct, onUpdate, openDoc, stateOf, takeIn, undoOf, Y, type YDoc } from './yjs';

/** Two people on one document, each act logged with who did it. */
const people = () => {
  const log: { who: string; update: Uint8Array }[] = [{ who: 'server', update: seedUpdate(1) }];
  const docs = new Map<string, YDoc>();
  const join = (who: string, client: number) => {
    const doc = openDoc(client);
    takeIn(doc, stateOfLog());
    onUpdate(doc, (update, local) => {
      if (!local) return;
      log.push({ who, update });
      for (const other of docs.values()) if (other !== doc) takeIn(other, update);
    });
    docs.set(who, doc);
    return doc;
  };
  const stateOfLog = () => {
    const all = openDoc();
    for (const { update } of log) takeIn(all, update);
    return stateOf(all);
  };
  const wordsOf = (who: string, since = 0) =>
    ownWordsAt(
      log.map(({ who: by, update }, at): LoggedAct => ({ updates: [update], mine: by === who && at >= since })),
    ).get('body') ?? [];
  return { join, wordsOf, log };
};

const type = (doc: YDoc, at: number, text: string) => {
  for (const [i, letter] of [...text].entries()) bodyOf(doc).insert(at + i, letter);
};

describe('One’s own words', () => {
  it('are what one typed and is still there, with dots where others wrote between', () => {
    const { join, wordsOf } = people();
    const [ola, kari] = [join('ola', 10), join('kari', 20)];
    type(ola, 0, 'Jeg vil svømme.');
    type(kari, 7, 'gjerne ');
    type(ola, bodyOf(ola).first().length, ' Og gå tur.');
    bodyOf(kari).remove(0, 4);
    expect(bodyOf(ola).first()).toBe('vilgjerne  svømme. Og gå tur.');
    expect(wordsOf('ola')).toEqual(['vil … svømme. Og gå tur.']);
    expect(wordsOf('kari')).toEqual(['gjerne']);
    expect(wordsOf('nobody')).toEqual([]);
  });

  it('since a copy are those that came after it', () => {
    const { join, wordsOf, log } = people();
    const ola = join('ola', 10);
    type(ola, 0, 'Før. ');
    const since = log.length;
    type(ola, 5, 'Etter.');
    expect(wordsOf('ola', since)).toEqual(['Etter.']);
    expect(wordsOf('ola')).toEqual(['Før. Etter.']);
  });

  it('are not words of others that one removed and took back', () => {
    const { join, wordsOf } = people();
    const [ola, kari] = [join('ola', 10), join('kari', 20)];
    type(ola, 0, 'Hemmelig ønske');
    const undo = undoOf(fragmentOf(kari, 'body'), ['kari']);
    inOneAct(kari, () => bodyOf(kari).remove(0, 14), 'kari');
    expect(bodyOf(ola).first()).toBe('');
    undo.undo();
    expect(bodyOf(ola).first()).toBe('Hemmelig ønske');
    expect(wordsOf('kari')).toEqual([]);
    expect(wordsOf('ola')).toEqual(['Hemmelig ønske']);
  });

  it('are not words of others in a paragraph that one divided or made a list of', () => {
    const { join, wordsOf } = people();
    const [ola, kari] = [join('ola', 10), join('kari', 20)];
    type(ola, 0, 'Jeg går tur med Tinka hver dag.');
    type(kari, 7, ' lange');
    inOneAct(kari, () => {
      const body = fragmentOf(kari, 'body');
      const first = bodyOf(kari).first();
      bodyOf(kari).remove(0, first.length);
      const item = new Y.XmlElement('listItem');
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(first)]);
      item.insert(0, [paragraph]);
      const list = new Y.XmlElement('bulletList');
      list.insert(0, [item]);
      body.insert(1, [list]);
    });
    expect(wordsOf('kari')).toEqual(['lange']);
    expect(wordsOf('ola')).toEqual(['Jeg går … tur med Tinka hver dag.']);
  });

  it('are kept where others gave them another form', () => {
    const { join, wordsOf } = people();
    const [ola, kari] = [join('ola', 10), join('kari', 20)];
    type(ola, 0, 'Første setning. Andre setning.');
    inOneAct(kari, () => {
      bodyOf(kari).remove(16, 14);
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('Andre setning.')]);
      fragmentOf(kari, 'body').insert(1, [paragraph]);
    });
    expect(wordsOf('ola')).toEqual(['Første setning.', 'Andre setning.']);
    expect(wordsOf('kari')).toEqual([]);
  });

  it('go along where the server moves them to another document, in whatever order the two are read', () => {
    const root = 'measure:00000000-0000-4000-8000-000000000001:how';
    const written = (client: number, ...texts: string[]) => {
      const doc = openDoc(client);
      const paragraphs = texts.map((text) => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(text)]);
        return paragraph;
      });
      fragmentOf(doc, root).insert(0, paragraphs);
      return doc;
    };
    const source = written(10, 'Møtes ved hallen.');
    const acts: LoggedAct[] = [{ updates: [stateOf(source)], mine: true }];
    const updates: Uint8Array[] = [];
    onUpdate(source, (update) => updates.push(update));
    fragmentOf(source, root).delete(0, 1);
    acts.push({ updates, mine: false });
    const target: LoggedAct[] = [{ updates: [stateOf(written(1, 'Møtes ved hallen.', 'Ring Kari.'))], mine: false }];
    for (const docs of [
      [acts, target],
      [target, acts],
    ])
      expect(ownWordsIn(docs).flatMap((found) => [...found])).toEqual([[root, ['Møtes ved hallen.']]]);
  });

  it('of an item that the server wrote for somebody are theirs, and of another item not', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const doc = openDoc(5);
    for (const root of [`measure:${id}:what`, 'measure:00000000-0000-4000-8000-000000000002:what']) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText('Følge til svømming')]);
      fragmentOf(doc, root).insert(0, [paragraph]);
    }
    const found = ownWordsAt([{ updates: [stateOf(doc)], mine: [`measure:${id}`] }]);
    expect([...found]).toEqual([[`measure:${id}:what`, ['Følge til svømming']]]);
  });

  it('are never a letter that others alone wrote, whatever two people do', () => {
    let seed = 11;
    const random = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
    for (let round = 0; round < 40; round++) {
      const { join, wordsOf } = people();
      const docs = { ola: join('ola', 10), kari: join('kari', 20) };
      // Each has an alphabet of their own.
      const letters = { ola: 'abcdefgh ', kari: 'ABCDEFGH ' };
      for (let i = 0; i < 60; i++) {
        const who = random(2) ? 'ola' : 'kari';
        const doc = docs[who];
        const { length } = bodyOf(doc).first();
        if (length > 4 && random(4) === 0) bodyOf(doc).remove(random(length - 2), 2);
        else bodyOf(doc).insert(random(length + 1), letters[who][random(9)] ?? '');
      }
      expect(wordsOf('ola').join('')).not.toMatch(/[A-Z]/);
      expect(wordsOf('kari').join('')).not.toMatch(/[a-z]/);
      const all = bodyOf(docs.ola).first();
      expect(
        wordsOf('ola')
          .join('')
          .replace(/[^a-z]/g, ''),
      ).toBe(all.replace(/[^a-z]/g, ''));
    }
  });
});
