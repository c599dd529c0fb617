// "Hvem har sett planen min": who opened what, told to the owner in plain words.
import type { Basis, ConsentForm, OpeningKind } from '@samplan/domain';
import { texts, type Text } from './words';

export const readLog = texts({
  page: { nb: 'Hvem har sett planen min', nn: 'Kven har sett planen min', en: 'Who has seen my plan' },
  howMany: {
    nb: '{count, plural, =0 {Ingen andre har åpnet} =1 {Én har lest i} =2 {To har lest i} =3 {Tre har lest i} =4 {Fire har lest i} =5 {Fem har lest i} =6 {Seks har lest i} =7 {Sju har lest i} =8 {Åtte har lest i} =9 {Ni har lest i} =10 {Ti har lest i} =11 {Elleve har lest i} =12 {Tolv har lest i} other {# har lest i}} planen din i {month}.',
    nn: '{count, plural, =0 {Ingen andre har opna} =1 {Éin har lese i} =2 {To har lese i} =3 {Tre har lese i} =4 {Fire har lese i} =5 {Fem har lese i} =6 {Seks har lese i} =7 {Sju har lese i} =8 {Åtte har lese i} =9 {Ni har lese i} =10 {Ti har lese i} =11 {Elleve har lese i} =12 {Tolv har lese i} other {# har lese i}} planen din i {month}.',
    en: '{count, plural, =0 {Nobody else has opened} =1 {One person has read in} =2 {Two people have read in} =3 {Three people have read in} =4 {Four people have read in} =5 {Five people have read in} =6 {Six people have read in} =7 {Seven people have read in} =8 {Eight people have read in} =9 {Nine people have read in} =10 {Ten people have read in} =11 {Eleven people have read in} =12 {Twelve people have read in} other {# people have read in}} your plan in {month}.',
  },
  notYourself: {
    nb: 'Det du selv åpner, ser ingen.',
    nn: 'Det du sjølv opnar, ser ingen.',
    en: 'What you open yourself, nobody sees.',
  },
  nothingYet: {
    nb: 'Når noen åpner en del av planen din, står det her med en gang: hvem det var, hvilken dag, og hvorfor de fikk se den.',
    nn: 'Når nokon opnar ein del av planen din, står det her med ein gong: kven det var, kva dag, og kvifor dei fekk sjå han.',
    en: 'When somebody opens a part of your plan, it stands here at once: who it was, on which day, and why they could.',
  },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  yourCoordinator: { nb: 'koordinatoren din', nn: 'koordinatoren din', en: 'your coordinator' },
  days: {
    nb: '{days, plural, one {én dag, {last}} other {# dager, sist {last}}}.',
    nn: '{days, plural, one {éin dag, {last}} other {# dagar, sist {last}}}.',
    en: '{days, plural, one {one day, {last}} other {# days, most recently {last}}}.',
  },
  noDay: {
    nb: 'åpnet ingen del, men så titler, spørsmål eller treff i et søk.',
    nn: 'opna ingen del, men såg titlar, spørsmål eller treff i eit søk.',
    en: 'opened no part, but saw titles, questions or matches of a search.',
  },
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  yesterday: { nb: 'i går', nn: 'i går', en: 'yesterday' },

  // why they could
  youSaidYes: {
    nb: '{name} fikk se det fordi du sa ja {dates}.',
    nn: '{name} fekk sjå det fordi du sa ja {dates}.',
    en: '{name} could see it because you said yes on {dates}.',
  },
  youSaidYesOnPaper: {
    nb: '{name} fikk se det fordi du sa ja på papir {dates}.',
    nn: '{name} fekk sjå det fordi du sa ja på papir {dates}.',
    en: '{name} could see it because you said yes on paper on {dates}.',
  },
  youSaidYesOrally: {
    nb: '{name} fikk se det fordi du sa ja muntlig {dates}.',
    nn: '{name} fekk sjå det fordi du sa ja munnleg {dates}.',
    en: '{name} could see it because you said yes orally on {dates}.',
  },
  parentSaidYes: {
    nb: '{name} fikk se det fordi den som har foreldreansvaret, sa ja {dates}.',
    nn: '{name} fekk sjå det fordi den som har foreldreansvaret, sa ja {dates}.',
    en: '{name} could see it because whoever has parental responsibility said yes on {dates}.',
  },
  byMandate: {
    nb: '{name} fikk se det etter et mandat fra {dates}.',
    nn: '{name} fekk sjå det etter eit mandat frå {dates}.',
    en: '{name} could see it by a mandate from {dates}.',
  },
  asCoordinator: {
    nb: '{name} fikk se det som koordinatoren din.',
    nn: '{name} fekk sjå det som koordinatoren din.',
    en: '{name} could see it as your coordinator.',
  },
  byOtherLaw: {
    nb: '{name} fikk se det på et annet grunnlag i loven enn et ja fra deg.',
    nn: '{name} fekk sjå det på eit anna grunnlag i lova enn eit ja frå deg.',
    en: '{name} could see it on another basis in law than a yes from you.',
  },
  unknownWhy: {
    nb: 'Det går ikke fram lenger hvorfor {name} fikk se det.',
    nn: 'Det går ikkje fram lenger kvifor {name} fekk sjå det.',
    en: 'It can no longer be told why {name} could see it.',
  },

  part: { nb: '«{title}»', nn: '«{title}»', en: '“{title}”' },
  showDays: { nb: 'Vis dagene', nn: 'Vis dagane', en: 'Show the days' },
  hideDays: { nb: 'Skjul dagene', nn: 'Skjul dagane', en: 'Hide the days' },
  forWhom: { nb: 'for {name}', nn: 'for {name}', en: 'for {name}' },
  wonder: { nb: 'Jeg lurer på dette', nn: 'Eg lurer på dette', en: 'I wonder about this' },
  wonderAbout: { nb: ': {name}', nn: ': {name}', en: ': {name}' },
  askWhat: {
    nb: 'Kommunen har en som ser etter i loggen. De får vite at noen lurer på hvorfor {name} har åpnet planen, men ikke hvem du er eller hva som står der.',
    nn: 'Kommunen har ein som ser etter i loggen. Dei får vite at nokon lurer på kvifor {name} har opna planen, men ikkje kven du er eller kva som står der.',
    en: 'Somebody in the municipality looks into the log. They learn that somebody wonders why {name} has opened the plan, but not who you are or what stands there.',
  },
  askThem: { nb: 'Spør {name}', nn: 'Spør {name}', en: 'Ask {name}' },
  askThemWhat: {
    nb: 'Spør du {name}, får {name} vite at du lurer på hvorfor planen ble åpnet denne måneden. Svaret leser bare dere to.',
    nn: 'Spør du {name}, får {name} vite at du lurer på kvifor planen vart opna denne månaden. Svaret les berre de to.',
    en: 'If you ask {name}, {name} learns that you wonder why the plan was opened this month. Only the two of you read the answer.',
  },
  askedThemNow: { nb: '{name} er spurt.', nn: '{name} er spurd.', en: '{name} has been asked.' },
  askedThem: { nb: 'Du spurte {name} {day}.', nn: 'Du spurde {name} {day}.', en: 'You asked {name} on {day}.' },
  answeredThem: {
    nb: '{name} svarte: «{answer}»',
    nn: '{name} svarte: «{answer}»',
    en: '{name} answered: “{answer}”',
  },
  download: { nb: 'Last ned hele lista', nn: 'Last ned heile lista', en: 'Download the whole list' },
  ask: { nb: 'Spør kommunen', nn: 'Spør kommunen', en: 'Ask the municipality' },
  askedNow: { nb: 'Kommunen er spurt.', nn: 'Kommunen er spurt.', en: 'The municipality has been asked.' },
  asked: {
    nb: 'Du spurte kommunen {day}.',
    nn: 'Du spurde kommunen {day}.',
    en: 'You asked the municipality on {day}.',
  },
  answerComes: { nb: 'Svaret kommer her.', nn: 'Svaret kjem her.', en: 'The answer will stand here.' },
  answered: { nb: 'De svarte: «{answer}»', nn: 'Dei svarte: «{answer}»', en: 'They answered: “{answer}”' },
  takeAwayFrom: { nb: 'Ta bort tilgangen', nn: 'Ta bort tilgangen', en: 'Take the access away' },
  unchangeable: {
    nb: 'Lista kan ikke endres av noen uten at det blir oppdaget, heller ikke av kommunen.',
    nn: 'Lista kan ikkje endrast av nokon utan at det blir oppdaga, heller ikkje av kommunen.',
    en: 'Nobody can change the list without being found out, nor can the municipality.',
  },
  fetching: {
    nb: 'Henter hvem som har sett planen din …',
    nn: 'Hentar kven som har sett planen din …',
    en: 'Fetching who has seen your plan …',
  },
});

/** After the time of day; `parts` are titles of parts of the plan. */
export const openingTexts: Readonly<Record<OpeningKind, Text>> = texts({
  opened: { nb: 'Åpnet: {parts}', nn: 'Opna: {parts}', en: 'Opened: {parts}' },
  titles: { nb: 'Så titler i: {parts}', nn: 'Såg titlar i: {parts}', en: 'Saw titles in: {parts}' },
  question: {
    nb: 'Så et spørsmål i: {parts}',
    nn: 'Såg eit spørsmål i: {parts}',
    en: 'Saw a question in: {parts}',
  },
  found: {
    nb: 'Søkte og fikk treff i: {parts}',
    nn: 'Søkte og fekk treff i: {parts}',
    en: 'Searched and found something in: {parts}',
  },
  file: { nb: 'Hentet en fil fra: {parts}', nn: 'Henta ei fil frå: {parts}', en: 'Fetched a file from: {parts}' },
  copied: {
    nb: 'Kopierte det de selv hadde skrevet',
    nn: 'Kopierte det dei sjølve hadde skrive',
    en: 'Copied what they had written themselves',
  },
  printed: { nb: 'Skrev ut fra planen', nn: 'Skreiv ut frå planen', en: 'Printed from the plan' },
});

/** Why somebody could see something, in one sentence. @param basis null where it is no longer known, or not since when */
export function openingWhy(basis: Basis | null, form: ConsentForm | null): Text {
  switch (basis) {
    case 'owner-consent':
      if (form === 'orally') return readLog.youSaidYesOrally;
      return form === 'on-paper' ? readLog.youSaidYesOnPaper : readLog.youSaidYes;
    case 'parent-consent':
      return readLog.parentSaidYes;
    case 'mandate':
      return readLog.byMandate;
    case 'coordinator-appointment':
      return readLog.asCoordinator;
    case 'other-law':
      return readLog.byOtherLaw;
    case null:
      return readLog.unknownWhy;
  }
}

/** The whole list as a file: its name, and its headings. */
export const readLogFile = texts({
  name: { nb: 'hvem-har-sett-planen-min', nn: 'kven-har-sett-planen-min', en: 'who-has-seen-my-plan' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  time: { nb: 'Klokkeslett', nn: 'Klokkeslett', en: 'Time' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  as: { nb: 'Som', nn: 'Som', en: 'As' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
});
