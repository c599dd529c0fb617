// The frame of every page: the bar at the top, the menu, the foot, and what is said when a page cannot be shown.
import { texts } from './words';
import type { Language } from '@samplan/domain';

export const shell = texts({
  demo: {
    nb: 'Demo – ikke skriv om virkelige personer',
    nn: 'Demo – ikkje skriv om verkelege personar',
    en: 'Demo – do not write about real people',
  },
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  mainMenu: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  home: { nb: 'Hjem', nn: 'Heim', en: 'Home' },
  myPlan: { nb: 'Min plan', nn: 'Planen min', en: 'My plan' },
  myPlans: { nb: 'Mine planer', nn: 'Planane mine', en: 'My plans' },
  hide: { nb: 'Skjul siden', nn: 'Gøym sida', en: 'Hide the page' },
  hideHow: { nb: '(eller trykk Esc to ganger)', nn: '(eller trykk Esc to gonger)', en: '(or press Esc twice)' },
  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  someFallBack: {
    nb: 'Noen tekster står på bokmål til de er godkjent på samisk.',
    nn: 'Nokre tekstar står på bokmål til dei er godkjende på samisk.',
    en: 'Some texts are in Bokmål until they are approved in Sámi.',
  },
  signOut: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  notRead: {
    nb: 'Samplan leses ikke døgnet rundt. Akutt: {emergency}. Legevakt: {doctor}.',
    nn: 'Samplan blir ikkje lesen døgnet rundt. Akutt: {emergency}. Legevakt: {doctor}.',
    en: 'Samplan is not read around the clock. Emergency: {emergency}. Out-of-hours doctor: {doctor}.',
  },
  fetching: { nb: 'Henter siden …', nn: 'Hentar sida …', en: 'Fetching the page …' },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  toHome: { nb: 'Gå til Hjem', nn: 'Gå til Heim', en: 'Go to Home' },
  stayOnPage: { nb: 'Bli på denne siden', nn: 'Bli på denne sida', en: 'Stay on this page' },
  awayTitle: {
    nb: 'Vi får ikke kontakt med Samplan akkurat nå',
    nn: 'Vi får ikkje kontakt med Samplan akkurat no',
    en: 'We cannot reach Samplan right now',
  },
  planAwayTitle: {
    nb: 'Vi får ikke hentet planen akkurat nå',
    nn: 'Vi får ikkje henta planen akkurat no',
    en: 'We cannot fetch the plan right now',
  },
  nothingLost: { nb: 'Ingenting er borte.', nn: 'Ingenting er borte.', en: 'Nothing is lost.' },
  awayWhat: {
    nb: 'Alt som sto som «Lagret», er trygt. Feilen er hos oss, ikke hos deg. Vi prøver igjen av oss selv.',
    nn: 'Alt som stod som «Lagra», er trygt. Feilen er hos oss, ikkje hos deg. Vi prøver igjen av oss sjølve.',
    en: 'Everything that said “Saved” is safe. The fault is ours, not yours. We keep trying by ourselves.',
  },
  notFoundTitle: { nb: 'Denne siden finnes ikke', nn: 'Denne sida finst ikkje', en: 'This page does not exist' },
  notFound: {
    nb: 'Adressen kan være feil, eller siden er flyttet. Ingenting er borte.',
    nn: 'Adressa kan vere feil, eller sida er flytta. Ingenting er borte.',
    en: 'The address may be wrong, or the page has moved. Nothing is lost.',
  },
  noPlanTitle: {
    nb: 'Her er det ingen plan du kan se',
    nn: 'Her er det ingen plan du kan sjå',
    en: 'There is no plan here for you',
  },
  noPlan: {
    nb: 'Adressen kan være feil, eller du er ikke med lenger. Det du har skrevet i planer du er med i, står der fortsatt.',
    nn: 'Adressa kan vere feil, eller du er ikkje med lenger. Det du har skrive i planar du er med i, står der framleis.',
    en: 'The address may be wrong, or you no longer take part. What you have written in plans you take part in still stands there.',
  },
});

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  se: 'Davvisámegiella',
};
