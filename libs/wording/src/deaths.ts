// Entering that somebody has died, what ends with it, and undoing what was entered wrongly.
import { texts } from './words';

export const deaths = texts({
  page: { nb: 'Dødsfall', nn: 'Dødsfall', en: 'Deaths' },
  what: {
    nb: 'Her står dødsfall som er ført inn i kommunen. Er et ført inn ved en feil, kan du angre innen et døgn. Da blir alt som før.',
    nn: 'Her står dødsfall som er førte inn i kommunen. Er eit ført inn ved ein feil, kan du angre innan eit døgn. Då blir alt som før.',
    en: 'Deaths that were entered in the municipality. If one was entered by mistake, you can undo it within a day. Then all is as before.',
  },
  where: {
    nb: 'Du fører inn et dødsfall der du finner en person.',
    nn: 'Du fører inn eit dødsfall der du finn ein person.',
    en: 'You enter a death where you find a person.',
  },
  find: { nb: 'Finn en person', nn: 'Finn ein person', en: 'Find a person' },
  fetching: { nb: 'Henter dødsfallene …', nn: 'Hentar dødsfalla …', en: 'Fetching the deaths …' },
  none: { nb: 'Ingen dødsfall er ført inn.', nn: 'Ingen dødsfall er førte inn.', en: 'No death has been entered.' },
  diedOn: { nb: 'Døde {date}.', nn: 'Døydde {date}.', en: 'Died on {date}.' },
  enteredBy: {
    nb: 'Ført inn av {name} {date} kl. {time}.',
    nn: 'Ført inn av {name} {date} kl. {time}.',
    en: 'Entered by {name} on {date} at {time}.',
  },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  undoing: { nb: 'Angrer …', nn: 'Angrar …', en: 'Undoing …' },
  undoUntil: {
    nb: 'Kan angres til {date} kl. {time}.',
    nn: 'Kan angrast til {date} kl. {time}.',
    en: 'Can be undone until {date} at {time}.',
  },
  undone: {
    nb: 'Angret. Alt er som før for {name}.',
    nn: 'Angra. Alt er som før for {name}.',
    en: 'Undone. All is as before for {name}.',
  },
  tooLate: {
    nb: 'Det har gått mer enn et døgn. Dødsfallet kan ikke angres lenger.',
    nn: 'Det har gått meir enn eit døgn. Dødsfallet kan ikkje angrast lenger.',
    en: 'More than a day has passed. The death can no longer be undone.',
  },

  enter: { nb: 'Før inn dødsfall', nn: 'Før inn dødsfall', en: 'Enter a death' },
  title: { nb: 'Er {name} død?', nn: 'Er {name} død?', en: 'Has {name} died?' },
  endsIfAny: {
    nb: 'Har {name} en plan, lukkes den for alle. {name} kan ikke logge inn mer. Det gjelder med en gang.',
    nn: 'Har {name} ein plan, blir han lukka for alle. {name} kan ikkje logge inn meir. Det gjeld med ein gong.',
    en: 'If {name} has a plan, it is closed to everybody. {name} can no longer sign in. That holds at once.',
  },
  ends: {
    nb: 'Planen lukkes for alle, og {name} kan ikke logges inn. Det gjelder med en gang.',
    nn: 'Planen blir lukka for alle, og {name} kan ikkje loggast inn. Det gjeld med ein gong.',
    en: 'The plan closes to everybody, and {name} can no longer be signed in. That holds at once.',
  },
  takenBack: {
    nb: 'Spørsmål og invitasjoner som venter på svar, blir trukket tilbake. Den som har handlet for {name}, kan ikke det lenger.',
    nn: 'Spørsmål og invitasjonar som ventar på svar, blir trekte tilbake. Den som har handla for {name}, kan ikkje det lenger.',
    en: 'Questions and invitations that wait for an answer are taken back. Whoever has acted for {name} can no longer do so.',
  },
  silent: {
    nb: 'Det blir ikke sendt noe mer til eller om {name}. Egne notater blir forseglet, så ingen kan lese dem.',
    nn: 'Det blir ikkje sendt noko meir til eller om {name}. Eigne notat blir forsegla, så ingen kan lese dei.',
    en: 'Nothing more is sent to or about {name}. Their own notes are sealed, so that nobody can read them.',
  },
  mistake: {
    nb: 'Er det ført inn ved en feil, kan koordinerende enhet angre innen et døgn.',
    nn: 'Er det ført inn ved ein feil, kan koordinerande eining angre innan eit døgn.',
    en: 'If it was entered by mistake, the coordinating unit can undo it within a day.',
  },
  when: { nb: 'Hvilken dag døde {name}?', nn: 'Kva dag døydde {name}?', en: 'On which day did {name} die?' },
  whenWrong: {
    nb: 'Velg en dag som har vært. Den må være etter fødselsdagen.',
    nn: 'Vel ein dag som har vore. Han må vere etter fødselsdagen.',
    en: 'Choose a day that has been. It must be after the birthday.',
  },
  confirm: { nb: 'Før inn dødsfallet', nn: 'Før inn dødsfallet', en: 'Enter the death' },
  entering: { nb: 'Fører inn …', nn: 'Fører inn …', en: 'Entering …' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  entered: {
    nb: 'Dødsfallet er ført inn. Det blir ikke sendt noe mer.',
    nn: 'Dødsfallet er ført inn. Det blir ikkje sendt noko meir.',
    en: 'The death has been entered. Nothing more is sent.',
  },
  undoFirst: {
    nb: 'Et dødsfall er ført inn. Er det feil, angrer koordinerende enhet det først.',
    nn: 'Eit dødsfall er ført inn. Er det feil, angrar koordinerande eining det først.',
    en: 'A death has been entered. If that is wrong, the coordinating unit undoes it first.',
  },
  alreadySo: {
    nb: 'Dødsfallet er allerede ført inn.',
    nn: 'Dødsfallet er allereie ført inn.',
    en: 'The death has been entered already.',
  },
});
