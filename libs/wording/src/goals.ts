// Goals: what a person wants, in whose words, how one is added, changed, ordered and ended.
import type { GoalAim } from '@samplan/domain';
import { texts, type Text } from './words';

/** What a goal is after, as it stands beside the goal's number. */
export const goalAims: Readonly<Record<GoalAim, Text>> = texts({
  improve: { nb: 'Vil bli bedre', nn: 'Vil bli betre', en: 'To get better' },
  keep: { nb: 'Vil beholde', nn: 'Vil halde på', en: 'To keep' },
  peace: { nb: 'Vil få ro', nn: 'Vil få ro', en: 'To find peace' },
});

export const goals = texts({
  list: { nb: 'Mål i {title}', nn: 'Mål i {title}', en: 'Goals in {title}' },
  number: { nb: 'Mål {number}', nn: 'Mål {number}', en: 'Goal {number}' },
  one: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  service: { nb: 'Tjenestens mål', nn: 'Målet til tenesta', en: 'The service’s goal' },
  sub: { nb: 'Delmål', nn: 'Delmål', en: 'Sub-goal' },
  under: { nb: 'Delmål under målet', nn: 'Delmål under målet', en: 'Sub-goals of the goal' },
  starredByMe: { nb: 'Betyr mest for meg', nn: 'Betyr mest for meg', en: 'Matters most to me' },
  starredBy: { nb: 'Betyr mest for {name}', nn: 'Betyr mest for {name}', en: 'Matters most to {name}' },
  serves: {
    nb: 'Hører til det som er viktig',
    nn: 'Høyrer til det som er viktig',
    en: 'Part of what matters',
  },
  why: { nb: 'Hvorfor dette er viktig', nn: 'Kvifor dette er viktig', en: 'Why this matters' },
  unsaid: { nb: 'Målet er ikke skrevet ennå.', nn: 'Målet er ikkje skrive enno.', en: 'The goal is not written yet.' },
  howWeDoIt: { nb: 'Slik gjør vi det', nn: 'Slik gjer vi det', en: 'How we do it' },
  loose: { nb: 'Andre tiltak', nn: 'Andre tiltak', en: 'Other measures' },
  ended: {
    nb: '{count, plural, one {Ett mål som er avsluttet} other {# mål som er avsluttet}}',
    nn: '{count, plural, one {Eitt mål som er avslutta} other {# mål som er avslutta}}',
    en: '{count, plural, one {One goal that has ended} other {# goals that have ended}}',
  },
  endedOn: { nb: 'Avsluttet {date}: {reason}.', nn: 'Avslutta {date}: {reason}.', en: 'Ended on {date}: {reason}.' },

  more: { nb: 'Mer', nn: 'Meir', en: 'More' },
  moreAbout: { nb: 'om: {title}', nn: 'om: {title}', en: 'about: {title}' },
  changeWords: { nb: 'Endre ordene', nn: 'Endre orda', en: 'Change the words' },
  writeWhy: {
    nb: 'Skriv hvorfor det er viktig',
    nn: 'Skriv kvifor det er viktig',
    en: 'Write why it matters',
  },
  changeWhy: {
    nb: 'Endre hvorfor det er viktig',
    nn: 'Endre kvifor det er viktig',
    en: 'Change why it matters',
  },
  star: { nb: 'Dette betyr mest for meg', nn: 'Dette betyr mest for meg', en: 'This matters most to me' },
  unstar: { nb: 'Ta bort stjernen', nn: 'Ta bort stjerna', en: 'Remove the star' },
  isStarred: { nb: 'Målet har fått stjerne.', nn: 'Målet har fått stjerne.', en: 'The goal has a star.' },
  isUnstarred: { nb: 'Stjernen er borte.', nn: 'Stjerna er borte.', en: 'The star is gone.' },
  changeFacts: { nb: 'Endre hva målet vil', nn: 'Endre kva målet vil', en: 'Change what the goal is after' },
  move: { nb: 'Flytt', nn: 'Flytt', en: 'Move' },
  up: { nb: 'Flytt opp', nn: 'Flytt opp', en: 'Move up' },
  down: { nb: 'Flytt ned', nn: 'Flytt ned', en: 'Move down' },
  drag: { nb: 'Dra for å flytte målet', nn: 'Dra for å flytte målet', en: 'Drag to move the goal' },
  movedTo: {
    nb: 'Målet er nå nummer {place} av {count}.',
    nn: 'Målet er no nummer {place} av {count}.',
    en: 'The goal is now number {place} of {count}.',
  },
  orderStale: {
    nb: 'Noen andre har endret målene her. Rekkefølgen er som den var. Prøv igjen.',
    nn: 'Nokon andre har endra måla her. Rekkjefølgja er som ho var. Prøv igjen.',
    en: 'Somebody else has changed the goals here. The order is as it was. Try again.',
  },
  end: { nb: 'Avslutt målet', nn: 'Avslutt målet', en: 'End the goal' },
  reopen: { nb: 'Ta målet opp igjen', nn: 'Ta målet opp att', en: 'Take the goal up again' },
  isEnded: { nb: 'Målet er avsluttet.', nn: 'Målet er avslutta.', en: 'The goal has ended.' },
  isReopened: { nb: 'Målet er i planen igjen.', nn: 'Målet er i planen igjen.', en: 'The goal is in the plan again.' },

  endTitle: { nb: 'Avslutte målet?', nn: 'Avslutte målet?', en: 'End the goal?' },
  endMeans: {
    nb: '«{title}» blir stående i planen som avsluttet. Du kan ta det opp igjen når du vil.',
    nn: '«{title}» blir ståande i planen som avslutta. Du kan ta det opp att når du vil.',
    en: '“{title}” stays in the plan as ended. You can take it up again whenever you like.',
  },
  endWhy: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  endNote: { nb: 'Skriv hva som er grunnen', nn: 'Skriv kva som er grunnen', en: 'Write what the reason is' },
  endMore: { nb: 'Vil du si mer om det?', nn: 'Vil du seie meir om det?', en: 'Would you like to say more about it?' },
  endNoteMissing: {
    nb: 'Velg en grunn. Er det noe annet, skriv hva.',
    nn: 'Vel ein grunn. Er det noko anna, skriv kva.',
    en: 'Choose a reason. If it is something else, write what.',
  },

  add: { nb: 'Nytt mål', nn: 'Nytt mål', en: 'New goal' },
  addIn: { nb: 'i {title}', nn: 'i {title}', en: 'in {title}' },
  addService: {
    nb: 'Legg til tjenestens mål',
    nn: 'Legg til målet til tenesta',
    en: 'Add the service’s goal',
  },
  addSub: { nb: 'Legg til delmål', nn: 'Legg til delmål', en: 'Add a sub-goal' },
  addTitle: { nb: 'Et nytt mål', nn: 'Eit nytt mål', en: 'A new goal' },
  addUnder: { nb: 'Under målet «{title}»', nn: 'Under målet «{title}»', en: 'Under the goal “{title}”' },
  whatDoYouWant: { nb: 'Hva vil du?', nn: 'Kva vil du?', en: 'What do you want?' },
  whatHint: {
    nb: 'Med dine egne ord. Du kan endre dem når du vil.',
    nn: 'Med dine eigne ord. Du kan endre dei når du vil.',
    en: 'In your own words. You can change them whenever you like.',
  },
  whatDoesTheyWant: { nb: 'Hva vil {name}?', nn: 'Kva vil {name}?', en: 'What does {name} want?' },
  theirHint: {
    nb: 'Med egne ord, slik det blir sagt.',
    nn: 'Med eigne ord, slik det blir sagt.',
    en: 'In their own words, as they are said.',
  },
  serviceWants: {
    nb: 'Hva skal tjenesten få til?',
    nn: 'Kva skal tenesta få til?',
    en: 'What shall the service bring about?',
  },
  serviceHint: {
    nb: 'Kort, så alle forstår det. Ordene til planeieren blir stående over.',
    nn: 'Kort, så alle forstår det. Orda til planeigaren blir ståande over.',
    en: 'Short, so that everybody understands. The owner’s own words stay above.',
  },
  aim: { nb: 'Handler det om å', nn: 'Handlar det om å', en: 'Is it about' },
  optional: { nb: 'Du trenger ikke velge.', nn: 'Du treng ikkje velje.', en: 'You need not choose.' },
  noAim: { nb: 'ikke noe av dette', nn: 'ikkje noko av dette', en: 'none of these' },
  servesWhatMatters: {
    nb: 'Hører til det som er viktig for meg',
    nn: 'Høyrer til det som er viktig for meg',
    en: 'Part of what matters to me',
  },
  servesWhatMattersTo: {
    nb: 'Hører til det som er viktig for {name}',
    nn: 'Høyrer til det som er viktig for {name}',
    en: 'Part of what matters to {name}',
  },
  parent: { nb: 'Hører under målet', nn: 'Høyrer under målet', en: 'Serves the goal' },
  noParent: { nb: 'ikke noe bestemt mål', nn: 'ikkje noko bestemt mål', en: 'no particular goal' },
  wordsMissing: { nb: 'Skriv målet først.', nn: 'Skriv målet først.', en: 'Write the goal first.' },
  putInPlan: { nb: 'Sett det i planen', nn: 'Set det i planen', en: 'Put it in the plan' },
  adding: { nb: 'Setter det i planen …', nn: 'Set det i planen …', en: 'Putting it in the plan …' },
  added: { nb: '«{title}» er i planen.', nn: '«{title}» er i planen.', en: '“{title}” is in the plan.' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },

  next: { nb: 'Neste gang vi ser på planen', nn: 'Neste gong vi ser på planen', en: 'The next look at the plan' },
  nextOn: { nb: '{date}.', nn: '{date}.', en: '{date}.' },
  nextPassed: {
    nb: 'Vi skulle ha sett på planen {date}. Ingenting er borte. Avtal en ny dato.',
    nn: 'Vi skulle ha sett på planen {date}. Ingenting er borte. Avtal ein ny dato.',
    en: 'We should have looked at the plan on {date}. Nothing is lost. Agree on a new date.',
  },
  nextNone: {
    nb: 'Det er ikke satt noen dato ennå.',
    nn: 'Det er ikkje sett nokon dato enno.',
    en: 'No date has been set yet.',
  },
});
