// "Tekst som ikke ble lagret": one's own words that were written when access ended, to copy.
import { texts } from './words';

export const unstored = texts({
  page: { nb: 'Tekst som ikke ble lagret', nn: 'Tekst som ikkje vart lagra', en: 'Text that was not saved' },
  what: {
    nb: 'Teksten din er ikke lagret i planen. Du kan kopiere den her.',
    nn: 'Teksten din er ikkje lagra i planen. Du kan kopiere han her.',
    en: 'Your text is not saved in the plan. You can copy it here.',
  },
  why: {
    nb: 'Det skjer når du mister tilgangen mens du skriver. Bare du ser teksten. Vi sletter den etter 30 dager.',
    nn: 'Det skjer når du mistar tilgangen medan du skriv. Berre du ser teksten. Vi slettar han etter 30 dagar.',
    en: 'This happens when you lose access while you write. Only you see the text. We delete it after 30 days.',
  },
  written: { nb: 'Skrevet {date} kl. {time}', nn: 'Skrive {date} kl. {time}', en: 'Written {date} at {time}' },
  nothing: {
    nb: 'Du har ingen tekst her nå.',
    nn: 'Du har ingen tekst her no.',
    en: 'You have no text here now.',
  },
  fetching: { nb: 'Henter teksten din …', nn: 'Hentar teksten din …', en: 'Fetching your text …' },
  here: {
    nb: '{count, plural, one {En tekst du skrev, er ikke lagret} =2 {To tekster du skrev, er ikke lagret} other {# tekster du skrev, er ikke lagret}}',
    nn: '{count, plural, one {Ein tekst du skreiv, er ikkje lagra} =2 {To tekstar du skreiv, er ikkje lagra} other {# tekstar du skreiv, er ikkje lagra}}',
    en: '{count, plural, one {A text that you wrote is not saved} =2 {Two texts that you wrote are not saved} other {# texts that you wrote are not saved}}',
  },
  see: { nb: 'Se og kopier', nn: 'Sjå og kopier', en: 'See and copy' },
  keptHere: {
    nb: 'Vi tar vare på teksten i 30 dager, bare for deg. Du finner den under «Hva venter på meg».',
    nn: 'Vi tek vare på teksten i 30 dagar, berre for deg. Du finn han under «Kva ventar på meg».',
    en: 'We keep the text for 30 days, for you alone. You find it under “What waits for me”.',
  },
});
