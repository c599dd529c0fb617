// Closing somebody's sign-in in the municipality and opening it again: why, what it does, and that nothing is deleted.
import type { SignInClosing } from '@samplan/domain';
import { texts, type Text } from './words';

export const signInClosings: Readonly<Record<SignInClosing, Text>> = texts({
  died: { nb: 'Personen er død', nn: 'Personen er død', en: 'The person has died' },
  'used-by-another': {
    nb: 'Noen andre bruker innloggingen',
    nn: 'Nokon andre bruker innlogginga',
    en: 'Somebody else uses the sign-in',
  },
  'asked-for': { nb: 'Personen har bedt om det', nn: 'Personen har bede om det', en: 'The person has asked for it' },
  'works-here-no-longer': {
    nb: 'Personen har sluttet i jobben',
    nn: 'Personen har slutta i jobben',
    en: 'The person has left the job',
  },
});

export const signIns = texts({
  close: { nb: 'Steng innloggingen', nn: 'Steng innlogginga', en: 'Close the sign-in' },
  closeTitle: {
    nb: 'Stenge innloggingen til {name}?',
    nn: 'Stengje innlogginga til {name}?',
    en: 'Close the sign-in of {name}?',
  },
  what: {
    nb: 'Da blir {name} logget ut med en gang, og kommer ikke inn igjen her i kommunen før noen åpner. Det gjelder også det {name} er med i privat.',
    nn: 'Då blir {name} logga ut med ein gong, og kjem ikkje inn igjen her i kommunen før nokon opnar. Det gjeld også det {name} er med i privat.',
    en: 'Then {name} is signed out at once, and cannot come in here in the municipality again until somebody opens it. That includes what {name} takes part in privately.',
  },
  kept: {
    nb: 'Ingenting blir slettet. Åpner du igjen, er alt som før.',
    nn: 'Ingenting blir sletta. Opnar du igjen, er alt som før.',
    en: 'Nothing is deleted. If you open it again, all is as before.',
  },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  chooseWhy: { nb: 'Velg hvorfor.', nn: 'Vel kvifor.', en: 'Choose why.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  isClosed: { nb: 'Innloggingen er stengt', nn: 'Innlogginga er stengd', en: 'The sign-in is closed' },
  since: { nb: 'Stengt {date}.', nn: 'Stengd {date}.', en: 'Closed {date}.' },
  open: { nb: 'Åpne igjen', nn: 'Opne igjen', en: 'Open again' },
  closed: {
    nb: 'Innloggingen til {name} er stengt.',
    nn: 'Innlogginga til {name} er stengd.',
    en: 'The sign-in of {name} is closed.',
  },
  opened: {
    nb: 'Innloggingen til {name} er åpnet igjen.',
    nn: 'Innlogginga til {name} er opna igjen.',
    en: 'The sign-in of {name} is open again.',
  },
  alreadySo: {
    nb: 'Noen andre har gjort det allerede.',
    nn: 'Nokon andre har gjort det allereie.',
    en: 'Somebody else has done that already.',
  },
});
