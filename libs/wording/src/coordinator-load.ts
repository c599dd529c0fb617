// What the coordinating unit does about those who coordinate: who stands in, and who is asked for a date.
import { texts } from './words';

export const coordinatorLoad = texts({
  full: { nb: 'Ikke plass til flere', nn: 'Ikkje plass til fleire', en: 'No room for more' },
  overDate: {
    nb: 'Skulle vært sett på {date}',
    nn: 'Skulle vore sett på {date}',
    en: 'Should have been looked at {date}',
  },
  noContact: {
    nb: 'Har ikke vært i planen ennå',
    nn: 'Har ikkje vore i planen enno',
    en: 'Has not been in the plan yet',
  },
  askReview: { nb: 'Be om ny dato', nn: 'Be om ny dato', en: 'Ask for a new date' },
  askReviewOf: { nb: 'for {name}', nn: 'for {name}', en: 'for {name}' },
  reviewAsked: {
    nb: '{name} er bedt om å finne en ny dato.',
    nn: '{name} er beden om å finne ein ny dato.',
    en: '{name} has been asked to find a new date.',
  },
  reviewAskedAlready: {
    nb: 'Koordinatoren er allerede bedt om det. Ring, eller sett en vikar.',
    nn: 'Koordinatoren er allereie beden om det. Ring, eller set ein vikar.',
    en: 'The coordinator has been asked already. Call, or set a substitute.',
  },
  end: { nb: 'Avslutt', nn: 'Avslutt', en: 'End it' },
  endFor: { nb: 'vikariatet for {name}', nn: 'vikariatet for {name}', en: 'standing in for {name}' },
  ended: { nb: 'Vikariatet er avsluttet.', nn: 'Vikariatet er avslutta.', en: 'It has ended.' },
  setOne: { nb: 'Sett vikar', nn: 'Set vikar', en: 'Set a substitute' },
  setFor: { nb: 'for {name}', nn: 'for {name}', en: 'for {name}' },
  title: { nb: 'Vikar for {name}', nn: 'Vikar for {name}', en: 'A substitute for {name}' },
  what: {
    nb: 'Vikaren ser det samme som koordinatoren, så lenge det varer. Planeieren, koordinatoren og vikaren får vite det.',
    nn: 'Vikaren ser det same som koordinatoren, så lenge det varer. Planeigaren, koordinatoren og vikaren får vite det.',
    en: 'The substitute sees what the coordinator sees, as long as it lasts. The owner, the coordinator and the substitute are told.',
  },
  who: { nb: 'Hvem er vikar?', nn: 'Kven er vikar?', en: 'Who stands in?' },
  pick: { nb: 'Velg en', nn: 'Vel ein', en: 'Choose one' },
  whose: { nb: 'For hvem?', nn: 'For kven?', en: 'For whom?' },
  from: { nb: 'Første dag', nn: 'Første dag', en: 'First day' },
  to: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  set: { nb: 'Sett vikar', nn: 'Set vikar', en: 'Set the substitute' },
  setting: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  wasSet: {
    nb: '{name} er vikar fra {from} til {to}.',
    nn: '{name} er vikar frå {from} til {to}.',
    en: '{name} stands in from {from} to {to}.',
  },
  missing: {
    nb: 'Velg hvem, for hvem, og begge dagene.',
    nn: 'Vel kven, for kven, og begge dagane.',
    en: 'Choose who, for whom, and both days.',
  },
  already: {
    nb: 'Denne personen er allerede vikar en av disse dagene. Ingenting er endret.',
    nn: 'Denne personen er allereie vikar ein av desse dagane. Ingenting er endra.',
    en: 'That person stands in on one of these days already. Nothing has changed.',
  },
  cannot: {
    nb: 'Denne personen kan ikke være vikar her. Velg en annen. Ingenting er endret.',
    nn: 'Denne personen kan ikkje vere vikar her. Vel ein annan. Ingenting er endra.',
    en: 'That person cannot stand in here. Choose another. Nothing has changed.',
  },
  nobody: {
    nb: 'Ingen andre jobber i den tjenesten. Finn en ny koordinator.',
    nn: 'Ingen andre jobbar i den tenesta. Finn ein ny koordinator.',
    en: 'Nobody else works in that service. Find a new coordinator.',
  },
});
