// Letters of a case, in plain words: that the report came, that it takes longer, and the answer with how to complain.
import type { CaseDecision, CaseLetter, Language, PlainDate } from '@samplan/domain';
import { LOCALES, say } from './say';
import { texts, type Text } from './words';

/** As it is kept and printed. */
export interface LetterBody {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

interface To {
  readonly language: Language;
  /** Whom the case is about. */
  readonly name: string;
  readonly municipality: string;
}

/** What each kind says of the case. */
export type CaseLetterSaid =
  | { readonly kind: 'case-received'; readonly receivedOn: PlainDate; readonly dueOn: PlainDate }
  | {
      readonly kind: 'case-delayed';
      readonly receivedOn: PlainDate;
      readonly until: PlainDate;
      readonly reason: string;
    }
  | {
      readonly kind: 'case-decided';
      readonly decision: CaseDecision;
      readonly reason: string;
      /** Whom the person has said yes to; null where that is to come. */
      readonly coordinator: string | null;
    };

export type CaseLetterTold = To & CaseLetterSaid;

const letters = texts({
  dear: { nb: 'Hei, {name}.', nn: 'Hei, {name}.', en: 'Dear {name},' },
  from: {
    nb: 'Hilsen koordinerende enhet i {municipality}',
    nn: 'Helsing koordinerande eining i {municipality}',
    en: 'The coordinating unit of {municipality}',
  },
  received: { nb: 'Vi har fått meldingen', nn: 'Vi har fått meldinga', en: 'We have received the report' },
  receivedWhat: {
    nb: 'Koordinerende enhet fikk {received} en melding om at du kan trenge en plan eller en koordinator.',
    nn: 'Koordinerande eining fekk {received} ei melding om at du kan trenge ein plan eller ein koordinator.',
    en: 'On {received} the coordinating unit received a report that you may need a plan or a coordinator.',
  },
  receivedThen: {
    nb: 'Nå snakker vi med deg om hva som er viktig for deg. Du får svar innen {due}.',
    nn: 'No snakkar vi med deg om kva som er viktig for deg. Du får svar innan {due}.',
    en: 'Now we talk with you about what matters to you. You get an answer by {due}.',
  },
  receivedRead: {
    nb: 'Du kan lese alt som står i saken din. Du kan når som helst si at du ikke vil ha dette.',
    nn: 'Du kan lese alt som står i saka di. Du kan når som helst seie at du ikkje vil ha dette.',
    en: 'You can read all that stands in your case. You can say at any time that you do not want this.',
  },
  delayed: { nb: 'Svaret ditt tar lenger tid', nn: 'Svaret ditt tek lengre tid', en: 'Your answer takes longer' },
  delayedWhat: {
    nb: 'Vi fikk {received} en melding om at du kan trenge en plan eller en koordinator. Vi klarer ikke å svare innen en måned.',
    nn: 'Vi fekk {received} ei melding om at du kan trenge ein plan eller ein koordinator. Vi greier ikkje å svare innan ein månad.',
    en: 'On {received} we received a report that you may need a plan or a coordinator. We cannot answer within a month.',
  },
  delayedWhy: { nb: 'Grunnen er: {reason}', nn: 'Grunnen er: {reason}', en: 'The reason is: {reason}' },
  delayedUntil: {
    nb: 'Vi regner med at du får svar innen {until}.',
    nn: 'Vi reknar med at du får svar innan {until}.',
    en: 'We expect to answer you by {until}.',
  },
  decided: { nb: 'Svar på meldingen om behov', nn: 'Svar på meldinga om behov', en: 'Answer to the report of need' },
  why: { nb: 'Hvorfor: {reason}', nn: 'Kvifor: {reason}', en: 'Why: {reason}' },
  coordinator: {
    nb: '{coordinator} blir koordinatoren din, slik du har sagt ja til.',
    nn: '{coordinator} blir koordinatoren din, slik du har sagt ja til.',
    en: '{coordinator} will be your coordinator, as you have agreed.',
  },
  coordinatorToCome: {
    nb: 'Vi spør deg før noen blir koordinatoren din.',
    nn: 'Vi spør deg før nokon blir koordinatoren din.',
    en: 'We ask you before anybody becomes your coordinator.',
  },
  yours: {
    nb: 'Planen er din. Den er stengt for alle andre til du har sagt ja til at den lages. Du bestemmer hvem som ser hva.',
    nn: 'Planen er din. Han er stengd for alle andre til du har sagt ja til at han blir laga. Du bestemmer kven som ser kva.',
    en: 'The plan is yours. It is closed to everybody else until you have agreed that it is made. You decide who sees what.',
  },
  noRight: {
    nb: 'Planen gir ikke i seg selv rett til tjenestene som står i den.',
    nn: 'Planen gir ikkje i seg sjølv rett til tenestene som står i han.',
    en: 'The plan does not in itself give a right to the services in it.',
  },
  complain: {
    nb: 'Slik klager du: Er du uenig, kan du klage. Skriv til kommunen hva du er uenig i, eller be oss om hjelp til å skrive. Endrer ikke kommunen svaret, sender vi klagen til Statsforvalteren.',
    nn: 'Slik klagar du: Er du ueinig, kan du klage. Skriv til kommunen kva du er ueinig i, eller be oss om hjelp til å skrive. Endrar ikkje kommunen svaret, sender vi klaga til Statsforvaltaren.',
    en: 'How to complain: If you disagree, you can complain. Write to the municipality what you disagree with, or ask us to help you write. If the municipality does not change the answer, we send the complaint to Statsforvalteren.',
  },
});

const answers: Readonly<Record<CaseDecision, Text>> = texts({
  'individual-plan': {
    nb: 'Du får en individuell plan og en koordinator.',
    nn: 'Du får ein individuell plan og ein koordinator.',
    en: 'You get an individual plan and a coordinator.',
  },
  'coordinator-only': {
    nb: 'Du får en koordinator. Du får ikke en plan, siden du ikke ønsker det nå.',
    nn: 'Du får ein koordinator. Du får ikkje ein plan, sidan du ikkje ønskjer det no.',
    en: 'You get a coordinator. You do not get a plan, as you do not want one now.',
  },
  'child-coordinator': {
    nb: 'Familien får en barnekoordinator.',
    nn: 'Familien får ein barnekoordinator.',
    en: 'The family gets a child coordinator.',
  },
  'light-plan': {
    nb: 'Du får en liten plan.',
    nn: 'Du får ein liten plan.',
    en: 'You get a light plan.',
  },
  refused: {
    nb: 'Du får ikke en plan eller en koordinator nå.',
    nn: 'Du får ikkje ein plan eller ein koordinator no.',
    en: 'You do not get a plan or a coordinator now.',
  },
});

/** Composes one, in the language of the person it is to. */
export function caseLetterOf(told: CaseLetterTold): LetterBody {
  const { language, name, municipality } = told;
  const speak = (text: Text, values?: Record<string, string>) => say(text, language, values);
  return {
    heading: speak(HEADINGS[told.kind]),
    paragraphs: [speak(letters.dear, { name }), ...bodyOf(told, speak), speak(letters.from, { municipality })],
  };
}

const HEADINGS: Readonly<Record<CaseLetter, Text>> = {
  'case-received': letters.received,
  'case-delayed': letters.delayed,
  'case-decided': letters.decided,
};

function bodyOf(told: CaseLetterTold, speak: (text: Text, values?: Record<string, string>) => string): string[] {
  const date = (day: PlainDate) => dayOf(day, told.language);
  if (told.kind === 'case-received')
    return [
      speak(letters.receivedWhat, { received: date(told.receivedOn) }),
      speak(letters.receivedThen, { due: date(told.dueOn) }),
      speak(letters.receivedRead),
    ];
  if (told.kind === 'case-delayed')
    return [
      speak(letters.delayedWhat, { received: date(told.receivedOn) }),
      speak(letters.delayedWhy, { reason: told.reason }),
      speak(letters.delayedUntil, { until: date(told.until) }),
      speak(letters.complain),
    ];
  const isYes = told.decision !== 'refused';
  const hasPlan = isYes && told.decision !== 'coordinator-only';
  return [
    speak(answers[told.decision]),
    speak(letters.why, { reason: told.reason }),
    ...(isYes
      ? [
          told.coordinator
            ? speak(letters.coordinator, { coordinator: told.coordinator })
            : speak(letters.coordinatorToCome),
        ]
      : []),
    ...(hasPlan ? [speak(letters.yours), speak(letters.noRight)] : []),
    speak(letters.complain),
  ];
}

const dayOf = (day: PlainDate, language: Language): string =>
  new Intl.DateTimeFormat([LOCALES[language], 'nb-NO'], {
    timeZone: 'Europe/Oslo',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(`${day}T12:00:00Z`));
