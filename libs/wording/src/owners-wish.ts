// What an owner who does not sign in says of their plan, as the coordinating unit enters it, and as the owner reads it.
import { texts } from './words';

export const ownersWish = texts({
  heading: { nb: 'Planen', nn: 'Planen', en: 'The plan' },
  isOpen: {
    nb: '{name} har en plan. Du ser ikke hva som står i den.',
    nn: '{name} har ein plan. Du ser ikkje kva som står i han.',
    en: '{name} has a plan. You do not see what is in it.',
  },
  isClosed: {
    nb: '{name} har en plan som er avsluttet.',
    nn: '{name} har ein plan som er avslutta.',
    en: '{name} has a plan that is closed.',
  },
  isWishedBack: {
    nb: '{name} har bedt om å få den åpnet igjen.',
    nn: '{name} har bede om å få han opna igjen.',
    en: '{name} has asked to have it opened again.',
  },
  answerIt: { nb: 'Svar på det', nn: 'Svar på det', en: 'Answer it' },
  close: {
    nb: 'Skriv inn at {name} vil avslutte planen',
    nn: 'Skriv inn at {name} vil avslutte planen',
    en: 'Enter that {name} wants to close the plan',
  },
  reopen: {
    nb: 'Skriv inn at {name} vil åpne planen igjen',
    nn: 'Skriv inn at {name} vil opne planen igjen',
    en: 'Enter that {name} wants to open the plan again',
  },
  forWhom: {
    nb: 'For en planeier som ikke logger inn og sier det muntlig eller på papir. {name} kan lese alt du skriver her.',
    nn: 'For ein planeigar som ikkje loggar inn og seier det munnleg eller på papir. {name} kan lese alt du skriv her.',
    en: 'For an owner who does not sign in and says it aloud or on paper. {name} can read all that you write here.',
  },
  closes: {
    nb: 'Da kan ingen andre enn {name} åpne planen. Det gjelder med en gang. Ingenting blir slettet, og {name} kan be om å få den åpnet igjen.',
    nn: 'Då kan ingen andre enn {name} opne planen. Det gjeld med ein gong. Ingenting blir sletta, og {name} kan be om å få han opna igjen.',
    en: 'Nobody but {name} can open the plan then. That holds at once. Nothing is deleted, and {name} can ask to have it opened again.',
  },
  how: { nb: 'Hvordan ble det sagt?', nn: 'Korleis vart det sagt?', en: 'How was it said?' },
  orally: { nb: 'Muntlig, med vitne', nn: 'Munnleg, med vitne', en: 'Aloud, before a witness' },
  onPaper: { nb: 'På papir', nn: 'På papir', en: 'On paper' },
  keepPaper: {
    nb: 'Ta vare på papiret i arkivet.',
    nn: 'Ta vare på papiret i arkivet.',
    en: 'Keep the paper in the archive.',
  },
  when: { nb: 'Hvilken dag?', nn: 'Kva dag?', en: 'Which day?' },
  witness: { nb: 'Vitnets fulle navn', nn: 'Det fulle namnet til vitnet', en: 'Full name of the witness' },
  witnessHint: {
    nb: 'En annen enn du og planeieren.',
    nn: 'Ein annan enn du og planeigaren.',
    en: 'Somebody other than you and the owner.',
  },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  went: { nb: 'Hvordan gikk det?', nn: 'Korleis gjekk det?', en: 'How did it go?' },
  wentHint: { nb: 'Med planeierens egne ord.', nn: 'Med planeigaren sine eigne ord.', en: 'In the owner’s own words.' },
  howMissing: { nb: 'Velg hvordan det ble sagt.', nn: 'Vel korleis det vart sagt.', en: 'Choose how it was said.' },
  whenWrong: {
    nb: 'Velg en dag som har vært.',
    nn: 'Vel ein dag som har vore.',
    en: 'Choose a day that has been.',
  },
  witnessWrong: {
    nb: 'Skriv fornavn og etternavn på en annen enn du og planeieren.',
    nn: 'Skriv førenamn og etternamn på ein annan enn du og planeigaren.',
    en: 'Write the first and last name of somebody other than you and the owner.',
  },
  send: { nb: 'Skriv inn', nn: 'Skriv inn', en: 'Enter it' },
  sending: { nb: 'Skriver inn …', nn: 'Skriv inn …', en: 'Entering …' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  changed: {
    nb: 'Planen er endret siden du slo opp. Slå opp på nytt.',
    nn: 'Planen er endra sidan du slo opp. Slå opp på nytt.',
    en: 'The plan has changed since you looked it up. Look up again.',
  },
  closed: { nb: 'Planen er avsluttet.', nn: 'Planen er avslutta.', en: 'The plan is closed.' },
  wished: {
    nb: 'Ønsket er skrevet inn og venter på svar.',
    nn: 'Ønsket er skrive inn og ventar på svar.',
    en: 'The wish is entered and waits for an answer.',
  },
  toldOrally: {
    nb: '{by} i koordinerende enhet skrev det inn. Det ble sagt muntlig {date}, med {witness} som vitne.',
    nn: '{by} i koordinerande eining skreiv det inn. Det vart sagt munnleg {date}, med {witness} som vitne.',
    en: '{by} of the coordinating unit entered it. It was said aloud on {date}, with {witness} as witness.',
  },
  toldOnPaper: {
    nb: '{by} i koordinerende enhet skrev det inn. Det kom på papir {date}.',
    nn: '{by} i koordinerande eining skreiv det inn. Det kom på papir {date}.',
    en: '{by} of the coordinating unit entered it. It came on paper on {date}.',
  },
});
