// The page on which a case is decided, and the one that gives it a new date.
import { texts } from './words';

export const caseDecision = texts({
  page: { nb: 'Skriv avgjørelsen', nn: 'Skriv avgjerda', en: 'Write the decision' },
  what: { nb: 'Hva blir det?', nn: 'Kva blir det?', en: 'What will it be?' },
  onlyHint: { nb: 'Personen vil ikke ha plan nå', nn: 'Personen vil ikkje ha plan no', en: 'They want no plan now' },
  childHint: { nb: 'Alle vilkårene må være der', nn: 'Alle vilkåra må vere der', en: 'All conditions must be met' },
  refusedHint: {
    nb: 'Med grunn, og hvordan personen klager',
    nn: 'Med grunn, og korleis personen klagar',
    en: 'With the reason, and how to complain',
  },
  whatMissing: { nb: 'Velg hva det blir.', nn: 'Vel kva det blir.', en: 'Choose what it will be.' },
  conditions: { nb: 'Vilkår for barnekoordinator', nn: 'Vilkår for barnekoordinator', en: 'Conditions' },
  conditionsMissing: {
    nb: 'Alle vilkårene må være oppfylt. Er de ikke det, kan det bli en vanlig koordinator.',
    nn: 'Alle vilkåra må vere oppfylte. Er dei ikkje det, kan det bli ein vanleg koordinator.',
    en: 'All conditions must be met. If they are not, an ordinary coordinator may be the answer.',
  },
  why: { nb: 'Hvorfor, så personen forstår det', nn: 'Kvifor, så personen forstår det', en: 'Why, in plain words' },
  whyHint: {
    nb: 'Skriv til personen, som «du». Dette står i brevet.',
    nn: 'Skriv til personen, som «du». Dette står i brevet.',
    en: 'Write to the person, as “you”. It stands in the letter.',
  },
  whyMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  consent: {
    nb: 'Har personen sagt ja til at planen lages?',
    nn: 'Har personen sagt ja til at planen blir laga?',
    en: 'Has the person agreed that the plan is made?',
  },
  consentMissing: {
    nb: 'Velg hvordan personen har sagt ja.',
    nn: 'Vel korleis personen har sagt ja.',
    en: 'Choose how the person agreed.',
  },
  onPaper: { nb: 'Ja, på papir', nn: 'Ja, på papir', en: 'Yes, on paper' },
  orally: { nb: 'Ja, muntlig, med vitne', nn: 'Ja, munnleg, med vitne', en: 'Yes, orally, with a witness' },
  atSignIn: {
    nb: 'Ikke ennå. Personen signerer selv ved innlogging',
    nn: 'Ikkje enno. Personen signerer sjølv ved innlogging',
    en: 'Not yet. They sign when they sign in',
  },
  atSignInHint: {
    nb: 'Planen er stengt for alle andre så lenge',
    nn: 'Planen er stengd for alle andre så lenge',
    en: 'Until then the plan is closed to everybody else',
  },
  witness: { nb: 'Hvem var vitne?', nn: 'Kven var vitne?', en: 'Who was the witness?' },
  witnessMissing: {
    nb: 'Skriv hvem som var vitne.',
    nn: 'Skriv kven som var vitne.',
    en: 'Write who the witness was.',
  },
  letter: { nb: 'Brevet', nn: 'Brevet', en: 'The letter' },
  decide: { nb: 'Lagre og lag brevet', nn: 'Lagre og lag brevet', en: 'Save and make the letter' },
  deciding: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  planThere: {
    nb: 'Personen har en plan fra før. Gå tilbake og hold saken sammen med planen.',
    nn: 'Personen har ein plan frå før. Gå tilbake og hald saka saman med planen.',
    en: 'The person has a plan already. Go back and keep the case with the plan.',
  },
  decided: { nb: 'Avgjort. Brevet er klart.', nn: 'Avgjort. Brevet er klart.', en: 'Decided. The letter is ready.' },
});

export const caseDelay = texts({
  page: { nb: 'Gi ny dato', nn: 'Gi ny dato', en: 'Give a new date' },
  what: {
    nb: 'Blir svaret ikke klart innen én måned, skal personen få vite hvorfor, og når svaret kommer.',
    nn: 'Blir svaret ikkje klart innan éin månad, skal personen få vite kvifor, og når svaret kjem.',
    en: 'Where the answer takes longer than a month, the person is told why, and when it comes.',
  },
  until: { nb: 'Når kommer svaret?', nn: 'Når kjem svaret?', en: 'When does the answer come?' },
  untilWrong: {
    nb: 'Velg en dato etter fristen.',
    nn: 'Vel ein dato etter fristen.',
    en: 'Choose a date after the present one.',
  },
  reason: { nb: 'Hvorfor tar det lenger tid?', nn: 'Kvifor tek det lengre tid?', en: 'Why does it take longer?' },
  reasonMissing: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.', en: 'Write why.' },
  send: { nb: 'Lagre og lag brevet', nn: 'Lagre og lag brevet', en: 'Save and make the letter' },
  done: {
    nb: 'Ny dato er satt. Brevet er klart.',
    nn: 'Ny dato er sett. Brevet er klart.',
    en: 'The letter is ready.',
  },
});
