// Closed plans that their owners wish back, as the coordinating unit answers them.
import { texts } from './words';

export const reopenings = texts({
  page: { nb: 'Planer som skal åpnes igjen', nn: 'Planar som skal opnast igjen', en: 'Plans to open again' },
  what: {
    nb: 'Disse har bedt om å få tilbake en plan som er avsluttet. Du ser ikke hva som står i planen.',
    nn: 'Desse har bede om å få tilbake ein plan som er avslutta. Du ser ikkje kva som står i planen.',
    en: 'These have asked to get back a plan that is closed. You do not see what is in the plan.',
  },
  fetching: { nb: 'Henter ønskene …', nn: 'Hentar ønska …', en: 'Fetching the wishes …' },
  none: {
    nb: 'Ingen venter på å få åpnet en plan igjen.',
    nn: 'Ingen ventar på å få opna ein plan igjen.',
    en: 'Nobody waits for a plan to be opened again.',
  },
  askedOn: { nb: 'Bedt om {date}.', nn: 'Bede om {date}.', en: 'Asked on {date}.' },
  closedOn: {
    nb: 'Planen ble avsluttet {date}.',
    nn: 'Planen vart avslutta {date}.',
    en: 'The plan was closed on {date}.',
  },
  opens: {
    nb: 'Planen blir et utkast som bare {name} kan åpne. Da trenger {name} en koordinator igjen.',
    nn: 'Planen blir eit utkast som berre {name} kan opne. Då treng {name} ein koordinator igjen.',
    en: 'The plan becomes a draft that only {name} can open. Then {name} needs a coordinator again.',
  },
  open: { nb: 'Åpne planen igjen', nn: 'Opne planen igjen', en: 'Open the plan again' },
  notNow: { nb: 'Ikke nå', nn: 'Ikkje no', en: 'Not now' },
  why: { nb: 'Hvorfor ikke nå?', nn: 'Kvifor ikkje no?', en: 'Why not now?' },
  whyHint: { nb: '{name} leser dette.', nn: '{name} les dette.', en: '{name} reads this.' },
  whyMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  send: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  sending: { nb: 'Sender …', nn: 'Sender …', en: 'Sending …' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  opened: { nb: 'Planen er åpnet igjen.', nn: 'Planen er opna igjen.', en: 'The plan is open again.' },
  answered: { nb: 'Svaret er sendt.', nn: 'Svaret er sendt.', en: 'The answer has been sent.' },
});
