// A unit is asked for a coordinator: what its leader meets, and whoever is proposed.
import { texts } from './words';

/** What the leader of a unit meets. */
export const unitRequests = texts({
  requests: { nb: 'Finn en koordinator', nn: 'Finn ein koordinator', en: 'Find a coordinator' },
  what: {
    nb: 'Du ser hva tjenesten blir spurt om, ikke hvem det gjelder.',
    nn: 'Du ser kva tenesta blir spurd om, ikkje kven det gjeld.',
    en: 'You see what the service is asked, not whom it is about.',
  },
  findFor: {
    nb: 'Finn en koordinator til en person på {age} år',
    nn: 'Finn ein koordinator til ein person på {age} år',
    en: 'Find a coordinator for a person of {age}',
  },
  findForSomebody: { nb: 'Finn en koordinator', nn: 'Finn ein koordinator', en: 'Find a coordinator' },
  keAsks: {
    nb: 'Koordinerende enhet spør. {sentence}',
    nn: 'Koordinerande eining spør. {sentence}',
    en: 'The coordinating unit asks. {sentence}',
  },
  propose: { nb: 'Foreslå noen', nn: 'Foreslå nokon', en: 'Propose somebody' },
  none: { nb: 'Vi har ingen', nn: 'Vi har ingen', en: 'We have nobody' },
  proposed: { nb: '{name} er spurt', nn: '{name} er spurd', en: '{name} is asked' },
  saidYes: {
    nb: '{name} har sagt ja. Nå er personen selv spurt',
    nn: '{name} har sagt ja. No er personen sjølv spurd',
    en: '{name} has said yes. Now the person is asked',
  },
  pickTitle: { nb: 'Hvem kan være koordinator?', nn: 'Kven kan vere koordinator?', en: 'Who can be the coordinator?' },
  pick: { nb: 'Velg en av dine', nn: 'Vel ein av dine', en: 'Choose one of yours' },
  has: {
    nb: '{plans, plural, =0 {koordinator for ingen} one {koordinator for én} other {koordinator for #}}',
    nn: '{plans, plural, =0 {koordinator for ingen} one {koordinator for éin} other {koordinator for #}}',
    en: '{plans, plural, =0 {coordinates nobody} one {coordinates one} other {coordinates #}}',
  },
  hasOf: {
    nb: 'koordinator for {plans} av {room}',
    nn: 'koordinator for {plans} av {room}',
    en: 'coordinates {plans} of {room}',
  },
  send: { nb: 'Spør', nn: 'Spør', en: 'Ask' },
  asked: {
    nb: 'Spørsmålet er sendt til {name}.',
    nn: 'Spørsmålet er sendt til {name}.',
    en: 'The question has been sent to {name}.',
  },
  personMissing: { nb: 'Velg en person først.', nn: 'Vel ein person først.', en: 'Choose a person first.' },
  noneTitle: { nb: 'Har tjenesten ingen?', nn: 'Har tenesta ingen?', en: 'Does the service have nobody?' },
  noneWhat: {
    nb: 'Koordinerende enhet får vite det, og spør en annen tjeneste.',
    nn: 'Koordinerande eining får vite det, og spør ei anna teneste.',
    en: 'The coordinating unit is told, and asks another service.',
  },
  noneDone: {
    nb: 'Koordinerende enhet vet at dere ikke har noen.',
    nn: 'Koordinerande eining veit at de ikkje har nokon.',
    en: 'The coordinating unit knows that you have nobody.',
  },
  room: { nb: 'Hvem har plass?', nn: 'Kven har plass?', en: 'Who has room?' },
  roomWhat: {
    nb: 'Så mange kan hver av dere være koordinator for.',
    nn: 'Så mange kan kvar av dykk vere koordinator for.',
    en: 'So many can each of you coordinate for.',
  },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  roomFor: { nb: 'Plass til', nn: 'Plass til', en: 'Room for' },
  roomOf: { nb: 'Plass til, {name}', nn: 'Plass til, {name}', en: 'Room for, {name}' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  saveRoom: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  savedRoom: {
    nb: 'Lagret: {name} har plass til {count}.',
    nn: 'Lagra: {name} har plass til {count}.',
    en: 'Stored: {name} has room for {count}.',
  },
});

/** What whoever is proposed meets. */
export const coordinatorProposal = texts({
  page: { nb: 'Vil du være koordinator?', nn: 'Vil du vere koordinator?', en: 'Will you be the coordinator?' },
  fetching: { nb: 'Henter spørsmålet …', nn: 'Hentar spørsmålet …', en: 'Fetching the question …' },
  asks: { nb: '{unit} har foreslått deg', nn: '{unit} har foreslått deg', en: '{unit} has proposed you' },
  for: { nb: 'Til en person på {age} år', nn: 'Til ein person på {age} år', en: 'For a person of {age}' },
  whatIs: {
    nb: 'En koordinator er den ene personen ringer til, og passer på at alle gjør det de har lovet.',
    nn: 'Ein koordinator er den eine personen ringer til, og passar på at alle gjer det dei har lova.',
    en: 'A coordinator is the one that the person calls, and sees to it that everybody does what they have promised.',
  },
  secret: {
    nb: 'Du får navnet når du har sagt ja. Personen bestemmer til slutt.',
    nn: 'Du får namnet når du har sagt ja. Personen bestemmer til slutt.',
    en: 'You get the name when you have said yes. The person decides in the end.',
  },
  greeting: { nb: 'En hilsen til personen', nn: 'Ei helsing til personen', en: 'A greeting to the person' },
  greetingHint: {
    nb: 'Kan stå tomt. Personen leser det når du har sagt ja. Høyst 300 tegn.',
    nn: 'Kan stå tomt. Personen les det når du har sagt ja. Høgst 300 teikn.',
    en: 'May be left empty. The person reads it when you have said yes. At most 300 characters.',
  },
  yes: { nb: 'Ja, det vil jeg', nn: 'Ja, det vil eg', en: 'Yes, I will' },
  no: { nb: 'Nei, ikke nå', nn: 'Nei, ikkje no', en: 'No, not now' },
  answerBy: { nb: 'Svar helst innen {date}.', nn: 'Svar helst innan {date}.', en: 'Answer preferably by {date}.' },
  thanks: { nb: 'Takk. Det gjelder {name}', nn: 'Takk. Det gjeld {name}', en: 'Thank you. It is {name}' },
  thanksWhat: {
    nb: '{name} er spurt nå. Du ser ikke noe om {name} før det er sagt ja.',
    nn: '{name} er spurd no. Du ser ikkje noko om {name} før det er sagt ja.',
    en: '{name} is asked now. You see nothing about {name} before they have said yes.',
  },
  meets: {
    nb: '{name} vil gjerne møte deg først',
    nn: '{name} vil gjerne møte deg først',
    en: '{name} would like to meet you first',
  },
  meetsWhat: {
    nb: 'Koordinerende enhet hjelper dere å avtale når.',
    nn: 'Koordinerande eining hjelper dykk å avtale når.',
    en: 'The coordinating unit helps you to agree on when.',
  },
  declined: { nb: 'Da er svaret sendt', nn: 'Då er svaret sendt', en: 'The answer has been sent' },
  declinedWhat: {
    nb: 'Lederen din kan foreslå en annen. Ingen spør hvorfor.',
    nn: 'Leiaren din kan foreslå ein annan. Ingen spør kvifor.',
    en: 'Your leader can propose somebody else. Nobody asks why.',
  },
  over: {
    nb: 'Dette venter ikke på deg lenger.',
    nn: 'Dette ventar ikkje på deg lenger.',
    en: 'This waits for you no more.',
  },
  home: { nb: 'Til forsiden', nn: 'Til framsida', en: 'To the first page' },
});
