// Inviting somebody to a plan, what waits for an answer there, and wishes to read.
import type { Level, PlanRole } from '@samplan/domain';
import { texts, type Text } from './words';

/** How far somebody gets, as a plain word. */
export const levelChoices: Readonly<Record<Level, Text>> = texts({
  none: { nb: 'ser ikke', nn: 'ser ikkje', en: 'does not see' },
  read: { nb: 'leser', nn: 'les', en: 'reads' },
  comment: { nb: 'leser og foreslår', nn: 'les og foreslår', en: 'reads and suggests' },
  edit: { nb: 'leser og skriver', nn: 'les og skriv', en: 'reads and writes' },
});

/** As the invited reads it: "lese og foreslå". */
export const levelActs: Readonly<Record<Exclude<Level, 'none'>, Text>> = texts({
  read: { nb: 'lese', nn: 'lese', en: 'read' },
  comment: { nb: 'lese og foreslå', nn: 'lese og foreslå', en: 'read and suggest' },
  edit: { nb: 'lese og skrive', nn: 'lese og skrive', en: 'read and write' },
});

/** What one is asked to be: "som pårørende". */
export const asWhat: Readonly<Record<Extract<PlanRole, 'next-of-kin' | 'participant' | 'volunteer'>, Text>> = texts({
  'next-of-kin': { nb: 'pårørende', nn: 'pårørande', en: 'next of kin' },
  participant: { nb: 'deltaker fra en tjeneste', nn: 'deltakar frå ei teneste', en: 'participant from a service' },
  volunteer: { nb: 'frivillig', nn: 'frivillig', en: 'volunteer' },
});

export const invite = texts({
  begin: { nb: 'Inviter noen', nn: 'Inviter nokon', en: 'Invite somebody' },
  title: { nb: 'Inviter noen til planen', nn: 'Inviter nokon til planen', en: 'Invite somebody to the plan' },
  titleTo: { nb: 'Inviter {name}', nn: 'Inviter {name}', en: 'Invite {name}' },
  waitsForOwnerWhat: {
    nb: '{name} får forslaget ditt og sier ja eller nei. Først etter et ja blir invitasjonen sendt.',
    nn: '{name} får framlegget ditt og seier ja eller nei. Først etter eit ja blir invitasjonen send.',
    en: '{name} gets your proposal and says yes or no. The invitation is sent only after a yes.',
  },
  sentAtOnce: {
    nb: 'Invitasjonen blir sendt med en gang. De ser ingenting før de har sagt ja.',
    nn: 'Invitasjonen blir send med ein gong. Dei ser ingenting før dei har sagt ja.',
    en: 'The invitation is sent at once. They see nothing until they have said yes.',
  },
  how: { nb: 'Hvordan finner du personen?', nn: 'Korleis finn du personen?', en: 'How do you find the person?' },
  byName: {
    nb: 'Med navn, en som jobber i en tjeneste',
    nn: 'Med namn, ein som jobbar i ei teneste',
    en: 'By name, somebody who works in a service',
  },
  byId: { nb: 'Med fødselsnummer', nn: 'Med fødselsnummer', en: 'By national id' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  nameHint: { nb: 'Minst to bokstaver.', nn: 'Minst to bokstavar.', en: 'At least two letters.' },
  nationalId: { nb: 'Fødselsnummer', nn: 'Fødselsnummer', en: 'National id' },
  nationalIdHint: {
    nb: 'Elleve siffer. Det blir brukt til å finne personen, og vises ikke etterpå.',
    nn: 'Elleve siffer. Det blir brukt til å finne personen, og blir ikkje vist etterpå.',
    en: 'Eleven digits. Used to find the person, and not shown afterwards.',
  },
  find: { nb: 'Finn', nn: 'Finn', en: 'Find' },
  finding: { nb: 'Leter …', nn: 'Leitar …', en: 'Looking …' },
  nameTooShort: { nb: 'Skriv minst to bokstaver.', nn: 'Skriv minst to bokstavar.', en: 'Write at least two letters.' },
  idWrong: { nb: 'Skriv elleve siffer.', nn: 'Skriv elleve siffer.', en: 'Write eleven digits.' },
  idUnknown: {
    nb: 'Det er ikke et fødselsnummer. Se over sifrene.',
    nn: 'Det er ikkje eit fødselsnummer. Sjå over sifra.',
    en: 'That is no national id. Check the digits.',
  },
  foundNobody: {
    nb: 'Vi fant ingen med det navnet i tjenestene. Har du fødselsnummeret, kan du bruke det.',
    nn: 'Vi fann ingen med det namnet i tenestene. Har du fødselsnummeret, kan du bruke det.',
    en: 'We found nobody by that name in the services. If you have the national id, you can use it.',
  },
  newcomer: {
    nb: 'Ingen her har brukt Samplan med det fødselsnummeret. Skriv navnet, så kan du invitere likevel.',
    nn: 'Ingen her har brukt Samplan med det fødselsnummeret. Skriv namnet, så kan du invitere likevel.',
    en: 'Nobody here has used Samplan with that national id. Write the name, and you can invite them all the same.',
  },
  givenName: { nb: 'Fornavn', nn: 'Førenamn', en: 'Given name' },
  familyName: { nb: 'Etternavn', nn: 'Etternamn', en: 'Family name' },
  namesMissing: {
    nb: 'Skriv fornavn og etternavn.',
    nn: 'Skriv førenamn og etternamn.',
    en: 'Write given name and family name.',
  },
  goOn: { nb: 'Gå videre', nn: 'Gå vidare', en: 'Continue' },
  foundCount: {
    nb: '{count, plural, one {Fant én person} other {Fant # personer}}',
    nn: '{count, plural, one {Fann éin person} other {Fann # personar}}',
    en: '{count, plural, one {Found one person} other {Found # people}}',
  },
  moreFound: {
    nb: 'Det er flere. Skriv mer av navnet.',
    nn: 'Det er fleire. Skriv meir av namnet.',
    en: 'There are more. Write more of the name.',
  },
  isIn: {
    nb: 'er med eller invitert allerede',
    nn: 'er med eller invitert allereie',
    en: 'takes part or is invited already',
  },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
  another: { nb: 'Velg en annen', nn: 'Vel ein annan', en: 'Choose somebody else' },

  role: {
    nb: 'Hva skal {name} være med som?',
    nn: 'Kva skal {name} vere med som?',
    en: 'What will {name} take part as?',
  },
  roleMissing: {
    nb: 'Velg hva personen er med som.',
    nn: 'Vel kva personen er med som.',
    en: 'Choose what the person takes part as.',
  },
  unit: { nb: 'Fra hvilken tjeneste?', nn: 'Frå kva teneste?', en: 'From which service?' },
  unitMissing: { nb: 'Velg tjenesten.', nn: 'Vel tenesta.', en: 'Choose the service.' },
  noUnit: {
    nb: 'Vi vet ikke om noen tjeneste som personen jobber i. Velg pårørende eller frivillig.',
    nn: 'Vi veit ikkje om noka teneste som personen jobbar i. Vel pårørande eller frivillig.',
    en: 'We know of no service that the person works in. Choose next of kin or volunteer.',
  },
  personTitle: { nb: 'Hvem er det for deg?', nn: 'Kven er det for deg?', en: 'Who are they to you?' },
  personTitleOther: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  titleHint: {
    nb: 'For eksempel søster, nabo eller sykepleier',
    nn: 'Til dømes søster, nabo eller sjukepleiar',
    en: 'For example sister, neighbour or nurse',
  },
  message: {
    nb: 'Vil du skrive noe til {name}?',
    nn: 'Vil du skrive noko til {name}?',
    en: 'Do you want to write something to {name}?',
  },
  messageHint: {
    nb: 'Leses før de har sagt ja. Skriv ikke noe som bare skal stå i planen.',
    nn: 'Blir lese før dei har sagt ja. Skriv ikkje noko som berre skal stå i planen.',
    en: 'Read before they have said yes. Write nothing that belongs in the plan alone.',
  },
  sees: { nb: 'Hva skal {name} se?', nn: 'Kva skal {name} sjå?', en: 'What will {name} see?' },
  seesHint: {
    nb: 'Det kan endres når som helst.',
    nn: 'Det kan endrast når som helst.',
    en: 'It can be changed at any time.',
  },
  seesUnit: {
    nb: 'Gjelder alle i {unit} som er med i planen.',
    nn: 'Gjeld alle i {unit} som er med i planen.',
    en: 'Holds for everybody at {unit} who takes part in the plan.',
  },
  send: { nb: 'Send invitasjonen', nn: 'Send invitasjonen', en: 'Send the invitation' },
  propose: { nb: 'Send forslaget til {name}', nn: 'Send framlegget til {name}', en: 'Send the proposal to {name}' },
  sending: { nb: 'Sender …', nn: 'Sender …', en: 'Sending …' },
  isSent: {
    nb: 'Invitasjonen til {name} er sendt.',
    nn: 'Invitasjonen til {name} er send.',
    en: 'The invitation to {name} is sent.',
  },
  isProposed: {
    nb: '{owner} har fått forslaget om å invitere {name}.',
    nn: '{owner} har fått framlegget om å invitere {name}.',
    en: '{owner} has got the proposal to invite {name}.',
  },
  alreadySo: {
    nb: '{name} er med eller invitert allerede.',
    nn: '{name} er med eller invitert allereie.',
    en: '{name} takes part or is invited already.',
  },
  refused: {
    nb: '{name} er pårørende, og kan ikke komme inn gjennom tjenesten sin.',
    nn: '{name} er pårørande, og kan ikkje kome inn gjennom tenesta si.',
    en: '{name} is next of kin and cannot come in through their service.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },

  waiting: { nb: 'Invitasjoner', nn: 'Invitasjonar', en: 'Invitations' },
  sentOn: {
    nb: 'Sendt {date}. Venter på svar.',
    nn: 'Send {date}. Ventar på svar.',
    en: 'Sent {date}. Waiting for an answer.',
  },
  proposedBy: {
    nb: '{name} foreslår å invitere. Venter på ditt svar.',
    nn: '{name} foreslår å invitere. Ventar på svaret ditt.',
    en: '{name} proposes the invitation. It waits for your answer.',
  },
  proposedByYou: {
    nb: 'Forslaget ditt venter på svar fra {name}.',
    nn: 'Framlegget ditt ventar på svar frå {name}.',
    en: 'Your proposal waits for an answer from {name}.',
  },
  gives: { nb: 'Får {level} i {title}', nn: 'Får {level} i {title}', en: 'Gets to {level} in {title}' },
  approve: { nb: 'Ja, inviter', nn: 'Ja, inviter', en: 'Yes, invite' },
  refuse: { nb: 'Nei', nn: 'Nei', en: 'No' },
  approved: { nb: '{name} er invitert.', nn: '{name} er invitert.', en: '{name} is invited.' },
  refusedNow: {
    nb: '{name} blir ikke invitert.',
    nn: '{name} blir ikkje invitert.',
    en: '{name} will not be invited.',
  },
  takeBack: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Take back' },
  takenBack: {
    nb: 'Invitasjonen til {name} er trukket tilbake.',
    nn: 'Invitasjonen til {name} er trekt tilbake.',
    en: 'The invitation to {name} is taken back.',
  },
  toWhom: { nb: 'til {name}', nn: 'til {name}', en: 'to {name}' },

  wishes: { nb: 'Noen spør om å få lese', nn: 'Nokon spør om å få lese', en: 'Somebody asks to read' },
  wish: {
    nb: '{asker} spør om {name} kan {level} i {title}.',
    nn: '{asker} spør om {name} kan {level} i {title}.',
    en: '{asker} asks whether {name} may {level} in {title}.',
  },
  wishUnknown: {
    nb: 'Det er spurt om {name} kan {level} i {title}.',
    nn: 'Det er spurt om {name} kan {level} i {title}.',
    en: 'It has been asked whether {name} may {level} in {title}.',
  },
  wishYes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  wishNo: { nb: 'Nei', nn: 'Nei', en: 'No' },
  wishGranted: {
    nb: 'På lista: {name} får se {title} når du har signert.',
    nn: 'På lista: {name} får sjå {title} når du har signert.',
    en: 'On the list: {name} may see {title} when you have signed.',
  },
  notSigned: {
    nb: 'Det de får se, gjelder når du har signert.',
    nn: 'Det dei får sjå, gjeld når du har signert.',
    en: 'What they may see holds when you have signed.',
  },
  wishRefused: {
    nb: 'Du sa nei. {title} er som før.',
    nn: 'Du sa nei. {title} er som før.',
    en: 'You said no. {title} is as before.',
  },
});
