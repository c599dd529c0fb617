// "Hvem gjør hva, når": everybody's part in one picture.
import { texts } from './words';

export const board = texts({
  page: { nb: 'Hvem gjør hva, når', nn: 'Kven gjer kva, når', en: 'Who does what, when' },
  missing: {
    nb: '{count, plural, one {Én ting mangler noen som gjør den.} =2 {To ting mangler noen som gjør dem.} =3 {Tre ting mangler noen som gjør dem.} other {# ting mangler noen som gjør dem.}}',
    nn: '{count, plural, one {Éin ting manglar nokon som gjer han.} =2 {To ting manglar nokon som gjer dei.} =3 {Tre ting manglar nokon som gjer dei.} other {# ting manglar nokon som gjer dei.}}',
    en: '{count, plural, one {One thing has nobody who does it.} =2 {Two things have nobody who does them.} =3 {Three things have nobody who does them.} other {# things have nobody who does them.}}',
  },
  waiting: {
    nb: '{count, plural, one {Én venter på ja.} =2 {To venter på ja.} =3 {Tre venter på ja.} other {# venter på ja.}}',
    nn: '{count, plural, one {Éin ventar på ja.} =2 {To ventar på ja.} =3 {Tre ventar på ja.} other {# ventar på ja.}}',
    en: '{count, plural, one {One waits for a yes.} =2 {Two wait for a yes.} =3 {Three wait for a yes.} other {# wait for a yes.}}',
  },
  allTaken: {
    nb: 'Alt har noen som gjør det.',
    nn: 'Alt har nokon som gjer det.',
    en: 'Everything has somebody who does it.',
  },
  nothing: {
    nb: 'Planen har ingen tiltak ennå. De kommer hit når de er lagt til i planen.',
    nn: 'Planen har ingen tiltak enno. Dei kjem hit når dei er lagde til i planen.',
    en: 'The plan has no measures yet. They come here when they have been added to the plan.',
  },
  toPlan: { nb: 'Gå til planen', nn: 'Gå til planen', en: 'Go to the plan' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  untilReview: { nb: 'Før møtet {date}', nn: 'Før møtet {date}', en: 'Before the meeting on {date}' },
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  later: { nb: 'Senere', nn: 'Seinare', en: 'Later' },
  waitsForYes: { nb: 'Venter på ja', nn: 'Ventar på ja', en: 'Waits for a yes' },
  askedOn: { nb: 'spurt {date}', nn: 'spurd {date}', en: 'asked on {date}' },
  waitedDays: {
    nb: '{days, plural, one {Ventet i én dag} other {Ventet i # dager}}',
    nn: '{days, plural, one {Venta i éin dag} other {Venta i # dagar}}',
    en: '{days, plural, one {Waited for one day} other {Waited for # days}}',
  },
  none: { nb: 'ingenting', nn: 'ingenting', en: 'nothing' },
  owner: { nb: 'planeier', nn: 'planeigar', en: 'plan owner' },
  others: { nb: 'Andre', nn: 'Andre', en: 'Others' },
  free: {
    nb: 'Har ikke noe å gjøre her ennå: {names}.',
    nn: 'Har ikkje noko å gjere her enno: {names}.',
    en: 'Nothing to do here yet: {names}.',
  },
  caption: {
    nb: 'Hver rad er en person. Kolonnene er tiden fram til neste møte, senere, og det som venter på ja.',
    nn: 'Kvar rad er ein person. Kolonnane er tida fram til neste møte, seinare, og det som ventar på ja.',
    en: 'Each row is a person. The columns are the time until the next meeting, later, and what waits for a yes.',
  },
  table: { nb: 'Tabell: hvem gjør hva, når', nn: 'Tabell: kven gjer kva, når', en: 'Table: who does what, when' },
  onlyWhatTheyRead: {
    nb: 'Andre ser bare det som står i deler de selv kan lese.',
    nn: 'Andre ser berre det som står i delar dei sjølve kan lese.',
    en: 'Others see only what stands in parts that they can read themselves.',
  },
  fetching: { nb: 'Henter hvem som gjør hva …', nn: 'Hentar kven som gjer kva …', en: 'Fetching who does what …' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
});
