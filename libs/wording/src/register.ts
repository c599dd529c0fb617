// The register of plans: what the coordinating unit looks for, and what each plan is shown with.
import type { AgeGroup, RegisterMark } from '@samplan/domain';
import { texts, type Text } from './words';

type Words<Word extends string> = Readonly<Record<Word, Text>>;

export const ageGroupNames: Words<AgeGroup> = texts({
  child: { nb: '0–17 år', nn: '0–17 år', en: '0–17 years' },
  'from-18': { nb: '18–29 år', nn: '18–29 år', en: '18–29 years' },
  'from-30': { nb: '30–49 år', nn: '30–49 år', en: '30–49 years' },
  'from-50': { nb: '50–66 år', nn: '50–66 år', en: '50–66 years' },
  'from-67': { nb: '67–79 år', nn: '67–79 år', en: '67–79 years' },
  'from-80': { nb: '80 år og over', nn: '80 år og over', en: '80 years and over' },
  'not-known': { nb: 'Ukjent alder', nn: 'Ukjend alder', en: 'Age not known' },
});

export const registerMarkNames: Words<RegisterMark> = texts({
  'without-coordinator': { nb: 'uten koordinator', nn: 'utan koordinator', en: 'without a coordinator' },
  'over-date': { nb: 'over dato', nn: 'over dato', en: 'over date' },
  'consent-ends': { nb: 'samtykke går snart ut', nn: 'samtykke går snart ut', en: 'a consent ends soon' },
  'not-opened': { nb: 'ikke åpnet på lenge', nn: 'ikkje opna på lenge', en: 'not opened for long' },
  'comes-of-age': {
    nb: 'eieren fyller snart 16 eller 18',
    nn: 'eigaren fyller snart 16 eller 18',
    en: 'the owner turns 16 or 18 soon',
  },
});

export const register = texts({
  page: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  lead: {
    nb: 'Du ser navn, datoer og koordinator, aldri det som står i planene. Planer der du selv er eier, pårørende eller representant, står ikke her.',
    nn: 'Du ser namn, datoar og koordinator, aldri det som står i planane. Planar der du sjølv er eigar, pårørande eller representant, står ikkje her.',
    en: 'You see names, dates and coordinator, never what stands in the plans. Plans in which you are owner, next of kin or representative are not here.',
  },
  count: {
    nb: '{count, plural, =0 {Ingen planer passer} one {Én plan} other {# planer}}',
    nn: '{count, plural, =0 {Ingen planar passar} one {Éin plan} other {# planar}}',
    en: '{count, plural, =0 {No plan matches} one {One plan} other {# plans}}',
  },
  onDay: { nb: 'slik det var {day}', nn: 'slik det var {day}', en: 'as it was on {day}' },
  asToday: { nb: 'Vis slik det er i dag', nn: 'Vis slik det er i dag', en: 'Show as it is today' },
  filters: { nb: 'Velg hvilke', nn: 'Vel kva planar', en: 'Choose which' },
  mark: { nb: 'Vis bare', nn: 'Vis berre', en: 'Show only' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  notClosed: { nb: 'Ikke avsluttet', nn: 'Ikkje avslutta', en: 'Not closed' },
  type: { nb: 'Plantype', nn: 'Plantype', en: 'Type of plan' },
  age: { nb: 'Alder', nn: 'Alder', en: 'Age' },
  unit: { nb: 'Koordinator fra', nn: 'Koordinator frå', en: 'Coordinator from' },
  clear: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  owner: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  coordinator: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
  nobody: { nb: 'Ingen koordinator', nn: 'Ingen koordinator', en: 'No coordinator' },
  nextReview: { nb: 'Skal ses på', nn: 'Skal sjåast på', en: 'To be looked at' },
  noDate: { nb: 'Ingen dato', nn: 'Ingen dato', en: 'No date' },
  overDate: { nb: 'Over dato', nn: 'Over dato', en: 'Over date' },
  opened: { nb: 'Sist åpnet av en tjeneste', nn: 'Sist opna av ei teneste', en: 'Last opened by a service' },
  notOpened: { nb: 'Ikke åpnet ennå', nn: 'Ikkje opna enno', en: 'Not opened yet' },
  consentEnds: { nb: 'Samtykke går ut', nn: 'Samtykke går ut', en: 'Consent ends' },
  never: { nb: 'Ingen frist', nn: 'Ingen frist', en: 'No end' },
  noneMatch: {
    nb: 'Velg noe annet over, eller vis alle.',
    nn: 'Vel noko anna over, eller vis alle.',
    en: 'Choose something else above, or show all.',
  },
  next: { nb: 'Vis de neste', nn: 'Vis dei neste', en: 'Show the next' },
  first: { nb: 'Tilbake til de første', nn: 'Tilbake til dei første', en: 'Back to the first' },
  fetching: { nb: 'Henter planene …', nn: 'Hentar planane …', en: 'Fetching the plans …' },
  notYours: {
    nb: 'Denne siden er for koordinerende enhet.',
    nn: 'Denne sida er for koordinerande eining.',
    en: 'This page is for the coordinating unit.',
  },
});
