// Files that belong to a part of a plan: PDF and pictures.
import { texts } from './words';

export const attachments = texts({
  title: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Files' },
  see: { nb: 'Se vedlegg', nn: 'Sjå vedlegg', en: 'See files' },
  inSection: { nb: 'i {title}', nn: 'i {title}', en: 'in {title}' },
  away: {
    nb: 'Vi får ikke hentet vedleggene akkurat nå. Ingenting er borte.',
    nn: 'Vi får ikkje henta vedlegga akkurat no. Ingenting er borte.',
    en: 'We cannot fetch the files right now. Nothing is lost.',
  },
  addedBy: {
    nb: '{kind}, {size}. {name} la den ved {date}.',
    nn: '{kind}, {size}. {name} la ho ved {date}.',
    en: '{kind}, {size}. Added by {name} on {date}.',
  },
  added: {
    nb: '{kind}, {size}. Lagt ved {date}.',
    nn: '{kind}, {size}. Lagt ved {date}.',
    en: '{kind}, {size}. Added on {date}.',
  },
  you: { nb: 'Du', nn: 'Du', en: 'you' },
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  add: { nb: 'Legg ved en fil', nn: 'Legg ved ei fil', en: 'Add a file' },
  limits: {
    nb: 'PDF eller bilde (JPEG eller PNG), høyst 10 MB. De som leser denne delen, kan laste den ned.',
    nn: 'PDF eller bilete (JPEG eller PNG), høgst 10 MB. Dei som les denne delen, kan laste ho ned.',
    en: 'PDF or picture (JPEG or PNG), at most 10 MB. Those who read this part can download it.',
  },
  sending: { nb: 'Legger ved «{name}» …', nn: 'Legg ved «{name}» …', en: 'Adding “{name}” …' },
  stop: { nb: 'Stopp', nn: 'Stopp', en: 'Stop' },
  stopped: { nb: '«{name}» ble ikke lagt ved.', nn: '«{name}» vart ikkje lagd ved.', en: '“{name}” was not added.' },
  isAdded: { nb: '«{name}» er lagt ved.', nn: '«{name}» er lagd ved.', en: '“{name}” is added.' },
  tooLarge: {
    nb: '«{name}» er større enn 10 MB, og er ikke lagt ved. Prøv en mindre fil.',
    nn: '«{name}» er større enn 10 MB, og er ikkje lagd ved. Prøv ei mindre fil.',
    en: '“{name}” is larger than 10 MB and was not added. Try a smaller file.',
  },
  wrongKind: {
    nb: '«{name}» er ikke en PDF, JPEG eller PNG som vi kan lese, og er ikke lagt ved. Lagre den som PDF og prøv igjen.',
    nn: '«{name}» er ikkje ein PDF, JPEG eller PNG som vi kan lese, og er ikkje lagd ved. Lagre ho som PDF og prøv igjen.',
    en: '“{name}” is not a PDF, JPEG or PNG that we can read, and was not added. Save it as PDF and try again.',
  },
  wrongName: {
    nb: 'Navnet på filen er for langt eller rart. Gi den et kortere navn og prøv igjen.',
    nn: 'Namnet på fila er for langt eller rart. Gi ho eit kortare namn og prøv igjen.',
    en: 'The name of the file is too long or odd. Give it a shorter name and try again.',
  },
  noRoom: {
    nb: 'Det er ikke plass til flere filer i denne delen. Ta bort en først.',
    nn: 'Det er ikkje plass til fleire filer i denne delen. Ta bort ei først.',
    en: 'There is no room for more files in this part. Remove one first.',
  },
  tooSlow: {
    nb: 'Filen kom for sakte fram, og er ikke lagt ved. Prøv igjen med bedre nett.',
    nn: 'Fila kom for sakte fram, og er ikkje lagd ved. Prøv igjen med betre nett.',
    en: 'The file came too slowly and was not added. Try again on a better line.',
  },
  notSent: {
    nb: 'Vi fikk ikke kontakt, så «{name}» er ikke lagt ved. Filen ligger fortsatt hos deg. Prøv igjen.',
    nn: 'Vi fekk ikkje kontakt, så «{name}» er ikkje lagd ved. Fila ligg framleis hos deg. Prøv igjen.',
    en: 'We could not reach the server, so “{name}” was not added. You still have the file. Try again.',
  },
  remove: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },
  removeTitle: { nb: 'Ta bort «{name}»?', nn: 'Ta bort «{name}»?', en: 'Remove “{name}”?' },
  removeWhat: {
    nb: 'Filen blir borte for alle, for godt. Den kan ikke hentes tilbake. De som har lastet den ned, har den fortsatt.',
    nn: 'Fila blir borte for alle, for godt. Ho kan ikkje hentast tilbake. Dei som har lasta ho ned, har ho framleis.',
    en: 'The file is gone for everybody, for good. It cannot be brought back. Those who downloaded it still have it.',
  },
  removeConfirm: { nb: 'Ta bort for godt', nn: 'Ta bort for godt', en: 'Remove for good' },
  removing: { nb: 'Tar bort …', nn: 'Tek bort …', en: 'Removing …' },
  removed: { nb: '«{name}» er borte.', nn: '«{name}» er borte.', en: '“{name}” is gone.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
});
