// What the words of closed lists are called in the copy of what is kept about a person.
import { networkRingNames, contactKindNames } from './network';
import { loggedActionTexts } from './logged-actions';
import { levelNames, sectionKindNames } from './vocabulary';
import {
  attachmentTypeNames,
  closeReasonNames,
  reopeningStateNames,
  decisionNames,
  declineReasonNames,
  goalAimNames,
  goalEndReasonNames,
  measureKindNames,
  measureStateNames,
  repeatNames,
  responsibleKindNames,
  reviewCourseNames,
  reviewOutcomeNames,
  snoozeReasonNames,
  trainingTriedNames,
} from './names';
import { planStateNames, planTypeNames } from './home';
import { dataRefusals } from './law';
import { hats } from './hats';
import { dataRequestKinds, dataRequestStates } from './my-data';
import { signInClosings } from './sign-ins';
import { caseDecisionNames, caseStateNames, caseTextNames } from './cases';
import { roleNames } from './participation';
import { noticeFailures, noticePaces } from './notices';
import { contactChannelNames, safeContactAnswers } from './safe-contact';
import { texts, type Text } from './words';

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

const searchStates = texts({
  open: { nb: 'ikke funnet ennå', nn: 'ikkje funnen enno', en: 'not found yet' },
  agreed: { nb: 'avtalt', nn: 'avtalt', en: 'agreed' },
  appointed: { nb: 'oppnevnt', nn: 'nemnd opp', en: 'appointed' },
  ended: { nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
});

const coordinatorStates = texts({
  asked: { nb: 'tjenesten er spurt', nn: 'tenesta er spurd', en: 'the service is asked' },
  proposed: { nb: 'noen er foreslått', nn: 'nokon er foreslått', en: 'somebody is proposed' },
  accepted: { nb: 'den foreslåtte har sagt ja', nn: 'den foreslåtte har sagt ja', en: 'the proposed has said yes' },
  meeting: { nb: 'skal møtes først', nn: 'skal møtast først', en: 'they meet first' },
  agreed: { nb: 'ja', nn: 'ja', en: 'yes' },
  'unit-declined': { nb: 'tjenesten sa nei', nn: 'tenesta sa nei', en: 'the service said no' },
  declined: { nb: 'den foreslåtte sa nei', nn: 'den foreslåtte sa nei', en: 'the proposed said no' },
  refused: { nb: 'en annen ønsket', nn: 'ein annan ønskt', en: 'another was wished' },
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

/** Not in a role of a plan or of the municipality. */
const signedIn: Text = { nb: 'innlogget', nn: 'innlogga', en: 'signed in' };

const securityLevels = texts({
  'idporten-loa-high': { nb: 'det høyeste', nn: 'det høgaste', en: 'the highest' },
  'idporten-loa-substantial': { nb: 'det nest høyeste', nn: 'det nest høgaste', en: 'the second highest' },
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

/** What the words of closed lists are called, by the field in which they stand. */
export const copyWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  safeAnswer: safeContactAnswers,
  channel: contactChannelNames,
  noticePace: noticePaces,
  noticeFailure: noticeFailures,
  requestKind: dataRequestKinds,
  requestState: dataRequestStates,
  refusal: dataRefusals,
  caseState: caseStateNames,
  caseDecision: caseDecisionNames,
  caseText: caseTextNames,
  role: roleNames,
  hat: { ...roleNames, account: signedIn },
  wears: { ...roleNames, private: hats.private, work: hats.work },
  sectionKind: sectionKindNames,
  level: levelNames,
  beforeLevel: levelNames,
  afterLevel: levelNames,
  basis: bases,
  mandateKind: mandateKinds,
  responsibleKind: responsibleKindNames,
  responsibilityState: responsibilityStates,
  reopeningState: reopeningStateNames,
  declineReason: declineReasonNames,
  snoozeReason: snoozeReasonNames,
  invitationState: invitationStates,
  wishState: wishStates,
  searchState: searchStates,
  coordinatorState: coordinatorStates,
  consentKind: consentKinds,
  consentState: consentStates,
  consentForm: consentForms,
  ownerAnswer: ownerAnswers,
  acr: securityLevels,
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
  course: reviewCourseNames,
  outcome: reviewOutcomeNames,
  decision: decisionNames,
  trainingTried: trainingTriedNames,
  type: attachmentTypeNames,
  contactKind: contactKindNames,
  ring: networkRingNames,
  wordsByField: fieldWords,
};
