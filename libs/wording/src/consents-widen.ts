// Letting somebody see more: what is chosen in "Hvem ser hva", and what waits for the owner's yes.
import { texts } from './words';

export const widening = texts({
  youDecide: {
    nb: 'Du bestemmer. Å ta bort gjelder med en gang. Det du gir, gjelder når du har sagt ja.',
    nn: 'Du bestemmer. Å ta bort gjeld med ein gong. Det du gir, gjeld når du har sagt ja.',
    en: 'You decide. What you take away is gone at once. What you give holds when you have said yes.',
  },
  proposeWhat: {
    nb: 'Her ser du dem du deler en del med. Du kan foreslå at noen får se mer. {owner} bestemmer.',
    nn: 'Her ser du dei du deler ein del med. Du kan foreslå at nokon får sjå meir. {owner} bestemmer.',
    en: 'Here you see those you share a part with. You can propose that somebody sees more. {owner} decides.',
  },
  waiting: {
    nb: '{count, plural, one {Én endring venter på ditt ja.} other {# endringer venter på ditt ja.}}',
    nn: '{count, plural, one {Éi endring ventar på ditt ja.} other {# endringar ventar på ditt ja.}}',
    en: '{count, plural, one {One change waits for your yes.} other {# changes wait for your yes.}}',
  },
  seeAndSayYes: { nb: 'Se og si ja', nn: 'Sjå og sei ja', en: 'See and say yes' },
  waitsForYou: { nb: 'venter på ditt ja', nn: 'ventar på ditt ja', en: 'waits for your yes' },
  waitsFor: { nb: 'venter på ja fra {owner}', nn: 'ventar på ja frå {owner}', en: 'waits for a yes from {owner}' },
  waitsTitle: {
    nb: '«{title}» for {name} venter',
    nn: '«{title}» for {name} ventar',
    en: '“{title}” for {name} waits',
  },
  willRead: {
    nb: '{name} får lese «{title}».',
    nn: '{name} får lese «{title}».',
    en: '{name} may read “{title}”.',
  },
  willComment: {
    nb: '{name} får lese og foreslå i «{title}».',
    nn: '{name} får lese og foreslå i «{title}».',
    en: '{name} may read and suggest in “{title}”.',
  },
  willEdit: {
    nb: '{name} får lese og endre i «{title}».',
    nn: '{name} får lese og endre i «{title}».',
    en: '{name} may read and change “{title}”.',
  },
  untilRead: {
    nb: '{name} får lese «{title}» {date, select, none {så lenge planen gjelder} other {til og med {date}}}',
    nn: '{name} får lese «{title}» {date, select, none {så lenge planen gjeld} other {til og med {date}}}',
    en: '{name} may read “{title}” {date, select, none {as long as the plan lasts} other {until and including {date}}}',
  },
  untilComment: {
    nb: '{name} får lese og foreslå i «{title}» {date, select, none {så lenge planen gjelder} other {til og med {date}}}',
    nn: '{name} får lese og foreslå i «{title}» {date, select, none {så lenge planen gjeld} other {til og med {date}}}',
    en: '{name} may read and suggest in “{title}” {date, select, none {as long as the plan lasts} other {until and including {date}}}',
  },
  untilEdit: {
    nb: '{name} får lese og endre i «{title}» {date, select, none {så lenge planen gjelder} other {til og med {date}}}',
    nn: '{name} får lese og endre i «{title}» {date, select, none {så lenge planen gjeld} other {til og med {date}}}',
    en: '{name} may read and change “{title}” {date, select, none {as long as the plan lasts} other {until and including {date}}}',
  },
  thenRead: {
    nb: 'Da kan {name} lese «{title}» {date, select, none {så lenge planen gjelder} other {til og med {date}}}.',
    nn: 'Då kan {name} lese «{title}» {date, select, none {så lenge planen gjeld} other {til og med {date}}}.',
    en: 'Then {name} can read “{title}” {date, select, none {as long as the plan lasts} other {until and including {date}}}.',
  },
  thenComment: {
    nb: 'Da kan {name} lese og foreslå i «{title}» {date, select, none {så lenge planen gjelder} other {til og med {date}}}.',
    nn: 'Då kan {name} lese og foreslå i «{title}» {date, select, none {så lenge planen gjeld} other {til og med {date}}}.',
    en: 'Then {name} can read and suggest in “{title}” {date, select, none {as long as the plan lasts} other {until and including {date}}}.',
  },
  thenEdit: {
    nb: 'Da kan {name} lese og endre i «{title}» {date, select, none {så lenge planen gjelder} other {til og med {date}}}.',
    nn: 'Då kan {name} lese og endre i «{title}» {date, select, none {så lenge planen gjeld} other {til og med {date}}}.',
    en: 'Then {name} can read and change “{title}” {date, select, none {as long as the plan lasts} other {until and including {date}}}.',
  },
  inUnit: { nb: '{names} i {unit}', nn: '{names} i {unit}', en: '{names} in {unit}' },
  whenSigned: {
    nb: 'Det gjelder først når du har sagt ja til slutt.',
    nn: 'Det gjeld først når du har sagt ja til slutt.',
    en: 'It holds only when you have said yes in the end.',
  },
  whenOwnerSigned: {
    nb: 'Det gjelder først når {owner} har sagt ja og signert.',
    nn: 'Det gjeld først når {owner} har sagt ja og signert.',
    en: 'It holds only when {owner} has said yes and signed.',
  },
  purpose: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  purposeHint: {
    nb: 'Kort. For eksempel: for å legge timene når jeg er uthvilt. Alle som er i raden, leser det.',
    nn: 'Kort. Til dømes: for å leggje timane når eg er uthvilt. Alle som er i rada, les det.',
    en: 'Short. For example: to plan the lessons when I am rested. Everybody in the row reads it.',
  },
  howLong: { nb: 'Hvor lenge', nn: 'Kor lenge', en: 'How long' },
  toDate: { nb: 'Til en dato', nn: 'Til ein dato', en: 'Until a date' },
  lastDay: { nb: 'Siste dag', nn: 'Siste dag', en: 'Last day' },
  dateMissing: { nb: 'Velg en dato.', nn: 'Vel ein dato.', en: 'Choose a date.' },
  dateOver: { nb: 'Den dagen er over.', nn: 'Den dagen er over.', en: 'That day is over.' },
  changeNothing: {
    nb: 'Velg noe annet for å endre. Mindre gjelder med en gang, mer venter på ditt ja.',
    nn: 'Vel noko anna for å endre. Mindre gjeld med ein gong, meir ventar på ditt ja.',
    en: 'Choose something else to change it. Less holds at once, more waits for your yes.',
  },
  changeNothingOther: {
    nb: 'Velg det du vil foreslå.',
    nn: 'Vel det du vil foreslå.',
    en: 'Choose what you want to propose.',
  },
  add: {
    nb: 'Legg til det jeg skal si ja til',
    nn: 'Legg til det eg skal seie ja til',
    en: 'Add to what I am to say yes to',
  },
  propose: { nb: 'Foreslå for {owner}', nn: 'Foreslå for {owner}', en: 'Propose it to {owner}' },
  adding: { nb: 'Legger til …', nn: 'Legg til …', en: 'Adding …' },
  added: {
    nb: 'Lagt til. Det gjelder når du har sagt ja.',
    nn: 'Lagt til. Det gjeld når du har sagt ja.',
    en: 'Added. It holds when you have said yes.',
  },
  proposed: {
    nb: 'Foreslått. {owner} får det opp hos seg og bestemmer.',
    nn: 'Foreslått. {owner} får det opp hos seg og bestemmer.',
    en: 'Proposed. {owner} is shown it and decides.',
  },
  givenUntil: { nb: 'Til og med {date}', nn: 'Til og med {date}', en: 'Until and including {date}' },
  proposedBy: { nb: 'Foreslått av {name}', nn: 'Foreslått av {name}', en: 'Proposed by {name}' },
  proposedByYou: { nb: 'Foreslått av deg', nn: 'Foreslått av deg', en: 'Proposed by you' },
  whenTheyCome: {
    nb: 'Gjelder fra {name} har sagt ja til å være med.',
    nn: 'Gjeld frå {name} har sagt ja til å vere med.',
    en: 'Holds from when {name} has said yes to taking part.',
  },
  take: { nb: 'Ta med på lista', nn: 'Ta med på lista', en: 'Take onto the list' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  takeOff: { nb: 'Ta ut av lista', nn: 'Ta ut av lista', en: 'Take off the list' },
  takeBack: { nb: 'Ta forslaget tilbake', nn: 'Ta forslaget tilbake', en: 'Take the proposal back' },
  onTheList: {
    nb: 'Står på lista. Det gjelder når du har sagt ja.',
    nn: 'Står på lista. Det gjeld når du har sagt ja.',
    en: 'On the list. It holds when you have said yes.',
  },
  taken: { nb: 'Tatt med på lista.', nn: 'Teke med på lista.', en: 'Taken onto the list.' },
  saidNo: { nb: 'Du har sagt nei.', nn: 'Du har sagt nei.', en: 'You have said no.' },
  offTheList: { nb: 'Tatt ut av lista.', nn: 'Teke ut av lista.', en: 'Taken off the list.' },
  takenBack: { nb: 'Forslaget er tatt tilbake.', nn: 'Forslaget er teke tilbake.', en: 'The proposal is taken back.' },
  what: { nb: '{name}, «{title}»', nn: '{name}, «{title}»', en: '{name}, “{title}”' },

  takeAll: { nb: 'Ta bort alt', nn: 'Ta bort alt', en: 'Take all away' },
  takeAllFrom: { nb: 'for {name}', nn: 'for {name}', en: 'from {name}' },
  takeAllTitle: {
    nb: 'Ta bort alt for {name}?',
    nn: 'Ta bort alt for {name}?',
    en: 'Take all away from {name}?',
  },
  takeAllThen: {
    nb: '{name} kan da ikke lese noe av dette: {titles}. Det gjelder med en gang. {name} får ikke vite hvorfor.',
    nn: '{name} kan då ikkje lese noko av dette: {titles}. Det gjeld med ein gong. {name} får ikkje vite kvifor.',
    en: '{name} can then read none of this: {titles}. That holds at once. {name} is not told why.',
  },
  takeAllStays: {
    nb: 'Det som følger med en oppgave eller et mandat, blir stående.',
    nn: 'Det som følgjer med ei oppgåve eller eit mandat, blir ståande.',
    en: 'What comes with a task or a mandate stays.',
  },
  allTaken: {
    nb: '{name} kan ikke lenger lese noe du hadde gitt.',
    nn: '{name} kan ikkje lenger lese noko du hadde gitt.',
    en: '{name} can no longer read anything that you had given.',
  },
  allGivenBack: {
    nb: 'Angret. {name} har alt tilbake.',
    nn: 'Angra. {name} har alt tilbake.',
    en: 'Undone. {name} has it all back.',
  },
});
