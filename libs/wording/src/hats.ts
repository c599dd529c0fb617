// What one is here as: the choice, the line at the top of each page, and what stays closed.
import { texts } from './words';

export const hats = texts({
  page: { nb: 'Hvem er du her som?', nn: 'Kven er du her som?', en: 'Who are you here as?' },
  title: {
    nb: 'Hei, {name}. Hvem er du her som nå?',
    nn: 'Hei, {name}. Kven er du her som no?',
    en: 'Hello, {name}. Who are you here as now?',
  },
  why: {
    nb: 'Det du ser privat, skal ikke blandes med det du ser på jobb. Valget står øverst på siden, og i lista over hvem som har sett planen.',
    nn: 'Det du ser privat, skal ikkje blandast med det du ser på jobb. Valet står øvst på sida, og i lista over kven som har sett planen.',
    en: 'What you see in private is kept apart from what you see at work. Your choice stands at the top of the page, and in the list of who has seen the plan.',
  },
  kin: { nb: 'pårørende', nn: 'pårørande', en: 'next of kin' },
  volunteer: { nb: 'frivillig', nn: 'frivillig', en: 'volunteer' },
  owner: { nb: 'planeier', nn: 'planeigar', en: 'plan owner' },
  private: { nb: 'privatperson', nn: 'privatperson', en: 'a private person' },
  work: { nb: 'ansatt', nn: 'tilsett', en: 'staff' },
  ownPlan: { nb: 'Din egen plan', nn: 'Din eigen plan', en: 'Your own plan' },
  planOf: { nb: 'Planen til {name}', nn: 'Planen til {name}', en: 'The plan of {name}' },
  titleTo: { nb: '{title} til {name}', nn: '{title} til {name}', en: '{title} of {name}' },
  noPlanYet: {
    nb: 'Her kan du åpne din egen plan',
    nn: 'Her kan du opne din eigen plan',
    en: 'Here you can open a plan of your own',
  },
  waits: {
    nb: '{count, plural, one {en ting venter på deg} =2 {to ting venter på deg} =3 {tre ting venter på deg} =4 {fire ting venter på deg} other {# ting venter på deg}}',
    nn: '{count, plural, one {éin ting ventar på deg} =2 {to ting ventar på deg} =3 {tre ting ventar på deg} =4 {fire ting ventar på deg} other {# ting ventar på deg}}',
    en: '{count, plural, one {one thing waits for you} =2 {two things wait for you} =3 {three things wait for you} =4 {four things wait for you} other {# things wait for you}}',
  },
  closed: {
    nb: 'Som {title} får du ikke åpne planen til {name}, selv om {unit} er med i den.',
    nn: 'Som {title} får du ikkje opne planen til {name}, sjølv om {unit} er med i han.',
    en: 'As {title} you cannot open the plan of {name}, though {unit} takes part in it.',
  },
  closedOwn: {
    nb: 'Som {title} får du ikke åpne din egen plan, selv om {unit} er med i den.',
    nn: 'Som {title} får du ikkje opne din eigen plan, sjølv om {unit} er med i han.',
    en: 'As {title} you cannot open your own plan, though {unit} takes part in it.',
  },
  hereAs: { nb: 'Du er her som', nn: 'Du er her som', en: 'You are here as' },
  hereIn: { nb: 'Du er i', nn: 'Du er i', en: 'You are in' },
  elsewhere: { nb: 'Andre kommuner', nn: 'Andre kommunar', en: 'Other municipalities' },
  nowIn: {
    nb: 'Du er i {name} nå. Hver kommune har sitt, og vet ikke om den andre.',
    nn: 'Du er i {name} no. Kvar kommune har sitt, og veit ikkje om den andre.',
    en: 'You are in {name} now. Each municipality has its own, and does not know of the other.',
  },
  goTo: { nb: 'Gå til {name}', nn: 'Gå til {name}', en: 'Go to {name}' },
  notThere: {
    nb: 'Dit kommer du ikke lenger med denne innloggingen.',
    nn: 'Dit kjem du ikkje lenger med denne innlogginga.',
    en: 'This sign-in no longer leads there.',
  },
  in: { nb: '{title} i {unit}', nn: '{title} i {unit}', en: '{title} in {unit}' },
  change: { nb: 'Bytt', nn: 'Byt', en: 'Switch' },
  changeRole: { nb: 'Bytt rolle', nn: 'Byt rolle', en: 'Switch role' },
  now: { nb: 'Du er her som dette nå', nn: 'Du er her som dette no', en: 'You are here as this now' },
  changing: { nb: 'Bytter …', nn: 'Byter …', en: 'Switching …' },
  notYours: {
    nb: 'Dette kan du ikke være her som lenger.',
    nn: 'Dette kan du ikkje vere her som lenger.',
    en: 'You can no longer be here as this.',
  },
  notStored: {
    nb: 'Ikke alt du skrev, er lagret ennå. Vent litt, og prøv igjen.',
    nn: 'Ikkje alt du skreiv, er lagra enno. Vent litt, og prøv igjen.',
    en: 'Not everything you wrote is stored yet. Wait a little, and try again.',
  },
});
