// What must be filled in before an answer on paper or aloud is saved, and what of it is sent.
import { recording } from '@samplan/wording';
import { expect, it } from 'vitest';
import { inputOf, wrongIn, type AnswerForm } from './answer-form';

const paper: AnswerForm = {
  answered: 'given',
  form: 'on_paper',
  on: '2026-11-20',
  witness: '',
  language: 'nb',
  easyRead: true,
  isAgreed: true,
  scan: { id: 's1', name: 'samtykke.pdf' },
};
const oral: AnswerForm = { ...paper, form: 'orally', witness: 'Anne Nordli', scan: undefined };
const context = { chosen: ['w1'], today: '2026-11-22', me: 'Kari Moen' };
const wrong = (form: AnswerForm, more: Partial<typeof context> = {}) => wrongIn(form, { ...context, ...more })?.text;

it('a yes on paper needs what it is for, the date, the paper, and that the owner wanted it', () => {
  expect(wrong(paper)).toBeUndefined();
  expect(wrong(paper, { chosen: [] })).toBe(recording.whatForMissing);
  expect(wrong({ ...paper, on: '' })).toBe(recording.dateMissing);
  expect(wrong({ ...paper, on: '2026-11-23' })).toBe(recording.dateAhead);
  expect(wrong({ ...paper, scan: undefined })).toBe(recording.scanMissing);
  expect(wrong({ ...paper, isAgreed: false })).toBe(recording.agreedMissing);
});

it('an oral answer needs a witness who is somebody else than the one who enters it', () => {
  expect(wrong(oral)).toBeUndefined();
  expect(wrong({ ...oral, witness: ' ' })).toBe(recording.witnessMissing);
  expect(wrong({ ...oral, witness: 'kari moen ' })).toBe(recording.witnessYou);
});

it('a no needs neither paper nor that the owner wanted it', () => {
  expect(wrong({ ...paper, answered: 'refused', scan: undefined, isAgreed: false })).toBeUndefined();
});

it('a yes is sent with all that is chosen, its paper or its witness, never both', () => {
  const { input } = inputOf('p1', { ...paper, witness: 'Anne' }, ['w1', 'w2']);
  expect(input).toMatchObject({ wideningIds: ['w1', 'w2'], scanId: 's1', ownerAgreed: true });
  expect(input).not.toHaveProperty('witness');
  expect(inputOf('p1', { ...oral, scan: paper.scan }, ['w1']).input).not.toHaveProperty('scanId');
});

it('a no is about one thing, or about the plan itself', () => {
  expect(inputOf('p1', { ...oral, answered: 'refused' }, ['w1'])).toMatchObject({
    kind: 'no',
    input: { state: 'refused', wideningId: 'w1', witness: 'Anne Nordli' },
  });
  expect(inputOf('p1', { ...oral, answered: 'not_clarified' }, ['plan']).input).not.toHaveProperty('wideningId');
});
