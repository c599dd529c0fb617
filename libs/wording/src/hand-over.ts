// A plan goes from one coordinator to the next, and somebody stands in for one.
import type { HandOverStep } from '@samplan/domain';
import { texts, type Text } from './words';

export const handOver = texts({
  page: { nb: 'Overlevering', nn: 'Overlevering', en: 'Hand-over' },
  fetching: { nb: 'Henter overleveringen …', nn: 'Hentar overleveringa …', en: 'Fetching the hand-over …' },
  home: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the first page' },
  takesFrom: {
    nb: 'Du tar over etter {from} {date}',
    nn: 'Du tek over etter {from} {date}',
    en: 'You take over from {from} {date}',
  },
  takes: { nb: 'Du tar over etter {from}', nn: 'Du tek over etter {from}', en: 'You take over from {from}' },
  gives: { nb: 'Du overleverer til {to}', nn: 'Du overleverer til {to}', en: 'You hand over to {to}' },
  planOf: {
    nb: 'Planen til {owner}. {owner} har sagt ja til {to}.',
    nn: 'Planen til {owner}. {owner} har sagt ja til {to}.',
    en: 'The plan of {owner}. {owner} has said yes to {to}.',
  },
  left: {
    nb: '{count, plural, =0 {Alt er gått gjennom.} one {Én ting gjenstår.} =2 {To ting gjenstår.} other {# ting gjenstår.}}',
    nn: '{count, plural, =0 {Alt er gått gjennom.} one {Éin ting står att.} =2 {To ting står att.} other {# ting står att.}}',
    en: '{count, plural, =0 {Everything is gone through.} one {One thing is left.} other {# things are left.}}',
  },
  stays: {
    nb: '{from} er koordinator helt til da.',
    nn: '{from} er koordinator heilt til då.',
    en: '{from} is the coordinator until then.',
  },
  gone: {
    nb: '{from} er ikke koordinator lenger. Du kan ta over nå, og gå gjennom resten etterpå.',
    nn: '{from} er ikkje koordinator lenger. Du kan ta over no, og gå gjennom resten etterpå.',
    en: '{from} is the coordinator no more. You can take over now, and go through the rest afterwards.',
  },
  list: { nb: 'Dette går dere gjennom', nn: 'Dette går de gjennom', en: 'What you go through' },
  doneOn: { nb: '{name}, {date}', nn: '{name}, {date}', en: '{name}, {date}' },
  questionsSeen: {
    nb: '{count, plural, =0 {Ingen oppgaver ligger hos {from} som koordinator.} one {Én oppgave hos {from} går over til {to}.} other {# oppgaver hos {from} går over til {to}.}}',
    nn: '{count, plural, =0 {Ingen oppgåver ligg hos {from} som koordinator.} one {Éi oppgåve hos {from} går over til {to}.} other {# oppgåver hos {from} går over til {to}.}}',
    en: '{count, plural, =0 {Nothing lies with {from} as the coordinator.} one {One task of {from} goes to {to}.} other {# tasks of {from} go to {to}.}}',
  },
  questionsMoved: {
    nb: 'Oppgavene ligger hos {to} nå.',
    nn: 'Oppgåvene ligg hos {to} no.',
    en: 'The tasks lie with {to} now.',
  },
  dateSeen: { nb: 'Dere ser på planen {date}.', nn: 'De ser på planen {date}.', en: 'You look at the plan {date}.' },
  dateOver: {
    nb: 'Datoen {date} er passert. Sett en ny først.',
    nn: 'Datoen {date} er passert. Set ein ny først.',
    en: 'The date {date} has passed. Set a new one first.',
  },
  noDate: {
    nb: 'Ingen dato er satt. Sett en først.',
    nn: 'Ingen dato er sett. Set ein først.',
    en: 'No date is set. Set one first.',
  },
  substituteSeen: {
    nb: '{count, plural, =0 {Ingen er vikar for {from} nå.} one {Ett vikariat for {from} slutter når {to} tar over.} other {# vikariater for {from} slutter når {to} tar over.}}',
    nn: '{count, plural, =0 {Ingen er vikar for {from} no.} one {Eitt vikariat for {from} sluttar når {to} tek over.} other {# vikariat for {from} sluttar når {to} tek over.}}',
    en: '{count, plural, =0 {Nobody stands in for {from} now.} one {One person stops standing in for {from} when {to} takes over.} other {# people stop standing in for {from} when {to} takes over.}}',
  },
  whenReady: { nb: 'Når alt er på plass', nn: 'Når alt er på plass', en: 'When everything is in place' },
  then: {
    nb: 'Da sier {to} ja til overleveringen. Fra da av er {to} koordinator, og {from} mister tilgangen. Alle i planen får vite det.',
    nn: 'Då seier {to} ja til overleveringa. Frå då av er {to} koordinator, og {from} mistar tilgangen. Alle i planen får vite det.',
    en: 'Then {to} says yes to the hand-over. From then on {to} is the coordinator, and {from} loses access. Everybody in the plan is told.',
  },
  thenFrom: {
    nb: 'Da sier {to} ja til overleveringen. Fra {date} er {to} koordinator, og {from} mister tilgangen samme dag. Alle i planen får vite det.',
    nn: 'Då seier {to} ja til overleveringa. Frå {date} er {to} koordinator, og {from} mistar tilgangen same dag. Alle i planen får vite det.',
    en: 'Then {to} says yes to the hand-over. From {date} {to} is the coordinator, and {from} loses access the same day. Everybody in the plan is told.',
  },
  accept: { nb: 'Ja, jeg tar over', nn: 'Ja, eg tek over', en: 'Yes, I take over' },
  accepting: { nb: 'Tar over …', nn: 'Tek over …', en: 'Taking over …' },
  accepted: {
    nb: 'Du er koordinator for {owner}',
    nn: 'Du er koordinator for {owner}',
    en: 'You coordinate the plan of {owner}',
  },
  acceptedFrom: {
    nb: 'Du er koordinator for {owner} fra {date}',
    nn: 'Du er koordinator for {owner} frå {date}',
    en: 'You coordinate the plan of {owner} from {date}',
  },
  acceptedOther: { nb: '{to} har tatt over', nn: '{to} har teke over', en: '{to} has taken over' },
  openPlan: { nb: 'Åpne planen', nn: 'Opne planen', en: 'Open the plan' },
  over: {
    nb: 'Denne overleveringen er ikke din, eller den er over.',
    nn: 'Denne overleveringa er ikkje di, eller ho er over.',
    en: 'This hand-over is not yours, or it is over.',
  },
  notReady: {
    nb: 'Gå gjennom alt først. Ingenting er endret.',
    nn: 'Gå gjennom alt først. Ingenting er endra.',
    en: 'Go through everything first. Nothing has changed.',
  },
  person: { nb: '{name} er gått gjennom.', nn: '{name} er gått gjennom.', en: '{name} is gone through.' },
});

/** What is gone through, in the order of the list. */
export const handOverSteps: Readonly<Record<HandOverStep, Text>> = texts({
  'met-owner': {
    nb: 'Har møttes, den nye og {owner}',
    nn: 'Har møttest, den nye og {owner}',
    en: 'The next one has met {owner}',
  },
  goals: {
    nb: 'Målene og hva som betyr mest',
    nn: 'Måla og kva som betyr mest',
    en: 'The goals, and what matters most',
  },
  'open-questions': {
    nb: 'Åpne spørsmål, og hvem som følger dem opp',
    nn: 'Opne spørsmål, og kven som følgjer dei opp',
    en: 'Open questions, and who follows them up',
  },
  'next-review': {
    nb: 'Neste gang dere ser på planen',
    nn: 'Neste gong de ser på planen',
    en: 'When the plan is looked at again',
  },
  'how-to-talk': {
    nb: 'Slik snakker du best med {owner}',
    nn: 'Slik snakkar du best med {owner}',
    en: 'How {owner} is best talked with',
  },
  substitute: {
    nb: 'Hvem som er vikar når koordinatoren er borte',
    nn: 'Kven som er vikar når koordinatoren er borte',
    en: 'Who stands in when the coordinator is away',
  },
});

export const substitutes = texts({
  page: { nb: 'Vikar for koordinatoren', nn: 'Vikar for koordinatoren', en: 'A substitute for the coordinator' },
  link: { nb: 'Vikar når du er borte', nn: 'Vikar når du er borte', en: 'A substitute when you are away' },
  what: {
    nb: 'Vikaren ser det samme som du, så lenge det varer. {owner} får vite hvem det er.',
    nn: 'Vikaren ser det same som du, så lenge det varer. {owner} får vite kven det er.',
    en: 'The substitute sees what you see, as long as it lasts. {owner} is told who it is.',
  },
  none: { nb: 'Ingen er vikar nå.', nn: 'Ingen er vikar no.', en: 'Nobody stands in now.' },
  when: { nb: '{from} til {to}', nn: '{from} til {to}', en: '{from} to {to}' },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End it' },
  endFor: { nb: 'vikariatet til {name}', nn: 'vikariatet til {name}', en: 'for {name}' },
  ended: { nb: '{name} er ikke lenger vikar.', nn: '{name} er ikkje lenger vikar.', en: '{name} stands in no more.' },
  choose: { nb: 'Velg vikar', nn: 'Vel vikar', en: 'Choose a substitute' },
  who: { nb: 'Hvem?', nn: 'Kven?', en: 'Who?' },
  pick: { nb: 'Velg en', nn: 'Vel ein', en: 'Choose one' },
  from: { nb: 'Første dag', nn: 'Første dag', en: 'First day' },
  to: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  set: { nb: 'Velg vikar', nn: 'Vel vikar', en: 'Choose' },
  wasSet: {
    nb: '{name} er vikar fra {from} til {to}.',
    nn: '{name} er vikar frå {from} til {to}.',
    en: '{name} stands in from {from} to {to}.',
  },
  missing: { nb: 'Velg hvem, og begge dagene.', nn: 'Vel kven, og begge dagane.', en: 'Choose who, and both days.' },
  noColleagues: {
    nb: 'Ingen andre jobber i tjenesten din. Spør koordinerende enhet.',
    nn: 'Ingen andre jobbar i tenesta di. Spør koordinerande eining.',
    en: 'Nobody else works in your service. Ask the coordinating unit.',
  },
});
