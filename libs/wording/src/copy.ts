// "Kopier det som er mitt": one's own entries in a plan as plain text, for one's own journal.
import { texts } from './words';

export const copy = texts({
  title: { nb: 'Det du har skrevet', nn: 'Det du har skrive', en: 'What you have written' },
  begin: { nb: 'Kopier det som er mitt', nn: 'Kopier det som er mitt', en: 'Copy what is mine' },
  what: {
    nb: 'Det du har skrevet og endret i planen siden sist, som tekst til din egen journal.',
    nn: 'Det du har skrive og endra i planen sidan sist, som tekst til din eigen journal.',
    en: 'What you wrote and changed in the plan since last time, as text for your own records.',
  },
  fetching: { nb: 'Henter det du har skrevet …', nn: 'Hentar det du har skrive …', en: 'Fetching what you wrote …' },
  since: { nb: 'Fra {since} til {until}', nn: 'Frå {since} til {until}', en: 'From {since} to {until}' },
  fromBeginning: {
    nb: 'Fra du begynte, til {until}',
    nn: 'Frå du byrja, til {until}',
    en: 'From when you began, until {until}',
  },
  text: { nb: 'Det som er ditt', nn: 'Det som er ditt', en: 'What is yours' },
  copyIt: { nb: 'Kopier', nn: 'Kopier', en: 'Copy' },
  copied: {
    nb: 'Kopiert. Lim det inn der du vil ha det.',
    nn: 'Kopiert. Lim det inn der du vil ha det.',
    en: 'Copied. Paste it where you want it.',
  },
  selected: {
    nb: 'Teksten er merket. Trykk Ctrl og C for å kopiere.',
    nn: 'Teksten er merkt. Trykk Ctrl og C for å kopiere.',
    en: 'The text is selected. Press Ctrl and C to copy.',
  },
  nothingNew: {
    nb: 'Du har ikke skrevet noe nytt siden sist.',
    nn: 'Du har ikkje skrive noko nytt sidan sist.',
    en: 'You have written nothing new since last time.',
  },
  nothing: {
    nb: 'Du har ikke skrevet noe i planen ennå.',
    nn: 'Du har ikkje skrive noko i planen enno.',
    en: 'You have not written anything in the plan yet.',
  },
  everything: {
    nb: 'Hent alt fra begynnelsen',
    nn: 'Hent alt frå byrjinga',
    en: 'Fetch everything from the beginning',
  },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
});
