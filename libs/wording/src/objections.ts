// "Jeg er uenig" and "Ta ut til vi er enige": what the owner can say against what stands in the plan. Moving an item.
import { texts } from './words';

export const objections = texts({
  disagree: { nb: 'Jeg er uenig', nn: 'Eg er ueinig', en: 'I disagree' },
  disagreeWith: { nb: 'i {what}', nn: 'i {what}', en: 'with {what}' },
  disagreeTitle: { nb: 'Hva er du uenig i?', nn: 'Kva er du ueinig i?', en: 'What do you disagree with?' },
  disagreeWhat: {
    nb: 'Det du skriver, står ved siden av i planen, også på papir. Bare du kan ta det bort.',
    nn: 'Det du skriv, står ved sida av i planen, òg på papir. Berre du kan ta det bort.',
    en: 'What you write stands beside it in the plan, also on paper. Only you can remove it.',
  },
  words: { nb: 'Med dine egne ord', nn: 'Med dine eigne ord', en: 'In your own words' },
  wordsMissing: {
    nb: 'Skriv hva du er uenig i.',
    nn: 'Skriv kva du er ueinig i.',
    en: 'Write what you disagree with.',
  },
  putInPlan: { nb: 'Sett det i planen', nn: 'Set det i planen', en: 'Put it in the plan' },
  isInPlan: {
    nb: 'Det står i planen at du er uenig.',
    nn: 'Det står i planen at du er ueinig.',
    en: 'The plan says that you disagree.',
  },
  byMe: { nb: 'Du er uenig:', nn: 'Du er ueinig:', en: 'You disagree:' },
  byOther: { nb: '{name} er uenig:', nn: '{name} er ueinig:', en: '{name} disagrees:' },
  remove: { nb: 'Ta bort at du er uenig', nn: 'Ta bort at du er ueinig', en: 'Remove that you disagree' },
  removed: {
    nb: 'Det står ikke lenger at du er uenig.',
    nn: 'Det står ikkje lenger at du er ueinig.',
    en: 'It no longer says that you disagree.',
  },

  takeOut: { nb: 'Ta ut til vi er enige', nn: 'Ta ut til vi er einige', en: 'Take out until we agree' },
  takeOutTitle: { nb: 'Ta ut til dere er enige?', nn: 'Ta ut til de er einige?', en: 'Take out until you agree?' },
  takeOutWhat: {
    nb: 'Bare du og de som skrev det, ser det mens det er tatt ut. Du kan sette det inn igjen når du vil.',
    nn: 'Berre du og dei som skreiv det, ser det medan det er teke ut. Du kan setje det inn igjen når du vil.',
    en: 'Only you and those who wrote it see it while it is out. You can put it back whenever you like.',
  },
  takeOutConfirm: { nb: 'Ta ut', nn: 'Ta ut', en: 'Take out' },
  isTakenOut: {
    nb: 'Det er tatt ut av planen.',
    nn: 'Det er teke ut av planen.',
    en: 'It has been taken out of the plan.',
  },
  onlyYouSee: {
    nb: 'Bare du og de som skrev det, ser dette nå.',
    nn: 'Berre du og dei som skreiv det, ser dette no.',
    en: 'Only you and those who wrote it see this now.',
  },
  onlyTheySee: {
    nb: 'Bare {name} og de som skrev det, ser dette nå.',
    nn: 'Berre {name} og dei som skreiv det, ser dette no.',
    en: 'Only {name} and those who wrote it see this now.',
  },
  isOut: { nb: 'Tatt ut {date}:', nn: 'Teke ut {date}:', en: 'Taken out on {date}:' },
  putBack: { nb: 'Sett inn igjen', nn: 'Set inn igjen', en: 'Put back' },
  isBack: { nb: 'Det står i planen igjen.', nn: 'Det står i planen igjen.', en: 'It stands in the plan again.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
});

export const moving = texts({
  move: { nb: 'Flytt til en annen del', nn: 'Flytt til ein annan del', en: 'Move to another part' },
  title: { nb: 'Flytt «{title}»', nn: 'Flytt «{title}»', en: 'Move “{title}”' },
  toWhich: { nb: 'Hvor skal det stå?', nn: 'Kvar skal det stå?', en: 'Where shall it stand?' },
  goalTakesAll: {
    nb: 'Tiltakene og delmålene som hører til målet her, flytter med.',
    nn: 'Tiltaka og delmåla som høyrer til målet her, flyttar med.',
    en: 'The measures and sub-goals that belong to it here move along.',
  },
  fetching: {
    nb: 'Ser etter hvem som kan lese …',
    nn: 'Ser etter kven som kan lese …',
    en: 'Looking up who can read …',
  },
  willSee: { nb: 'Kan lese det etterpå:', nn: 'Kan lese det etterpå:', en: 'Can read it afterwards:' },
  willNotSee: { nb: 'Kan ikke lese det lenger:', nn: 'Kan ikkje lese det lenger:', en: 'Can no longer read it:' },
  sameReaders: { nb: 'De samme kan lese det.', nn: 'Dei same kan lese det.', en: 'The same people can read it.' },
  whoLoses: {
    nb: '{name} kan ikke lese det der, og mister ansvaret. {name} får vite det.',
    nn: '{name} kan ikkje lese det der, og mistar ansvaret. {name} får vite det.',
    en: '{name} cannot read it there, and loses the responsibility. {name} is told.',
  },
  moveIt: { nb: 'Flytt', nn: 'Flytt', en: 'Move' },
  chooseFirst: { nb: 'Velg hvor det skal stå.', nn: 'Vel kvar det skal stå.', en: 'Choose where it shall stand.' },
  moved: { nb: 'Flyttet til {section}.', nn: 'Flytta til {section}.', en: 'Moved to {section}.' },
  nowhere: {
    nb: 'Du har ingen annen del å flytte det til.',
    nn: 'Du har ingen annan del å flytte det til.',
    en: 'You have no other part to move it to.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
});
