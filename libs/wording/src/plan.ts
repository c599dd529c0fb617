// The page of a plan: its head, its sections to read and to write in, who reads them, and empty states.
import { texts } from './words';

export const plan = texts({
  page: { nb: 'Planen', nn: 'Planen', en: 'The plan' },
  myPage: { nb: 'Min plan', nn: 'Planen min', en: 'My plan' },
  planOf: { nb: 'Planen til {name}', nn: 'Planen til {name}', en: '{name}’s plan' },
  fromTo: { nb: 'Gjelder fra {from} til {to}', nn: 'Gjeld frå {from} til {to}', en: 'Runs from {from} to {to}' },
  from: { nb: 'Gjelder fra {from}', nn: 'Gjeld frå {from}', en: 'Runs from {from}' },
  review: {
    nb: 'Vi ser på den sammen igjen {date}.',
    nn: 'Vi ser på planen saman igjen {date}.',
    en: 'We look at it together again on {date}.',
  },
  reviewPassed: {
    nb: 'Planen skulle vært sett på {date}.',
    nn: 'Planen skulle vore sett på {date}.',
    en: 'The plan should have been looked at on {date}.',
  },
  fetching: { nb: 'Henter planen …', nn: 'Hentar planen …', en: 'Fetching the plan …' },
  back: { nb: 'Mine planer', nn: 'Planane mine', en: 'My plans' },
  inThePlan: { nb: 'I planen', nn: 'I planen', en: 'In the plan' },
  aboutThePlan: { nb: 'Om planen', nn: 'Om planen', en: 'About the plan' },
  onlyYou: { nb: '(bare du ser dem)', nn: '(berre du ser dei)', en: '(only you see them)' },
  withYou: { nb: 'Vi er med', nn: 'Vi er med', en: 'We take part' },
  coordinatorOfYours: { nb: 'koordinatoren din', nn: 'koordinatoren din', en: 'your coordinator' },
  coordinator: { nb: 'koordinator', nn: 'koordinator', en: 'coordinator' },
  thisIsYou: { nb: 'koordinator, deg selv', nn: 'koordinator, deg sjølv', en: 'coordinator, yourself' },
  noCoordinator: {
    nb: 'Planen har ingen koordinator ennå.',
    nn: 'Planen har ingen koordinator enno.',
    en: 'The plan has no coordinator yet.',
  },
  history: { nb: 'Slik har planen endret seg', nn: 'Slik har planen endra seg', en: 'How the plan has changed' },
  whoDoesWhat: { nb: 'Se hvem som gjør hva, når', nn: 'Sjå kven som gjer kva, når', en: 'See who does what, when' },
  everybody: { nb: 'Se hvem som er med', nn: 'Sjå kven som er med', en: 'See who takes part' },

  whatMattersTo: {
    nb: 'Dette er viktig for {name}',
    nn: 'Dette er viktig for {name}',
    en: 'What matters to {name}',
  },
  yourWords: { nb: 'Dine egne ord', nn: 'Dine eigne ord', en: 'Your own words' },
  theirWords: {
    nb: '{name} skriver her, med egne ord',
    nn: '{name} skriv her, med eigne ord',
    en: '{name} writes here, in their own words',
  },

  writeHere: { nb: 'Skriv her', nn: 'Skriv her', en: 'Write here' },
  beginWriting: { nb: 'Begynn å skrive', nn: 'Begynn å skrive', en: 'Begin to write' },
  inSection: { nb: 'i {title}', nn: 'i {title}', en: 'in {title}' },
  open: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  openWhy: {
    nb: 'Du åpner en del om gangen. {name} kan se at du har lest den.',
    nn: 'Du opnar éin del om gongen. {name} kan sjå kva du har lese.',
    en: 'You open one part at a time. {name} can see that you have read it.',
  },
  opens: { nb: 'Åpner …', nn: 'Opnar …', en: 'Opening …' },
  cannotOpen: {
    nb: 'Vi fikk ikke åpnet teksten. Ingenting er borte. Prøv igjen om litt.',
    nn: 'Vi fekk ikkje opna teksten. Ingenting er borte. Prøv igjen om litt.',
    en: 'We could not open the text. Nothing is lost. Try again in a little while.',
  },

  readBy: { nb: 'Leses av:', nn: 'Blir lese av:', en: 'Read by:' },
  readByYou: { nb: 'bare du', nn: 'berre du', en: 'only you' },
  oneOf: { nb: '{name} i {unit}', nn: '{name} i {unit}', en: '{name} at {unit}' },
  manyOf: {
    nb: '{name} og {count, plural, one {én til} other {# til}} i {unit}',
    nn: '{name} og {count, plural, one {éin til} other {# til}} i {unit}',
    en: '{name} and {count, plural, one {one more} other {# more}} at {unit}',
  },

  begin: { nb: 'Noe å begynne med', nn: 'Noko å byrje med', en: 'Something to begin with' },
  goodDay: { nb: 'Hva gjør en dag god?', nn: 'Kva gjer ein dag god?', en: 'What makes a day good?' },
  strengths: { nb: 'Dette er jeg god til', nn: 'Dette er eg god til', en: 'This is what I am good at' },
  strengthsWhy: {
    nb: 'Det du kan, liker og får til. Andre blir bedre hjelpere når de vet det.',
    nn: 'Det du kan, liker og får til. Andre blir betre hjelparar når dei veit det.',
    en: 'What you can, like and manage. Others become better helpers when they know.',
  },
  writeStrengths: {
    nb: 'Skriv hva du er god til',
    nn: 'Skriv kva du er god til',
    en: 'Write what you are good at',
  },
  writeStrengthsOf: {
    nb: 'Skriv hva {name} er god til',
    nn: 'Skriv kva {name} er god til',
    en: 'Write what {name} is good at',
  },
  strengthsWait: {
    nb: 'Her kan {name} skrive hva {name} er god til.',
    nn: 'Her kan {name} skrive kva {name} er god til.',
    en: 'Here {name} can write what {name} is good at.',
  },
  goodAt: { nb: 'Hva er du god til?', nn: 'Kva er du god til?', en: 'What are you good at?' },
  hardNow: {
    nb: 'Er det noe du gjerne vil, som er vanskelig nå?',
    nn: 'Er det noko du gjerne vil, som er vanskeleg no?',
    en: 'Is there something you would like to do that is hard now?',
  },
  nothingYet: {
    nb: 'Her står det ikke noe ennå.',
    nn: 'Her står det ikkje noko enno.',
    en: 'Nothing stands here yet.',
  },
  ownerWillWrite: {
    nb: '{name} har ikke skrevet noe her ennå. Spør gjerne: Hva gjør en dag god?',
    nn: '{name} har ikkje skrive noko her enno. Spør gjerne: Kva gjer ein dag god?',
    en: '{name} has not written anything here yet. You could ask: What makes a day good?',
  },
  noSections: {
    nb: 'Planen har ingen deler du kan lese ennå.',
    nn: 'Planen har ingen delar du kan lese enno.',
    en: 'The plan has no parts that you can read yet.',
  },
  noSectionsWhatNow: {
    nb: 'Snakk med {name} om hva du trenger å vite.',
    nn: 'Snakk med {name} om kva du treng å vite.',
    en: 'Talk to {name} about what you need to know.',
  },
});
