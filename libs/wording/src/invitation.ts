// The page that the invited meet, also when the invitation is no longer open.
import type { InvitationState } from '@samplan/domain';
import { texts, type Text } from './words';

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
