// A word for every word of the closed lists (libs/domain/src/vocabulary.ts); roles and
// parties are in participation.ts, states and types of plans in home.ts, states of storing in live.ts.
import type {
  Action,
  Basis,
  ConsentForm,
  ConsentKind,
  ConsentState,
  Level,
  SectionKind,
  Topic,
  UnitKind,
} from '@samplan/domain';
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
  'open-plan': { nb: 'åpne en plan', nn: 'opne ein plan', en: 'open a plan' },
  'see-plan': { nb: 'åpne planens side', nn: 'opne sida til planen', en: 'open the page of the plan' },
  'see-participants': { nb: 'se hvem som er med', nn: 'sjå kven som er med', en: 'see who takes part' },
  'hear-changes': { nb: 'få vite at noe er endret', nn: 'få vite at noko er endra', en: 'hear that something changed' },
  read: { nb: 'lese', nn: 'lese', en: 'read' },
  comment: { nb: 'foreslå', nn: 'foreslå', en: 'suggest' },
  edit: { nb: 'skrive', nn: 'skrive', en: 'write' },
  'write-own-words': {
    nb: 'skrive mål med planeiers egne ord',
    nn: 'skrive mål med planeigars eigne ord',
    en: 'write goals in the owner’s own words',
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
});

export const consentKindNames: Words<ConsentKind> = texts({
  'plan-is-made': {
    nb: 'ja til at planen lages',
    nn: 'ja til at planen blir laga',
    en: 'consent that the plan is made',
  },
  information: {
    nb: 'ja til at noen får opplysninger',
    nn: 'ja til at nokon får opplysningar',
    en: 'consent that somebody gets information',
  },
});

export const consentStateNames: Words<ConsentState> = texts({
  given: { nb: 'gitt', nn: 'gitt', en: 'given' },
  refused: { nb: 'avslått', nn: 'avslått', en: 'refused' },
  'not-clarified': { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not clarified' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'withdrawn' },
});

export const consentFormNames: Words<ConsentForm> = texts({
  'signed-here': { nb: 'sagt her, innlogget', nn: 'sagt her, innlogga', en: 'given here, signed in' },
  'on-paper': { nb: 'på papir', nn: 'på papir', en: 'on paper' },
  orally: { nb: 'muntlig, med vitne', nn: 'munnleg, med vitne', en: 'orally, before a witness' },
});

export const basisNames: Words<Basis> = texts({
  'owner-consent': { nb: 'planeier har sagt ja', nn: 'planeigar har sagt ja', en: 'the owner has said yes' },
  'parent-consent': { nb: 'en forelder har sagt ja', nn: 'ein forelder har sagt ja', en: 'a parent has said yes' },
  mandate: { nb: 'mandat', nn: 'mandat', en: 'mandate' },
  'coordinator-appointment': {
    nb: 'oppnevnt som koordinator',
    nn: 'oppnemnd som koordinator',
    en: 'appointed as coordinator',
  },
  'other-law': { nb: 'annet rettslig grunnlag', nn: 'anna rettsleg grunnlag', en: 'another legal basis' },
});

export const unitKindNames: Words<UnitKind> = texts({
  'home-care': { nb: 'hjemmebasert omsorg', nn: 'heimebasert omsorg', en: 'home care' },
  'disability-service': {
    nb: 'tjenesten for funksjonshemmede',
    nn: 'tenesta for funksjonshemma',
    en: 'disability service',
  },
  'mental-health-team': { nb: 'psykiatri- og rusteam', nn: 'psykiatri- og rusteam', en: 'mental health team' },
  'occupational-therapy': { nb: 'ergoterapi', nn: 'ergoterapi', en: 'occupational therapy' },
  physiotherapy: { nb: 'fysioterapi', nn: 'fysioterapi', en: 'physiotherapy' },
  'health-station': {
    nb: 'helsestasjon og skolehelsetjeneste',
    nn: 'helsestasjon og skulehelseteneste',
    en: 'health station and school health service',
  },
  'medical-service': { nb: 'legetjenesten', nn: 'legetenesta', en: 'medical service' },
  school: { nb: 'skole', nn: 'skule', en: 'school' },
  'adult-education': { nb: 'voksenopplæring', nn: 'vaksenopplæring', en: 'adult education' },
  'educational-psychology': { nb: 'PPT', nn: 'PPT', en: 'educational psychology service (PPT)' },
  'labour-and-welfare': { nb: 'NAV', nn: 'NAV', en: 'NAV' },
  'child-welfare': { nb: 'barnevern', nn: 'barnevern', en: 'child welfare' },
  hospital: { nb: 'sykehus', nn: 'sjukehus', en: 'hospital', se: 'buohcciviessu' },
  'nursing-home': { nb: 'sykehjem', nn: 'sjukeheim', en: 'nursing home' },
  'volunteer-centre': { nb: 'frivilligsentral', nn: 'frivilligsentral', en: 'volunteer centre' },
  other: { nb: 'annen tjeneste', nn: 'anna teneste', en: 'another service' },
});

/** What the doorbell says has changed. */
export const topicNames: Words<Topic> = texts({
  plan: { nb: 'planen', nn: 'planen', en: 'the plan' },
  participants: { nb: 'hvem som er med', nn: 'kven som er med', en: 'who takes part' },
  sections: { nb: 'delene av planen', nn: 'delane av planen', en: 'the sections' },
  facts: { nb: 'mål og tiltak', nn: 'mål og tiltak', en: 'goals and measures' },
  words: { nb: 'det som er skrevet', nn: 'det som er skrive', en: 'what is written' },
  writing: { nb: 'at noen skriver', nn: 'at nokon skriv', en: 'that somebody is writing' },
  waiting: { nb: 'det som venter på svar', nn: 'det som ventar på svar', en: 'what waits for an answer' },
  session: { nb: 'innloggingen', nn: 'innlogginga', en: 'the sign-in' },
});
