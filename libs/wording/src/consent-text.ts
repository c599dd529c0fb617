// The text that an owner says yes to: composed from what is chosen, in plain words or easy-read, and kept as it was.
import { canonicalJson, type Language, type Level, type PlainDate } from '@samplan/domain';
import { LOCALES, say } from './say';
import { texts, type Text } from './words';

/** Of the wording below: whoever changes a sentence here changes the version. */
export const CONSENT_TEXT_VERSION = '2026-11-4';

/** Languages in which nothing of the text falls back: in another it is not shown. */
export const CONSENT_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type ConsentLanguage = (typeof CONSENT_LANGUAGES)[number];

export interface ConsentTextLine {
  readonly label: string;
  readonly text: string;
}

export interface ConsentTextItem {
  /** Of the unit or the person, and the parts that it is about. */
  readonly row: string;
  readonly sections: readonly string[];
  readonly heading: string;
  readonly lines: readonly ConsentTextLine[];
}

/** What is kept; its canonical JSON is what the hash is of. */
export interface ConsentTextBody {
  readonly version: string;
  readonly language: ConsentLanguage;
  readonly easyRead: boolean;
  readonly heading: string;
  readonly items: readonly ConsentTextItem[];
  readonly notes: readonly string[];
}

export interface ConsentedChange {
  readonly section: string;
  readonly title: string;
  readonly level: Exclude<Level, 'none'>;
  readonly purpose: string;
  readonly until: PlainDate | null;
}

/** What one unit or person gets. */
export interface ConsentedRow {
  readonly row: string;
  /** As it stands within a sentence. */
  readonly name: string;
  /** Those of the unit who take part; null for a person. */
  readonly people: readonly string[] | null;
  readonly changes: readonly ConsentedChange[];
}

interface Told {
  readonly owner: string;
  readonly language: ConsentLanguage;
  readonly easyRead: boolean;
}

const plain = texts({
  heading: {
    nb: 'Jeg, {owner}, sier ja til at disse får vite mer fra planen min:',
    nn: 'Eg, {owner}, seier ja til at desse får vite meir frå planen min:',
    en: 'I, {owner}, say yes to these getting to know more from my plan:',
  },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  howLong: { nb: 'Hvor lenge', nn: 'Kor lenge', en: 'How long' },
  ofUnit: {
    nb: '{names}. Også andre derfra som blir med i planen.',
    nn: '{names}. Også andre derifrå som blir med i planen.',
    en: '{names}. Also others from there who join the plan.',
  },
  ofUnitNobody: {
    nb: 'De derfra som blir med i planen.',
    nn: 'Dei derifrå som blir med i planen.',
    en: 'Those from there who join the plan.',
  },
  read: { nb: 'lese «{title}»', nn: 'lese «{title}»', en: 'read “{title}”' },
  comment: {
    nb: 'lese og foreslå i «{title}»',
    nn: 'lese og foreslå i «{title}»',
    en: 'read and suggest in “{title}”',
  },
  edit: { nb: 'lese og skrive i «{title}»', nn: 'lese og skrive i «{title}»', en: 'read and write in “{title}”' },
  noPurpose: {
    nb: 'for å samarbeide om planen',
    nn: 'for å samarbeide om planen',
    en: 'to work together on the plan',
  },
  until: { nb: 'til og med {date}', nn: 'til og med {date}', en: 'to {date}, that day included' },
  asLong: {
    nb: 'så lenge planen varer, eller til jeg tar det tilbake',
    nn: 'så lenge planen varer, eller til eg tek det tilbake',
    en: 'as long as the plan lasts, or until I take it back',
  },
});

const plainNotes = texts({
  takeBack: {
    nb: 'Du kan ta det tilbake når du vil, uten å si hvorfor. Da gjelder det med en gang.',
    nn: 'Du kan ta det tilbake når du vil, utan å seie kvifor. Då gjeld det med ein gong.',
    en: 'You can take it back whenever you like, without saying why. Then it holds at once.',
  },
  journal: {
    nb: 'Det de har lest, kan de ha skrevet i sin egen journal.',
    nn: 'Det dei har lese, kan dei ha skrive i sin eigen journal.',
    en: 'They may have written what they have read in their own records.',
  },
  confidential: {
    nb: 'De som jobber i en tjeneste, har taushetsplikt om det de leser.',
    nn: 'Dei som jobbar i ei teneste, har teieplikt om det dei les.',
    en: 'Those who work in a service have a duty to keep what they read to themselves.',
  },
  no: {
    nb: 'Sier du nei, får du hjelp likevel. Men de vet ikke det som står her.',
    nn: 'Seier du nei, får du hjelp likevel. Men dei veit ikkje det som står her.',
    en: 'If you say no, you get help all the same. But they do not know what stands here.',
  },
});

const easy = texts({
  heading: { nb: 'Vil du si ja?', nn: 'Vil du seie ja?', en: 'Do you want to say yes?' },
  who: { nb: 'Dette er {names}.', nn: 'Dette er {names}.', en: 'This is {names}.' },
  read: { nb: 'De får lese «{title}».', nn: 'Dei får lese «{title}».', en: 'They may read “{title}”.' },
  comment: {
    nb: 'De får lese «{title}» og komme med forslag.',
    nn: 'Dei får lese «{title}» og kome med forslag.',
    en: 'They may read “{title}” and suggest things.',
  },
  edit: {
    nb: 'De får lese «{title}» og skrive der.',
    nn: 'Dei får lese «{title}» og skrive der.',
    en: 'They may read “{title}” and write there.',
  },
  why: { nb: 'Hvorfor? {purpose}.', nn: 'Kvifor? {purpose}.', en: 'Why? {purpose}.' },
  until: { nb: 'Siste dag er {date}.', nn: 'Siste dag er {date}.', en: 'The last day is {date}.' },
  asLong: {
    nb: 'Det varer så lenge du vil.',
    nn: 'Det varer så lenge du vil.',
    en: 'It lasts as long as you want.',
  },
});

const easyNotes = texts({
  decide: { nb: 'Du bestemmer.', nn: 'Du bestemmer.', en: 'You decide.' },
  later: { nb: 'Du kan si nei senere.', nn: 'Du kan seie nei seinare.', en: 'You can say no later.' },
  secret: {
    nb: 'De som jobber i en tjeneste, kan ikke si det videre til andre.',
    nn: 'Dei som jobbar i ei teneste, kan ikkje seie det vidare til andre.',
    en: 'Those who work in a service cannot tell it to others.',
  },
  help: {
    nb: 'Sier du nei, får du hjelp likevel.',
    nn: 'Seier du nei, får du hjelp likevel.',
    en: 'If you say no, you get help all the same.',
  },
});

const planTexts = texts({
  heading: {
    nb: 'Jeg, {owner}, sier ja til at planen min lages.',
    nn: 'Eg, {owner}, seier ja til at planen min blir laga.',
    en: 'I, {owner}, say yes to my plan being made.',
  },
  decide: {
    nb: 'Du bestemmer hvem som får lese hva. Det sier du ja til hver for seg.',
    nn: 'Du bestemmer kven som får lese kva. Det seier du ja til kvar for seg.',
    en: 'You decide who may read what. You say yes to that separately.',
  },
  takeBack: {
    nb: 'Du kan ta det tilbake når du vil. Da kan bare du åpne planen.',
    nn: 'Du kan ta det tilbake når du vil. Då kan berre du opne planen.',
    en: 'You can take it back whenever you like. Then only you can open the plan.',
  },
});

const planEasy = texts({
  heading: { nb: 'Vil du ha en plan?', nn: 'Vil du ha ein plan?', en: 'Do you want a plan?' },
  decide: {
    nb: 'Du bestemmer hvem som får lese i planen.',
    nn: 'Du bestemmer kven som får lese i planen.',
    en: 'You decide who may read in the plan.',
  },
  takeBack: {
    nb: 'Du kan si nei senere. Da kan bare du åpne planen.',
    nn: 'Du kan seie nei seinare. Då kan berre du opne planen.',
    en: 'You can say no later. Then only you can open the plan.',
  },
});

/** Is the text there in all of that language? */
export const isConsentLanguage = (language: Language): language is ConsentLanguage =>
  CONSENT_LANGUAGES.some((known) => known === language);

/** What is signed: the rows in the order in which they are given. */
export function consentTextOf(told: Told, rows: readonly ConsentedRow[]): ConsentTextBody {
  const { owner, language, easyRead } = told;
  const notes: readonly Text[] = Object.values(easyRead ? easyNotes : plainNotes);
  return {
    version: CONSENT_TEXT_VERSION,
    language,
    easyRead,
    heading: say(easyRead ? easy.heading : plain.heading, language, { owner }),
    items: rows.map((row) => ({
      row: row.row,
      sections: row.changes.map(({ section }) => section),
      heading: begunIn(row.name, language),
      lines: easyRead ? easyLines(row, language) : plainLines(row, language),
    })),
    notes: notes.map((note) => say(note, language)),
  };
}

/** The form in which a text is kept, and of which its hash is made. */
export const canonicalConsentText = ({ version, language, easyRead, heading, items, notes }: ConsentTextBody): string =>
  canonicalJson({
    version,
    language,
    easyRead,
    heading,
    items: items.map(({ row, sections, heading: of, lines }) => ({
      row,
      sections,
      heading: of,
      lines: lines.map(({ label, text }) => ({ label, text })),
    })),
    notes,
  });

/** Of the first consent: that the plan is made. */
export function planConsentTextOf({ owner, language, easyRead }: Told): ConsentTextBody {
  const { heading, decide, takeBack } = easyRead ? planEasy : planTexts;
  return {
    version: CONSENT_TEXT_VERSION,
    language,
    easyRead,
    heading: say(heading, language, { owner }),
    items: [],
    notes: [decide, takeBack].map((note) => say(note, language)),
  };
}

function plainLines({ people, name, changes }: ConsentedRow, language: ConsentLanguage): readonly ConsentTextLine[] {
  const line = (label: Text, text: string): ConsentTextLine => ({ label: say(label, language), text });
  const names = people?.length ? listed(people, language) : '';
  const ofUnit = names ? say(plain.ofUnit, language, { names }) : say(plain.ofUnitNobody, language);
  return [
    line(plain.who, people ? ofUnit : name),
    ...changes.flatMap(({ title, level, purpose, until }) => [
      line(plain.what, say(plain[level], language, { title })),
      line(plain.why, purpose || say(plain.noPurpose, language)),
      line(
        plain.howLong,
        until ? say(plain.until, language, { date: dayIn(until, language) }) : say(plain.asLong, language),
      ),
    ]),
  ];
}

function easyLines({ people, changes }: ConsentedRow, language: ConsentLanguage): readonly ConsentTextLine[] {
  const lines = [
    ...(people?.length ? [say(easy.who, language, { names: listed(people, language) })] : []),
    ...changes.flatMap(({ title, level, purpose, until }) => [
      say(easy[level], language, { title }),
      say(easy.why, language, {
        purpose: begunIn(purpose || say(plain.noPurpose, language), language).replace(/[.\s]+$/u, ''),
      }),
      until ? say(easy.until, language, { date: dayIn(until, language) }) : say(easy.asLong, language),
    ]),
  ];
  return lines.map((text) => ({ label: '', text }));
}

const dayIn = (day: PlainDate, language: ConsentLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));

const listed = (names: readonly string[], language: ConsentLanguage): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);

const begunIn = (words: string, language: ConsentLanguage): string =>
  words.replace(/^./u, (first) => first.toLocaleUpperCase(LOCALES[language]));
