// Searching in the words of plans that one may read.
import { texts } from './words';

export const search = texts({
  page: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  title: { nb: 'Søk i planene', nn: 'Søk i planane', en: 'Search the plans' },
  titleOwn: { nb: 'Søk i planen', nn: 'Søk i planen', en: 'Search the plan' },
  label: { nb: 'Hva leter du etter?', nn: 'Kva leitar du etter?', en: 'What are you looking for?' },
  hint: {
    nb: 'Minst to bokstaver. Vi leter bare i det du kan lese. Det du søker på, lagres ikke.',
    nn: 'Minst to bokstavar. Vi leitar berre i det du kan lese. Det du søkjer på, blir ikkje lagra.',
    en: 'At least two letters. We look only in what you can read. What you search for is not stored.',
  },
  find: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  finding: { nb: 'Leter …', nn: 'Leitar …', en: 'Looking …' },
  tooShort: {
    nb: 'Skriv minst to bokstaver.',
    nn: 'Skriv minst to bokstavar.',
    en: 'Write at least two letters.',
  },
  tooLong: {
    nb: 'Det ble for langt. Skriv færre ord.',
    nn: 'Det vart for langt. Skriv færre ord.',
    en: 'That is too long. Write fewer words.',
  },
  outdated: {
    nb: 'Det du kan lese, er endret. Søk på nytt for å se hva du finner nå.',
    nn: 'Det du kan lese, er endra. Søk på nytt for å sjå kva du finn no.',
    en: 'What you can read has changed. Search again to see what you find now.',
  },
  nothingFor: { nb: 'Vi fant ikke «{text}»', nn: 'Vi fann ikkje «{text}»', en: 'We did not find “{text}”' },
  nothingWhat: {
    nb: 'Prøv et annet ord, eller en kortere del av ordet. Planer og deler du ikke kan lese, er ikke med i søket.',
    nn: 'Prøv eit anna ord, eller ein kortare del av ordet. Planar og delar du ikkje kan lese, er ikkje med i søket.',
    en: 'Try another word, or a shorter part of it. Plans and parts that you cannot read are not searched.',
  },
  found: {
    nb: '{count, plural, one {Ett sted med «{text}»} other {# steder med «{text}»}}',
    nn: '{count, plural, one {Éin stad med «{text}»} other {# stader med «{text}»}}',
    en: '{count, plural, one {One place with “{text}”} other {# places with “{text}”}}',
  },
  moreThan: {
    nb: 'Flere steder enn vi viser her. Skriv et ord til for å finne det du leter etter.',
    nn: 'Fleire stader enn vi viser her. Skriv eit ord til for å finne det du leitar etter.',
    en: 'There are more places than we show here. Add a word to find what you are looking for.',
  },
  inPlanOf: { nb: 'Planen til {name}', nn: 'Planen til {name}', en: 'The plan of {name}' },
  inMyPlan: { nb: 'Planen min', nn: 'Planen min', en: 'My plan' },
  openToRead: { nb: 'Åpne delen for å lese.', nn: 'Opne delen for å lese.', en: 'Open the part to read it.' },
});
