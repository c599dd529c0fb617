// Inviting somebody to a plan, answering an invitation, and leaving: what is asked, and what will happen.
import type { InvitationState, Level, PlanRole } from '@samplan/domain';
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
    nb: '{name} kan lese {title} nå.',
    nn: '{name} kan lese {title} no.',
    en: '{name} can read {title} now.',
  },
  wishRefused: {
    nb: 'Du sa nei. {title} er som før.',
    nn: 'Du sa nei. {title} er som før.',
    en: 'You said no. {title} is as before.',
  },
});

/** Taking somebody out of a plan, and going oneself. */
export const leaving = texts({
  remove: { nb: 'Ta ut av planen', nn: 'Ta ut av planen', en: 'Take out of the plan' },
  removeTitle: { nb: 'Ta {name} ut av planen?', nn: 'Ta {name} ut av planen?', en: 'Take {name} out of the plan?' },
  removeNow: {
    nb: '{name} kan ikke lese planen lenger. Det gjelder med en gang.',
    nn: '{name} kan ikkje lese planen lenger. Det gjeld med ein gong.',
    en: '{name} can no longer read the plan. That holds at once.',
  },
  removeTasks: {
    nb: 'Det {name} har ansvar for, står uten ansvarlig til noen andre har sagt ja.',
    nn: 'Det {name} har ansvar for, står utan ansvarleg til nokon andre har sagt ja.',
    en: 'Nobody answers for what {name} answered for until somebody else has said yes.',
  },
  removeRead: {
    nb: 'De som har lest, kan ha skrevet det i sin egen journal.',
    nn: 'Dei som har lese, kan ha skrive det i sin eigen journal.',
    en: 'Those who have read it may have written it in their own records.',
  },
  removeConfirm: { nb: 'Ta ut', nn: 'Ta ut', en: 'Take out' },
  removing: { nb: 'Tar ut …', nn: 'Tek ut …', en: 'Taking out …' },
  removed: { nb: '{name} er ikke med lenger.', nn: '{name} er ikkje med lenger.', en: '{name} no longer takes part.' },

  leave: { nb: 'Gå ut av planen', nn: 'Gå ut av planen', en: 'Leave the plan' },
  leaveTitle: { nb: 'Gå ut av planen til {name}?', nn: 'Gå ut av planen til {name}?', en: 'Leave the plan of {name}?' },
  leaveNow: {
    nb: 'Du kan ikke lese planen lenger. Det gjelder med en gang.',
    nn: 'Du kan ikkje lese planen lenger. Det gjeld med ein gong.',
    en: 'You can no longer read the plan. That holds at once.',
  },
  leaveStays: {
    nb: 'Det du har skrevet, blir stående. Det du har ansvar for, står uten ansvarlig.',
    nn: 'Det du har skrive, blir ståande. Det du har ansvar for, står utan ansvarleg.',
    en: 'What you wrote stays. Nobody answers for what you answered for.',
  },
  leaveTold: {
    nb: '{name} får vite at du har gått ut. Du kan bli invitert igjen.',
    nn: '{name} får vite at du har gått ut. Du kan bli invitert igjen.',
    en: '{name} is told that you have left. You can be invited again.',
  },
  leaving: { nb: 'Går ut …', nn: 'Går ut …', en: 'Leaving …' },
  left: {
    nb: 'Du er ikke med i planen lenger.',
    nn: 'Du er ikkje med i planen lenger.',
    en: 'You no longer take part in the plan.',
  },
  handOverFirst: {
    nb: 'En koordinator må gi planen videre til en annen først. Snakk med koordinerende enhet.',
    nn: 'Ein koordinator må gi planen vidare til ein annan først. Snakk med koordinerande eining.',
    en: 'A coordinator must first hand the plan over to somebody else. Talk to the coordinating unit.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
});

/** The page that the invited meets. */
export const invitation = texts({
  page: { nb: 'Invitasjon', nn: 'Invitasjon', en: 'Invitation' },
  fetching: { nb: 'Henter invitasjonen …', nn: 'Hentar invitasjonen …', en: 'Fetching the invitation …' },
  awayTitle: {
    nb: 'Vi får ikke hentet invitasjonen akkurat nå',
    nn: 'Vi får ikkje henta invitasjonen akkurat no',
    en: 'We cannot fetch the invitation right now',
  },
  title: {
    nb: '{name} spør om du vil være med',
    nn: '{name} spør om du vil vere med',
    en: '{name} asks whether you will take part',
  },
  sentByOwner: { nb: 'Sendt av {name} {date}', nn: 'Send av {name} {date}', en: 'Sent by {name} on {date}' },
  sentFor: {
    nb: '{name} skrev invitasjonen, og {owner} har sagt ja til den.',
    nn: '{name} skreiv invitasjonen, og {owner} har sagt ja til han.',
    en: '{name} wrote the invitation, and {owner} has said yes to it.',
  },
  whatIsPlan: {
    nb: '{name} har en individuell plan. Der står det {name} vil, hvem som gjør hva, og når. {name} eier planen og bestemmer hvem som er med.',
    nn: '{name} har ein individuell plan. Der står det {name} vil, kven som gjer kva, og når. {name} eig planen og bestemmer kven som er med.',
    en: '{name} has an individual plan. It says what {name} wants, who does what, and when. {name} owns the plan and decides who takes part.',
  },
  asRole: {
    nb: '{owner} ønsker at du er med som {role}.',
    nn: '{owner} ønskjer at du er med som {role}.',
    en: '{owner} wants you to take part as {role}.',
  },
  asRoleTitle: {
    nb: '{owner} ønsker at du er med som {role}: {title}.',
    nn: '{owner} ønskjer at du er med som {role}: {title}.',
    en: '{owner} wants you to take part as {role}: {title}.',
  },
  asUnit: {
    nb: '{owner} ønsker at du er med for {unit}.',
    nn: '{owner} ønskjer at du er med for {unit}.',
    en: '{owner} wants you to take part for {unit}.',
  },
  asUnitTitle: {
    nb: '{owner} ønsker at du er med for {unit}, som {title}.',
    nn: '{owner} ønskjer at du er med for {unit}, som {title}.',
    en: '{owner} wants you to take part for {unit}, as {title}.',
  },
  message: { nb: 'Hilsen', nn: 'Helsing', en: 'Greeting' },
  ifYes: { nb: 'Sier du ja', nn: 'Seier du ja', en: 'If you say yes' },
  givesLevel: {
    nb: 'kan du {level} i {count, plural, one {én del} other {# deler}} av planen',
    nn: 'kan du {level} i {count, plural, one {éin del} other {# delar}} av planen',
    en: 'you can {level} in {count, plural, one {one part} other {# parts}} of the plan',
  },
  givesNothing: {
    nb: 'ser du ikke noe i planen før {name} gir deg tilgang',
    nn: 'ser du ikkje noko i planen før {name} gir deg tilgang',
    en: 'you see nothing in the plan until {name} gives you access',
  },
  seesWhich: {
    nb: 'ser du hvilke deler det er, når du er med',
    nn: 'ser du kva delar det er, når du er med',
    en: 'you see which parts they are when you take part',
  },
  seesOthers: {
    nb: 'ser du hvem andre som kan lese det samme, og de ser deg',
    nn: 'ser du kven andre som kan lese det same, og dei ser deg',
    en: 'you see who else can read the same, and they see you',
  },
  isSeen: {
    nb: 'kan {name} se når du har lest',
    nn: 'kan {name} sjå når du har lese',
    en: '{name} can see when you have read',
  },
  confidential: {
    nb: 'må du holde det du leser, for deg selv',
    nn: 'må du halde det du les, for deg sjølv',
    en: 'you must keep what you read to yourself',
  },
  mayLeave: {
    nb: 'kan du gå ut igjen når du vil',
    nn: 'kan du gå ut igjen når du vil',
    en: 'you can leave again whenever you like',
  },
  mayRefuse: {
    nb: 'Du kan si nei. Da får {name} bare vite at du sa nei, ikke hvorfor.',
    nn: 'Du kan seie nei. Då får {name} berre vite at du sa nei, ikkje kvifor.',
    en: 'You can say no. Then {name} is told only that you said no, not why.',
  },
  yes: { nb: 'Ja, jeg vil være med', nn: 'Ja, eg vil vere med', en: 'Yes, I want to take part' },
  no: { nb: 'Nei takk', nn: 'Nei takk', en: 'No thank you' },
  answering: { nb: 'Svarer …', nn: 'Svarar …', en: 'Answering …' },
  saidYes: {
    nb: 'Du er med i planen til {name}.',
    nn: 'Du er med i planen til {name}.',
    en: 'You take part in the plan of {name}.',
  },
  toPlan: { nb: 'Gå til planen', nn: 'Gå til planen', en: 'Go to the plan' },
  noTitle: { nb: 'Si nei takk?', nn: 'Seie nei takk?', en: 'Say no thank you?' },
  noWhat: {
    nb: '{name} får vite at du sa nei. Invitasjonen er da brukt. {name} kan spørre deg igjen senere.',
    nn: '{name} får vite at du sa nei. Invitasjonen er då brukt. {name} kan spørje deg igjen seinare.',
    en: '{name} is told that you said no. The invitation is then used. {name} can ask you again later.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  goneTitle: {
    nb: 'Her er det ingen invitasjon til deg',
    nn: 'Her er det ingen invitasjon til deg',
    en: 'There is no invitation for you here',
  },
  goneWhat: {
    nb: 'Adressen kan være feil, eller invitasjonen er til en annen. Logg inn som den som fikk den.',
    nn: 'Adressa kan vere feil, eller invitasjonen er til ein annan. Logg inn som den som fekk han.',
    en: 'The address may be wrong, or the invitation is for somebody else. Sign in as the one who got it.',
  },
  changed: {
    nb: 'Invitasjonen er besvart eller trukket tilbake i mellomtiden.',
    nn: 'Invitasjonen er svart på eller trekt tilbake i mellomtida.',
    en: 'The invitation has been answered or taken back meanwhile.',
  },
  noLongerThere: {
    nb: 'Invitasjonen gjelder en tjeneste som du ikke er registrert i nå. Spør {name}, eller lederen din.',
    nn: 'Invitasjonen gjeld ei teneste som du ikkje er registrert i no. Spør {name}, eller leiaren din.',
    en: 'The invitation is for a service that you are not registered in now. Ask {name}, or your leader.',
  },
});

/** What an invitation that is no longer open says of itself: a title, and what to do now. */
export const usedInvitation: Readonly<Record<Exclude<InvitationState, 'sent'>, Text>> = texts({
  accepted: {
    nb: 'Du har sagt ja til denne invitasjonen.',
    nn: 'Du har sagt ja til denne invitasjonen.',
    en: 'You have said yes to this invitation.',
  },
  declined: {
    nb: 'Du har sagt nei til denne invitasjonen.',
    nn: 'Du har sagt nei til denne invitasjonen.',
    en: 'You have said no to this invitation.',
  },
  withdrawn: {
    nb: 'Denne invitasjonen er trukket tilbake.',
    nn: 'Denne invitasjonen er trekt tilbake.',
    en: 'This invitation has been taken back.',
  },
  refused: {
    nb: 'Denne invitasjonen gjelder ikke lenger.',
    nn: 'Denne invitasjonen gjeld ikkje lenger.',
    en: 'This invitation no longer holds.',
  },
  'waits-for-owner': {
    nb: 'Denne invitasjonen er ikke sendt ennå.',
    nn: 'Denne invitasjonen er ikkje send enno.',
    en: 'This invitation has not been sent yet.',
  },
});

export const usedInvitationWhat = texts({
  accepted: {
    nb: 'Planen står under Mine planer.',
    nn: 'Planen står under Planane mine.',
    en: 'The plan is under My plans.',
  },
  declined: {
    nb: 'Har du ombestemt deg? Spør {name} om en ny invitasjon.',
    nn: 'Har du ombestemt deg? Spør {name} om ein ny invitasjon.',
    en: 'Have you changed your mind? Ask {name} for a new invitation.',
  },
  other: {
    nb: 'Du trenger ikke gjøre noe. Lurer du på noe, spør {name}.',
    nn: 'Du treng ikkje gjere noko. Lurer du på noko, spør {name}.',
    en: 'There is nothing you need to do. If you wonder about something, ask {name}.',
  },
});
