// Dates in somebody's own calendar: what an entry says, and one's choice of it.
import { texts } from './words';

export const calendar = texts({
  /** All that stands in anybody's calendar. */
  entry: { nb: 'Avtale', nn: 'Avtale', en: 'Appointment' },
  heading: { nb: 'Kalender', nn: 'Kalender', en: 'Calendar' },
  what: {
    nb: 'Du kan vise datoene i din egen kalender. Der står det bare «Avtale» og datoen. Ikke sted, ikke hvem.',
    nn: 'Du kan vise datoane i din eigen kalender. Der står det berre «Avtale» og datoen. Ikkje stad, ikkje kven.',
    en: 'You can show the dates in your own calendar. It says only “Appointment” and the date. No place, no people.',
  },
  open: { nb: 'Lag en lenke', nn: 'Lag ei lenkje', en: 'Make a link' },
  opening: { nb: 'Lager …', nn: 'Lagar …', en: 'Making …' },
  again: { nb: 'Lag en ny lenke', nn: 'Lag ei ny lenkje', en: 'Make a new link' },
  close: { nb: 'Slå av', nn: 'Slå av', en: 'Turn off' },
  closing: { nb: 'Slår av …', nn: 'Slår av …', en: 'Turning off …' },
  since: {
    nb: 'Lenken din har virket siden {when}. Den vises ikke igjen. Har du mistet den, kan du lage en ny. Da slutter den gamle å virke.',
    nn: 'Lenkja di har verka sidan {when}. Ho blir ikkje vist igjen. Har du mista ho, kan du lage ei ny. Då sluttar den gamle å verke.',
    en: 'Your link has worked since {when}. It is not shown again. If you lost it, you can make a new one. Then the old one stops working.',
  },
  address: { nb: 'Lenken din', nn: 'Lenkja di', en: 'Your link' },
  once: {
    nb: 'Kopier lenken nå, og legg den inn i kalenderen din. Den vises bare denne ene gangen. Alle som har lenken, kan se datoene.',
    nn: 'Kopier lenkja no, og legg ho inn i kalenderen din. Ho blir vist berre denne eine gongen. Alle som har lenkja, kan sjå datoane.',
    en: 'Copy the link now and put it into your calendar. It is shown this once. Everybody who has the link can see the dates.',
  },
  copy: { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  copied: { nb: 'Kopiert.', nn: 'Kopiert.', en: 'Copied.' },
  closed: {
    nb: 'Slått av. Lenken virker ikke lenger.',
    nn: 'Slått av. Lenkja verkar ikkje lenger.',
    en: 'Turned off. The link no longer works.',
  },
  fetchOne: { nb: 'Legg datoen i kalenderen', nn: 'Legg datoen i kalenderen', en: 'Put the date in the calendar' },
});
