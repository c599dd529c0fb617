// Texts of signing in and out, and of the demo's own issuer.
import { texts } from './words';

export const identity = texts({
  signingOut: { nb: 'Du blir logget ut', nn: 'Du blir logga ut', en: 'Signing you out' },
  goOn: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Continue' },
  citizensDoor: { nb: 'Logg inn i demoen', nn: 'Logg inn i demoen', en: 'Sign in to the demo' },
  staffDoor: {
    nb: 'Ansatt i {tenant}',
    nn: 'Tilsett i {tenant}',
    en: 'Staff of {tenant}',
  },
  demoLine: {
    nb: 'Demo – ikke skriv om virkelige personer',
    nn: 'Demo – ikkje skriv om verkelege personar',
    en: 'Demo – do not write about real people',
  },
  demoIssuer: { nb: 'Liksom-ID-porten', nn: 'Liksom-ID-porten', en: 'Pretend ID-porten' },
  chooseWho: { nb: 'Velg hvem du vil være', nn: 'Vel kven du vil vere', en: 'Choose who you want to be' },
  allInvented: {
    nb: 'Alle personene er oppdiktet.',
    nn: 'Alle personane er oppdikta.',
    en: 'All of these people are invented.',
  },
  pretends: {
    nb: 'Denne siden står i stedet for ID-porten. Du trenger verken BankID eller passord.',
    nn: 'Denne sida står i staden for ID-porten. Du treng verken BankID eller passord.',
    en: 'This page stands in for ID-porten, the sign-in of the Norwegian state. You need no password.',
  },
  othersIn: { nb: 'Flere i {place}', nn: 'Fleire i {place}', en: 'More people in {place}' },
  peopleIn: { nb: 'I {place}', nn: 'I {place}', en: 'In {place}' },
  trySomethingElse: { nb: 'Prøv noe annet', nn: 'Prøv noko anna', en: 'Try something else' },
  withoutPid: {
    nb: 'Uten fødselsnummer',
    nn: 'Utan fødselsnummer',
    en: 'Without a national identity number',
  },
  withoutPidAbout: {
    nb: 'Slik det er med en utenlandsk elektronisk ID',
    nn: 'Slik det er med ein utanlandsk elektronisk ID',
    en: 'As it is with an electronic ID from abroad',
  },
  tooLow: { nb: 'For lavt sikkerhetsnivå', nn: 'For lågt tryggingsnivå', en: 'Too low a security level' },
  tooLowAbout: {
    nb: 'Ola Nordli, med en innlogging som ikke er trygg nok',
    nn: 'Ola Nordli, med ei innlogging som ikkje er trygg nok',
    en: 'Ola Nordli, by a sign-in that is not safe enough',
  },
  unknownPerson: { nb: 'En ukjent person', nn: 'Ein ukjend person', en: 'An unknown person' },
  unknownPersonAbout: {
    nb: 'Ingen i Samplan har registrert denne personen',
    nn: 'Ingen i Samplan har registrert denne personen',
    en: 'Nobody in Samplan has registered this person',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  signInGone: {
    nb: 'Denne innloggingen er over',
    nn: 'Denne innlogginga er over',
    en: 'This sign-in is over',
  },
  startAgain: { nb: 'Begynn på nytt', nn: 'Byrj på nytt', en: 'Start again' },
});
