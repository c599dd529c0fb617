// The standard letters about a report of need, in plain words; a municipality may put its own in their place.
import type { Language, LetterField, LetterKind, LetterText } from '@samplan/domain';
import { texts, type Text } from './words';

/** Letters are written in these; whoever has chosen Sámi gets bokmål until a translator has been at it. */
export const LETTER_LANGUAGES = ['nb', 'nn', 'en'] as const satisfies readonly Language[];
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** What a letter is called where the municipality looks after its texts. */
export const letterNames: Readonly<Record<LetterKind, Text>> = texts({
  'need-received': { nb: 'Vi har fått meldingen', nn: 'Vi har fått meldinga', en: 'We have received the report' },
  'need-delayed': { nb: 'Vi trenger mer tid', nn: 'Vi treng meir tid', en: 'We need more time' },
  'need-plan': { nb: 'Ja til individuell plan', nn: 'Ja til individuell plan', en: 'Yes to an individual plan' },
  'need-coordinator': { nb: 'Ja til koordinator', nn: 'Ja til koordinator', en: 'Yes to a coordinator' },
  'need-child-coordinator': {
    nb: 'Ja til barnekoordinator',
    nn: 'Ja til barnekoordinator',
    en: 'Yes to a child coordinator',
  },
  'need-light-plan': { nb: 'Ja til en liten plan', nn: 'Ja til ein liten plan', en: 'Yes to a light plan' },
  'need-refused': { nb: 'Nei, og hvordan du klager', nn: 'Nei, og korleis du klagar', en: 'No, and how to complain' },
});

/** What is put in for each field, as it is told to whoever writes a letter. */
export const letterFieldNames: Readonly<Record<LetterField, Text>> = texts({
  name: { nb: 'navnet på den brevet er til', nn: 'namnet på den brevet er til', en: 'the name of whom it is to' },
  municipality: { nb: 'navnet på kommunen', nn: 'namnet på kommunen', en: 'the name of the municipality' },
  received: { nb: 'dagen meldingen kom', nn: 'dagen meldinga kom', en: 'the day the report came' },
  due: { nb: 'dagen svaret skal komme', nn: 'dagen svaret skal kome', en: 'the day the answer is due' },
  'new-date': { nb: 'den nye dagen for svar', nn: 'den nye dagen for svar', en: 'the new day for the answer' },
  reason: { nb: 'grunnen', nn: 'grunnen', en: 'the reason' },
  coordinator: {
    nb: 'navnet på koordinatoren',
    nn: 'namnet på koordinatoren',
    en: 'the name of the coordinator',
  },
  handler: { nb: 'navnet på saksbehandleren', nn: 'namnet på saksbehandlaren', en: 'the name of the case handler' },
});

const CALL = {
  nb: 'Lurer du på noe? Spør {handler} i koordinerende enhet i {municipality}.',
  nn: 'Lurer du på noko? Spør {handler} i koordinerande eining i {municipality}.',
  en: 'Do you have questions? Ask {handler} in the coordinating unit of {municipality}.',
} satisfies Text;

const COMPLAIN = {
  nb: 'Er du uenig, kan du klage. Skriv klagen til {municipality}. Vi ser på saken en gang til. Blir det fortsatt nei, sender vi klagen til Statsforvalteren. Vi hjelper deg gjerne med å skrive.',
  nn: 'Er du usamd, kan du klage. Skriv klaga til {municipality}. Vi ser på saka ein gong til. Blir det framleis nei, sender vi klaga til Statsforvaltaren. Vi hjelper deg gjerne med å skrive.',
  en: 'If you disagree, you can complain. Write the complaint to {municipality}. We look at the case once more. If it is still no, we send the complaint to the County Governor. We gladly help you to write.',
} satisfies Text;

const letter = (title: Text, ...paragraphs: readonly Text[]): Readonly<Record<LetterLanguage, LetterText>> => {
  const spoken = (language: LetterLanguage): LetterText => ({
    title: title[language],
    body: paragraphs.map((one) => one[language]).join('\n\n'),
  });
  return { nb: spoken('nb'), nn: spoken('nn'), en: spoken('en') };
};

const HELLO = { nb: 'Hei, {name}.', nn: 'Hei, {name}.', en: 'Dear {name},' } satisfies Text;
const SAYS_WHO = {
  nb: 'Koordinatoren din blir {coordinator}. Du kan si nei til en koordinator, og du kan bytte senere.',
  nn: 'Koordinatoren din blir {coordinator}. Du kan seie nei til ein koordinator, og du kan byte seinare.',
  en: 'Your coordinator will be {coordinator}. You can say no to a coordinator, and you can change later.',
} satisfies Text;
const SAYS_WHY = {
  nb: 'Dette er grunnen: {reason}',
  nn: 'Dette er grunnen: {reason}',
  en: 'This is the reason: {reason}',
} satisfies Text;

const STANDARD: Readonly<Record<LetterKind, Readonly<Record<LetterLanguage, LetterText>>>> = {
  'need-received': letter(
    { nb: 'Vi har fått meldingen', nn: 'Vi har fått meldinga', en: 'We have received the report' },
    HELLO,
    {
      nb: '{municipality} fikk {received} en melding om at du kan ha behov for koordinator eller individuell plan. Vi tar kontakt med deg. Du får svar senest {due}.',
      nn: '{municipality} fekk {received} ei melding om at du kan ha behov for koordinator eller individuell plan. Vi tek kontakt med deg. Du får svar seinast {due}.',
      en: 'On {received} {municipality} received a report that you may need a coordinator or an individual plan. We will get in touch with you. You get an answer by {due}.',
    },
    {
      nb: 'Du bestemmer selv om du vil ha plan og koordinator.',
      nn: 'Du bestemmer sjølv om du vil ha plan og koordinator.',
      en: 'You decide yourself whether you want a plan and a coordinator.',
    },
    CALL,
  ),
  'need-delayed': letter(
    { nb: 'Vi trenger mer tid', nn: 'Vi treng meir tid', en: 'We need more time' },
    HELLO,
    {
      nb: 'Meldingen kom {received}. Vi klarer ikke å svare innen en måned.',
      nn: 'Meldinga kom {received}. Vi greier ikkje å svare innan ein månad.',
      en: 'The report came on {received}. We cannot answer within a month.',
    },
    SAYS_WHY,
    {
      nb: 'Du får svar senest {new-date}.',
      nn: 'Du får svar seinast {new-date}.',
      en: 'You get an answer by {new-date}.',
    },
    CALL,
  ),
  'need-plan': letter(
    { nb: 'Du får en individuell plan', nn: 'Du får ein individuell plan', en: 'You get an individual plan' },
    HELLO,
    {
      nb: 'Du får en individuell plan. Planen er din, og du er med på å lage den.',
      nn: 'Du får ein individuell plan. Planen er din, og du er med på å lage han.',
      en: 'You get an individual plan. The plan is yours, and you take part in making it.',
    },
    SAYS_WHY,
    SAYS_WHO,
    COMPLAIN,
    CALL,
  ),
  'need-coordinator': letter(
    { nb: 'Du får en koordinator', nn: 'Du får ein koordinator', en: 'You get a coordinator' },
    HELLO,
    {
      nb: 'Du får en koordinator, men ingen plan nå. Vil du ha plan senere, sier du fra til koordinatoren.',
      nn: 'Du får ein koordinator, men ingen plan no. Vil du ha plan seinare, seier du frå til koordinatoren.',
      en: 'You get a coordinator, but no plan now. If you want a plan later, tell the coordinator.',
    },
    SAYS_WHY,
    SAYS_WHO,
    COMPLAIN,
    CALL,
  ),
  'need-child-coordinator': letter(
    {
      nb: 'Dere får en barnekoordinator',
      nn: 'De får ein barnekoordinator',
      en: 'Your family gets a child coordinator',
    },
    HELLO,
    {
      nb: 'Dere får en barnekoordinator, som samordner tjenestene for barnet og familien.',
      nn: 'De får ein barnekoordinator, som samordnar tenestene for barnet og familien.',
      en: 'Your family gets a child coordinator, who coordinates the services for the child and the family.',
    },
    SAYS_WHY,
    {
      nb: 'Barnekoordinatoren blir {coordinator}.',
      nn: 'Barnekoordinatoren blir {coordinator}.',
      en: 'The child coordinator will be {coordinator}.',
    },
    COMPLAIN,
    CALL,
  ),
  'need-light-plan': letter(
    { nb: 'Du får en liten plan', nn: 'Du får ein liten plan', en: 'You get a light plan' },
    HELLO,
    {
      nb: 'Du får en liten plan. Den kan bli en individuell plan senere, uten at du må fortelle alt på nytt.',
      nn: 'Du får ein liten plan. Han kan bli ein individuell plan seinare, utan at du må fortelje alt på nytt.',
      en: 'You get a light plan. It can become an individual plan later, without your telling everything anew.',
    },
    SAYS_WHY,
    SAYS_WHO,
    COMPLAIN,
    CALL,
  ),
  'need-refused': letter(
    { nb: 'Svar på meldingen om behov', nn: 'Svar på meldinga om behov', en: 'Answer to the report of need' },
    HELLO,
    {
      nb: 'Meldingen kom {received}. Du får ikke koordinator eller individuell plan nå.',
      nn: 'Meldinga kom {received}. Du får ikkje koordinator eller individuell plan no.',
      en: 'The report came on {received}. You do not get a coordinator or an individual plan now.',
    },
    SAYS_WHY,
    COMPLAIN,
    {
      nb: 'Blir ting annerledes, kan du melde fra på nytt når du vil.',
      nn: 'Blir ting annleis, kan du melde frå på nytt når du vil.',
      en: 'If things change, you can report a need again at any time.',
    },
    CALL,
  ),
};

/** What a letter says where the municipality has no text of its own. */
export const standardLetter = (kind: LetterKind, language: LetterLanguage): LetterText => STANDARD[kind][language];
