// "Koordinatoren min": who it is, who would be, and the way to another.
import { texts } from './words';

/** What the owner meets. */
export const myCoordinator = texts({
  page: { nb: 'Koordinatoren min', nn: 'Koordinatoren min', en: 'My coordinator' },
  fetching: { nb: 'Henter koordinatoren din …', nn: 'Hentar koordinatoren din …', en: 'Fetching your coordinator …' },
  wants: {
    nb: 'Hei, {me}. {name} vil være koordinatoren din',
    nn: 'Hei, {me}. {name} vil vere koordinatoren din',
    en: 'Hello, {me}. {name} would like to be your coordinator',
  },
  leaves: {
    nb: '{old} slutter. {name} vil være koordinatoren din',
    nn: '{old} sluttar. {name} vil vere koordinatoren din',
    en: '{old} stops. {name} would like to be your coordinator',
  },
  noRetelling: {
    nb: 'Du slipper å fortelle alt på nytt.',
    nn: 'Du slepp å fortelje alt på nytt.',
    en: 'You do not have to tell everything anew.',
  },
  about: { nb: 'Om {name}', nn: 'Om {name}', en: 'About {name}' },
  whatIs: {
    nb: 'En koordinator er den ene du ringer til, som passer på at alle gjør det de har lovet.',
    nn: 'Ein koordinator er den eine du ringer til, som passar på at alle gjer det dei har lova.',
    en: 'A coordinator is the one you call, who sees to it that everybody does what they have promised.',
  },
  seesNothing: {
    nb: '{name} ser ikke noe om deg før du har sagt ja.',
    nn: '{name} ser ikkje noko om deg før du har sagt ja.',
    en: '{name} sees nothing about you before you have said yes.',
  },
  yes: { nb: 'Ja til {name}', nn: 'Ja til {name}', en: 'Yes to {name}' },
  meet: { nb: 'Jeg vil møte {name} først', nn: 'Eg vil møte {name} først', en: 'I want to meet {name} first' },
  another: { nb: 'En annen', nn: 'Ein annan', en: 'Somebody else' },
  changeMind: {
    nb: 'Du kan bytte når du vil. Det går til kommunen, ikke gjennom {name}.',
    nn: 'Du kan byte når du vil. Det går til kommunen, ikkje gjennom {name}.',
    en: 'You can change whenever you like. It goes to the municipality, not through {name}.',
  },
  samePartsFrom: {
    nb: 'Sier du ja, ser {name} de samme delene som {old} fra {date}. {old} ser dem ikke lenger.',
    nn: 'Seier du ja, ser {name} dei same delane som {old} frå {date}. {old} ser dei ikkje lenger.',
    en: 'If you say yes, {name} sees the same parts as {old} from {date}. {old} sees them no more.',
  },
  sameParts: {
    nb: 'Sier du ja, ser {name} de samme delene som {old}. {old} ser dem ikke lenger når {name} har tatt over.',
    nn: 'Seier du ja, ser {name} dei same delane som {old}. {old} ser dei ikkje lenger når {name} har teke over.',
    en: 'If you say yes, {name} sees the same parts as {old}. {old} sees them no more once {name} has taken over.',
  },
  meeting: { nb: 'Dere skal møtes først', nn: 'De skal møtast først', en: 'You will meet first' },
  meetingWhat: {
    nb: 'Kommunen hjelper dere å avtale når. Svar når du har møtt {name}.',
    nn: 'Kommunen hjelper dykk å avtale når. Svar når du har møtt {name}.',
    en: 'The municipality helps you to agree on when. Answer when you have met {name}.',
  },
  saidYes: { nb: 'Du har sagt ja til {name}.', nn: 'Du har sagt ja til {name}.', en: 'You have said yes to {name}.' },
  saidMeet: {
    nb: 'Kommunen vet at du vil møte {name} først.',
    nn: 'Kommunen veit at du vil møte {name} først.',
    en: 'The municipality knows that you want to meet {name} first.',
  },
  saidAnother: {
    nb: 'Kommunen finner en annen.',
    nn: 'Kommunen finn ein annan.',
    en: 'The municipality finds somebody else.',
  },
  anotherTitle: { nb: 'Vil du ha en annen?', nn: 'Vil du ha ein annan?', en: 'Would you like somebody else?' },
  anotherWhat: {
    nb: 'Kommunen spør etter en annen. {name} får ikke vite hvorfor.',
    nn: 'Kommunen spør etter ein annan. {name} får ikkje vite kvifor.',
    en: 'The municipality asks for somebody else. {name} is not told why.',
  },
  wish: { nb: 'Hva er viktig for deg?', nn: 'Kva er viktig for deg?', en: 'What matters to you?' },
  wishHint: {
    nb: 'Kan stå tomt. Bare kommunen leser det, ikke koordinatoren.',
    nn: 'Kan stå tomt. Berre kommunen les det, ikkje koordinatoren.',
    en: 'May be left empty. Only the municipality reads it, not the coordinator.',
  },
  send: { nb: 'Send til kommunen', nn: 'Send til kommunen', en: 'Send to the municipality' },
  sending: { nb: 'Sender …', nn: 'Sender …', en: 'Sending …' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  current: { nb: '{name} er koordinatoren din', nn: '{name} er koordinatoren din', en: '{name} is your coordinator' },
  since: { nb: 'Siden {date}', nn: 'Sidan {date}', en: 'Since {date}' },
  nobody: { nb: 'Du har ingen koordinator nå', nn: 'Du har ingen koordinator no', en: 'You have no coordinator now' },
  nobodyWhat: {
    nb: 'Kommunen kan finne en til deg.',
    nn: 'Kommunen kan finne ein til deg.',
    en: 'The municipality can find one for you.',
  },
  ask: { nb: 'Be om en koordinator', nn: 'Be om ein koordinator', en: 'Ask for a coordinator' },
  change: { nb: 'Bytt koordinator', nn: 'Byt koordinator', en: 'Change coordinator' },
  changeTitle: {
    nb: 'Vil du bytte koordinator?',
    nn: 'Vil du byte koordinator?',
    en: 'Do you want to change coordinator?',
  },
  changeWhat: {
    nb: 'Dette går til koordinerende enhet i kommunen, ikke gjennom {name}. {name} er koordinatoren din til du har en ny.',
    nn: 'Dette går til koordinerande eining i kommunen, ikkje gjennom {name}. {name} er koordinatoren din til du har ein ny.',
    en: 'This goes to the coordinating unit of the municipality, not through {name}. {name} is your coordinator until you have a new one.',
  },
  askWhat: {
    nb: 'Dette går til koordinerende enhet i kommunen.',
    nn: 'Dette går til koordinerande eining i kommunen.',
    en: 'This goes to the coordinating unit of the municipality.',
  },
  sought: {
    nb: 'Kommunen leter etter en koordinator til deg',
    nn: 'Kommunen leitar etter ein koordinator til deg',
    en: 'The municipality is looking for a coordinator for you',
  },
  soughtWhat: {
    nb: 'Du blir spurt før det blir bestemt.',
    nn: 'Du blir spurd før det blir bestemt.',
    en: 'You are asked before it is decided.',
  },
  yourWish: { nb: 'Du ønsket: «{words}»', nn: 'Du ønskte: «{words}»', en: 'You wished: “{words}”' },
  willBe: {
    nb: '{name} blir koordinatoren din',
    nn: '{name} blir koordinatoren din',
    en: '{name} will be your coordinator',
  },
  afterDecision: {
    nb: '{name} begynner når kommunen har svart på meldingen om deg. Du får svaret skriftlig.',
    nn: '{name} begynner når kommunen har svart på meldinga om deg. Du får svaret skriftleg.',
    en: '{name} begins when the municipality has answered the report about you. You get the answer in writing.',
  },
  takesOver: {
    nb: 'Du har sagt ja til {name}. De går gjennom overleveringen først.',
    nn: 'Du har sagt ja til {name}. Dei går gjennom overleveringa først.',
    en: 'You have said yes to {name}. They go through the hand-over first.',
  },
  sentWish: {
    nb: 'Kommunen har fått ønsket ditt.',
    nn: 'Kommunen har fått ønsket ditt.',
    en: 'The municipality has your wish.',
  },
  substitute: { nb: 'Vikar', nn: 'Vikar', en: 'Substitute' },
  substituteWhen: { nb: '{name}, {from} til {to}', nn: '{name}, {from} til {to}', en: '{name}, {from} to {to}' },
  substituteSees: {
    nb: 'Ser det samme som koordinatoren så lenge det varer.',
    nn: 'Ser det same som koordinatoren så lenge det varer.',
    en: 'Sees the same as the coordinator as long as it lasts.',
  },
  past: { nb: 'Før', nn: 'Før', en: 'Before' },
  pastOne: { nb: '{name}, {from} til {to}', nn: '{name}, {from} til {to}', en: '{name}, {from} to {to}' },
  myPlan: { nb: 'Planen min', nn: 'Planen min', en: 'My plan' },
  home: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the first page' },
});
