// The copy of what is kept about a person: what its parts and fields are called, and the page on which one asks for it.
import type { DataRequestKind, DataRequestState } from '@samplan/domain';
import { networkRingNames, contactKindNames } from './network';
import { loggedActionTexts } from './logged-actions';
import { levelNames, sectionKindNames } from './vocabulary';
import {
  attachmentTypeNames,
  closeReasonNames,
  decisionNames,
  declineReasonNames,
  goalAimNames,
  goalEndReasonNames,
  measureKindNames,
  measureStateNames,
  repeatNames,
  responsibleKindNames,
  trainingTriedNames,
} from './names';
import { planStateNames, planTypeNames } from './home';
import { dataRefusals } from './law';
import { hats } from './hats';
import { signInClosings } from './sign-ins';
import { roleNames } from './participation';
import { contactChannelNames, safeContactAnswers } from './safe-contact';
import { texts, type Text } from './words';

/** By the key of the part. */
export const copyParts: Readonly<Record<string, Text>> = texts({
  person: { nb: 'Hvem du er her', nn: 'Kven du er her', en: 'Who you are here' },
  logins: { nb: 'Innlogginger', nn: 'Innloggingar', en: 'Logins' },
  safeContact: { nb: 'Trygg kontakt', nn: 'Trygg kontakt', en: 'Safe contact' },
  dataRequests: { nb: 'Det du har bedt om', nn: 'Det du har bede om', en: 'What you have asked for' },
  memberships: { nb: 'Tjenester du arbeider i', nn: 'Tenester du arbeider i', en: 'Services you work in' },
  roles: { nb: 'Roller i kommunen', nn: 'Roller i kommunen', en: 'Roles in the municipality' },
  takesPart: {
    nb: 'Planer du er eller har vært med i',
    nn: 'Planar du er eller har vore med i',
    en: 'Plans you take or took part in',
  },
  access: { nb: 'Hvem som har fått se hva', nn: 'Kven som har fått sjå kva', en: 'Who has been given what to see' },
  mandates: { nb: 'Mandater', nn: 'Mandat', en: 'Mandates' },
  responsibilities: { nb: 'Ansvar', nn: 'Ansvar', en: 'Responsibilities' },
  talks: {
    nb: 'Spørsmål og svar om ansvar',
    nn: 'Spørsmål og svar om ansvar',
    en: 'Questions and answers about responsibility',
  },
  helps: { nb: 'Hvem som hjelper til', nn: 'Kven som hjelper til', en: 'Who helps' },
  disagreements: { nb: 'Uenighet', nn: 'Usemje', en: 'Disagreements' },
  unstored: {
    nb: 'Det du skrev som ikke ble lagret',
    nn: 'Det du skreiv som ikkje vart lagra',
    en: 'What you wrote that was not stored',
  },
  drafts: {
    nb: 'Det du har skrevet i fred og ikke delt',
    nn: 'Det du har skrive i fred og ikkje delt',
    en: 'What you have written in peace and not shared',
  },
  invitations: { nb: 'Invitasjoner', nn: 'Invitasjonar', en: 'Invitations' },
  invited: { nb: 'Invitasjoner du har sendt', nn: 'Invitasjonar du har sendt', en: 'Invitations you have sent' },
  wishes: { nb: 'Ønsker om tilgang', nn: 'Ønske om tilgang', en: 'Wishes for access' },
  consentsGiven: { nb: 'Samtykker du har gitt', nn: 'Samtykke du har gitt', en: 'Consents you have given' },
  news: { nb: 'Beskjeder til deg', nn: 'Beskjedar til deg', en: 'News to you' },
  copies: {
    nb: 'Kopier du har tatt av det du har skrevet',
    nn: 'Kopiar du har teke av det du har skrive',
    en: 'Copies you took of what you have written',
  },
  sessions: { nb: 'Når du har vært logget inn', nn: 'Når du har vore logga inn', en: 'When you were signed in' },
  closings: {
    nb: 'Når innloggingen din var stengt',
    nn: 'Når innlogginga di var stengd',
    en: 'When your sign-in was closed',
  },
  lookedUp: {
    nb: 'Når noen har slått opp hvordan du trygt kan nås',
    nn: 'Når nokon har slått opp korleis du trygt kan nåast',
    en: 'When somebody looked up how you may safely be reached',
  },
  acts: { nb: 'Det du har gjort her', nn: 'Det du har gjort her', en: 'What you have done here' },
  plan: { nb: 'Planen din', nn: 'Planen din', en: 'Your plan' },
  words: { nb: 'Det som står i delene', nn: 'Det som står i delane', en: 'What stands in its parts' },
  goals: { nb: 'Mål', nn: 'Mål', en: 'Goals' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  takenOut: { nb: 'Tatt ut til alle er enige', nn: 'Teke ut til alle er einige', en: 'Taken out until all agree' },
  participants: {
    nb: 'Hvem som er eller har vært med',
    nn: 'Kven som er eller har vore med',
    en: 'Who takes or took part',
  },
  consents: { nb: 'Samtykker', nn: 'Samtykke', en: 'Consents' },
  signings: { nb: 'Når du har signert', nn: 'Når du har signert', en: 'When you have signed' },
  scans: { nb: 'Samtykker på papir', nn: 'Samtykke på papir', en: 'Consents on paper' },
  questions: {
    nb: 'Det du har lurt på om loggen',
    nn: 'Det du har lurt på om loggen',
    en: 'What you have asked about the log',
  },
  takenAway: { nb: 'Tilgang du har tatt bort', nn: 'Tilgang du har teke bort', en: 'Access you have taken away' },
  files: { nb: 'Filer', nn: 'Filer', en: 'Files' },
  network: { nb: 'Alle rundt deg', nn: 'Alle rundt deg', en: 'Everybody around you' },
  history: { nb: 'Hva som er endret', nn: 'Kva som er endra', en: 'What was changed' },
  seen: { nb: 'Hvem som har sett planen', nn: 'Kven som har sett planen', en: 'Who has seen the plan' },
});

/** By the name of the field. */
export const copyFields: Readonly<Record<string, Text>> = texts({
  givenName: { nb: 'Fornavn', nn: 'Førenamn', en: 'Given name' },
  familyName: { nb: 'Etternavn', nn: 'Etternamn', en: 'Family name' },
  born: { nb: 'Født', nn: 'Fødd', en: 'Born' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  tenant: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  since: { nb: 'Siden', nn: 'Sidan', en: 'Since' },
  issuer: { nb: 'Innlogging', nn: 'Innlogging', en: 'Login' },
  subject: { nb: 'Kjennetegn der', nn: 'Kjenneteikn der', en: 'Known there as' },
  safeAnswer: {
    nb: 'Er det noen som ikke skal vite om planen?',
    nn: 'Er det nokon som ikkje skal vite om planen?',
    en: 'Is there somebody who is not to know of the plan?',
  },
  channel: { nb: 'Slik kan vi nå deg', nn: 'Slik kan vi nå deg', en: 'How we may reach you' },
  address: { nb: 'Nummer eller adresse', nn: 'Nummer eller adresse', en: 'Number or address' },
  requestKind: { nb: 'Du ba om', nn: 'Du bad om', en: 'You asked for' },
  requestState: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  refusal: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  words: { nb: 'Ord', nn: 'Ord', en: 'Words' },
  text: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  wordsByField: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  askedAt: { nb: 'Spurt', nn: 'Spurt', en: 'Asked' },
  answerBy: { nb: 'Svar innen', nn: 'Svar innan', en: 'Answer by' },
  answeredAt: { nb: 'Svart', nn: 'Svart', en: 'Answered' },
  answeredBy: { nb: 'Svart av', nn: 'Svart av', en: 'Answered by' },
  unit: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  planOf: { nb: 'Planen til', nn: 'Planen til', en: 'The plan of' },
  endedAt: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
  endedBy: { nb: 'Avsluttet av', nn: 'Avslutta av', en: 'Ended by' },
  section: { nb: 'Del av planen', nn: 'Del av planen', en: 'Part of the plan' },
  sectionKind: { nb: 'Slags del', nn: 'Slags del', en: 'Kind of part' },
  level: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  basis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  withdrawnAt: { nb: 'Trukket tilbake', nn: 'Trekt tilbake', en: 'Withdrawn' },
  withdrawnBy: { nb: 'Trukket tilbake av', nn: 'Trekt tilbake av', en: 'Withdrawn by' },
  mandateKind: { nb: 'Slags mandat', nn: 'Slags mandat', en: 'Kind of mandate' },
  covers: { nb: 'Gjelder', nn: 'Gjeld', en: 'Covers' },
  evidence: { nb: 'Dokumentert ved', nn: 'Dokumentert ved', en: 'Evidence' },
  responsibleKind: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  responsibilityState: { nb: 'Svar', nn: 'Svar', en: 'State' },
  declineReason: { nb: 'Grunn', nn: 'Grunn', en: 'Reason' },
  at: { nb: 'Når', nn: 'Når', en: 'When' },
  removedAt: { nb: 'Tatt bort', nn: 'Teke bort', en: 'Removed' },
  removedBy: { nb: 'Tatt bort av', nn: 'Teke bort av', en: 'Removed by' },
  message: { nb: 'Melding', nn: 'Melding', en: 'Message' },
  invitationState: { nb: 'Svar', nn: 'Svar', en: 'State' },
  wishState: { nb: 'Svar', nn: 'Svar', en: 'State' },
  consentKind: { nb: 'Samtykke til', nn: 'Samtykke til', en: 'Consent to' },
  consentState: { nb: 'Svar', nn: 'Svar', en: 'State' },
  consentForm: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  textVersion: { nb: 'Tekstens utgave', nn: 'Utgåva av teksten', en: 'Version of the text' },
  purpose: { nb: 'Formål', nn: 'Formål', en: 'Purpose' },
  newsKind: { nb: 'Hva', nn: 'Kva', en: 'What' },
  seenAt: { nb: 'Sett', nn: 'Sett', en: 'Seen' },
  lastAt: { nb: 'Sist i bruk', nn: 'Sist i bruk', en: 'Last active' },
  action: { nb: 'Hva', nn: 'Kva', en: 'What' },
  wears: { nb: 'Som', nn: 'Som', en: 'As' },
  hat: { nb: 'Som', nn: 'Som', en: 'As' },
  planType: { nb: 'Slags plan', nn: 'Slags plan', en: 'Kind of plan' },
  planState: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  stateReason: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  closingReason: { nb: 'Hvorfor stengt', nn: 'Kvifor stengd', en: 'Why closed' },
  reopenedAt: { nb: 'Åpnet igjen', nn: 'Opna igjen', en: 'Opened again' },
  closeReason: { nb: 'Hvorfor avsluttet', nn: 'Kvifor avslutta', en: 'Why closed' },
  noCooperationNeeded: {
    nb: 'Trenger ingen utenfor kommunen',
    nn: 'Treng ingen utanfor kommunen',
    en: 'Needs nobody outside',
  },
  nextReviewOn: { nb: 'Neste gang dere ser på planen', nn: 'Neste gong de ser på planen', en: 'Next look at the plan' },
  openedAt: { nb: 'Åpnet', nn: 'Opna', en: 'Opened' },
  closedAt: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
  voice: { nb: 'Hvem sitt mål', nn: 'Kven sitt mål', en: 'Whose goal' },
  aim: { nb: 'Retning', nn: 'Retning', en: 'Aim' },
  isStarred: { nb: 'Viktigst', nn: 'Viktigast', en: 'Matters most' },
  servesWhatMatters: {
    nb: 'Henger sammen med «Dette er viktig for meg»',
    nn: 'Heng saman med «Dette er viktig for meg»',
    en: 'Serves “What matters to me”',
  },
  byPerson: { nb: 'Av', nn: 'Av', en: 'By' },
  endedOn: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Ended' },
  endReason: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  endNote: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  measureKind: { nb: 'Slags tiltak', nn: 'Slags tiltak', en: 'Kind of measure' },
  measureState: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  startsOn: { nb: 'Starter', nn: 'Startar', en: 'Starts' },
  deadlineOn: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  repeatEvery: { nb: 'Hvor ofte', nn: 'Kor ofte', en: 'How often' },
  repeatWeekdays: { nb: 'Ukedager (1 er mandag)', nn: 'Vekedagar (1 er måndag)', en: 'Weekdays (1 is Monday)' },
  repeatTime: { nb: 'Klokkeslett', nn: 'Klokkeslett', en: 'Time of day' },
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  decisionReference: { nb: 'Vedtakets nummer', nn: 'Nummeret på vedtaket', en: 'Its reference' },
  serviceLevel: { nb: 'Nivå', nn: 'Nivå', en: 'Level of service' },
  trainingTried: { nb: 'Er opptrening prøvd?', nn: 'Er opptrening prøvd?', en: 'Has training been tried?' },
  person: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  putBackAt: { nb: 'Satt inn igjen', nn: 'Sett inn att', en: 'Put back' },
  signedAt: { nb: 'Signert', nn: 'Signert', en: 'Signed' },
  acr: { nb: 'Sikkerhetsnivå', nn: 'Tryggingsnivå', en: 'Level of security' },
  saidOn: { nb: 'Sagt eller skrevet', nn: 'Sagt eller skrive', en: 'Said or written' },
  consentText: { nb: 'Teksten som ble vist', nn: 'Teksten som vart vist', en: 'The text that was shown' },
  basisNote: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  basisOn: { nb: 'Grunnlagets dato', nn: 'Datoen til grunnlaget', en: 'Date of the basis' },
  ownerAnswer: { nb: 'Ditt eget svar', nn: 'Ditt eige svar', en: 'Your own answer' },
  witness: { nb: 'Vitne', nn: 'Vitne', en: 'Witness' },
  recordedBy: { nb: 'Ført av', nn: 'Ført av', en: 'Recorded by' },
  beforeLevel: { nb: 'Før', nn: 'Før', en: 'Before' },
  afterLevel: { nb: 'Etter', nn: 'Etter', en: 'After' },
  givenBackAt: { nb: 'Gitt tilbake', nn: 'Gitt tilbake', en: 'Given back' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  type: { nb: 'Slags fil', nn: 'Slags fil', en: 'Kind of file' },
  size: { nb: 'Størrelse i byte', nn: 'Storleik i byte', en: 'Size in bytes' },
  relation: { nb: 'Hvem de er for deg', nn: 'Kven dei er for deg', en: 'Who they are to you' },
  contactKind: { nb: 'Slags person', nn: 'Slags person', en: 'Kind of person' },
  ring: { nb: 'Hvor de står', nn: 'Kvar dei står', en: 'Where they stand' },
  does: { nb: 'Hva de gjør', nn: 'Kva dei gjer', en: 'What they do' },
  visits: { nb: 'Kommer hjem til deg', nn: 'Kjem heim til deg', en: 'Comes home to you' },
  noun: { nb: 'Hva', nn: 'Kva', en: 'What' },
  field: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  before: { nb: 'Fra', nn: 'Frå', en: 'From' },
  after: { nb: 'Til', nn: 'Til', en: 'To' },
});

const consentKinds = texts({
  'plan-is-made': { nb: 'at planen lages', nn: 'at planen blir laga', en: 'that the plan is made' },
  information: { nb: 'at opplysninger deles', nn: 'at opplysningar blir delte', en: 'that information is shared' },
});

const consentStates = texts({
  given: { nb: 'ja', nn: 'ja', en: 'yes' },
  refused: { nb: 'nei', nn: 'nei', en: 'no' },
  'not-clarified': { nb: 'ikke avklart', nn: 'ikkje avklart', en: 'not clarified' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'withdrawn' },
  expired: { nb: 'utløpt', nn: 'gått ut', en: 'expired' },
});

const consentForms = texts({
  'signed-here': { nb: 'logget inn her', nn: 'logga inn her', en: 'signed in here' },
  'on-paper': { nb: 'på papir', nn: 'på papir', en: 'on paper' },
  orally: { nb: 'muntlig', nn: 'munnleg', en: 'orally' },
});

const ownerAnswers = texts({
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  'do-not-know': { nb: 'vet ikke', nn: 'veit ikkje', en: 'do not know' },
});

const bases = texts({
  'owner-consent': {
    nb: 'samtykket til den som eier planen',
    nn: 'samtykket til den som eig planen',
    en: 'the owner’s consent',
  },
  'parent-consent': {
    nb: 'samtykke fra den som har foreldreansvaret',
    nn: 'samtykke frå den som har foreldreansvaret',
    en: 'consent of a parent',
  },
  mandate: { nb: 'mandat', nn: 'mandat', en: 'mandate' },
  'coordinator-appointment': {
    nb: 'oppnevnt som koordinator',
    nn: 'oppnemnd som koordinator',
    en: 'appointed coordinator',
  },
  'other-law': { nb: 'annet grunnlag i lov', nn: 'anna grunnlag i lov', en: 'another basis in law' },
});

const mandateKinds = texts({
  'parental-responsibility': { nb: 'foreldreansvar', nn: 'foreldreansvar', en: 'parental responsibility' },
  guardianship: { nb: 'vergemål', nn: 'verjemål', en: 'guardianship' },
  'power-of-attorney': { nb: 'fullmakt', nn: 'fullmakt', en: 'power of attorney' },
  'nearest-kin': { nb: 'nærmeste pårørende', nn: 'næraste pårørande', en: 'nearest next of kin' },
});

const responsibilityStates = texts({
  asked: { nb: 'spurt', nn: 'spurt', en: 'asked' },
  talking: { nb: 'har spurt om noe først', nn: 'har spurt om noko først', en: 'asked something first' },
  accepted: { nb: 'har sagt ja', nn: 'har sagt ja', en: 'said yes' },
  declined: { nb: 'har sagt nei', nn: 'har sagt nei', en: 'said no' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'withdrawn' },
  ended: { nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
});

const invitationStates = texts({
  'waits-for-owner': { nb: 'venter på ditt ja', nn: 'ventar på ditt ja', en: 'waits for your yes' },
  sent: { nb: 'sendt', nn: 'sendt', en: 'sent' },
  accepted: { nb: 'ja', nn: 'ja', en: 'yes' },
  declined: { nb: 'nei', nn: 'nei', en: 'no' },
  refused: { nb: 'du sa nei', nn: 'du sa nei', en: 'you said no' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'withdrawn' },
});

const wishStates = texts({
  waiting: { nb: 'venter', nn: 'ventar', en: 'waits' },
  'to-sign': { nb: 'venter på at du signerer', nn: 'ventar på at du signerer', en: 'waits for your signature' },
  granted: { nb: 'ja', nn: 'ja', en: 'yes' },
  refused: { nb: 'nei', nn: 'nei', en: 'no' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'withdrawn' },
});

const voices = texts({
  own: { nb: 'ditt eget', nn: 'ditt eige', en: 'your own' },
  service: { nb: 'en tjenestes', nn: 'ei teneste sitt', en: 'a service’s' },
});

const yesNo = texts({
  true: { nb: 'ja', nn: 'ja', en: 'yes' },
  false: { nb: 'nei', nn: 'nei', en: 'no' },
});

const fieldWords = texts({
  words: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  what: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  how: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  extent: { nb: 'Omfang', nn: 'Omfang', en: 'Extent' },
  strengths: { nb: 'Dette er jeg god til', nn: 'Dette er eg god til', en: 'What I am good at' },
  body: { nb: 'Tekst', nn: 'Tekst', en: 'Text' },
});

export const dataRequestKinds: Readonly<Record<DataRequestKind, Text>> = texts({
  correction: { nb: 'Retting', nn: 'Retting', en: 'Correction' },
  deletion: { nb: 'Sletting', nn: 'Sletting', en: 'Deletion' },
});

export const dataRequestStates: Readonly<Record<DataRequestState, Text>> = texts({
  waiting: {
    nb: 'Venter på svar fra kommunen',
    nn: 'Ventar på svar frå kommunen',
    en: 'Waits for the municipality’s answer',
  },
  done: { nb: 'Kommunen har gjort det', nn: 'Kommunen har gjort det', en: 'The municipality has done it' },
  refused: { nb: 'Kommunen har sagt nei', nn: 'Kommunen har sagt nei', en: 'The municipality has said no' },
});

/** What the words of closed lists are called, by the field in which they stand. */
export const copyWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  safeAnswer: safeContactAnswers,
  channel: contactChannelNames,
  requestKind: dataRequestKinds,
  requestState: dataRequestStates,
  refusal: dataRefusals,
  role: roleNames,
  hat: roleNames,
  wears: { ...roleNames, private: hats.private, work: hats.work },
  sectionKind: sectionKindNames,
  level: levelNames,
  beforeLevel: levelNames,
  afterLevel: levelNames,
  basis: bases,
  mandateKind: mandateKinds,
  responsibleKind: responsibleKindNames,
  responsibilityState: responsibilityStates,
  declineReason: declineReasonNames,
  invitationState: invitationStates,
  wishState: wishStates,
  consentKind: consentKinds,
  consentState: consentStates,
  consentForm: consentForms,
  ownerAnswer: ownerAnswers,
  action: loggedActionTexts,
  planType: planTypeNames,
  planState: planStateNames,
  closeReason: closeReasonNames,
  closingReason: signInClosings,
  noCooperationNeeded: yesNo,
  voice: voices,
  aim: goalAimNames,
  isStarred: yesNo,
  servesWhatMatters: yesNo,
  endReason: goalEndReasonNames,
  measureKind: measureKindNames,
  measureState: measureStateNames,
  repeatEvery: repeatNames,
  decision: decisionNames,
  trainingTried: trainingTriedNames,
  type: attachmentTypeNames,
  contactKind: contactKindNames,
  ring: networkRingNames,
  wordsByField: fieldWords,
};
