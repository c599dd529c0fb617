// Home: what needs the person now, the first meeting with one's own plan, and the list of plans of those who help.
import type { PlanState, PlanType } from '@samplan/domain';
import { texts, type Text } from './words';

/** Which wording of the consent below somebody agreed to. Change it whenever the consent's meaning changes. */
export const PLAN_CONSENT_VERSION = '2026-11';

/** The consent that a plan is made: to this, and to nothing more. */
export const planConsent = texts({
  title: {
    nb: 'Vil du at det lages en plan for deg?',
    nn: 'Vil du at det blir laga ein plan for deg?',
    en: 'Do you want a plan to be made for you?',
  },
  what: {
    nb: 'Jeg sier ja til at det lages en individuell plan for meg her i {tenant}.',
    nn: 'Eg seier ja til at det blir laga ein individuell plan for meg her i {tenant}.',
    en: 'I say yes to an individual plan being made for me here in {tenant}.',
  },
  nobody: {
    nb: 'Ingen får lese i den før jeg selv sier ja til hvem det er.',
    nn: 'Ingen får lese i han før eg sjølv seier ja til kven det er.',
    en: 'Nobody may read it before I myself have said yes to who it is.',
  },
  changeMind: {
    nb: 'Jeg kan ombestemme meg når jeg vil. Det går ikke ut over hjelpen jeg har rett til.',
    nn: 'Eg kan ombestemme meg når eg vil. Det går ikkje ut over hjelpa eg har rett til.',
    en: 'I can change my mind at any time. It does not affect the help I have a right to.',
  },
  yes: { nb: 'Ja, lag planen min', nn: 'Ja, lag planen min', en: 'Yes, make my plan' },
  no: { nb: 'Ikke nå', nn: 'Ikkje no', en: 'Not now' },
  making: { nb: 'Lager planen …', nn: 'Lagar planen …', en: 'Making the plan …' },
  already: {
    nb: 'Du har en plan her allerede. Vi henter den.',
    nn: 'Du har ein plan her allereie. Vi hentar han.',
    en: 'You already have a plan here. We are fetching it.',
  },
  away: {
    nb: 'Vi får ikke kontakt akkurat nå. Prøv igjen om litt.',
    nn: 'Vi får ikkje kontakt akkurat no. Prøv igjen om litt.',
    en: 'We cannot get through right now. Try again in a little while.',
  },
  refused: {
    nb: 'Planen kunne ikke lages nå. Ring koordinerende enhet i kommunen, så hjelper de deg.',
    nn: 'Planen kunne ikkje lagast no. Ring koordinerande eining i kommunen, så hjelper dei deg.',
    en: 'The plan could not be made now. Call the coordinating unit of the municipality, and they will help you.',
  },
});

export const planStateNames: Readonly<Record<PlanState, Text>> = texts({
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  active: { nb: 'I gang', nn: 'I gang', en: 'Under way' },
  paused: { nb: 'Satt på vent', nn: 'Sett på vent', en: 'On hold' },
  closed: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
});

export const planTypeNames: Readonly<Record<PlanType, Text>> = texts({
  'individual-plan': { nb: 'Individuell plan', nn: 'Individuell plan', en: 'Individual plan', se: 'Individuála plána' },
  'coordinator-only': { nb: 'Bare koordinator', nn: 'Berre koordinator', en: 'Coordinator only' },
  'child-coordinator': {
    nb: 'Barnekoordinator og plan',
    nn: 'Barnekoordinator og plan',
    en: 'Child coordinator and plan',
  },
  'light-plan': { nb: 'Liten plan', nn: 'Liten plan', en: 'Light plan' },
});

export const home = texts({
  page: { nb: 'Hjem', nn: 'Heim', en: 'Home' },
  hello: { nb: 'Hei, {name}', nn: 'Hei, {name}', en: 'Hello, {name}' },
  fetching: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },
  // the first meeting
  yourPlan: { nb: 'Dette er din plan.', nn: 'Dette er planen din.', en: 'This is your plan.' },
  onlyYou: { nb: 'Bare du kan åpne den.', nn: 'Berre du kan opne han.', en: 'Only you can open it.' },
  onlyYouAnd: {
    nb: 'Bare du og {names} kan åpne den.',
    nn: 'Berre du og {names} kan opne han.',
    en: 'Only you and {names} can open it.',
  },
  onlyYouAndParts: {
    nb: 'Bare du og {names} kan åpne den eller deler av den.',
    nn: 'Berre du og {names} kan opne han eller delar av han.',
    en: 'Only you and {names} can open it or parts of it.',
  },
  asCoordinator: {
    nb: '{name}, koordinatoren din,',
    nn: '{name}, koordinatoren din,',
    en: '{name}, your coordinator,',
  },
  nobodyBeforeYes: {
    nb: 'Ingen andre før du sier ja.',
    nn: 'Ingen andre før du seier ja.',
    en: 'Nobody else before you say yes.',
  },
  begin: { nb: 'Begynn', nn: 'Begynn', en: 'Begin' },
  whoIs: { nb: 'Hvem er {name}?', nn: 'Kven er {name}?', en: 'Who is {name}?' },
  coordinatorDoes: {
    nb: 'En koordinator lager planen sammen med deg og passer på at tjenestene samarbeider.',
    nn: 'Ein koordinator lagar planen saman med deg og passar på at tenestene samarbeider.',
    en: 'A coordinator makes the plan together with you and sees to it that the services work together.',
  },
  // the one next step
  nextStep: { nb: 'Neste steg', nn: 'Neste steg', en: 'Next step' },
  whatMatters: { nb: 'Hva er viktig for deg?', nn: 'Kva er viktig for deg?', en: 'What matters to you?' },
  whatMattersWhy: {
    nb: 'Planen begynner med det. Det kan være lite eller mye. «Vet ikke ennå» er også et svar.',
    nn: 'Planen byrjar med det. Det kan vere lite eller mykje. «Veit ikkje enno» er også eit svar.',
    en: 'The plan begins with that. It can be a little or a lot. “I don’t know yet” is also an answer.',
  },
  writeIt: { nb: 'Skriv det i planen', nn: 'Skriv det i planen', en: 'Write it in the plan' },
  overdue: {
    nb: 'Planen skulle vært sett på {date}',
    nn: 'Planen skulle vore sett på {date}',
    en: 'The plan should have been looked at on {date}',
  },
  overdueWhy: {
    nb: 'Se om det som står der, fortsatt stemmer for deg. {name} finner en ny dato sammen med deg.',
    nn: 'Sjå om det som står der, framleis stemmer for deg. {name} finn ein ny dato saman med deg.',
    en: 'See whether what stands there still fits you. {name} will find a new date together with you.',
  },
  overdueAlone: {
    nb: 'Se om det som står der, fortsatt stemmer for deg.',
    nn: 'Sjå om det som står der, framleis stemmer for deg.',
    en: 'See whether what stands there still fits you.',
  },
  stillRight: {
    nb: 'Stemmer planen fortsatt?',
    nn: 'Stemmer planen framleis?',
    en: 'Does the plan still fit?',
  },
  stillRightWhy: {
    nb: 'Les den når du vil, og skriv det som er nytt. De som er med, ser det med en gang.',
    nn: 'Les han når du vil, og skriv det som er nytt. Dei som er med, ser det med ein gong.',
    en: 'Read it whenever you like and write what is new. Those who take part see it at once.',
  },
  paused: {
    nb: 'Den ligger her og er din. Du kan lese den når du vil.',
    nn: 'Han ligg her og er din. Du kan lese han når du vil.',
    en: 'It is here, and it is yours. You can read it whenever you like.',
  },
  isPaused: {
    nb: 'Planen er satt på vent',
    nn: 'Planen er sett på vent',
    en: 'The plan is on hold',
  },
  openMine: { nb: 'Åpne planen min', nn: 'Opne planen min', en: 'Open my plan' },
  nextLook: {
    nb: 'Neste gang vi ser på planen',
    nn: 'Neste gong vi ser på planen',
    en: 'Next time we look at the plan',
  },
  noLook: {
    nb: 'Ingen dato er satt ennå.',
    nn: 'Ingen dato er sett enno.',
    en: 'No date has been set yet.',
  },
  lookWith: {
    nb: '{name} setter den sammen med deg.',
    nn: '{name} set han saman med deg.',
    en: '{name} will set it together with you.',
  },
  choices: { nb: 'Dette kan du gjøre', nn: 'Dette kan du gjere', en: 'What you can do' },
  myPlan: { nb: 'Min plan', nn: 'Planen min', en: 'My plan' },
  lastWritten: {
    nb: 'Sist skrevet {when}',
    nn: 'Sist skrive {when}',
    en: 'Last written {when}',
  },
  nothingWritten: { nb: 'Ingenting er skrevet ennå', nn: 'Ingenting er skrive enno', en: 'Nothing written yet' },
  whoDoesWhatWhy: { nb: 'Alle på ett bilde', nn: 'Alle på eitt bilete', en: 'Everybody in one picture' },
  whoTakesPart: { nb: 'Hvem er med', nn: 'Kven er med', en: 'Who takes part' },
  hasSeenWhat: {
    nb: 'Hvem som har lest, og når',
    nn: 'Kven som har lese, og når',
    en: 'Who has read it, and when',
  },
  reportNeedWhat: {
    nb: 'For deg eller noen nær deg',
    nn: 'For deg eller nokon nær deg',
    en: 'For you or somebody close',
  },
  reportNeedAtWork: {
    nb: 'For noen som trenger flere tjenester',
    nn: 'For nokon som treng fleire tenester',
    en: 'For somebody who needs several services',
  },
  myCaseWhat: { nb: 'Hvor langt den er kommet', nn: 'Kor langt ho er komen', en: 'How far it has come' },
  countTakingPart: {
    nb: '{count, plural, =0 {Bare du så langt} one {Én er med i planen} other {# er med i planen}}',
    nn: '{count, plural, =0 {Berre du så langt} one {Éin er med i planen} other {# er med i planen}}',
    en: '{count, plural, =0 {Only you so far} one {One person takes part} other {# people take part}}',
  },
  seeAll: { nb: 'Se alle som er med', nn: 'Sjå alle som er med', en: 'See everybody who takes part' },
  // no plan yet
  noPlanTitle: {
    nb: 'Du har ingen plan her ennå',
    nn: 'Du har ingen plan her enno',
    en: 'You have no plan here yet',
  },
  noPlanWhat: {
    nb: 'En individuell plan samler det som er viktig for deg, og hvem som gjør hva. Den er for deg som trenger flere tjenester over lang tid.',
    nn: 'Ein individuell plan samlar det som er viktig for deg, og kven som gjer kva. Han er for deg som treng fleire tenester over lang tid.',
    en: 'An individual plan gathers what matters to you, and who does what. It is for you who need several services over a long time.',
  },
  noPlanStart: {
    nb: 'Du kan begynne selv, her og nå. Du kan også melde fra om et behov, eller ringe koordinerende enhet i kommunen. Så hjelper de deg.',
    nn: 'Du kan byrje sjølv, her og no. Du kan også melde frå om eit behov, eller ringe koordinerande eining i kommunen. Så hjelper dei deg.',
    en: 'You can begin yourself, here and now. You can also report a need, or call the coordinating unit of the municipality. They will help you.',
  },
  noPlanAsk: {
    nb: 'Vil du ha en plan? Meld fra om et behov, eller ring koordinerende enhet i kommunen. Så hjelper de deg.',
    nn: 'Vil du ha ein plan? Meld frå om eit behov, eller ring koordinerande eining i kommunen. Så hjelper dei deg.',
    en: 'Do you want a plan? Report a need, or call the coordinating unit of the municipality. They will help you.',
  },
  beginMine: { nb: 'Begynn planen min', nn: 'Byrj planen min', en: 'Begin my plan' },
  // the plans of those who help
  plansPage: { nb: 'Mine planer', nn: 'Planane mine', en: 'My plans' },
  nothingWaits: {
    nb: 'Ingenting venter på deg nå',
    nn: 'Ingenting ventar på deg no',
    en: 'Nothing waits for you now',
  },
  waits: {
    nb: '{count, plural, one {Én ting} =2 {To ting} =3 {Tre ting} =4 {Fire ting} =5 {Fem ting} =6 {Seks ting} =7 {Sju ting} =8 {Åtte ting} =9 {Ni ting} other {# ting}} venter på deg',
    nn: '{count, plural, one {Éin ting} =2 {To ting} =3 {Tre ting} =4 {Fire ting} =5 {Fem ting} =6 {Seks ting} =7 {Sju ting} =8 {Åtte ting} =9 {Ni ting} other {# ting}} ventar på deg',
    en: '{count, plural, one {One thing waits} =2 {Two things wait} =3 {Three things wait} =4 {Four things wait} =5 {Five things wait} =6 {Six things wait} =7 {Seven things wait} =8 {Eight things wait} =9 {Nine things wait} other {# things wait}} for you',
  },
  noDateYet: { nb: 'Ingen dato ennå', nn: 'Ingen dato enno', en: 'No date yet' },
  openPlan: { nb: 'Åpne planen', nn: 'Opne planen', en: 'Open the plan' },
  openPlanOf: { nb: 'Åpne planen til {name}', nn: 'Opne planen til {name}', en: 'Open the plan of {name}' },
  plansWithYou: { nb: 'Planer du er med i', nn: 'Planar du er med i', en: 'Plans you take part in' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  lastChanged: { nb: 'Sist skrevet', nn: 'Sist skrive', en: 'Last written' },
  today: { nb: 'i dag kl. {time}', nn: 'i dag kl. {time}', en: 'today at {time}' },
  yesterday: { nb: 'i går', nn: 'i går', en: 'yesterday' },
  isClosed: { nb: 'Du kan lese den.', nn: 'Du kan lese han.', en: 'You can read it.' },
  shouldHave: { nb: 'Skulle vært {date}', nn: 'Skulle vore {date}', en: 'Was due {date}' },
  weLook: { nb: 'Vi ser på planen {date}', nn: 'Vi ser på planen {date}', en: 'We look at the plan {date}' },
  none: { nb: 'Ikke ennå', nn: 'Ikkje enno', en: 'Not yet' },
  // those who work here and take part in no plan
  hereAsKe: {
    nb: 'Koordinerende enhet leser ikke planer.',
    nn: 'Koordinerande eining les ikkje planar.',
    en: 'The coordinating unit does not read plans.',
  },
  hereAsLeader: {
    nb: 'Som tjenesteleder leser du ikke planene som tjenesten er med i.',
    nn: 'Som tenesteleiar les du ikkje planane som tenesta er med i.',
    en: 'As a unit leader you do not read the plans your unit takes part in.',
  },
  hereAsAdministrator: {
    nb: 'Lokal administrator leser ikke planer.',
    nn: 'Lokal administrator les ikkje planar.',
    en: 'A local administrator does not read plans.',
  },
  hereAsLogController: {
    nb: 'Loggkontrollør leser ikke planer.',
    nn: 'Loggkontrollør les ikkje planar.',
    en: 'A log controller does not read plans.',
  },
  hereAsStaff: {
    nb: 'Du er ikke med i noen plan ennå.',
    nn: 'Du er ikkje med i nokon plan enno.',
    en: 'You take part in no plan yet.',
  },
  onlyThoseInIt: {
    nb: 'Bare de som er med i en plan, kan åpne den.',
    nn: 'Berre dei som er med i ein plan, kan opne han.',
    en: 'Only those who take part in a plan can open it.',
  },
  plansCome: {
    nb: 'Når en planeier har sagt ja til at du er med, står planen her. Du trenger ikke gjøre noe.',
    nn: 'Når ein planeigar har sagt ja til at du er med, står planen her. Du treng ikkje gjere noko.',
    en: 'When a plan owner has said yes to your taking part, the plan stands here. There is nothing you need to do.',
  },
});

/** What each page of a role is for, in a line on its first page. */
export const roleHome = texts({
  inbox: {
    nb: 'Meldinger om behov, med frist for hver',
    nn: 'Meldingar om behov, med frist for kvar',
    en: 'Reports of need, each with its time limit',
  },
  register: {
    nb: 'Hvem som har plan, koordinator og dato',
    nn: 'Kven som har plan, koordinator og dato',
    en: 'Who has a plan, a coordinator and a date',
  },
  coordinators: {
    nb: 'Hvem som koordinerer, og hvem som har plass',
    nn: 'Kven som koordinerer, og kven som har plass',
    en: 'Who coordinates, and who has room',
  },
  dataRequests: {
    nb: 'Folk ber om at noe rettes eller slettes',
    nn: 'Folk ber om at noko blir retta eller sletta',
    en: 'People ask for something to be corrected or deleted',
  },
  overview: {
    nb: 'Tallene, og det som haster',
    nn: 'Tala, og det som hastar',
    en: 'The figures, and what is urgent',
  },
  myUnit: {
    nb: 'Spørsmål til tjenesten, og hvem som jobber der',
    nn: 'Spørsmål til tenesta, og kven som jobbar der',
    en: 'Requests to the unit, and who works there',
  },
  units: {
    nb: 'Hvilke enheter som finnes, og hvem som jobber i dem',
    nn: 'Kva einingar som finst, og kven som jobbar i dei',
    en: 'Which units there are, and who works in them',
  },
  municipality: {
    nb: 'Frister, maler, nivåer og brev',
    nn: 'Fristar, malar, nivå og brev',
    en: 'Time limits, templates, levels and letters',
  },
  logControl: {
    nb: 'Uvanlige åpninger, og spørsmål fra planeiere',
    nn: 'Uvanlege opningar, og spørsmål frå planeigarar',
    en: 'Unusual openings, and questions from plan owners',
  },
});
