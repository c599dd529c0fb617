// Del: what matters is written in peace and shared as one edit, or shown as it is written.
import { texts } from './words';

export const drafts = texts({
  ask: { nb: 'Hva er viktig for deg?', nn: 'Kva er viktig for deg?', en: 'What matters to you?' },
  askOf: { nb: 'Hva er viktig for {name}?', nn: 'Kva er viktig for {name}?', en: 'What matters to {name}?' },
  askHow: {
    nb: 'Skriv slik du ville sagt det. «Vet ikke ennå» er også et svar.',
    nn: 'Skriv slik du ville sagt det. «Veit ikkje enno» er også eit svar.',
    en: 'Write it the way you would say it. “I do not know yet” is an answer too.',
  },
  dontKnow: { nb: 'Vet ikke ennå', nn: 'Veit ikkje enno', en: 'I do not know yet' },
  dontKnowWords: { nb: 'Jeg vet ikke ennå.', nn: 'Eg veit ikkje enno.', en: 'I do not know yet.' },
  inPeace: {
    nb: 'Skriv slik du ville sagt det. Ingen ser det nye før du deler.',
    nn: 'Skriv slik du ville sagt det. Ingen ser det nye før du deler.',
    en: 'Write it the way you would say it. Nobody sees what is new before you share.',
  },
  notShared: { nb: 'Dette er ikke delt ennå', nn: 'Dette er ikkje delt enno', en: 'This is not shared yet' },
  changed: {
    nb: 'Du har endret teksten siden du delte',
    nn: 'Du har endra teksten sidan du delte',
    en: 'You have changed the text since you shared',
  },
  onlyYouUntil: { nb: 'bare du, til du deler.', nn: 'berre du, til du deler.', en: 'only you, until you share.' },
  theseUntil: {
    nb: '{names} og du, til du deler.',
    nn: '{names} og du, til du deler.',
    en: '{names} and you, until you share.',
  },
  share: { nb: 'Del med dem som er med', nn: 'Del med dei som er med', en: 'Share with those who take part' },
  keep: { nb: 'Behold for meg selv', nn: 'Behald for meg sjølv', en: 'Keep it to myself' },
  writeOn: { nb: 'Skriv videre', nn: 'Skriv vidare', en: 'Go on writing' },
  willRead: {
    nb: 'Deler du, kan {names} lese det.',
    nn: 'Deler du, kan {names} lese det.',
    en: 'If you share, {names} can read it.',
  },
  nobodyYet: {
    nb: 'Ingen andre er med ennå. Deler du, står det klart til dem som kommer med.',
    nn: 'Ingen andre er med enno. Deler du, står det klart til dei som kjem med.',
    en: 'Nobody else takes part yet. If you share, it stands ready for those who come.',
  },
  sharedNow: { nb: 'Dette er delt nå', nn: 'Dette er delt no', en: 'This is shared now' },
  nothingShared: { nb: 'Ingenting er delt ennå.', nn: 'Ingenting er delt enno.', en: 'Nothing is shared yet.' },
  isShared: { nb: 'Delt kl. {time}.', nn: 'Delt kl. {time}.', en: 'Shared at {time}.' },
  canRead: { nb: '{names} kan lese det nå.', nn: '{names} kan lese det no.', en: '{names} can read it now.' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  undoWhat: { nb: 'delingen', nn: 'delinga', en: 'the sharing' },
  undoHow: {
    nb: 'Angrer du, står det igjen slik det sto før. De som alt har lest det, har lest det.',
    nn: 'Angrar du, står det att slik det stod før. Dei som alt har lese det, har lese det.',
    en: 'If you undo, it stands again as it stood before. Those who have read it, have read it.',
  },
  isUndone: {
    nb: 'Delingen er angret. Bare du ser det du skrev.',
    nn: 'Delinga er angra. Berre du ser det du skreiv.',
    en: 'The sharing is undone. Only you see what you wrote.',
  },
  isKept: {
    nb: 'Vi beholder det for deg. Ingen andre ser det.',
    nn: 'Vi tek vare på det for deg. Ingen andre ser det.',
    en: 'We keep it for you. Nobody else sees it.',
  },
  moved: {
    nb: 'Teksten er endret et annet sted, eller den siste delen er ikke lagret ennå. Ingenting er delt. Se over og del igjen.',
    nn: 'Teksten er endra ein annan stad, eller den siste delen er ikkje lagra enno. Ingenting er delt. Sjå over og del igjen.',
    en: 'The text was changed elsewhere, or the last of it is not saved yet. Nothing is shared. Look it over and share again.',
  },
  changedSince: {
    nb: 'Det som er delt, er endret siden. Det står som det står.',
    nn: 'Det som er delt, er endra sidan. Det står som det står.',
    en: 'What is shared was changed since. It stands as it stands.',
  },
  show: { nb: 'Vis mens jeg skriver', nn: 'Vis mens eg skriv', en: 'Show it while I write' },
  showHow: {
    nb: 'Er den på, ser {names} ordene etter hvert som de kommer.',
    nn: 'Er den på, ser {names} orda etter kvart som dei kjem.',
    en: 'While this is on, {names} see the words as they come.',
  },
  showHowNobody: {
    nb: 'Er den på, ser de som kommer med, ordene etter hvert som de kommer.',
    nn: 'Er den på, ser dei som kjem med, orda etter kvart som dei kjem.',
    en: 'While this is on, those who come to take part see the words as they come.',
  },
  showShares: {
    nb: 'Slår du den på, blir det du har skrevet, delt med en gang.',
    nn: 'Slår du den på, blir det du har skrive, delt med ein gong.',
    en: 'If you turn it on, what you have written is shared at once.',
  },
  isOn: {
    nb: 'Nå ser de andre ordene etter hvert som de kommer.',
    nn: 'No ser dei andre orda etter kvart som dei kjem.',
    en: 'Now the others see the words as they come.',
  },
  isOff: {
    nb: 'Nå ser ingen det nye før du deler.',
    nn: 'No ser ingen det nye før du deler.',
    en: 'Now nobody sees what is new before you share.',
  },
  erased: {
    nb: '{count, plural, one {Slettet: én setning.} other {Slettet: # setninger.}}',
    nn: '{count, plural, one {Sletta: éi setning.} other {Sletta: # setningar.}}',
    en: '{count, plural, one {Deleted: one sentence.} other {Deleted: # sentences.}}',
  },
  bringBack: { nb: 'Hent tilbake', nn: 'Hent tilbake', en: 'Bring it back' },
  isBack: { nb: 'Hentet tilbake.', nn: 'Henta tilbake.', en: 'Brought back.' },
});
