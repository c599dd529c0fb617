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
});
