// Looking at the plan together: how near it is, what has been said and decided, and what was agreed.
import { texts } from './words';

export const review = texts({
  isLapsed: {
    nb: 'Koordinatoren finner en ny dato sammen med planeieren.',
    nn: 'Koordinatoren finn ein ny dato saman med planeigaren.',
    en: 'The coordinator will find a new date together with the owner.',
  },
  isWithSubstitute: {
    nb: 'Stedfortrederen til koordinatoren er også bedt om å finne en ny dato.',
    nn: 'Stadfortredaren til koordinatoren er òg beden om å finne ein ny dato.',
    en: 'The coordinator’s substitute has also been asked to find a new date.',
  },
  isWithKe: {
    nb: 'Kommunen vet det, og hjelper med å finne en ny dato.',
    nn: 'Kommunen veit det, og hjelper med å finne ein ny dato.',
    en: 'The municipality knows, and will help to find a new date.',
  },

  near: {
    nb: '{owner}: Vi ser på planen {date}',
    nn: '{owner}: Vi ser på planen {date}',
    en: '{owner}: We look at the plan on {date}',
  },
  nearMine: {
    nb: 'Vi ser på planen din {date}',
    nn: 'Vi ser på planen din {date}',
    en: 'We look at your plan on {date}',
  },
  nearWhy: {
    nb: 'Du kan si hvordan det går allerede nå.',
    nn: 'Du kan seie korleis det går alt no.',
    en: 'You can say how it goes already now.',
  },
  soon: { nb: 'Snart', nn: 'Snart', en: 'Soon' },
  overDate: { nb: 'Over dato', nn: 'Over dato', en: 'Past its date' },
  lapsed: {
    nb: '{owner}: Planen skulle vært sett på {date}',
    nn: '{owner}: Planen skulle vore sett på {date}',
    en: '{owner}: The plan should have been looked at on {date}',
  },
  lapsedMine: {
    nb: 'Planen din skulle vært sett på {date}',
    nn: 'Planen din skulle vore sett på {date}',
    en: 'Your plan should have been looked at on {date}',
  },
  lapsedWhy: {
    nb: 'Ingenting er borte. Se på planen, og bli enige om en ny dato.',
    nn: 'Ingenting er borte. Sjå på planen, og bli einige om ein ny dato.',
    en: 'Nothing is lost. Look at the plan and agree on a new date.',
  },
  withKeWhy: {
    nb: '{name} er koordinator. Ring og hør hva som trengs for å finne en ny dato.',
    nn: '{name} er koordinator. Ring og høyr kva som trengst for å finne ein ny dato.',
    en: '{name} is the coordinator. Call and hear what is needed to find a new date.',
  },
  withKeNobody: {
    nb: 'Planen har ingen koordinator nå.',
    nn: 'Planen har ingen koordinator no.',
    en: 'The plan has no coordinator now.',
  },
});
