// Signing in and out: the landing, what went wrong on the way, and the end of a session.
import { texts, type Text } from './words';

export const landing = texts({
  title: { nb: 'Planen din, laget sammen', nn: 'Planen din, laga saman', en: 'Your plan, made together' },
  page: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  what: {
    nb: 'Samplan er stedet der du og de som hjelper deg, lager og følger opp en individuell plan.',
    nn: 'Samplan er staden der du og dei som hjelper deg, lagar og følgjer opp ein individuell plan.',
    en: 'Samplan is where you and those who help you make an individual plan and keep it going.',
  },
  youDecide: {
    nb: 'Planen er din. Du bestemmer hvem som er med.',
    nn: 'Planen er din. Du bestemmer kven som er med.',
    en: 'The plan is yours. You decide who takes part.',
  },
  together: {
    nb: 'Dere skriver på samme sted, også samtidig.',
    nn: 'De skriv på same stad, også samtidig.',
    en: 'You write in the same place, also at the same time.',
  },
  nothingLost: {
    nb: 'Når det står «Lagret», er det trygt lagret.',
    nn: 'Når det står «Lagra», er det trygt lagra.',
    en: 'When it says “Saved”, it is stored for good.',
  },
  signIn: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  demoPeople: {
    nb: 'Dette er en demo. Alle personene er oppdiktet, og du velger selv hvem du vil være.',
    nn: 'Dette er ein demo. Alle personane er oppdikta, og du vel sjølv kven du vil vere.',
    en: 'This is a demo. All the people are invented, and you choose who you want to be.',
  },
  withId: {
    nb: 'Bruk BankID, MinID eller en annen elektronisk ID du har fra før.',
    nn: 'Bruk BankID, MinID eller ein annan elektronisk ID du har frå før.',
    en: 'Use BankID, MinID or another electronic ID that you already have.',
  },
  through: { nb: 'Logg inn med {name}', nn: 'Logg inn med {name}', en: 'Sign in with {name}' },
  forStaff: { nb: 'Jobber du her?', nn: 'Jobbar du her?', en: 'Do you work here?' },
  staffWhere: {
    nb: 'Logg inn der du er ansatt.',
    nn: 'Logg inn der du er tilsett.',
    en: 'Sign in where you are employed.',
  },
  noId: { nb: 'Har du ikke elektronisk ID?', nn: 'Har du ikkje elektronisk ID?', en: 'No electronic ID?' },
  noIdHelp: {
    nb: 'Du kan likevel ha en plan. Ring koordinerende enhet i kommunen din, så hjelper de deg. Planen kan du få på papir.',
    nn: 'Du kan likevel ha ein plan. Ring koordinerande eining i kommunen din, så hjelper dei deg. Planen kan du få på papir.',
    en: 'You can have a plan all the same. Call the coordinating unit of your municipality, and they will help you. You can have the plan on paper.',
  },
  comeBack: {
    nb: 'Logg inn, så kommer du til siden du ville åpne.',
    nn: 'Logg inn, så kjem du til sida du ville opne.',
    en: 'Sign in, and you will come to the page you wanted to open.',
  },
  doorsAway: {
    nb: 'Vi får ikke kontakt med innloggingen akkurat nå. Ingenting er borte.',
    nn: 'Vi får ikkje kontakt med innlogginga akkurat no. Ingenting er borte.',
    en: 'We cannot reach the sign-in right now. Nothing is lost.',
  },
  looking: { nb: 'Finner innloggingen …', nn: 'Finn innlogginga …', en: 'Finding the sign-in …' },
});

interface SignInProblemTexts {
  title: Text;
  what: Text;
  now: Text;
}

/** By the reason in the address `/sign-in/<reason>`. */
export const signInProblems = {
  'no-pid': texts({
    title: {
      nb: 'Vi fikk ikke vite hvem du er',
      nn: 'Vi fekk ikkje vite kven du er',
      en: 'We were not told who you are',
    },
    what: {
      nb: 'Innloggingen gikk bra, men den sa ikke fødselsnummeret ditt. Uten det finner vi ikke planen din. Ingenting er borte.',
      nn: 'Innlogginga gjekk bra, men ho sa ikkje fødselsnummeret ditt. Utan det finn vi ikkje planen din. Ingenting er borte.',
      en: 'The sign-in worked, but it did not give your national identity number. Without it we cannot find your plan. Nothing is lost.',
    },
    now: {
      nb: 'Prøv igjen med en annen elektronisk ID, for eksempel BankID eller MinID.',
      nn: 'Prøv igjen med ein annan elektronisk ID, til dømes BankID eller MinID.',
      en: 'Try again with another electronic ID, for example BankID or MinID.',
    },
  }),
  'too-low': texts({
    title: {
      nb: 'Du trenger en sikrere innlogging',
      nn: 'Du treng ei sikrare innlogging',
      en: 'You need a more secure sign-in',
    },
    what: {
      nb: 'Det du logget inn med, er ikke sikkert nok for en plan som handler om helse. Ingenting er borte.',
      nn: 'Det du logga inn med, er ikkje sikkert nok for ein plan som handlar om helse. Ingenting er borte.',
      en: 'What you signed in with is not secure enough for a plan about health. Nothing is lost.',
    },
    now: {
      nb: 'Prøv igjen og velg BankID, Buypass eller Commfides.',
      nn: 'Prøv igjen og vel BankID, Buypass eller Commfides.',
      en: 'Try again and choose BankID, Buypass or Commfides.',
    },
  }),
  'unknown-person': texts({
    title: {
      nb: 'Du er ikke med i Samplan ennå',
      nn: 'Du er ikkje med i Samplan enno',
      en: 'You are not in Samplan yet',
    },
    what: {
      nb: 'Innloggingen gikk bra. Du har ikke gjort noe galt, men ingen har lagt deg til her.',
      nn: 'Innlogginga gjekk bra. Du har ikkje gjort noko gale, men ingen har lagt deg til her.',
      en: 'The sign-in worked. You did nothing wrong, but nobody has added you here.',
    },
    now: {
      nb: 'Vil du ha en plan, eller skal du være med i en? Ring koordinerende enhet i kommunen, så hjelper de deg i gang.',
      nn: 'Vil du ha ein plan, eller skal du vere med i ein? Ring koordinerande eining i kommunen, så hjelper dei deg i gang.',
      en: 'Do you want a plan, or are you to take part in one? Call the coordinating unit of the municipality, and they will help you start.',
    },
  }),
  closed: texts({
    title: { nb: 'Innloggingen din er stengt', nn: 'Innlogginga di er stengd', en: 'Your sign-in is closed' },
    what: {
      nb: 'Kommunen har stengt innloggingen din her. Ingenting er slettet.',
      nn: 'Kommunen har stengt innlogginga di her. Ingenting er sletta.',
      en: 'The municipality has closed your sign-in here. Nothing is deleted.',
    },
    now: {
      nb: 'Ring koordinerende enhet i kommunen. De kan si hvorfor, og åpne den igjen.',
      nn: 'Ring koordinerande eining i kommunen. Dei kan seie kvifor, og opne ho igjen.',
      en: 'Call the coordinating unit of the municipality. They can tell you why, and open it again.',
    },
  }),
  cancelled: texts({
    title: { nb: 'Du avbrøt innloggingen', nn: 'Du avbraut innlogginga', en: 'You cancelled the sign-in' },
    what: { nb: 'Ingenting er borte.', nn: 'Ingenting er borte.', en: 'Nothing is lost.' },
    now: {
      nb: 'Prøv igjen når du er klar.',
      nn: 'Prøv igjen når du er klar.',
      en: 'Try again when you are ready.',
    },
  }),
  failed: texts({
    title: { nb: 'Innloggingen gikk ikke', nn: 'Innlogginga gjekk ikkje', en: 'The sign-in did not work' },
    what: {
      nb: 'Det kan hende siden sto åpen for lenge, eller at innloggingstjenesten er borte en stund. Feilen er ikke din, og ingenting er borte.',
      nn: 'Det kan hende sida stod open for lenge, eller at innloggingstenesta er borte ei stund. Feilen er ikkje din, og ingenting er borte.',
      en: 'The page may have been open for too long, or the sign-in service may be away for a while. It is not your fault, and nothing is lost.',
    },
    now: {
      nb: 'Prøv igjen. Går det fortsatt ikke, så vent litt.',
      nn: 'Prøv igjen. Går det framleis ikkje, så vent litt.',
      en: 'Try again. If it still does not work, wait a little.',
    },
  }),
  ended: texts({
    title: { nb: 'Du er logget ut', nn: 'Du er logga ut', en: 'You are signed out' },
    what: {
      nb: 'Det som sto som «Lagret», er trygt.',
      nn: 'Det som stod som «Lagra», er trygt.',
      en: 'What said “Saved” is safe.',
    },
    now: {
      nb: 'Bruker du en felles datamaskin, så lukk nettleseren.',
      nn: 'Brukar du ei felles datamaskin, så lukk nettlesaren.',
      en: 'If you share this computer, close the browser.',
    },
  }),
} satisfies Record<string, SignInProblemTexts>;
export type SignInReason = keyof typeof signInProblems;

export const sessionTexts = texts({
  tryAgain: { nb: 'Logg inn igjen', nn: 'Logg inn igjen', en: 'Sign in again' },
  noticeTitle: { nb: 'Er du her fortsatt?', nn: 'Er du her framleis?', en: 'Are you still there?' },
  notice: {
    nb: 'Siden låses kl. {time}. Trykk på en tast, så fortsetter du.',
    nn: 'Sida blir låst kl. {time}. Trykk på ein tast, så held du fram.',
    en: 'The page locks at {time}. Press any key to go on.',
  },
  noticeLast: {
    nb: 'Du har vært logget inn lenge. Siden låses kl. {time}, og da må du logge inn igjen. Det du har skrevet, blir med deg videre.',
    nn: 'Du har vore logga inn lenge. Sida blir låst kl. {time}, og då må du logge inn igjen. Det du har skrive, blir med deg vidare.',
    en: 'You have been signed in for a long time. The page locks at {time}, and you must sign in again. What you have written stays with you.',
  },
  iAmHere: { nb: 'Jeg er her', nn: 'Eg er her', en: 'I am here' },
  lockedTitle: { nb: 'Siden er låst', nn: 'Sida er låst', en: 'The page is locked' },
  locked: {
    nb: 'Du har ikke gjort noe på en stund, eller innloggingen er over. Derfor er ordene gjemt.',
    nn: 'Du har ikkje gjort noko på ei stund, eller innlogginga er over. Difor er orda gøymde.',
    en: 'You have been away for a while, or the sign-in is over. So the words are hidden.',
  },
  lockedKept: {
    nb: 'Ingenting er borte. Når du logger inn igjen, blir også det du nettopp skrev, lagret. Logger noen andre inn, blir det ikke med.',
    nn: 'Ingenting er borte. Når du loggar inn igjen, blir også det du nettopp skreiv, lagra. Loggar nokon andre inn, blir det ikkje med.',
    en: 'Nothing is lost. When you sign in again, what you just wrote is saved too. If somebody else signs in, it is not kept.',
  },
  windowOpens: {
    nb: 'Innloggingen åpner i et eget vindu. La denne siden stå.',
    nn: 'Innlogginga opnar i eit eige vindauge. La denne sida stå.',
    en: 'The sign-in opens in a window of its own. Leave this page open.',
  },
  againThrough: { nb: 'Logg inn igjen: {name}', nn: 'Logg inn igjen: {name}', en: 'Sign in again: {name}' },
  notAllStored: {
    nb: 'Ikke alt du skrev, er lagret ennå.',
    nn: 'Ikkje alt du skreiv, er lagra enno.',
    en: 'Not everything you wrote is stored yet.',
  },
  notAllStoredWhat: {
    nb: 'Vi prøver fortsatt. Vent til det står «Lagret», så blir alt med.',
    nn: 'Vi prøver framleis. Vent til det står «Lagra», så blir alt med.',
    en: 'We are still trying. Wait until it says “Saved”, and everything gets in.',
  },
  wouldBeLost: {
    nb: 'Logger du ut nå, blir dette borte:',
    nn: 'Loggar du ut no, blir dette borte:',
    en: 'If you sign out now, this is lost:',
  },
  waitForIt: { nb: 'Vent', nn: 'Vent', en: 'Wait' },
  signOutAnyway: { nb: 'Logg ut likevel', nn: 'Logg ut likevel', en: 'Sign out anyway' },
  allStored: { nb: 'Nå er alt lagret.', nn: 'No er alt lagra.', en: 'Now everything is stored.' },
  allStoredNow: { nb: 'Du kan trygt logge ut.', nn: 'Du kan trygt logge ut.', en: 'It is safe to sign out.' },
  cannotSignOut: {
    nb: 'Vi får ikke logget deg ut akkurat nå.',
    nn: 'Vi får ikkje logga deg ut akkurat no.',
    en: 'We cannot sign you out right now.',
  },
  cannotSignOutWhat: {
    nb: 'Vi får ikke kontakt med Samplan. Prøv igjen om litt. Bruker du en felles datamaskin, så lukk nettleseren.',
    nn: 'Vi får ikkje kontakt med Samplan. Prøv igjen om litt. Brukar du ei felles datamaskin, så lukk nettlesaren.',
    en: 'We cannot reach Samplan. Try again in a little while. If you share this computer, close the browser.',
  },
  stayHere: { nb: 'Bli her', nn: 'Bli her', en: 'Stay here' },
  backTitle: { nb: 'Du er inne igjen', nn: 'Du er inne igjen', en: 'You are back in' },
  back: {
    nb: 'Du kan lukke dette vinduet. Planen din står i det andre.',
    nn: 'Du kan lukke dette vindauget. Planen din står i det andre.',
    en: 'You can close this window. Your plan is in the other one.',
  },
});
