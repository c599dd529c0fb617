// The overview of the coordinating unit: a sentence first, then numbers that open their rows, charts with their tables.
import { texts } from './words';

export const registerOverview = texts({
  page: { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' },
  fetching: { nb: 'Teller planene …', nn: 'Tel planane …', en: 'Counting the plans …' },
  sentence: {
    nb: '{active, plural, =0 {Ingen planer er i gang} one {Én plan er i gang} other {# planer er i gang}}. {alone, plural, =0 {Alle har koordinator} one {Én er uten koordinator} other {# er uten koordinator}}, og {over, plural, =0 {ingen er over datoen} one {én skulle vært sett på} other {# skulle vært sett på}}.',
    nn: '{active, plural, =0 {Ingen planar er i gang} one {Éin plan er i gang} other {# planar er i gang}}. {alone, plural, =0 {Alle har koordinator} one {Éin er utan koordinator} other {# er utan koordinator}}, og {over, plural, =0 {ingen er over datoen} one {éin skulle vore sett på} other {# skulle vore sett på}}.',
    en: '{active, plural, =0 {No plan is under way} one {One plan is under way} other {# plans are under way}}. {alone, plural, =0 {All have a coordinator} one {One has no coordinator} other {# have no coordinator}}, and {over, plural, =0 {none is over its date} one {one should have been looked at} other {# should have been looked at}}.',
  },
  fullSentence: {
    nb: '{full, plural, =0 {{all, plural, one {Én koordinator følger opp planene.} other {# koordinatorer følger opp planene.}}} one {Én av {all} koordinatorer har ikke plass til flere planer.} other {# av {all} koordinatorer har ikke plass til flere planer.}}',
    nn: '{full, plural, =0 {{all, plural, one {Éin koordinator følgjer opp planane.} other {# koordinatorar følgjer opp planane.}}} one {Éin av {all} koordinatorar har ikkje plass til fleire planar.} other {# av {all} koordinatorar har ikkje plass til fleire planar.}}',
    en: '{full, plural, =0 {{all, plural, one {One coordinator follows up the plans.} other {# coordinators follow up the plans.}}} one {One of {all} coordinators has no room for more plans.} other {# of {all} coordinators have no room for more plans.}}',
  },
  coordinatorCount: {
    nb: '{count, plural, one {koordinator} other {koordinatorer}}',
    nn: '{count, plural, one {koordinator} other {koordinatorar}}',
    en: '{count, plural, one {coordinator} other {coordinators}}',
  },
  roomNotTold: {
    nb: 'lederne har ikke sagt hvor mange det er plass til',
    nn: 'leiarane har ikkje sagt kor mange det er plass til',
    en: 'leaders have not said for how many there is room',
  },
  full: {
    nb: 'av {all} koordinatorer er uten ledig plass',
    nn: 'av {all} koordinatorar er utan ledig plass',
    en: 'of {all} coordinators have no room left',
  },
  coordinators: { nb: 'koordinatorene', nn: 'koordinatorane', en: 'the coordinators' },
  reports: {
    nb: '{due, plural, one {Én melding må snart ha svar.} other {# meldinger må snart ha svar.}}',
    nn: '{due, plural, one {Éi melding må snart ha svar.} other {# meldingar må snart ha svar.}}',
    en: '{due, plural, one {One report must soon have an answer.} other {# reports must soon have an answer.}}',
  },
  reportsDue: {
    nb: 'Meldinger med frist innen {days} dager',
    nn: 'Meldingar med frist innan {days} dagar',
    en: 'Reports due within {days} days',
  },
  wait: {
    nb: '{days, plural, one {dag} other {dager}} fra melding til koordinator',
    nn: '{days, plural, one {dag} other {dagar}} frå melding til koordinator',
    en: '{days, plural, one {day} other {days}} from report to coordinator',
  },
  halfFaster: { nb: 'halvparten går raskere', nn: 'halvparten går raskare', en: 'half go faster' },
  trend: {
    nb: '{trend, select, down {Ventetiden går ned: fra {from} til {to} dager} up {Ventetiden går opp: fra {from} til {to} dager} other {{to, plural, one {Ventetiden er én dag} other {Ventetiden er # dager}}}}',
    nn: '{trend, select, down {Ventetida går ned: frå {from} til {to} dagar} up {Ventetida går opp: frå {from} til {to} dagar} other {{to, plural, one {Ventetida er éin dag} other {Ventetida er # dagar}}}}',
    en: '{trend, select, down {The wait gets shorter: from {from} to {to} days} up {The wait gets longer: from {from} to {to} days} other {{to, plural, one {The wait is one day} other {The wait is # days}}}}',
  },
  waits: {
    nb: 'Dager fra melding til koordinator, midterste verdi per måned',
    nn: 'Dagar frå melding til koordinator, midtarste verdi per månad',
    en: 'Days from report to coordinator, median by month',
  },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  days: { nb: 'Dager', nn: 'Dagar', en: 'Days' },
  people: { nb: 'Fikk koordinator', nn: 'Fekk koordinator', en: 'Got a coordinator' },
  onDay: { nb: 'Slik var det {day}:', nn: 'Slik var det {day}:', en: 'As it was on {day}:' },
  noWords: {
    nb: 'Du ser tall og datoer, aldri det som står i planene.',
    nn: 'Du ser tal og datoar, aldri det som står i planane.',
    en: 'You see figures and dates, never what stands in the plans.',
  },
  day: { nb: 'Vis hvordan det var', nn: 'Vis korleis det var', en: 'Show how it was on' },
  today: { nb: 'Tilbake til i dag', nn: 'Tilbake til i dag', en: 'Back to today' },
  figures: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
  active: {
    nb: '{count, plural, one {aktiv plan} other {aktive planer}}',
    nn: '{count, plural, one {aktiv plan} other {aktive planar}}',
    en: '{count, plural, one {active plan} other {active plans}}',
  },
  individual: {
    nb: '{count, plural, one {individuell plan} other {individuelle planer}}',
    nn: '{count, plural, one {individuell plan} other {individuelle planar}}',
    en: '{count, plural, one {individual plan} other {individual plans}}',
  },
  alone: { nb: 'uten koordinator', nn: 'utan koordinator', en: 'without a coordinator' },
  over: { nb: 'over dato', nn: 'over dato', en: 'over date' },
  which: { nb: 'Se hvilke', nn: 'Sjå dei', en: 'See which' },
  children: {
    nb: '{children, plural, =0 {Ingen av planene er for et barn} one {Én av planene er for et barn} other {# av planene er for barn}}',
    nn: '{children, plural, =0 {Ingen av planane er for eit barn} one {Éin av planane er for eit barn} other {# av planane er for barn}}',
    en: '{children, plural, =0 {None of the plans is for a child} one {One of the plans is for a child} other {# of the plans are for children}}',
  },
  byAge: {
    nb: 'Aktive planer etter alder og type',
    nn: 'Aktive planar etter alder og type',
    en: 'Active plans by age and type',
  },
  age: { nb: 'Alder', nn: 'Alder', en: 'Age' },
  all: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  asTable: { nb: 'Vis som tabell', nn: 'Vis som tabell', en: 'Show as a table' },
  ahead: { nb: 'Dette kommer', nn: 'Dette kjem', en: 'What comes' },
  what: { nb: 'Hva', nn: 'Kva', en: 'What' },
  howMany: { nb: 'Antall', nn: 'Tal', en: 'Count' },
  first: { nb: 'Først', nn: 'Først', en: 'First' },
  now: { nb: 'nå', nn: 'no', en: 'now' },
  consentEnds: {
    nb: 'Samtykke går ut de neste {days} dagene',
    nn: 'Samtykke går ut dei neste {days} dagane',
    en: 'A consent ends in the next {days} days',
  },
  comesOfAge: {
    nb: 'Fyller 16 eller 18 år de neste {days} dagene',
    nn: 'Fyller 16 eller 18 år dei neste {days} dagane',
    en: 'Turns 16 or 18 in the next {days} days',
  },
  notOpened: {
    nb: 'Ikke åpnet av noen tjeneste på {days} dager',
    nn: 'Ikkje opna av noka teneste på {days} dagar',
    en: 'Not opened by any service for {days} days',
  },
});
