// The administrator's settings of a municipality: time limits, what a plan begins with, levels, numbers to call, letters.
import type { Deadline, ServiceLadder, UrgentNumber } from '@samplan/domain';
import { texts, type Text } from './words';

export const municipality = texts({
  page: { nb: 'Innstillinger for kommunen', nn: 'Innstillingar for kommunen', en: 'Settings of the municipality' },
  what: {
    nb: 'Her bestemmer kommunen det som er likt for alle planer. Alt gjelder fra det er lagret.',
    nn: 'Her bestemmer kommunen det som er likt for alle planar. Alt gjeld frå det er lagra.',
    en: 'Here the municipality decides what is the same for all plans. Everything holds once it is saved.',
  },
  deadlines: { nb: 'Frister og påminnelser', nn: 'Fristar og påminningar', en: 'Deadlines and reminders' },
  deadlinesWhat: {
    nb: 'Når folk blir minnet på noe, og når koordinerende enhet får vite at noe står stille.',
    nn: 'Når folk blir minte på noko, og når koordinerande eining får vite at noko står stille.',
    en: 'When people are reminded, and when the coordinating unit learns that something stands still.',
  },
  hours: { nb: 'Når beskjeder sendes', nn: 'Når beskjedar blir sende', en: 'When notices are sent' },
  hoursHint: {
    nb: 'E-post og SMS om at noe nytt venter. Hele timer mellom kl. {from} og {to}.',
    nn: 'E-post og SMS om at noko nytt ventar. Heile timar mellom kl. {from} og {to}.',
    en: 'E-mail and text messages that something new waits. Whole hours between {from} and {to}.',
  },
  hoursFrom: { nb: 'Fra klokka', nn: 'Frå klokka', en: 'From' },
  hoursTo: { nb: 'Til klokka', nn: 'Til klokka', en: 'Until' },
  hoursWrong: {
    nb: 'Skriv to hele timer fra {from} til {to}, den første før den andre.',
    nn: 'Skriv to heile timar frå {from} til {to}, den første før den andre.',
    en: 'Write two whole hours from {from} to {to}, the first before the second.',
  },
  template: { nb: 'Mal for nye planer', nn: 'Mal for nye planar', en: 'Template for new plans' },
  templateWhat: {
    nb: 'Delene en ny plan begynner med.',
    nn: 'Delane ein ny plan byrjar med.',
    en: 'The parts a new plan begins with.',
  },
  levels: { nb: 'Trinn for tjenester', nn: 'Trinn for tenester', en: 'Levels of services' },
  levelsWhat: {
    nb: 'Trinnene tjenestene kan velge mellom på et tiltak.',
    nn: 'Trinna tenestene kan velje mellom på eit tiltak.',
    en: 'The levels that services can choose from for a measure.',
  },
  numbers: { nb: 'Telefonnumre', nn: 'Telefonnummer', en: 'Telephone numbers' },
  numbersWhat: {
    nb: 'Nødnumrene står der det står at Samplan ikke leses døgnet rundt. Nummeret til koordinerende enhet står på kvitteringen til dem som melder et behov.',
    nn: 'Naudnummera står der det står at Samplan ikkje blir lese døgnet rundt. Nummeret til koordinerande eining står på kvitteringa til dei som melder eit behov.',
    en: 'The emergency numbers stand wherever it says that Samplan is not read around the clock. The number of the coordinating unit stands on the receipt of those who report a need.',
  },
  letters: { nb: 'Brev', nn: 'Brev', en: 'Letters' },
  lettersWhat: {
    nb: 'Brevene om melding om behov, med kommunens egne ord.',
    nn: 'Breva om melding om behov, med kommunen sine eigne ord.',
    en: 'The letters about a report of need, in the municipality’s own words.',
  },
  fetching: { nb: 'Henter innstillingene …', nn: 'Hentar innstillingane …', en: 'Fetching the settings …' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  own: { nb: 'Kommunens egen', nn: 'Kommunen sin eigen', en: 'The municipality’s own' },

  inReminders: { nb: 'Påminnelser', nn: 'Påminningar', en: 'Reminders' },
  inCases: { nb: 'Saker og koordinatorer', nn: 'Saker og koordinatorar', en: 'Cases and coordinators' },
  inRegister: { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' },
  oneMonth: {
    nb: 'En melding om behov skal ha svar innen en måned, eller et brev som sier hvorfor ikke. Det kan ikke endres.',
    nn: 'Ei melding om behov skal ha svar innan ein månad, eller eit brev som seier kvifor ikkje. Det kan ikkje endrast.',
    en: 'A report of need is answered within a month, or with a letter that says why not. That cannot be changed.',
  },
  days: {
    nb: 'Dager, fra {least} til {most}. Vanlig er {standard}.',
    nn: 'Dagar, frå {least} til {most}. Vanleg er {standard}.',
    en: 'Days, from {least} to {most}. Standard: {standard}.',
  },
  daysWrong: {
    nb: 'Skriv et helt tall fra {least} til {most}.',
    nn: 'Skriv eit heilt tal frå {least} til {most}.',
    en: 'Write a whole number from {least} to {most}.',
  },

  templateHow: {
    nb: '«Dette er viktig for meg» står alltid først, og egne notater sist. Planer som finnes, blir ikke endret.',
    nn: '«Dette er viktig for meg» står alltid først, og eigne notat sist. Planar som finst, blir ikkje endra.',
    en: '“What matters to me” always comes first, and own notes last. Plans that exist are not changed.',
  },
  titleOf: { nb: 'Navn på del {number}', nn: 'Namn på del {number}', en: 'Name of part {number}' },
  up: { nb: 'Flytt opp', nn: 'Flytt opp', en: 'Move up' },
  down: { nb: 'Flytt ned', nn: 'Flytt ned', en: 'Move down' },
  remove: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },
  addPart: { nb: 'Legg til en del', nn: 'Legg til ein del', en: 'Add a part' },
  addCrisis: {
    nb: 'Legg til «Når det blir vanskelig»',
    nn: 'Legg til «Når det blir vanskeleg»',
    en: 'Add “When things get hard”',
  },
  newPart: { nb: 'Ny del', nn: 'Ny del', en: 'New part' },
  templateWrong: {
    nb: 'Hver del må ha et navn som ingen andre har, og det må være minst én del om livet.',
    nn: 'Kvar del må ha eit namn som ingen andre har, og det må vere minst éin del om livet.',
    en: 'Each part needs a name that no other has, and there must be at least one part of life.',
  },

  levelsHow: {
    nb: 'Trinnet sier noe om tjenesten, aldri om personen. Planeieren ser det ikke.',
    nn: 'Trinnet seier noko om tenesta, aldri om personen. Planeigaren ser det ikkje.',
    en: 'The level says something about the service, never about the person. The owner does not see it.',
  },
  notUsed: { nb: 'Brukes ikke nå.', nn: 'Blir ikkje brukt no.', en: 'Not used now.' },
  use: { nb: 'Ta i bruk', nn: 'Ta i bruk', en: 'Use it' },
  stopUsing: { nb: 'Slutt å bruke', nn: 'Slutt å bruke', en: 'Stop using it' },
  oneALine: {
    nb: 'Ett trinn på hver linje, det nederste trinnet først.',
    nn: 'Eitt trinn på kvar linje, det nedste trinnet først.',
    en: 'One level on each line, the lowest first.',
  },
  kept: {
    nb: 'Tiltak som har et trinn du tar bort, beholder det til noen endrer det.',
    nn: 'Tiltak som har eit trinn du tek bort, held på det til nokon endrar det.',
    en: 'Measures with a level that you remove keep it until somebody changes it.',
  },
  pyramid: {
    nb: 'Trinnene i innsatspyramiden er kommunens egne. Skriv dem inn her.',
    nn: 'Trinna i innsatspyramiden er kommunen sine eigne. Skriv dei inn her.',
    en: 'The levels of the pyramid of effort are the municipality’s own. Enter them here.',
  },
  levelsWrong: {
    nb: 'Skriv høyst 20 trinn, hvert med sitt eget navn på høyst 120 tegn.',
    nn: 'Skriv høgst 20 trinn, kvart med sitt eige namn på høgst 120 teikn.',
    en: 'Write at most 20 levels, each with a name of its own of at most 120 characters.',
  },

  numberWrong: { nb: 'Skriv et telefonnummer.', nn: 'Skriv eit telefonnummer.', en: 'Write a telephone number.' },
  noNumber: {
    nb: 'Står feltet tomt, står det ikke noe nummer på kvitteringen.',
    nn: 'Står feltet tomt, står det ikkje noko nummer på kvitteringa.',
    en: 'If the field is empty, the receipt bears no number.',
  },
  standardNumber: {
    nb: 'I hele landet: {number}. La feltet stå tomt for å bruke det.',
    nn: 'I heile landet: {number}. La feltet stå tomt for å bruke det.',
    en: 'In the whole country: {number}. Leave the field empty to use it.',
  },

  letterWhat: {
    nb: 'Skriv brevet slik kommunen vil ha det. Samplan setter inn navn og datoer.',
    nn: 'Skriv brevet slik kommunen vil ha det. Samplan set inn namn og datoar.',
    en: 'Write the letter as the municipality wants it. Samplan puts in names and dates.',
  },
  language: { nb: 'Språket i brevet', nn: 'Språket i brevet', en: 'Language of the letter' },
  letterTitle: { nb: 'Overskrift', nn: 'Overskrift', en: 'Heading' },
  letterBody: { nb: 'Brevet', nn: 'Brevet', en: 'The letter' },
  letterHow: {
    nb: 'La det stå en tom linje mellom avsnittene.',
    nn: 'La det stå ei tom linje mellom avsnitta.',
    en: 'Leave an empty line between paragraphs.',
  },
  putIn: { nb: 'Dette kan settes inn', nn: 'Dette kan setjast inn', en: 'What can be put in' },
  putInHow: {
    nb: 'Skriv ordet i klammer der det skal stå. Samplan setter inn det riktige.',
    nn: 'Skriv ordet i klammer der det skal stå. Samplan set inn det rette.',
    en: 'Write the word in braces where it is to stand. Samplan puts in what is right.',
  },
  preview: { nb: 'Slik blir brevet', nn: 'Slik blir brevet', en: 'How the letter will look' },
  previewWhat: {
    nb: 'Navn og datoer er bare eksempler.',
    nn: 'Namn og datoar er berre døme.',
    en: 'Names and dates are examples only.',
  },
  unknownField: {
    nb: 'Dette brevet kan ikke bruke: {fields}.',
    nn: 'Dette brevet kan ikkje bruke: {fields}.',
    en: 'This letter cannot use: {fields}.',
  },
  letterEmpty: {
    nb: 'Skriv både overskrift og brev.',
    nn: 'Skriv både overskrift og brev.',
    en: 'Write both a heading and a letter.',
  },
  standardLetter: { nb: 'Bruk standardteksten', nn: 'Bruk standardteksten', en: 'Use the standard text' },
  isStandard: { nb: 'Standardtekst', nn: 'Standardtekst', en: 'Standard text' },
});

/** What each time limit does. */
export const deadlineNames: Readonly<Record<Deadline, Text>> = texts({
  'case-ends-soon': {
    nb: 'Innboksen sier fra så lenge før fristen for en melding går ut',
    nn: 'Innboksen seier frå så lenge før fristen for ei melding går ut',
    en: 'The inbox tells so long before the month of a report is over',
  },
  'coordinator-proposed': {
    nb: 'En tjeneste som er spurt, foreslår en koordinator innen',
    nn: 'Ei teneste som er spurd, foreslår ein koordinator innan',
    en: 'A service that was asked proposes a coordinator within',
  },
  'coordinator-accepted': {
    nb: 'Den som er foreslått, svarer innen',
    nn: 'Den som er foreslått, svarer innan',
    en: 'Whoever is proposed answers within',
  },
  'first-contact': {
    nb: 'En ny koordinator tar kontakt innen',
    nn: 'Ein ny koordinator tek kontakt innan',
    en: 'A new coordinator gets in touch within',
  },
  'first-reminder': {
    nb: 'Første påminnelse, så lenge før en dato',
    nn: 'Første påminning, så lenge før ein dato',
    en: 'First reminder, so long before a date',
  },
  'last-reminder': {
    nb: 'Siste påminnelse, så lenge før en dato',
    nn: 'Siste påminning, så lenge før ein dato',
    en: 'Last reminder, so long before a date',
  },
  'review-to-substitute': {
    nb: 'Vikaren får vite at en evaluering er over dato, etter',
    nn: 'Vikaren får vite at ei evaluering er over dato, etter',
    en: 'The substitute learns that a review is overdue, after',
  },
  'review-to-ke': {
    nb: 'Koordinerende enhet får vite at en evaluering er over dato, etter',
    nn: 'Koordinerande eining får vite at ei evaluering er over dato, etter',
    en: 'The coordinating unit learns that a review is overdue, after',
  },
  'consent-ends-soon': {
    nb: 'Det blir sagt fra om et samtykke, så lenge før det går ut',
    nn: 'Det blir sagt frå om eit samtykke, så lenge før det går ut',
    en: 'A consent is spoken of, so long before it ends',
  },
  'plan-not-opened': {
    nb: 'Oversikten viser planer som ingen tjeneste har åpnet på',
    nn: 'Oversikta viser planar som inga teneste har opna på',
    en: 'The overview shows plans that no service has opened for',
  },
});

export const urgentNumberNames: Readonly<Record<UrgentNumber, Text>> = texts({
  emergency: { nb: 'Akutt', nn: 'Akutt', en: 'Emergency' },
  doctor: { nb: 'Legevakt', nn: 'Legevakt', en: 'Out-of-hours doctor' },
  children: {
    nb: 'Alarmtelefonen for barn og unge, vises til dem under 18',
    nn: 'Alarmtelefonen for barn og unge, blir vist til dei under 18',
    en: 'Helpline for children and young people, shown to those under 18',
  },
  'coordinating-unit': {
    nb: 'Koordinerende enhet, for spørsmål om meldinger',
    nn: 'Koordinerande eining, for spørsmål om meldingar',
    en: 'The coordinating unit, for questions about reports',
  },
});

export const ladderNames: Readonly<Record<ServiceLadder, Text>> = texts({
  'care-ladder': { nb: 'Omsorgstrappen', nn: 'Omsorgstrappa', en: 'The care ladder' },
  'welfare-ladder': { nb: 'Velferdstrappa', nn: 'Velferdstrappa', en: 'The welfare ladder' },
  'effort-pyramid': { nb: 'Innsatspyramiden', nn: 'Innsatspyramiden', en: 'The pyramid of effort' },
});

/** The lowest first, as the municipal plans have them, in bokmål: they are names, which the municipality may change. */
export const standardLevels: Readonly<Record<ServiceLadder, readonly string[]>> = {
  'care-ladder': [
    'Trinn 0: Et godt samfunn, møteplasser og forebygging',
    'Trinn 1: Trygghetsalarm, matombringing, omsorgslønn',
    'Trinn 2: Praktisk bistand, støttekontakt, dagtilbud',
    'Trinn 3: Praktisk bistand, BPA, hjemmesykepleie',
    'Trinn 4: Omsorgsbolig, korttidsopphold, avlastning',
    'Trinn 5: Langtidsopphold i institusjon',
  ],
  'welfare-ladder': [
    'Folkehelsearbeid, forebygging for selvstendiggjøring, frivillighet',
    'Lavterskeltilbud, tidlig innsats, mestring, veiledning',
    'Hverdagshjelp, dagtilbud',
    'Helsetjenester',
    'Hjelp gjennom bolig',
    'Øyeblikkelig hjelp, hjelp i institusjon',
  ],
  'effort-pyramid': [],
};
