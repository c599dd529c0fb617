// What waits, or is news, about coordinators.
import { texts } from './words';

/** In "Hva venter på meg". */
export const coordinatorWaits = texts({
  requested: {
    nb: '{unit} blir spurt om en koordinator',
    nn: '{unit} blir spurd om ein koordinator',
    en: '{unit} is asked for a coordinator',
  },
  requestedWhy: {
    nb: 'Koordinerende enhet spør.',
    nn: 'Koordinerande eining spør.',
    en: 'The coordinating unit asks.',
  },
  proposed: {
    nb: 'Vil du være koordinator for noen?',
    nn: 'Vil du vere koordinator for nokon?',
    en: 'Will you be somebody’s coordinator?',
  },
  proposedWhy: {
    nb: 'Lederen din har foreslått deg.',
    nn: 'Leiaren din har foreslått deg.',
    en: 'Your leader has proposed you.',
  },
  offered: {
    nb: '{name} vil være koordinatoren din',
    nn: '{name} vil vere koordinatoren din',
    en: '{name} would like to be your coordinator',
  },
  sought: {
    nb: '{owner} trenger en koordinator',
    nn: '{owner} treng ein koordinator',
    en: '{owner} needs a coordinator',
  },
  late: {
    nb: 'Svaret om en koordinator til {owner} er ikke kommet',
    nn: 'Svaret om ein koordinator til {owner} er ikkje kome',
    en: 'The answer about a coordinator for {owner} has not come',
  },
  lateWhy: { nb: '{unit} er spurt.', nn: '{unit} er spurd.', en: '{unit} is asked.' },
  appointed: {
    nb: '{name} er koordinator i planen nå.',
    nn: '{name} er koordinator i planen no.',
    en: '{name} is the coordinator of the plan now.',
  },
  begins: {
    nb: 'Fra {date} er {name} koordinator i planen.',
    nn: 'Frå {date} er {name} koordinator i planen.',
    en: 'From {date} {name} coordinates the plan.',
  },
  beginsMine: {
    nb: 'Fra {date} er du koordinator for {owner}.',
    nn: 'Frå {date} er du koordinator for {owner}.',
    en: 'From {date} you coordinate the plan of {owner}.',
  },
  contactDue: {
    nb: '{owner}: Ta den første kontakten',
    nn: '{owner}: Ta den første kontakten',
    en: '{owner}: Get in touch for the first time',
  },
  contactDueWhy: {
    nb: 'Du er koordinator, men har ikke åpnet en del av planen ennå. Denne linjen går bort når du har det.',
    nn: 'Du er koordinator, men har ikkje opna ein del av planen enno. Denne linja går bort når du har det.',
    en: 'You are the coordinator, and have not opened a part of the plan yet. This line goes once you have.',
  },
  contactLate: {
    nb: '{owner}: Koordinatoren har ikke vært i planen ennå',
    nn: '{owner}: Koordinatoren har ikkje vore i planen enno',
    en: '{owner}: The coordinator has not been in the plan yet',
  },
  contactLateWhy: {
    nb: '{name} er koordinator. Ring og hør, eller sett en vikar.',
    nn: '{name} er koordinator. Ring og høyr, eller set ein vikar.',
    en: '{name} is the coordinator. Call and ask, or set a substitute.',
  },
  seeCoordinator: { nb: 'Se koordinatoren', nn: 'Sjå koordinatoren', en: 'See the coordinator' },
  released: {
    nb: 'Du er ikke lenger koordinator i en plan.',
    nn: 'Du er ikkje lenger koordinator i ein plan.',
    en: 'You no longer coordinate a plan.',
  },
  releasedOwner: {
    nb: '{name} er ikke lenger koordinatoren din.',
    nn: '{name} er ikkje lenger koordinatoren din.',
    en: '{name} is no longer your coordinator.',
  },
  handOver: {
    nb: 'Planen til {owner} skal over til en ny koordinator',
    nn: 'Planen til {owner} skal over til ein ny koordinator',
    en: 'The plan of {owner} goes to a new coordinator',
  },
  handOverOpen: { nb: 'Gå gjennom', nn: 'Gå gjennom', en: 'Go through it' },
  substitute: {
    nb: '{name} er vikar for koordinatoren.',
    nn: '{name} er vikar for koordinatoren.',
    en: '{name} stands in for the coordinator.',
  },
  see: { nb: 'Se og svar', nn: 'Sjå og svar', en: 'See and answer' },
  open: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  find: { nb: 'Finn en koordinator', nn: 'Finn ein koordinator', en: 'Find a coordinator' },
});
