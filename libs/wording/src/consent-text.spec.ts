// What an owner says yes to is told whole in each language: who, what, why and how long.
import { asPlainDate, LANGUAGES } from '@samplan/domain';
import { describe, expect, it } from 'vitest';
import {
  CONSENT_LANGUAGES,
  consentTextOf,
  isConsentLanguage,
  planConsentTextOf,
  type ConsentedRow,
} from './consent-text';

const rows: readonly ConsentedRow[] = [
  {
    row: 'unit',
    name: 'voksenopplæringen',
    people: ['Siv Dahl', 'Per Ås'],
    changes: [
      { section: 's1', title: 'Helse', level: 'read', purpose: 'for å legge timene', until: asPlainDate('2027-06-30') },
      { section: 's2', title: 'Hjem', level: 'edit', purpose: '', until: null },
    ],
  },
];
const told = { owner: 'Ola Nordmann', language: 'nb', easyRead: false } as const;

describe('The text of a consent', () => {
  it('says who, what, why and how long, part by part', () => {
    const { heading, items, notes } = consentTextOf(told, rows);
    expect(heading).toContain('Ola Nordmann');
    expect(items).toEqual([
      {
        row: 'unit',
        sections: ['s1', 's2'],
        heading: 'Voksenopplæringen',
        lines: [
          { label: 'Hvem', text: 'Siv Dahl og Per Ås. Også andre derfra som blir med i planen.' },
          { label: 'Hva', text: 'lese «Helse»' },
          { label: 'Hvorfor', text: 'for å legge timene' },
          { label: 'Hvor lenge', text: 'til og med 30. juni 2027' },
          { label: 'Hva', text: 'lese og skrive i «Hjem»' },
          { label: 'Hvorfor', text: 'for å samarbeide om planen' },
          { label: 'Hvor lenge', text: 'så lenge planen varer, eller til jeg tar det tilbake' },
        ],
      },
    ]);
    expect(notes).toHaveLength(4);
  });

  it('is easy to read where that is asked for: short sentences without labels', () => {
    const { items } = consentTextOf({ ...told, easyRead: true }, rows);
    expect(items[0]?.lines.map(({ text }) => text)).toEqual([
      'Dette er Siv Dahl og Per Ås.',
      'De får lese «Helse».',
      'Hvorfor? For å legge timene.',
      'Siste dag er 30. juni 2027.',
      'De får lese «Hjem» og skrive der.',
      'Hvorfor? For å samarbeide om planen.',
      'Det varer så lenge du vil.',
    ]);
    expect(items[0]?.lines.every(({ label }) => label === '')).toBe(true);
  });

  it('is another in each language and in easy-read, and in none that falls back', () => {
    const all = CONSENT_LANGUAGES.flatMap((language) => [
      ...[true, false].flatMap((easyRead) => [
        JSON.stringify(consentTextOf({ ...told, language, easyRead }, rows)),
        JSON.stringify(planConsentTextOf({ ...told, language, easyRead })),
      ]),
    ]);
    expect(new Set(all).size).toBe(all.length);
    expect(LANGUAGES.filter((language) => !isConsentLanguage(language))).toEqual(['se']);
  });
});
