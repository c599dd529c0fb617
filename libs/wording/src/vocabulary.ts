// What the rules of access speak of: kinds of sections, levels, and what one may do.
import type { Action, Level, SectionKind } from '@samplan/domain';
import { texts, type Text } from './words';

type Words<Word extends string> = Readonly<Record<Word, Text>>;

export const sectionKindNames: Words<SectionKind> = texts({
  'what-matters': { nb: 'dette er viktig for meg', nn: 'dette er viktig for meg', en: 'what matters to me' },
  'life-area': { nb: 'livsområde', nn: 'livsområde', en: 'life area' },
  agreement: { nb: 'avtale', nn: 'avtale', en: 'agreement' },
  meeting: { nb: 'møte', nn: 'møte', en: 'meeting', se: 'čoahkkin' },
  transition: { nb: 'overgang', nn: 'overgang', en: 'transition' },
  crisis: { nb: 'når det blir vanskelig', nn: 'når det blir vanskeleg', en: 'when things get hard' },
  own: { nb: 'egne notater', nn: 'eigne notat', en: 'own notes' },
  measuring: { nb: 'måling', nn: 'måling', en: 'measuring' },
});

/** What somebody does at a level: "leser", in cells and sentences. */
export const levelNames: Words<Level> = texts({
  none: { nb: 'ser ikke', nn: 'ser ikkje', en: 'does not see' },
  read: { nb: 'leser', nn: 'les', en: 'reads' },
  comment: { nb: 'foreslår', nn: 'foreslår', en: 'suggests' },
  edit: { nb: 'skriver', nn: 'skriv', en: 'writes' },
});

export const actionNames: Words<Action> = texts({
  'be-signed-in': {
    nb: 'se hvem de er logget inn som',
    nn: 'sjå kven dei er logga inn som',
    en: 'see whom they are signed in as',
  },
  'list-own-plans': {
    nb: 'se planene de er med i',
    nn: 'sjå planane dei er med i',
    en: 'see the plans they take part in',
  },
  'change-own-settings': { nb: 'endre egne innstillinger', nn: 'endre eigne innstillingar', en: 'change own settings' },
  'manage-units': {
    nb: 'ordne med enheter, folk og roller i kommunen',
    nn: 'ordne med einingar, folk og roller i kommunen',
    en: 'manage units, people and roles in the municipality',
  },
  'find-coordinator': {
    nb: 'foreslå en koordinator når kommunen spør tjenesten',
    nn: 'foreslå ein koordinator når kommunen spør tenesta',
    en: 'propose a coordinator when the municipality asks the service',
  },
  'keep-coordinators': {
    nb: 'finne koordinatorer, og se hvem som er koordinator for hvem',
    nn: 'finne koordinatorar, og sjå kven som er koordinator for kven',
    en: 'find coordinators, and see who coordinates for whom',
  },
  'choose-coordinator': {
    nb: 'velge koordinatoren sin, og be kommunen om en annen',
    nn: 'velje koordinatoren sin, og be kommunen om ein annan',
    en: 'choose one’s coordinator, and ask the municipality for another',
  },
  'accept-coordinating': {
    nb: 'svare når de blir foreslått som koordinator, og ta over en plan',
    nn: 'svare når dei blir foreslått som koordinator, og ta over ein plan',
    en: 'answer when proposed as a coordinator, and take over a plan',
  },
  'hand-over': {
    nb: 'overlevere planen til den neste koordinatoren, og velge vikar',
    nn: 'overlevere planen til den neste koordinatoren, og velje vikar',
    en: 'hand the plan over to the next coordinator, and choose a substitute',
  },
  'lead-unit': {
    nb: 'se hvem som jobber i tjenesten, bekrefte dem, legge til noen og si fra når noen slutter',
    nn: 'sjå kven som jobbar i tenesta, stadfeste dei, leggje til nokon og seie frå når nokon sluttar',
    en: 'see who works in the service, confirm them, add somebody and tell when somebody leaves',
  },
  'close-sign-in': {
    nb: 'stenge innloggingen til noen, og åpne den igjen',
    nn: 'stengje innlogginga til nokon, og opne ho igjen',
    en: 'close somebody’s sign-in, and open it again',
  },
  'open-plan': { nb: 'åpne en plan', nn: 'opne ein plan', en: 'open a plan' },
  'see-plan': { nb: 'åpne planens side', nn: 'opne sida til planen', en: 'open the page of the plan' },
  'see-participants': { nb: 'se hvem som er med', nn: 'sjå kven som er med', en: 'see who takes part' },
  'keep-unstored-words': {
    nb: 'få tilbake egen tekst som ikke ble lagret',
    nn: 'få tilbake eigen tekst som ikkje vart lagra',
    en: 'get back one’s own text that was not stored',
  },
  'hear-changes': { nb: 'få vite at noe er endret', nn: 'få vite at noko er endra', en: 'hear that something changed' },
  read: { nb: 'lese', nn: 'lese', en: 'read' },
  comment: { nb: 'foreslå', nn: 'foreslå', en: 'suggest' },
  edit: { nb: 'skrive', nn: 'skrive', en: 'write' },
  'write-own-words': {
    nb: 'skrive mål med planeiers egne ord',
    nn: 'skrive mål med planeigars eigne ord',
    en: 'write goals in the owner’s own words',
  },
  'keep-draft': {
    nb: 'skrive et utkast i fred og dele det når de vil',
    nn: 'skrive eit utkast i fred og dele det når dei vil',
    en: 'write a draft in peace and share it when they like',
  },
  object: {
    nb: 'si seg uenig, og ta ut til alle er enige',
    nn: 'seie seg ueinig, og ta ut til alle er einige',
    en: 'disagree, and take out until all agree',
  },
  'change-plan-life': {
    nb: 'sette i gang planen, ta pause og bestemme periode og neste gang alle ser på den',
    nn: 'setje i gang planen, ta pause og bestemme periode og neste gong alle ser på han',
    en: 'start and pause the plan, and set its period and next review',
  },
  'close-plan': { nb: 'avslutte planen', nn: 'avslutte planen', en: 'close the plan' },
  invite: { nb: 'invitere noen til planen', nn: 'invitere nokon til planen', en: 'invite somebody to the plan' },
  'decide-access': {
    nb: 'bestemme hvem som er med, og hvem som ser hva',
    nn: 'bestemme kven som er med, og kven som ser kva',
    en: 'decide who takes part and who sees what',
  },
  'propose-access': {
    nb: 'be om at noen får vite mer; det gjelder ikke før planeier har signert',
    nn: 'be om at nokon får vite meir; det gjeld ikkje før planeigar har signert',
    en: 'ask that somebody gets to know more; nothing holds before the owner has signed',
  },
  'record-consent': {
    nb: 'skrive inn hva planeier har svart på papir eller muntlig',
    nn: 'skrive inn kva planeigar har svart på papir eller munnleg',
    en: 'enter what the owner answered on paper or orally',
  },
  'leave-plan': { nb: 'gå ut av planen', nn: 'gå ut av planen', en: 'leave the plan' },
  'see-network': {
    nb: 'se bildet av alle rundt seg',
    nn: 'sjå biletet av alle rundt seg',
    en: 'see the picture of everybody around them',
  },
  'keep-network': {
    nb: 'plassere alle rundt seg og legge til folk uten innlogging',
    nn: 'plassere alle rundt seg og leggje til folk utan innlogging',
    en: 'place everybody around them and add people without a login',
  },
  'see-openings': {
    nb: 'se hvem som har lest i planen, når, og hvorfor de fikk lese',
    nn: 'sjå kven som har lese i planen, når, og kvifor dei fekk lese',
    en: 'see who has read in the plan, when, and why they could',
  },
  'see-protection': {
    nb: 'se hvordan planeier trygt kan nås',
    nn: 'sjå korleis planeigar trygt kan nåast',
    en: 'see how the owner may safely be reached',
  },
  'keep-protection': {
    nb: 'se hvordan en person trygt kan nås, og føre om adressen er beskyttet',
    nn: 'sjå korleis ein person trygt kan nåast, og føre om adressa er verna',
    en: 'see how a person may safely be reached, and keep whether the address is protected',
  },
  'see-register': {
    nb: 'se hvilke planer kommunen har, med navn, datoer og koordinator, men ikke hva som står i dem',
    nn: 'sjå kva planar kommunen har, med namn, datoar og koordinator, men ikkje kva som står i dei',
    en: 'see which plans the municipality has, with names, dates and coordinator, but not what stands in them',
  },
  'see-log': {
    nb: 'se hva som er uvanlig i loggen, uten navn og uten et ord fra en plan',
    nn: 'sjå kva som er uvanleg i loggen, utan namn og utan eit ord frå ein plan',
    en: 'see what is unusual in the log, without names and without a word of a plan',
  },
  'use-data-rights': {
    nb: 'få kopi av det som er lagret om dem, og be om at det blir rettet eller slettet',
    nn: 'få kopi av det som er lagra om dei, og be om at det blir retta eller sletta',
    en: 'get a copy of what is kept about them, and ask that it is corrected or erased',
  },
  'answer-data-request': {
    nb: 'svare dem som ber om at noe om dem blir rettet eller slettet',
    nn: 'svare dei som ber om at noko om dei blir retta eller sletta',
    en: 'answer those who ask that something about them is corrected or erased',
  },
  'record-death': {
    nb: 'føre inn at planeier er død',
    nn: 'føre inn at planeigar er død',
    en: 'enter that the owner has died',
  },
  'keep-deaths': {
    nb: 'føre inn at noen er død, og angre det innen et døgn',
    nn: 'føre inn at nokon er død, og angre det innan eit døgn',
    en: 'enter that somebody has died, and undo it within a day',
  },
  'ask-reopening': {
    nb: 'be om at en avsluttet plan blir åpnet igjen',
    nn: 'be om at ein avslutta plan blir opna igjen',
    en: 'ask that a closed plan is opened again',
  },
  'answer-reopening': {
    nb: 'åpne en avsluttet plan igjen når planeier ber om det, eller si hvorfor ikke',
    nn: 'opne ein avslutta plan igjen når planeigar ber om det, eller seie kvifor ikkje',
    en: 'open a closed plan again when its owner asks, or say why not',
  },
  'enter-owners-wish': {
    nb: 'skrive inn at en planeier som ikke logger inn, vil avslutte planen eller åpne den igjen, uten å se hva som står i den',
    nn: 'skrive inn at ein planeigar som ikkje loggar inn, vil avslutte planen eller opne han igjen, utan å sjå kva som står i han',
    en: 'enter that an owner who does not sign in wants to close the plan or open it again, without seeing what is in it',
  },
  'configure-municipality': {
    nb: 'sette kommunens frister, maler, trinn, nødnumre og brev',
    nn: 'setje fristane, malane, trinna, naudnummera og breva til kommunen',
    en: 'set the municipality’s deadlines, templates, levels, emergency numbers and letters',
  },
  'report-need': {
    nb: 'melde fra om et behov, for seg selv eller andre',
    nn: 'melde frå om eit behov, for seg sjølv eller andre',
    en: 'report a need, for oneself or others',
  },
  'keep-cases': {
    nb: 'ta imot meldinger om behov, skrive i sakene og svare',
    nn: 'ta imot meldingar om behov, skrive i sakene og svare',
    en: 'receive reports of need, write in the cases and answer',
  },
  'see-own-case': { nb: 'lese sin egen sak', nn: 'lese si eiga sak', en: 'read one’s own case' },
});
