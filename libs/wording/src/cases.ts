// Cases about a need, as the coordinating unit keeps them: the inbox, one case, and the words of their closed lists.
import type {
  CaseDecision,
  CaseLetter,
  CaseState,
  CaseStep,
  CaseText,
  ChildCondition,
  PersonKnows,
  PlanElsewhere,
  Reporter,
} from '@samplan/domain';
import { texts, type Text } from './words';

export const caseStateNames: Readonly<Record<CaseState, Text>> = texts({
  open: { nb: 'ikke avgjort', nn: 'ikkje avgjord', en: 'not decided' },
  decided: { nb: 'avgjort', nn: 'avgjord', en: 'decided' },
  joined: { nb: 'slått sammen med en annen', nn: 'slått saman med ei anna', en: 'joined with another' },
  ended: { nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
});

export const caseDecisionNames: Readonly<Record<CaseDecision, Text>> = texts({
  'individual-plan': {
    nb: 'individuell plan og koordinator',
    nn: 'individuell plan og koordinator',
    en: 'individual plan and coordinator',
  },
  'coordinator-only': { nb: 'bare koordinator', nn: 'berre koordinator', en: 'coordinator only' },
  'child-coordinator': { nb: 'barnekoordinator', nn: 'barnekoordinator', en: 'child coordinator' },
  'light-plan': { nb: 'liten plan', nn: 'liten plan', en: 'light plan' },
  refused: { nb: 'nei', nn: 'nei', en: 'no' },
});

export const caseTextNames: Readonly<Record<CaseText, Text>> = texts({
  report: { nb: 'meldingen', nn: 'meldinga', en: 'the report' },
  reach: { nb: 'hvordan du trygt kan nås', nn: 'korleis du trygt kan nåast', en: 'how you may safely be reached' },
  'said-name': { nb: 'navnet du ble meldt med', nn: 'namnet du vart meldt med', en: 'the name you were reported by' },
  note: { nb: 'notat', nn: 'notat', en: 'note' },
  wish: { nb: 'ønsket om koordinator', nn: 'ønsket om koordinator', en: 'the wish for a coordinator' },
  delay: { nb: 'grunn til ny dato', nn: 'grunn til ny dato', en: 'reason for a new date' },
  decision: { nb: 'grunn til svaret', nn: 'grunn til svaret', en: 'reason for the answer' },
});

export const personKnowsNames: Readonly<Record<PersonKnows, Text>> = texts({
  'wants-it': {
    nb: 'Personen vet om meldingen og vil det selv.',
    nn: 'Personen veit om meldinga og vil det sjølv.',
    en: 'The person knows of the report and wants it.',
  },
  'guardians-want-it': {
    nb: 'Foreldre eller verge vil det.',
    nn: 'Foreldre eller verje vil det.',
    en: 'Parents or guardian want it.',
  },
  'not-yet': {
    nb: 'Personen visste ikke om meldingen da den ble sendt.',
    nn: 'Personen visste ikkje om meldinga då ho vart send.',
    en: 'The person did not know of the report when it was sent.',
  },
});

export const elsewhereNames: Readonly<Record<PlanElsewhere, Text>> = texts({
  'not-asked': { nb: 'ikke spurt ennå', nn: 'ikkje spurt enno', en: 'not asked yet' },
  none: { nb: 'nei', nn: 'nei', en: 'no' },
  somewhere: { nb: 'ja', nn: 'ja', en: 'yes' },
});

export const childConditionNames: Readonly<Record<ChildCondition, Text>> = texts({
  'under-18': {
    nb: 'Familien har, eller venter, et barn under 18 år',
    nn: 'Familien har, eller ventar, eit barn under 18 år',
    en: 'The family has, or expects, a child under 18',
  },
  serious: {
    nb: 'Barnet har alvorlig sykdom, skade eller nedsatt funksjonsevne',
    nn: 'Barnet har alvorleg sjukdom, skade eller nedsett funksjonsevne',
    en: 'The child has a serious illness, injury or reduced ability',
  },
  'long-term': {
    nb: 'De trenger langvarige og sammensatte eller koordinerte helse- og omsorgstjenester',
    nn: 'Dei treng langvarige og samansette eller koordinerte helse- og omsorgstenester',
    en: 'They need long-term and complex or coordinated health and care services',
  },
  'other-services': {
    nb: 'De trenger andre velferdstjenester også',
    nn: 'Dei treng andre velferdstenester også',
    en: 'They need other welfare services too',
  },
  'family-wants': { nb: 'Familien vil det', nn: 'Familien vil det', en: 'The family wants it' },
});

/** "Neste: ta saken" */
export const caseStepNames: Readonly<Record<CaseStep, Text>> = texts({
  take: { nb: 'ta saken', nn: 'ta saka', en: 'take the case' },
  talk: { nb: 'snakk med personen', nn: 'snakk med personen', en: 'talk with the person' },
  wish: { nb: 'skriv ned ønsket om koordinator', nn: 'skriv ned ønsket om koordinator', en: 'write down the wish' },
  coordinator: { nb: 'finn en koordinator', nn: 'finn ein koordinator', en: 'find a coordinator' },
  decide: { nb: 'skriv avgjørelsen', nn: 'skriv avgjerda', en: 'write the decision' },
});

/** The same once done. */
export const caseStepsDone: Readonly<Record<CaseStep, Text>> = texts({
  take: { nb: 'Saken har en saksbehandler', nn: 'Saka har ein saksbehandlar', en: 'Somebody handles the case' },
  talk: { nb: 'Samtale er notert', nn: 'Samtale er notert', en: 'A talk is noted' },
  wish: { nb: 'Ønsket er skrevet ned', nn: 'Ønsket er skrive ned', en: 'The wish is written down' },
  coordinator: { nb: 'Koordinator er funnet', nn: 'Koordinator er funnen', en: 'A coordinator is found' },
  decide: { nb: 'Avgjørelse og brev', nn: 'Avgjerd og brev', en: 'Decision and letter' },
});

export const caseLetterNames: Readonly<Record<CaseLetter, Text>> = texts({
  'case-received': {
    nb: 'brev om at meldingen er mottatt',
    nn: 'brev om at meldinga er motteken',
    en: 'receipt letter',
  },
  'case-delayed': { nb: 'brev om ny dato', nn: 'brev om ny dato', en: 'letter about a new date' },
  'case-decided': { nb: 'brev om svaret', nn: 'brev om svaret', en: 'letter with the answer' },
});

/** Whom a report came from. */
export const reportedByNames: Readonly<Record<Reporter, Text>> = texts({
  person: { nb: 'Meldt av personen selv', nn: 'Meldt av personen sjølv', en: 'Reported by the person' },
  'next-of-kin': { nb: 'Meldt av pårørende', nn: 'Meldt av pårørande', en: 'Reported by next of kin' },
  professional: { nb: 'Meldt av en tjeneste', nn: 'Meldt av ei teneste', en: 'Reported by a service' },
});

/** On the list of what waits, and what is new. */
export const caseWaits = texts({
  planToAgree: {
    nb: 'Kommunen har svart ja, og har laget en tom plan til deg. Vil du ha den?',
    nn: 'Kommunen har svara ja, og har laga ein tom plan til deg. Vil du ha han?',
    en: 'The municipality has said yes, and has made an empty plan for you. Do you want it?',
  },
  readAndAnswer: { nb: 'Les om planen og svar', nn: 'Les om planen og svar', en: 'Read about the plan and answer' },
  noted: {
    nb: 'Kommunen har skrevet noe nytt i saken din.',
    nn: 'Kommunen har skrive noko nytt i saka di.',
    en: 'The municipality has written something new in your case.',
  },
  delayed: {
    nb: 'Svaret i saken din tar lengre tid. Se ny dato og hvorfor.',
    nn: 'Svaret i saka di tek lengre tid. Sjå ny dato og kvifor.',
    en: 'The answer in your case takes longer. See the new date, and why.',
  },
  decided: {
    nb: 'Kommunen har svart i saken din.',
    nn: 'Kommunen har svara i saka di.',
    en: 'The municipality has answered in your case.',
  },
  joinedPlan: {
    nb: '{owner}: Kommunen har fått en ny melding om behov. Snakk om planen trenger å endres.',
    nn: '{owner}: Kommunen har fått ei ny melding om behov. Snakk om planen treng å endrast.',
    en: '{owner}: The municipality has received a new report of need. Talk about whether the plan needs to change.',
  },
});

/** What is being written of a decision or a new date. */
export const caseDraft = texts({
  keeping: { nb: 'Lagrer utkastet …', nn: 'Lagrar utkastet …', en: 'Storing the draft …' },
  kept: {
    nb: 'Utkastet er lagret. Bare koordinerende enhet ser det før det er sendt.',
    nn: 'Utkastet er lagra. Berre koordinerande eining ser det før det er sendt.',
    en: 'The draft is stored. Only the coordinating unit sees it until it is sent.',
  },
  notKept: {
    nb: 'Utkastet er ikke lagret. Vi prøver igjen. Ikke lukk siden.',
    nn: 'Utkastet er ikkje lagra. Vi prøver igjen. Ikkje lukk sida.',
    en: 'The draft is not stored. We try again. Do not close the page.',
  },
  by: {
    nb: 'Utkast av {name}, {date}. Det er ikke sendt.',
    nn: 'Utkast av {name}, {date}. Det er ikkje sendt.',
    en: 'Draft by {name}, {date}. It is not sent.',
  },
  collided: {
    nb: 'Noen andre har skrevet på utkastet, eller det er sendt. Det du skriver nå, blir ikke lagret. Ta vare på teksten din, og last siden på nytt.',
    nn: 'Nokon andre har skrive på utkastet, eller det er sendt. Det du skriv no, blir ikkje lagra. Ta vare på teksten din, og last sida på nytt.',
    en: 'Somebody else has written on the draft, or it has been sent. What you write now is not stored. Keep your text, and load the page again.',
  },
  drop: { nb: 'Forkast utkastet', nn: 'Forkast utkastet', en: 'Discard the draft' },
  dropped: { nb: 'Utkastet er forkastet.', nn: 'Utkastet er forkasta.', en: 'The draft is discarded.' },
  decision: {
    nb: 'Det ligger et utkast til avgjørelse her.',
    nn: 'Det ligg eit utkast til avgjerd her.',
    en: 'A draft of the decision is here.',
  },
  delay: {
    nb: 'Det ligger et utkast til brev om ny dato her.',
    nn: 'Det ligg eit utkast til brev om ny dato her.',
    en: 'A draft of the letter about a new date is here.',
  },
});

export const inbox = texts({
  page: { nb: 'Innboks', nn: 'Innboks', en: 'Inbox' },
  count: {
    nb: '{count, plural, =0 {Ingen meldinger venter.} one {# melding om behov. Den skal ha svar innen én måned.} other {# meldinger om behov. Alle skal ha svar innen én måned.}}',
    nn: '{count, plural, =0 {Ingen meldingar ventar.} one {# melding om behov. Ho skal ha svar innan éin månad.} other {# meldingar om behov. Alle skal ha svar innan éin månad.}}',
    en: '{count, plural, =0 {No reports wait.} one {# report of need. It is to be answered within a month.} other {# reports of need. All are to be answered within a month.}}',
  },
  list: {
    nb: 'Meldinger, den med kortest frist først',
    nn: 'Meldingar, den med kortast frist først',
    en: 'Reports, the shortest time first',
  },
  enter: { nb: 'Skriv inn en melding', nn: 'Skriv inn ei melding', en: 'Enter a report' },
  day: { nb: 'Dag {day} av {of}', nn: 'Dag {day} av {of}', en: 'Day {day} of {of}' },
  used: { nb: '{day} av {of} dager er brukt', nn: '{day} av {of} dagar er brukte', en: '{day} of {of} days are used' },
  over: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past its date' },
  due: { nb: 'Frist {date}', nn: 'Frist {date}', en: 'Due {date}' },
  newDate: { nb: 'Ny dato {date}', nn: 'Ny dato {date}', en: 'New date {date}' },
  byUnit: { nb: 'Meldt av {unit}', nn: 'Meldt av {unit}', en: 'Reported by {unit}' },
  nobodys: { nb: 'Ingen har tatt saken', nn: 'Ingen har teke saka', en: 'Nobody has taken the case' },
  handledBy: { nb: 'Saksbehandler: {name}', nn: 'Saksbehandlar: {name}', en: 'Case handler: {name}' },
  mine: { nb: 'Saksbehandler: deg', nn: 'Saksbehandlar: deg', en: 'Case handler: you' },
  next: { nb: 'Neste: {step}', nn: 'Neste: {step}', en: 'Next: {step}' },
  twice: {
    nb: 'Samme person har en sak eller en plan fra før',
    nn: 'Same person har ei sak eller ein plan frå før',
    en: 'The same person has a case or a plan already',
  },
  nameAge: { nb: '{name}, {age} år', nn: '{name}, {age} år', en: '{name}, {age}' },
  show: {
    nb: 'Velg en melding for å se den her.',
    nn: 'Vel ei melding for å sjå henne her.',
    en: 'Choose a report to see it here.',
  },
  kicker: {
    nb: 'Melding om behov, mottatt {date}',
    nn: 'Melding om behov, motteken {date}',
    en: 'Report of need, received {date}',
  },
  says: { nb: 'Hva meldingen sier', nn: 'Kva meldinga seier', en: 'What the report says' },
  writeNote: { nb: 'Skriv notat', nn: 'Skriv notat', en: 'Write a note' },
  openCase: { nb: 'Åpne saken', nn: 'Opne saka', en: 'Open the case' },
  decided: { nb: 'Avgjort nylig', nn: 'Avgjort nyleg', en: 'Decided lately' },
  decidedOn: { nb: '{decision}, {date}', nn: '{decision}, {date}', en: '{decision}, {date}' },
  none: {
    nb: 'Når noen melder fra om et behov, står det her.',
    nn: 'Når nokon melder frå om eit behov, står det her.',
    en: 'When somebody reports a need, it stands here.',
  },
  fetching: { nb: 'Henter innboksen …', nn: 'Hentar innboksen …', en: 'Fetching the inbox …' },
});

export const casePage = texts({
  page: { nb: 'Sak om et behov', nn: 'Sak om eit behov', en: 'Case about a need' },
  fetching: { nb: 'Henter saken …', nn: 'Hentar saka …', en: 'Fetching the case …' },
  gone: {
    nb: 'Denne saken finnes ikke, eller du er for nær den.',
    nn: 'Denne saka finst ikkje, eller du er for nær henne.',
    en: 'There is no such case, or you are too close to it.',
  },
  received: { nb: 'Meldt {date}', nn: 'Meldt {date}', en: 'Reported {date}' },
  answerBy: { nb: 'Svar innen {date}', nn: 'Svar innan {date}', en: 'Answer by {date}' },
  delayReady: {
    nb: 'Trenger dere mer tid? Brevet om ny dato er skrevet ferdig.',
    nn: 'Treng de meir tid? Brevet om ny dato er skrive ferdig.',
    en: 'Do you need more time? The letter about a new date is written.',
  },
  delay: { nb: 'Gi ny dato', nn: 'Gi ny dato', en: 'Give a new date' },
  decide: { nb: 'Skriv avgjørelsen', nn: 'Skriv avgjerda', en: 'Write the decision' },
  take: { nb: 'Ta saken', nn: 'Ta saka', en: 'Take the case' },
  taken: { nb: 'Saken er din.', nn: 'Saka er di.', en: 'The case is yours.' },
  give: { nb: 'Gi saken til', nn: 'Gi saka til', en: 'Give the case to' },
  choose: { nb: 'Velg en', nn: 'Vel ein', en: 'Choose somebody' },
  given: { nb: 'Saken er gitt videre.', nn: 'Saka er gitt vidare.', en: 'The case is handed on.' },

  wish: { nb: 'Ønsket om koordinator', nn: 'Ønsket om koordinator', en: 'The wish for a coordinator' },
  wishWhat: {
    nb: 'Hva ønsker personen av en koordinator? Skriv med personens egne ord.',
    nn: 'Kva ønskjer personen av ein koordinator? Skriv med personens eigne ord.',
    en: 'What does the person wish of a coordinator? Write in their own words.',
  },
  agreed: {
    nb: 'Personen har sagt ja til teksten',
    nn: 'Personen har sagt ja til teksten',
    en: 'The person agreed to it',
  },
  wrote: { nb: 'Skrevet ned av {name} {date}.', nn: 'Skrive ned av {name} {date}.', en: 'Written by {name} {date}.' },
  saidYes: {
    nb: 'Personen sa ja til teksten.',
    nn: 'Personen sa ja til teksten.',
    en: 'The person agreed to the text.',
  },
  writeWish: { nb: 'Skriv ned ønsket', nn: 'Skriv ned ønsket', en: 'Write the wish down' },
  changeWish: { nb: 'Endre ønsket', nn: 'Endre ønsket', en: 'Change the wish' },

  notes: { nb: 'Notater i saken', nn: 'Notat i saka', en: 'Notes in the case' },
  noNotes: { nb: 'Ingen notater ennå.', nn: 'Ingen notat enno.', en: 'No notes yet.' },
  note: { nb: 'Nytt notat', nn: 'Nytt notat', en: 'New note' },
  saveNote: { nb: 'Lagre notatet', nn: 'Lagre notatet', en: 'Save the note' },
  readBy: {
    nb: 'Leses av: koordinerende enhet og {name}',
    nn: 'Blir lese av: koordinerande eining og {name}',
    en: 'Read by: the coordinating unit and {name}',
  },
  seek: { nb: 'Finn en koordinator', nn: 'Finn ein koordinator', en: 'Find a coordinator' },
  sought: {
    nb: 'Se letingen etter koordinator',
    nn: 'Sjå leitinga etter koordinator',
    en: 'See the search for a coordinator',
  },
  agreedWith: {
    nb: '{name} blir koordinator når saken er avgjort.',
    nn: '{name} blir koordinator når saka er avgjord.',
    en: '{name} becomes the coordinator once the case is decided.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  wordsMissing: { nb: 'Skriv noe først.', nn: 'Skriv noko først.', en: 'Write something first.' },

  about: { nb: 'Om saken', nn: 'Om saka', en: 'About the case' },
  report: { nb: 'Meldingen', nn: 'Meldinga', en: 'The report' },
  reportBy: { nb: '{name}, {unit}', nn: '{name}, {unit}', en: '{name}, {unit}' },
  entered: {
    nb: 'Skrevet inn av koordinerende enhet',
    nn: 'Skrive inn av koordinerande eining',
    en: 'Entered by the coordinating unit',
  },
  reach: { nb: 'Slik kan personen nås: {reach}', nn: 'Slik kan personen nåast: {reach}', en: 'How to reach: {reach}' },
  saidName: {
    nb: 'Meldt med navnet {name}. Sjekk at det er riktig person.',
    nn: 'Meldt med namnet {name}. Sjekk at det er rett person.',
    en: 'Reported under the name {name}. Check that it is the right person.',
  },

  checks: { nb: 'Sjekket', nn: 'Sjekka', en: 'Checked' },
  noPlanHere: { nb: 'Ingen plan her fra før', nn: 'Ingen plan her frå før', en: 'No plan here already' },
  planHere: {
    nb: 'Personen har en plan her fra før. Hold saken sammen med planen, så har ikke én person to.',
    nn: 'Personen har ein plan her frå før. Hald saka saman med planen, så har ikkje éin person to.',
    en: 'The person has a plan here already. Keep the case with the plan: one person has one.',
  },
  joinPlan: { nb: 'Hold sammen med planen', nn: 'Hald saman med planen', en: 'Keep with the plan' },
  otherCase: {
    nb: 'Det finnes en sak til om samme person, meldt {date}.',
    nn: 'Det finst ei sak til om same person, meldt {date}.',
    en: 'There is another case about the same person, reported {date}.',
  },
  join: { nb: 'Slå sammen sakene', nn: 'Slå saman sakene', en: 'Join the cases' },
  joined: {
    nb: 'Sakene er slått sammen. Fristen følger den første.',
    nn: 'Sakene er slått saman. Fristen følgjer den første.',
    en: 'The cases are joined. The time runs from the first.',
  },
  joinedPlan: {
    nb: 'Saken holdes sammen med planen som personen har.',
    nn: 'Saka blir halden saman med planen som personen har.',
    en: 'The case is kept with the plan that the person has.',
  },
  elsewhere: {
    nb: 'Plan i en annen kommune?',
    nn: 'Plan i ein annan kommune?',
    en: 'A plan in another municipality?',
  },
  elsewhereAsk: {
    nb: 'Bare personen selv kan svare på det.',
    nn: 'Berre personen sjølv kan svare på det.',
    en: 'Only the person can answer that.',
  },

  endedByDeath: {
    nb: 'Saken er avsluttet fordi personen er død. Ingen brev blir sendt.',
    nn: 'Saka er avslutta fordi personen er død. Ingen brev blir sende.',
    en: 'The case is ended because the person has died. No letters are sent.',
  },
  ahead: { nb: 'Veien videre', nn: 'Vegen vidare', en: 'The way ahead' },
  done: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  letters: { nb: 'Brev', nn: 'Brev', en: 'Letters' },
  noLetters: { nb: 'Ingen brev ennå.', nn: 'Ingen brev enno.', en: 'No letters yet.' },
  openLetter: { nb: 'Se og skriv ut', nn: 'Sjå og skriv ut', en: 'See and print' },
  mayPost: {
    nb: 'Brev kan sendes i posten.',
    nn: 'Brev kan sendast i posten.',
    en: 'Letters may be posted.',
  },
  mayNotPost: {
    nb: 'Ikke send brev i posten før du vet at det er trygt. Slå opp hvordan personen trygt kan nås, eller gi brevet fra hånd til hånd.',
    nn: 'Ikkje send brev i posten før du veit at det er trygt. Slå opp korleis personen trygt kan nåast, eller gi brevet frå hand til hand.',
    en: 'Do not post letters before you know that it is safe. Look up how the person may safely be reached, or hand the letter over.',
  },
  answer: { nb: 'Svaret', nn: 'Svaret', en: 'The answer' },
  answeredBy: { nb: '{name}, {date}', nn: '{name}, {date}', en: '{name}, {date}' },
  closedNow: {
    nb: 'Noen har avgjort eller slått sammen saken mens du skrev. Last siden på nytt.',
    nn: 'Nokon har avgjort eller slått saman saka medan du skreiv. Last sida på nytt.',
    en: 'Somebody decided or joined the case while you wrote. Load the page again.',
  },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  back: { nb: 'Tilbake til saken', nn: 'Tilbake til saka', en: 'Back to the case' },
});
