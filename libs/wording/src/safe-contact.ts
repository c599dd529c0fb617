// The first question of all, how somebody may safely be reached, and what those are told who would reach them.
import type { AddressGrade, ContactChannel, SafeContactAnswer } from '@samplan/domain';
import { texts, type Text } from './words';

export const safeContact = texts({
  page: { nb: 'Først av alt', nn: 'Først av alt', en: 'First of all' },
  title: {
    nb: 'Er det noen som ikke skal vite at du har en plan?',
    nn: 'Er det nokon som ikkje skal vite at du har ein plan?',
    en: 'Is there somebody who is not to know that you have a plan?',
  },
  why: {
    nb: 'Det kan være noen hjemme, eller noen som låner telefonen din. Vi spør alle om dette først.',
    nn: 'Det kan vere nokon heime, eller nokon som låner telefonen din. Vi spør alle om dette først.',
    en: 'It may be somebody at home, or somebody who borrows your phone. We ask everybody this first.',
  },
  pickOne: { nb: 'Velg ett svar', nn: 'Vel eitt svar', en: 'Choose one answer' },
  how: {
    nb: 'Hvordan kan vi trygt nå deg?',
    nn: 'Korleis kan vi trygt nå deg?',
    en: 'How can we safely reach you?',
  },
  onlyHere: {
    nb: 'Ingen e-post, SMS eller brev',
    nn: 'Ingen e-post, SMS eller brev',
    en: 'No e-mail, text message or letter',
  },
  number: { nb: 'Hvilket nummer er trygt?', nn: 'Kva nummer er trygt?', en: 'Which number is safe?' },
  email: { nb: 'Hvilken adresse er trygg?', nn: 'Kva adresse er trygg?', en: 'Which address is safe?' },
  seenBy: {
    nb: 'Bare kommunen ser svaret ditt. Det står ikke i planen. Du kan endre det når du vil.',
    nn: 'Berre kommunen ser svaret ditt. Det står ikkje i planen. Du kan endre det når du vil.',
    en: 'Only the municipality sees your answer. It does not stand in the plan. You can change it whenever you want.',
  },
  underAge: {
    nb: 'Er du under 18 år, når vi deg bare her inne.',
    nn: 'Er du under 18 år, når vi deg berre her inne.',
    en: 'If you are under 18, we reach you only in here.',
  },
  someoneComes: {
    nb: 'Trykk «Skjul siden» eller Esc to ganger hvis noen kommer.',
    nn: 'Trykk «Gøym sida» eller Esc to gonger om nokon kjem.',
    en: 'Press “Hide the page” or Esc twice if somebody comes.',
  },
  goOn: { nb: 'Videre', nn: 'Vidare', en: 'Go on' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  saved: { nb: 'Svaret ditt er lagret.', nn: 'Svaret ditt er lagra.', en: 'Your answer is saved.' },
  answerMissing: { nb: 'Velg ett av svarene.', nn: 'Vel eitt av svara.', en: 'Choose one of the answers.' },
  channelMissing: {
    nb: 'Velg hvordan vi trygt kan nå deg.',
    nn: 'Vel korleis vi trygt kan nå deg.',
    en: 'Choose how we can safely reach you.',
  },
  numberWrong: {
    nb: 'Skriv et telefonnummer med minst åtte siffer.',
    nn: 'Skriv eit telefonnummer med minst åtte siffer.',
    en: 'Write a phone number of at least eight digits.',
  },
  emailWrong: {
    nb: 'Skriv en e-postadresse, for eksempel navn@eksempel.no.',
    nn: 'Skriv ei e-postadresse, til dømes namn@eksempel.no.',
    en: 'Write an e-mail address, for example name@example.com.',
  },
  fetching: { nb: 'Henter svaret ditt …', nn: 'Hentar svaret ditt …', en: 'Fetching your answer …' },

  // on the first page, while it is not answered
  stillOpen: {
    nb: 'Vi når deg bare her inne, til du har svart på hvordan det er trygt.',
    nn: 'Vi når deg berre her inne, til du har svart på korleis det er trygt.',
    en: 'We reach you only in here, until you have said how it is safe.',
  },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  notNow: { nb: 'Ikke nå', nn: 'Ikkje no', en: 'Not now' },
});

export const safeContactAnswers: Readonly<Record<SafeContactAnswer, Text>> = texts({
  nobody: { nb: 'Nei, det er trygt', nn: 'Nei, det er trygt', en: 'No, it is safe' },
  somebody: { nb: 'Ja, det er noen', nn: 'Ja, det er nokon', en: 'Yes, there is somebody' },
  'do-not-know': {
    nb: 'Vet ikke, eller vil ikke svare nå',
    nn: 'Veit ikkje, eller vil ikkje svare no',
    en: 'I do not know, or do not want to answer now',
  },
});

export const contactChannelNames: Readonly<Record<ContactChannel, Text>> = texts({
  'in-app': { nb: 'Bare her inne', nn: 'Berre her inne', en: 'Only in here' },
  'text-message': {
    nb: 'SMS til et trygt nummer',
    nn: 'SMS til eit trygt nummer',
    en: 'Text message to a safe number',
  },
  'phone-call': { nb: 'Ring meg på dagtid', nn: 'Ring meg på dagtid', en: 'Call me in the daytime' },
  email: { nb: 'E-post til en trygg adresse', nn: 'E-post til ei trygg adresse', en: 'E-mail to a safe address' },
  letter: { nb: 'Brev', nn: 'Brev', en: 'Letter' },
});

/** For those who have to obey it: the coordinator and the coordinating unit. */
export const howToReach = texts({
  ofOwner: {
    nb: 'Slik når du {name} trygt',
    nn: 'Slik når du {name} trygt',
    en: 'How to reach {name} safely',
  },
  beforeYouCall: {
    nb: 'Se her før du ringer eller skriver. At du ser det, blir logget.',
    nn: 'Sjå her før du ringjer eller skriv. At du ser det, blir logga.',
    en: 'Look here before you call or write. That you look is logged.',
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  showing: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },
  letters: {
    nb: 'Brev kan sendes i posten.',
    nn: 'Brev kan sendast i posten.',
    en: 'Letters may be sent by post.',
  },
  noLetters: {
    nb: 'Ikke send brev, og ikke ring eller skriv på andre måter enn dette.',
    nn: 'Ikkje send brev, og ikkje ring eller skriv på andre måtar enn dette.',
    en: 'Send no letters, and do not call or write in any other way than this.',
  },
  away: {
    nb: 'Vi får ikke hentet dette akkurat nå. Ikke ring eller skriv før du har sett det.',
    nn: 'Vi får ikkje henta dette akkurat no. Ikkje ring eller skriv før du har sett det.',
    en: 'We cannot fetch this right now. Do not call or write before you have seen it.',
  },

  // the coordinating unit's own page
  page: { nb: 'Trygg kontakt', nn: 'Trygg kontakt', en: 'Safe contact' },
  what: {
    nb: 'Finn ut hvordan en person trygt kan nås, før kommunen ringer, skriver eller sender brev.',
    nn: 'Finn ut korleis ein person trygt kan nåast, før kommunen ringjer, skriv eller sender brev.',
    en: 'Find out how a person may safely be reached before the municipality calls, writes or sends a letter.',
  },
  logged: {
    nb: 'Hvert oppslag blir logget. Du ser aldri hva som står i en plan.',
    nn: 'Kvart oppslag blir logga. Du ser aldri kva som står i ein plan.',
    en: 'Every look-up is logged. You never see what is in a plan.',
  },
  nationalId: { nb: 'Fødselsnummer', nn: 'Fødselsnummer', en: 'National identity number' },
  nationalIdHint: { nb: 'Elleve siffer', nn: 'Elleve siffer', en: 'Eleven digits' },
  find: { nb: 'Finn', nn: 'Finn', en: 'Find' },
  finding: { nb: 'Leter …', nn: 'Leitar …', en: 'Looking …' },
  idWrong: {
    nb: 'Et fødselsnummer har elleve siffer. Se over og prøv igjen.',
    nn: 'Eit fødselsnummer har elleve siffer. Sjå over og prøv igjen.',
    en: 'A national identity number has eleven digits. Check it and try again.',
  },
  unknown: {
    nb: 'Ingen i Samplan her i kommunen har det fødselsnummeret.',
    nn: 'Ingen i Samplan her i kommunen har det fødselsnummeret.',
    en: 'Nobody in Samplan in this municipality has that number.',
  },
});

/** Told to those alone who look somebody up. */
export const addressGrades: Readonly<Record<AddressGrade, Text>> = texts({
  none: { nb: 'Åpen adresse', nn: 'Open adresse', en: 'Open address' },
  confidential: {
    nb: 'Fortrolig adresse (kode 7)',
    nn: 'Fortruleg adresse (kode 7)',
    en: 'Confidential address (kode 7)',
  },
  'strictly-confidential': {
    nb: 'Strengt fortrolig adresse (kode 6)',
    nn: 'Strengt fortruleg adresse (kode 6)',
    en: 'Strictly confidential address (kode 6)',
  },
});

export const addressGrade = texts({
  protectedNow: {
    nb: 'Ikke skriv eller si til noen hvor personen bor, er eller får hjelp.',
    nn: 'Ikkje skriv eller sei til nokon kvar personen bur, er eller får hjelp.',
    en: 'Do not write or tell anybody where they live, stay or get help.',
  },
  label: { nb: 'Adressen i Folkeregisteret', nn: 'Adressa i Folkeregisteret', en: 'The address in the register' },
  hint: {
    nb: 'Bare koordinerende enhet og koordinatoren i planen ser dette. Andre finner ikke en person med beskyttet adresse når de leter.',
    nn: 'Berre koordinerande eining og koordinatoren i planen ser dette. Andre finn ikkje ein person med verna adresse når dei leitar.',
    en: 'Only the coordinating unit and the coordinator of the plan see this. Others do not find a person with a protected address when they search.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
});

/** What to do, by the one channel to take; `{address}` is a number or an address. */
export const reachBy: Readonly<Record<ContactChannel, Text>> = texts({
  'in-app': {
    nb: 'Bare i Samplan. Ikke ring, og ikke send SMS eller e-post.',
    nn: 'Berre i Samplan. Ikkje ring, og ikkje send SMS eller e-post.',
    en: 'Only in Samplan. Do not call, and send no text message or e-mail.',
  },
  'text-message': {
    nb: 'SMS til {address}, mellom kl. 8 og 20.',
    nn: 'SMS til {address}, mellom kl. 8 og 20.',
    en: 'Text message to {address}, between 8 and 20.',
  },
  'phone-call': {
    nb: 'Ring {address}, mellom kl. 8 og 16.',
    nn: 'Ring {address}, mellom kl. 8 og 16.',
    en: 'Call {address}, between 8 and 16.',
  },
  email: {
    nb: 'E-post til {address}, mellom kl. 8 og 20.',
    nn: 'E-post til {address}, mellom kl. 8 og 20.',
    en: 'E-mail to {address}, between 8 and 20.',
  },
  letter: { nb: 'Brev i posten.', nn: 'Brev i posten.', en: 'A letter by post.' },
});

export const settings = texts({
  page: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  changeSafeContact: {
    nb: 'Endre hvordan vi trygt når deg',
    nn: 'Endre korleis vi trygt når deg',
    en: 'Change how we reach you safely',
  },
  signedIn: { nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' },
  elsewhereWhat: {
    nb: 'Har du glemt å logge ut et sted, eller mistet telefonen? Da kan du logge ut alle andre steder. Her er du fortsatt logget inn.',
    nn: 'Har du gløymt å logge ut ein stad, eller mista telefonen? Då kan du logge ut alle andre stader. Her er du framleis logga inn.',
    en: 'Did you forget to sign out somewhere, or lose your phone? Then you can sign out everywhere else. You stay signed in here.',
  },
  signOutElsewhere: {
    nb: 'Logg ut alle andre steder',
    nn: 'Logg ut alle andre stader',
    en: 'Sign out everywhere else',
  },
  signingOutElsewhere: { nb: 'Logger ut …', nn: 'Loggar ut …', en: 'Signing out …' },
  signedOutElsewhere: {
    nb: '{count, plural, =0 {Du var ikke logget inn andre steder.} one {Du er logget ut ett annet sted.} other {Du er logget ut # andre steder.}}',
    nn: '{count, plural, =0 {Du var ikkje logga inn andre stader.} one {Du er logga ut éin annan stad.} other {Du er logga ut # andre stader.}}',
    en: '{count, plural, =0 {You were not signed in anywhere else.} one {You are signed out in one other place.} other {You are signed out in # other places.}}',
  },
  toMyData: {
    nb: 'Hent en kopi, eller be om at noe rettes',
    nn: 'Hent ein kopi, eller be om at noko blir retta',
    en: 'Fetch a copy, or ask that something is corrected',
  },
  atOnce: {
    nb: 'Det du velger, lagres med en gang.',
    nn: 'Det du vel, blir lagra med ein gong.',
    en: 'What you choose is saved at once.',
  },
});
