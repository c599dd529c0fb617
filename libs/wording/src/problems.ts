// What a refusal or a failure is called to the person it happens to: what happened, that nothing is lost, what to do now.
import { texts } from './words';

export const problemTexts = texts({
  notSignedIn: {
    nb: 'Du er ikke logget inn lenger. Ingenting er borte. Logg inn igjen, så fortsetter du der du var.',
    nn: 'Du er ikkje logga inn lenger. Ingenting er borte. Logg inn igjen, så held du fram der du var.',
    en: 'You are no longer signed in. Nothing is lost. Sign in again and go on where you were.',
  },
  notFound: {
    nb: 'Vi finner ikke det du leter etter her.',
    nn: 'Vi finn ikkje det du leitar etter her.',
    en: 'We cannot find what you are looking for here.',
  },
  notAllowed: {
    nb: 'Du kan ikke gjøre dette her. Ingenting er endret.',
    nn: 'Du kan ikkje gjere dette her. Ingenting er endra.',
    en: 'You cannot do this here. Nothing has changed.',
  },
  badInput: {
    nb: 'Noe i det du skrev, kan vi ikke ta imot. Ingenting er endret. Se over og prøv igjen.',
    nn: 'Noko i det du skreiv, kan vi ikkje ta imot. Ingenting er endra. Sjå over og prøv igjen.',
    en: 'We cannot accept something you wrote. Nothing has changed. Check it and try again.',
  },
  stale: {
    nb: 'Noen endret det samme samtidig som deg. Se hva som står der nå, og prøv igjen.',
    nn: 'Nokon endra det same samtidig som deg. Sjå kva som står der no, og prøv igjen.',
    en: 'Somebody changed the same thing at the same time. See what stands there now and try again.',
  },
  busy: {
    nb: 'Det er mye å gjøre akkurat nå. Ingenting er borte. Vent litt og prøv igjen.',
    nn: 'Det er mykje å gjere akkurat no. Ingenting er borte. Vent litt og prøv igjen.',
    en: 'It is busy right now. Nothing is lost. Wait a little and try again.',
  },
  planAlreadyOpen: {
    nb: 'Du har en plan her allerede.',
    nn: 'Du har ein plan her allereie.',
    en: 'You already have a plan here.',
  },
  consentMissing: {
    nb: 'Planen kan først lages når den det gjelder, har sagt ja.',
    nn: 'Planen kan først lagast når den det gjeld, har sagt ja.',
    en: 'The plan can be made only when the person it is about has said yes.',
  },
  factsCollided: {
    nb: 'Noen endret det samme samtidig som deg. Ingenting er borte. Velg hva som skal stå.',
    nn: 'Nokon endra det same samtidig som deg. Ingenting er borte. Vel kva som skal stå.',
    en: 'Somebody changed the same thing at the same time. Nothing is lost. Choose what shall stand.',
  },
  mayNotRead: {
    nb: 'De kan ikke lese denne delen av planen. Planeier kan si ja til det.',
    nn: 'Dei kan ikkje lese denne delen av planen. Planeigar kan seie ja til det.',
    en: 'They cannot read this part of the plan. The owner can say yes to that.',
  },
  notReady: {
    nb: 'Planen mangler noe før dette kan gjøres. Ingenting er endret.',
    nn: 'Planen manglar noko før dette kan gjerast. Ingenting er endra.',
    en: 'The plan lacks something before this can be done. Nothing has changed.',
  },
  answeredAlready: {
    nb: 'Spørsmålet er besvart eller trukket tilbake. Se hva som står der nå.',
    nn: 'Spørsmålet er svart på eller trekt tilbake. Sjå kva som står der no.',
    en: 'The question has been answered or taken back. See what stands there now.',
  },
  alreadySo: {
    nb: 'Slik er det allerede. Ingenting er endret.',
    nn: 'Slik er det allereie. Ingenting er endra.',
    en: 'It is so already. Nothing has changed.',
  },
  tooLate: {
    nb: 'Det er for sent å angre nå. Ingenting er endret.',
    nn: 'Det er for seint å angre no. Ingenting er endra.',
    en: 'It is too late to undo now. Nothing has changed.',
  },
  tooMuch: {
    nb: 'Det ble for mye på én gang. Ingenting er borte. Del det opp og prøv igjen.',
    nn: 'Det vart for mykje på éin gong. Ingenting er borte. Del det opp og prøv igjen.',
    en: 'That was too much at once. Nothing is lost. Divide it and try again.',
  },
  /** Of an act: nobody tries it again but the one who did it. */
  unavailable: {
    nb: 'Vi får ikke kontakt akkurat nå, så dette er kanskje ikke gjort. Ingenting er borte. Prøv igjen om litt.',
    nn: 'Vi får ikkje kontakt akkurat no, så dette er kanskje ikkje gjort. Ingenting er borte. Prøv igjen om litt.',
    en: 'We cannot reach the server right now, so this may not be done. Nothing is lost. Try again in a little while.',
  },
  unexpected: {
    nb: 'Noe gikk galt hos oss, ikke hos deg. Ingenting er borte. Prøv igjen om litt.',
    nn: 'Noko gjekk gale hos oss, ikkje hos deg. Ingenting er borte. Prøv igjen om litt.',
    en: 'Something went wrong on our side, not yours. Nothing is lost. Try again in a little while.',
  },
});
