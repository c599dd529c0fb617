// Which documents the server takes, and which it refuses at the door.
import { describe, expect, it } from 'vitest';
import { seedUpdate } from './seed';
import { MAX_BYTES, MAX_DEPTH, shapeProblem } from './shape';
import { fragmentOf, openDoc, stateOf, takeIn, textOf, Y, type YDoc } from './yjs';

const seeded = (clientId = 7): YDoc => {
  const doc = openDoc(clientId);
  takeIn(doc, seedUpdate(1, ['Hei', { list: ['svømme', 'bo for meg selv'] }]));
  return doc;
};

/** Asked both ways: of a document read whole, and of one that was watched while the offence came in. */
const problemAfter = (offend: (doc: YDoc) => void): (string | undefined)[] => {
  const offender = seeded();
  offend(offender);
  const watched = seeded(9);
  expect(shapeProblem('life-area', watched)).toBeUndefined();
  takeIn(watched, stateOf(offender));
  const whole = openDoc(8);
  takeIn(whole, stateOf(offender));
  return [shapeProblem('life-area', watched), shapeProblem('life-area', whole)];
};

const node = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, children);
  return made;
};

describe('The shape of a section', () => {
  it('takes paragraphs, lists, line breaks and bold', () => {
    const good = (doc: YDoc): void => {
      const body = fragmentOf(doc, 'body');
      const words = new Y.XmlText('Jeg vil svømme');
      body.insert(0, [node('paragraph', words, node('hardBreak'), new Y.XmlText('hver uke'))]);
      words.format(0, 3, { bold: {} });
      body.insert(0, [node('bulletList', node('listItem', node('paragraph'), node('bulletList')))]);
      body.delete(1, 1);
    };
    expect(problemAfter(good)).toEqual([undefined, undefined]);
  });

  it.each<[string, (doc: YDoc) => void]>([
    ['a root of another name', (doc) => void textOf(doc, 'junk').insert(0, 'x')],
    ['the load test’s plain text outside a load test', (doc) => void textOf(doc, 'text').insert(0, 'x')],
    ['a map', (doc) => void doc.getMap('body2').set('a', 1)],
    ['an unknown node', (doc) => fragmentOf(doc, 'body').insert(0, [node('script')])],
    ['an image', (doc) => fragmentOf(doc, 'body').insert(0, [node('paragraph', node('image'))])],
    [
      'a paragraph within a paragraph',
      (doc) => fragmentOf(doc, 'body').insert(0, [node('paragraph', node('paragraph'))]),
    ],
    ['text outside any paragraph', (doc) => fragmentOf(doc, 'body').insert(0, [new Y.XmlText('x')])],
    ['a text of a list itself', (doc) => fragmentOf(doc, 'body').insert(0, [node('bulletList', new Y.XmlText('x'))])],
    [
      'an attribute',
      (doc) => {
        const paragraph = node('paragraph');
        fragmentOf(doc, 'body').insert(0, [paragraph]);
        paragraph.setAttribute('onclick', 'x');
      },
    ],
    ['an attribute of a root', (doc) => void doc.getMap('body').set('a', 1)],
    [
      'a link',
      (doc) => {
        const words = new Y.XmlText('x');
        fragmentOf(doc, 'body').insert(0, [node('paragraph', words)]);
        words.format(0, 1, { link: { href: 'javascript:x' } });
      },
    ],
    [
      'bold that carries something',
      (doc) => {
        const words = new Y.XmlText('x');
        fragmentOf(doc, 'body').insert(0, [node('paragraph', words)]);
        words.format(0, 1, { bold: { style: 'x' } });
      },
    ],
    [
      'something embedded in a text',
      (doc) => {
        const words = new Y.XmlText('x');
        fragmentOf(doc, 'body').insert(0, [node('paragraph', words)]);
        words.insertEmbed(0, { image: 'x' });
      },
    ],
    [
      'lists in lists without end',
      (doc) => {
        let inner = node('bulletList', node('listItem', node('paragraph')));
        for (let n = 0; n < MAX_DEPTH; n++) inner = node('bulletList', node('listItem', inner));
        fragmentOf(doc, 'body').insert(0, [inner]);
      },
    ],
    [
      'more than two megabytes',
      (doc) => fragmentOf(doc, 'body').insert(0, [node('paragraph', new Y.XmlText('x'.repeat(MAX_BYTES)))]),
    ],
  ])('refuses %s', (_title, offend) => {
    for (const problem of problemAfter(offend)) expect(problem).toBeTypeOf('string');
  });

  it('takes a plain text beside the words on a load-test section', () => {
    const doc = seeded();
    textOf(doc, 'text').insert(0, 'x');
    expect(shapeProblem('measuring', doc)).toBeUndefined();
  });

  it('never says a word of the text', () => {
    const problems = problemAfter((doc) => textOf(doc, 'diagnosis').insert(0, 'hemmelig'));
    for (const problem of problems) expect(problem).not.toMatch(/hemmelig|diagnosis/);
  });
});
