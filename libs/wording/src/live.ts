// Writing together: what the editor says, whether words are stored, who writes where, and what a closed door says.
import type { StoredState } from '@samplan/domain';
import { texts, type Text } from './words';

/** Whether what I wrote is stored. `saved` needs the time. */
export const storedStates: Readonly<Record<StoredState, Text>> = texts({
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  saved: { nb: 'Lagret', nn: 'Lagra', en: 'Saved' },
  'device-only': { nb: 'Bare på denne enheten', nn: 'Berre på denne eininga', en: 'On this device only' },
  'not-saved': { nb: 'Ikke lagret', nn: 'Ikkje lagra', en: 'Not saved' },
});

export const live = texts({
  savedAt: { nb: 'kl. {time}', nn: 'kl. {time}', en: 'at {time}' },
  needNotSave: {
    nb: 'Du trenger ikke trykke på noe for å lagre.',
    nn: 'Du treng ikkje trykkje på noko for å lagre.',
    en: 'You do not need to press anything to save.',
  },
  deviceOnly: {
    nb: 'Du er uten nett. Skriv videre. Vi lagrer det i planen så snart nettet er tilbake. Ikke logg ut før det står «Lagret».',
    nn: 'Du er utan nett. Skriv vidare. Vi lagrar det i planen så snart nettet er tilbake. Ikkje logg ut før det står «Lagra».',
    en: 'You are offline. Go on writing. We save it in the plan as soon as you are back online. Do not sign out before it says “Saved”.',
  },
  notSaved: {
    nb: 'Det siste du skrev, ble ikke lagret. Ordene dine står under, så du kan kopiere dem.',
    nn: 'Det siste du skreiv, vart ikkje lagra. Orda dine står under, så du kan kopiere dei.',
    en: 'The last you wrote was not saved. Your words stand below, so that you can copy them.',
  },
  /** For everybody in every plan alike, so that it tells nothing of anybody. */
  noPlace: {
    nb: 'Ikke skriv adresse eller sted her.',
    nn: 'Ikkje skriv adresse eller stad her.',
    en: 'Do not write addresses or places here.',
  },
  opening: { nb: 'Åpner teksten …', nn: 'Opnar teksten …', en: 'Opening the text …' },
  opensSlowly: {
    nb: 'Vi får ikke åpnet teksten akkurat nå. Ingenting er borte. Vi prøver igjen av oss selv.',
    nn: 'Vi får ikkje opna teksten akkurat no. Ingenting er borte. Vi prøver igjen av oss sjølve.',
    en: 'We cannot open the text right now. Nothing is lost. We keep trying by ourselves.',
  },
  tools: { nb: 'Skriveverktøy', nn: 'Skriveverktøy', en: 'Writing tools' },
  boldSign: { nb: 'F', nn: 'F', en: 'B' },
  bold: { nb: 'Fet skrift', nn: 'Feit skrift', en: 'Bold' },
  list: { nb: 'Punktliste', nn: 'Punktliste', en: 'Bullet list' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  redo: { nb: 'Gjør om', nn: 'Gjer om', en: 'Redo' },
  done: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  writesHere: {
    nb: '{names} skriver her nå',
    nn: '{names} skriv her no',
    en: '{count, plural, one {{names} is writing here now} other {{names} are writing here now}}',
  },
  isHere: {
    nb: '{names} er her',
    nn: '{names} er her',
    en: '{count, plural, one {{names} is here} other {{names} are here}}',
  },
  hasWritten: {
    nb: '{names} har skrevet i {title}',
    nn: '{names} har skrive i {title}',
    en: '{names} wrote in {title}',
  },
  readAloud: {
    nb: 'Les opp når andre skriver',
    nn: 'Les opp når andre skriv',
    en: 'Read aloud when others write',
  },
  readAloudHow: {
    nb: 'For skjermlesere. Sier én setning når noen har skrevet og tar en pause.',
    nn: 'For skjermlesarar. Seier éi setning når nokon har skrive og tek ein pause.',
    en: 'For screen readers. Says one sentence when somebody has written and pauses.',
  },
  planState: { nb: 'Status for planen', nn: 'Status for planen', en: 'State of the plan' },
  undone: { nb: 'Angret.', nn: 'Angra.', en: 'Undone.' },

  closedTitle: {
    nb: 'Du har ikke lenger tilgang til denne delen',
    nn: 'Du har ikkje lenger tilgang til denne delen',
    en: 'You no longer have access to this part',
  },
  closedWhat: {
    nb: 'Delen ble lukket kl. {time}. Det du hadde lagret, står fortsatt der det sto.',
    nn: 'Delen vart lukka kl. {time}. Det du hadde lagra, står framleis der det stod.',
    en: 'This part was closed at {time}. What you had saved still stands where it was.',
  },
  readOnlyNow: {
    nb: 'Du kan lese denne delen, men ikke skrive i den lenger.',
    nn: 'Du kan lese denne delen, men ikkje skrive i han lenger.',
    en: 'You can read this part, but no longer write in it.',
  },
  keptTitle: {
    nb: 'Dine siste ord ble ikke med',
    nn: 'Dei siste orda dine vart ikkje med',
    en: 'Your last words did not get in',
  },
  keptWhat: {
    nb: 'Dette skrev du rett før. Bare du ser det her. Ta en kopi hvis du trenger det.',
    nn: 'Dette skreiv du rett før. Berre du ser det her. Ta ein kopi om du treng det.',
    en: 'You wrote this just before. Only you see it here. Take a copy if you need it.',
  },
  copy: { nb: 'Kopier teksten min', nn: 'Kopier teksten min', en: 'Copy my text' },
  copied: { nb: 'Kopiert.', nn: 'Kopiert.', en: 'Copied.' },
  cannotCopy: {
    nb: 'Vi fikk ikke kopiert. Merk teksten og kopier den selv.',
    nn: 'Vi fekk ikkje kopiert. Merk teksten og kopier han sjølv.',
    en: 'We could not copy it. Select the text and copy it yourself.',
  },
  forget: { nb: 'Slett den', nn: 'Slett han', en: 'Delete it' },
  forgotten: { nb: 'Slettet.', nn: 'Sletta.', en: 'Deleted.' },
  forgetsItself: {
    nb: 'Teksten blir slettet av seg selv når du går fra siden.',
    nn: 'Teksten blir sletta av seg sjølv når du går frå sida.',
    en: 'The text is deleted by itself when you leave the page.',
  },
});
