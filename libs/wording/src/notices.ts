// What is told outside the app, word for word; one's own choice of it; and what the municipality sees of those that failed.
import type { NoticeChannel, NoticeFailure, NoticeHindrance, NoticePace } from '@samplan/domain';
import { texts, type Text } from './words';

/** Neither what, nor whose, nor where; and no link: nobody learns more from it than that there is a municipality. */
export const notice = texts({
  subject: {
    nb: '{municipality}: Du har en ny melding',
    nn: '{municipality}: Du har ei ny melding',
    en: '{municipality}: You have a new message',
  },
  text: {
    nb: '{municipality}: Du har en ny melding. Logg inn slik du pleier.',
    nn: '{municipality}: Du har ei ny melding. Logg inn slik du pleier.',
    en: '{municipality}: You have a new message. Sign in as you usually do.',
  },
});

export const noticeSettings = texts({
  heading: { nb: 'Beskjeder', nn: 'Beskjedar', en: 'Messages' },
  what: {
    nb: 'Når noe venter på deg, kan du få beskjed utenfor Samplan. Der står det bare:',
    nn: 'Når noko ventar på deg, kan du få beskjed utanfor Samplan. Der står det berre:',
    en: 'When something waits for you, you can be told outside Samplan. It only says:',
  },
  byEmail: { nb: 'Vi sender e-post til {address}.', nn: 'Vi sender e-post til {address}.', en: 'We e-mail {address}.' },
  byText: { nb: 'Vi sender SMS til {address}.', nn: 'Vi sender SMS til {address}.', en: 'We text {address}.' },
  address: { nb: 'E-posten din', nn: 'E-posten din', en: 'Your e-mail' },
  addressHint: {
    nb: 'Bare for disse beskjedene. Tomt felt betyr at vi ikke sender noe.',
    nn: 'Berre for desse beskjedane. Tomt felt tyder at vi ikkje sender noko.',
    en: 'Only for these messages. If it is empty, we send nothing.',
  },
  addressWrong: {
    nb: 'Skriv en e-postadresse, som navn@eksempel.no.',
    nn: 'Skriv ei e-postadresse, som namn@eksempel.no.',
    en: 'Write an e-mail address, such as name@example.com.',
  },
  hasFailed: {
    nb: 'Den siste beskjeden kom ikke fram. Er adressen eller nummeret riktig?',
    nn: 'Den siste beskjeden kom ikkje fram. Er adressa eller nummeret rett?',
    en: 'The latest notice did not arrive. Is the address or number right?',
  },
  howOften: { nb: 'Hvor ofte?', nn: 'Kor ofte?', en: 'How often?' },
  byDay: {
    nb: 'Bare mellom kl. {from} og {to}.',
    nn: 'Berre mellom kl. {from} og {to}.',
    en: 'Only between {from} and {to}.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  fetching: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },
  mailbox: {
    nb: 'Se hva demoen ville sendt',
    nn: 'Sjå kva demoen ville sendt',
    en: 'See what the demo would have sent',
  },
});

export const noticePaces: Readonly<Record<NoticePace, Text>> = texts({
  'at-once': {
    nb: 'Med en gang, høyst én i timen',
    nn: 'Med ein gong, høgst éin i timen',
    en: 'At once, at most one an hour',
  },
  daily: { nb: 'Samlet, én gang hver morgen', nn: 'Samla, éin gong kvar morgon', en: 'Together, once each morning' },
  off: { nb: 'Aldri', nn: 'Aldri', en: 'Never' },
});

export const noticeHindrances: Readonly<Record<NoticeHindrance, Text>> = texts({
  'under-age': {
    nb: 'Samplan sender ingenting ut til den som er under 18 år. Det som er nytt, ser du her inne.',
    nn: 'Samplan sender ingenting ut til den som er under 18 år. Det som er nytt, ser du her inne.',
    en: 'Samplan sends nothing out to anybody under 18. You see what is new in here.',
  },
  'not-answered': {
    nb: 'Samplan sender ingenting ut før du har svart på hvordan vi trygt kan nå deg.',
    nn: 'Samplan sender ingenting ut før du har svart på korleis vi trygt kan nå deg.',
    en: 'Samplan sends nothing out before you have said how we can safely reach you.',
  },
  'only-here': {
    nb: 'Du har valgt at vi bare når deg her inne. Samplan sender ingenting ut.',
    nn: 'Du har valt at vi berre når deg her inne. Samplan sender ingenting ut.',
    en: 'You have chosen that we only reach you in here. Samplan sends nothing out.',
  },
  'by-phone': {
    nb: 'Du har valgt at vi ringer deg. Da sender Samplan ingenting ut, og det som er nytt, ser du her inne.',
    nn: 'Du har valt at vi ringjer deg. Då sender Samplan ingenting ut, og det som er nytt, ser du her inne.',
    en: 'You have chosen that we call you. Then Samplan sends nothing out, and you see what is new in here.',
  },
  'no-address': {
    nb: 'Samplan sender ingenting ut før du har skrevet en e-postadresse.',
    nn: 'Samplan sender ingenting ut før du har skrive ei e-postadresse.',
    en: 'Samplan sends nothing out before you have written an e-mail address.',
  },
  'turned-off': {
    nb: 'Samplan sender ingenting ut. Det som er nytt, ser du her inne.',
    nn: 'Samplan sender ingenting ut. Det som er nytt, ser du her inne.',
    en: 'Samplan sends nothing out. You see what is new in here.',
  },
});

/** For the coordinating unit. */
export const undelivered = texts({
  heading: {
    nb: 'Beskjeder som ikke kom fram',
    nn: 'Beskjedar som ikkje kom fram',
    en: 'Messages that did not arrive',
  },
  what: {
    nb: 'Disse får ikke beskjed når noe venter på dem. Finn ut hvordan de trygt kan nås, og be dem rette adressen under Innstillinger.',
    nn: 'Desse får ikkje beskjed når noko ventar på dei. Finn ut korleis dei trygt kan nåast, og be dei rette adressa under Innstillingar.',
    en: 'These are not told when something waits for them. Find out how they may safely be reached, and ask them to correct the address under Settings.',
  },
  none: { nb: 'Alle beskjeder kom fram.', nn: 'Alle beskjedar kom fram.', en: 'All messages arrived.' },
});

export const noticeFailures: Readonly<Record<NoticeFailure, Text>> = texts({
  refused: { nb: 'Adressen tas ikke imot', nn: 'Adressa blir ikkje teken imot', en: 'The address is not accepted' },
  returned: { nb: 'Kom i retur', nn: 'Kom i retur', en: 'Was sent back' },
  away: { nb: 'Ingen svarte på et døgn', nn: 'Ingen svarte på eit døgn', en: 'Nobody answered for a day' },
});

/** By what it was sent, where no choice is asked for. */
export const noticeChannels: Readonly<Record<NoticeChannel, Text>> = texts({
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  'text-message': { nb: 'SMS', nn: 'SMS', en: 'Text message' },
});

/** The mailbox of the demo, which sends nothing. */
export const mailbox = texts({
  title: { nb: 'Demoens postkasse', nn: 'Postkassa til demoen', en: 'The demo’s mailbox' },
  what: {
    nb: 'Her ligger det som ville blitt sendt. Demoen sender ingenting.',
    nn: 'Her ligg det som ville blitt sendt. Demoen sender ingenting.',
    en: 'Here lies what would have been sent. The demo sends nothing.',
  },
  waiting: {
    nb: '{count, plural, =0 {Ingenting venter på å bli sendt.} one {Én beskjed venter på å bli sendt.} other {# beskjeder venter på å bli sendt.}} Beskjeder sendes bare om dagen.',
    nn: '{count, plural, =0 {Ingenting ventar på å bli sendt.} one {Éin beskjed ventar på å bli send.} other {# beskjedar ventar på å bli sende.}} Beskjedar blir berre sende om dagen.',
    en: '{count, plural, =0 {Nothing waits to be sent.} one {One message waits to be sent.} other {# messages wait to be sent.}} Messages are sent by day only.',
  },
  run: { nb: 'Gjør nå det som venter', nn: 'Gjer no det som ventar', en: 'Do now what waits' },
  none: { nb: 'Postkassa er tom.', nn: 'Postkassa er tom.', en: 'The mailbox is empty.' },
  to: { nb: 'Til {address}', nn: 'Til {address}', en: 'To {address}' },
});
