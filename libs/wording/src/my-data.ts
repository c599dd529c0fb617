// What is kept about me: the copy, and asking that something is corrected or erased; and the municipality's answer.
import type { DataRequestKind, DataRequestState } from '@samplan/domain';
import { texts, type Text } from './words';

export const myData = texts({
  page: { nb: 'Det som er lagret om meg', nn: 'Det som er lagra om meg', en: 'What is kept about me' },
  copy: { nb: 'Få en kopi', nn: 'Få ein kopi', en: 'Get a copy' },
  copyWhat: {
    nb: 'Du kan hente alt som er lagret om deg her, og hele planen din hvis du eier en.',
    nn: 'Du kan hente alt som er lagra om deg her, og heile planen din om du eig ein.',
    en: 'You can fetch everything that is kept about you here, and all of your plan if you own one.',
  },
  copyCare: {
    nb: 'Filen blir lagret på maskinen eller telefonen du bruker nå. Bruker andre den også, så slett filen etterpå.',
    nn: 'Fila blir lagra på maskina eller telefonen du brukar no. Brukar andre han også, så slett fila etterpå.',
    en: 'The file is stored on the computer or phone that you use now. If others use it too, delete the file afterwards.',
  },
  asPage: { nb: 'Hent kopi til å lese', nn: 'Hent kopi til å lese', en: 'Fetch a copy to read' },
  asJson: { nb: 'Hent kopi som data (JSON)', nn: 'Hent kopi som data (JSON)', en: 'Fetch a copy as data (JSON)' },

  ask: {
    nb: 'Er noe feil, eller skal noe bort?',
    nn: 'Er noko feil, eller skal noko bort?',
    en: 'Is something wrong?',
  },
  askWhat: {
    nb: 'Det du selv har skrevet i planen, kan du endre selv. Resten kan du be kommunen om.',
    nn: 'Det du sjølv har skrive i planen, kan du endre sjølv. Resten kan du be kommunen om.',
    en: 'What you wrote in the plan you can change yourself. You can ask the municipality about the rest.',
  },
  kind: { nb: 'Hva vil du?', nn: 'Kva vil du?', en: 'What do you want?' },
  correct: {
    nb: 'Noe er feil og bør rettes',
    nn: 'Noko er feil og bør rettast',
    en: 'Something is wrong and should be corrected',
  },
  erase: { nb: 'Noe bør slettes', nn: 'Noko bør slettast', en: 'Something should be erased' },
  words: {
    nb: 'Hva gjelder det? Skriv med dine egne ord.',
    nn: 'Kva gjeld det? Skriv med dine eigne ord.',
    en: 'What is it about? Write in your own words.',
  },
  wordsHint: {
    nb: 'Dette går til koordinerende enhet i kommunen. De ser bare det du skriver her, ikke planen din.',
    nn: 'Dette går til koordinerande eining i kommunen. Dei ser berre det du skriv her, ikkje planen din.',
    en: 'This goes to the coordinating unit of the municipality. They see only what you write here, not your plan.',
  },
  send: { nb: 'Send til kommunen', nn: 'Send til kommunen', en: 'Send to the municipality' },
  sending: { nb: 'Sender …', nn: 'Sender …', en: 'Sending …' },
  sent: { nb: 'Sendt. Svaret kommer her.', nn: 'Sendt. Svaret kjem her.', en: 'Sent. The answer comes here.' },
  kindMissing: { nb: 'Velg hva du vil.', nn: 'Vel kva du vil.', en: 'Choose what you want.' },
  wordsMissing: { nb: 'Skriv hva det gjelder.', nn: 'Skriv kva det gjeld.', en: 'Write what it is about.' },
  tooMany: {
    nb: 'Du har mange som venter på svar. Vent til kommunen har svart på noen av dem.',
    nn: 'Du har mange som ventar på svar. Vent til kommunen har svart på nokre av dei.',
    en: 'Many of yours wait for an answer. Wait until the municipality has answered some of them.',
  },
  asked: { nb: 'Det du har bedt om', nn: 'Det du har bede om', en: 'What you have asked for' },
  askedOn: { nb: 'Sendt {date}', nn: 'Sendt {date}', en: 'Sent {date}' },
  answeredOn: { nb: 'Svar {date}', nn: 'Svar {date}', en: 'Answered {date}' },
  fetching: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },

  // on the first page
  news: {
    nb: 'Kommunen har svart på det du ba om å få rettet eller slettet.',
    nn: 'Kommunen har svart på det du bad om å få retta eller sletta.',
    en: 'The municipality has answered what you asked to have corrected or erased.',
  },
  readAnswer: { nb: 'Les svaret', nn: 'Les svaret', en: 'Read the answer' },

  // the copy itself
  copyTitle: { nb: 'Det som er lagret om {name}', nn: 'Det som er lagra om {name}', en: 'What is kept about {name}' },
  copyMade: { nb: '{tenant}. Laget {date}.', nn: '{tenant}. Laga {date}.', en: '{tenant}. Made {date}.' },
  copyLeaves: {
    nb: 'Fødselsnummeret ditt er lagret kryptert og står ikke her. Om noen har beskyttet adresse, står heller ikke i noen kopi: spør kommunen.',
    nn: 'Fødselsnummeret ditt er lagra kryptert og står ikkje her. Om nokon har verna adresse, står heller ikkje i nokon kopi: spør kommunen.',
    en: 'Your national identity number is kept encrypted and does not stand here. Nor does any copy say whether somebody has a protected address: ask the municipality.',
  },
  copyOthers: {
    nb: 'Det du har skrevet i andres planer, kan du hente i planen med «Kopier det som er mitt». Filene i planen din henter du i planen.',
    nn: 'Det du har skrive i planane til andre, kan du hente i planen med «Kopier det som er mitt». Filene i planen din hentar du i planen.',
    en: 'What you wrote in the plans of others you can fetch in the plan with “Copy what is mine”. You fetch the files of your plan in the plan.',
  },
  privately: {
    nb: 'Eier du en plan, kommer den bare med når du er her som privatperson.',
    nn: 'Eig du ein plan, kjem han berre med når du er her som privatperson.',
    en: 'If you own a plan, it is only part of the copy when you are here as a private person.',
  },
  rows: {
    nb: '{count, plural, one {Én rad} other {# rader}}. Alle står i kopien som data (JSON).',
    nn: '{count, plural, one {Éi rad} other {# rader}}. Alle står i kopien som data (JSON).',
    en: '{count, plural, one {One row} other {# rows}}. All of them stand in the copy as data (JSON).',
  },
});

/** For the coordinating unit, which answers. */
export const dataRequests = texts({
  page: { nb: 'Retting og sletting', nn: 'Retting og sletting', en: 'Correction and deletion' },
  what: {
    nb: 'Det folk ber om å få rettet eller slettet. Du ser det de selv har skrevet til kommunen, og ingenting av en plan.',
    nn: 'Det folk bed om å få retta eller sletta. Du ser det dei sjølve har skrive til kommunen, og ingenting av ein plan.',
    en: 'What people ask to have corrected or erased. You see what they wrote to the municipality, and nothing of a plan.',
  },
  none: { nb: 'Ingen har bedt om noe.', nn: 'Ingen har bede om noko.', en: 'Nobody has asked for anything.' },
  fetching: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },
  answerBy: {
    nb: 'Loven krever svar innen {date}.',
    nn: 'Lova krev svar innan {date}.',
    en: 'The law requires an answer by {date}.',
  },
  outcome: { nb: 'Svaret til {name}', nn: 'Svaret til {name}', en: 'The answer to {name}' },
  done: { nb: 'Det er gjort', nn: 'Det er gjort', en: 'It is done' },
  words: { nb: 'Forklar med vanlige ord', nn: 'Forklar med vanlege ord', en: 'Explain in plain words' },
  complain: {
    nb: 'Sammen med et nei får de vite hvordan de kan klage.',
    nn: 'Saman med eit nei får dei vite korleis dei kan klage.',
    en: 'With a no they are told how to complain.',
  },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  answering: { nb: 'Svarer …', nn: 'Svarar …', en: 'Answering …' },
  answered: { nb: 'Svaret er sendt.', nn: 'Svaret er sendt.', en: 'The answer is sent.' },
  outcomeMissing: { nb: 'Velg et svar.', nn: 'Vel eit svar.', en: 'Choose an answer.' },
  answeredAlready: {
    nb: 'En annen har svart på denne.',
    nn: 'Ein annan har svart på denne.',
    en: 'Somebody else has answered this one.',
  },
});

export const dataRequestKinds: Readonly<Record<DataRequestKind, Text>> = texts({
  correction: { nb: 'Retting', nn: 'Retting', en: 'Correction' },
  deletion: { nb: 'Sletting', nn: 'Sletting', en: 'Deletion' },
});

export const dataRequestStates: Readonly<Record<DataRequestState, Text>> = texts({
  waiting: {
    nb: 'Venter på svar fra kommunen',
    nn: 'Ventar på svar frå kommunen',
    en: 'Waits for the municipality’s answer',
  },
  done: { nb: 'Kommunen har gjort det', nn: 'Kommunen har gjort det', en: 'The municipality has done it' },
  refused: { nb: 'Kommunen har sagt nei', nn: 'Kommunen har sagt nei', en: 'The municipality has said no' },
});
