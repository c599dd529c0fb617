// What is fetched out of the overview: figures that may leave the house, and the list of those who register in KPR.
import { texts } from './words';

export const registerExport = texts({
  heading: { nb: 'Ta med tallene', nn: 'Ta med tala', en: 'Take the figures along' },
  figures: { nb: 'Last ned tall (CSV)', nn: 'Last ned tal (CSV)', en: 'Download figures (CSV)' },
  figuresHelp: {
    nb: 'Uten navn. Tall under 5 står ikke der, og er ikke med i noen sum. Fila kan sendes ut av kommunen.',
    nn: 'Utan namn. Tal under 5 står ikkje der, og er ikkje med i nokon sum. Fila kan sendast ut av kommunen.',
    en: 'Without names. Figures under 5 are left out, and are part of no sum. The file may leave the municipality.',
  },
  list: { nb: 'Last ned liste til KPR', nn: 'Last ned liste til KPR', en: 'Download the list for KPR' },
  listHelp: {
    nb: 'Med navn, status og koordinator, til den som registrerer i kommunen. Skal ikke sendes ut av kommunen. Samplan vet ikke hvilke koder KPR bruker.',
    nn: 'Med namn, status og koordinator, til den som registrerer i kommunen. Skal ikkje sendast ut av kommunen. Samplan veit ikkje kva kodar KPR bruker.',
    en: 'With names, status and coordinator, for those who register in the municipality. Must not leave the municipality. Samplan does not know which codes KPR uses.',
  },
  fetching: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },
  figuresFile: { nb: 'plantall-{on}.csv', nn: 'plantal-{on}.csv', en: 'plan-figures-{on}.csv' },
  listFile: { nb: 'liste-til-kpr-{on}.csv', nn: 'liste-til-kpr-{on}.csv', en: 'list-for-kpr-{on}.csv' },
});

/** Headings and cells of the figures. */
export const figuresColumns = texts({
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  figure: { nb: 'Tall', nn: 'Tal', en: 'Figure' },
  age: { nb: 'Alder', nn: 'Alder', en: 'Age' },
  type: { nb: 'Plantype', nn: 'Plantype', en: 'Type of plan' },
  count: { nb: 'Antall', nn: 'Tal på planar', en: 'Count' },
  wait: {
    nb: 'Dager fra melding til koordinator, midterste verdi i måneden',
    nn: 'Dagar frå melding til koordinator, midtarste verdi i månaden',
    en: 'Days from report to coordinator, median of the month',
  },
  active: { nb: 'Aktive planer', nn: 'Aktive planar', en: 'Active plans' },
  told: { nb: 'Sum av det som vises', nn: 'Sum av det som er vist', en: 'Sum of what is shown' },
  tooFew: { nb: 'færre enn 5', nn: 'færre enn 5', en: 'fewer than 5' },
  nothing: { nb: 'ikke vist', nn: 'ikkje vist', en: 'not shown' },
});

/** Headings and cells of the list for those who register. */
export const listColumns = texts({
  date: { nb: 'Per dato', nn: 'Per dato', en: 'As of' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  born: { nb: 'Fødselsdato', nn: 'Fødselsdato', en: 'Date of birth' },
  plan: { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan' },
  type: { nb: 'Plantype', nn: 'Plantype', en: 'Type of plan' },
  hasCoordinator: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
  coordinator: { nb: 'Koordinatorens navn', nn: 'Namnet på koordinatoren', en: 'Name of the coordinator' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  active: { nb: 'ja, i gang', nn: 'ja, i gang', en: 'yes, under way' },
  paused: { nb: 'ja, satt på vent', nn: 'ja, sett på vent', en: 'yes, on hold' },
  draft: { nb: 'under arbeid', nn: 'under arbeid', en: 'being made' },
  closed: { nb: 'avsluttet', nn: 'avslutta', en: 'closed' },
});
