// A yes on paper or orally, entered by the coordinator; and the consent that the plan is made.
import { texts } from './words';

export const recording = texts({
  link: {
    nb: 'Skriv inn et svar på papir eller muntlig',
    nn: 'Skriv inn eit svar på papir eller munnleg',
    en: 'Enter an answer given on paper or orally',
  },
  page: { nb: 'Skriv inn et svar', nn: 'Skriv inn eit svar', en: 'Enter an answer' },
  what: {
    nb: '{owner} har svart på papir eller muntlig, og du skriver det inn. I planen står det at det var du som gjorde det.',
    nn: '{owner} har svart på papir eller munnleg, og du skriv det inn. I planen står det at det var du som gjorde det.',
    en: '{owner} has answered on paper or orally, and you enter it. The plan says that it was you who did it.',
  },
  fetching: { nb: 'Henter det som venter …', nn: 'Hentar det som ventar …', en: 'Fetching what waits …' },
  mayNot: {
    nb: 'Du kan ikke skrive inn svar her nå.',
    nn: 'Du kan ikkje skrive inn svar her no.',
    en: 'You cannot enter answers here now.',
  },
  answer: { nb: 'Hva svarte {owner}?', nn: 'Kva svarte {owner}?', en: 'What did {owner} answer?' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  notClarified: { nb: 'Vet ikke ennå', nn: 'Veit ikkje enno', en: 'Does not know yet' },
  how: { nb: 'Hvordan svarte {owner}?', nn: 'Korleis svarte {owner}?', en: 'How did {owner} answer?' },
  onPaper: { nb: 'På papir, med underskrift', nn: 'På papir, med underskrift', en: 'On paper, with a signature' },
  orally: {
    nb: 'Muntlig, med et vitne til stede',
    nn: 'Munnleg, med eit vitne til stades',
    en: 'Orally, before a witness',
  },
  dateOnPaper: { nb: 'Dato på papiret', nn: 'Dato på papiret', en: 'Date on the paper' },
  dateOfTalk: { nb: 'Dato for samtalen', nn: 'Dato for samtalen', en: 'Date of the talk' },
  dateMissing: { nb: 'Skriv datoen.', nn: 'Skriv datoen.', en: 'Write the date.' },
  dateAhead: {
    nb: 'Datoen kan ikke være etter i dag.',
    nn: 'Datoen kan ikkje vere etter i dag.',
    en: 'The date cannot be after today.',
  },
  whatFor: { nb: 'Hva {owner} svarte på', nn: 'Kva {owner} svarte på', en: 'What {owner} answered' },
  whatForMissing: {
    nb: 'Velg hva svaret gjelder.',
    nn: 'Vel kva svaret gjeld.',
    en: 'Choose what the answer is about.',
  },
  nothingToChoose: {
    nb: 'Ingenting er foreslått ennå.',
    nn: 'Ingenting er foreslått enno.',
    en: 'Nothing is proposed yet.',
  },
  addMore: {
    nb: 'Foreslå noe i Hvem ser hva',
    nn: 'Foreslå noko i Kven ser kva',
    en: 'Propose something in Who sees what',
  },
  thatPlanIsMade: { nb: 'At planen blir laget', nn: 'At planen blir laga', en: 'That the plan is made' },
  language: {
    nb: 'Språket teksten ble lest på',
    nn: 'Språket teksten vart lesen på',
    en: 'Language the text was read in',
  },
  easyRead: {
    nb: 'Den ble lest i lettlest',
    nn: 'Han vart lesen i lettlesen form',
    en: 'It was read in easy language',
  },
  witness: { nb: 'Vitnets fulle navn', nn: 'Det fulle namnet til vitnet', en: 'Full name of the witness' },
  witnessHint: {
    nb: 'En annen enn deg, som hørte svaret.',
    nn: 'Ein annan enn deg, som høyrde svaret.',
    en: 'Somebody other than you, who heard the answer.',
  },
  witnessMissing: {
    nb: 'Skriv navnet på vitnet.',
    nn: 'Skriv namnet på vitnet.',
    en: 'Write the name of the witness.',
  },
  witnessYou: {
    nb: 'Vitnet må være en annen enn deg.',
    nn: 'Vitnet må vere ein annan enn deg.',
    en: 'The witness must be somebody other than you.',
  },
  scan: {
    nb: 'Papiret, skannet eller fotografert',
    nn: 'Papiret, skanna eller fotografert',
    en: 'The paper, scanned or photographed',
  },
  scanHint: {
    nb: 'PDF, JPEG eller PNG, høyst 10 MB.',
    nn: 'PDF, JPEG eller PNG, høgst 10 MB.',
    en: 'PDF, JPEG or PNG, at most 10 MB.',
  },
  sendingFile: { nb: 'Sender papiret …', nn: 'Sender papiret …', en: 'Sending the paper …' },
  fileIn: { nb: '{name} er lagt ved.', nn: '{name} er lagd ved.', en: '{name} is added.' },
  scanMissing: { nb: 'Legg ved papiret.', nn: 'Legg ved papiret.', en: 'Add the paper.' },
  agreed: {
    nb: 'Jeg så at {owner} selv ville dette.',
    nn: 'Eg såg at {owner} sjølv ville dette.',
    en: 'I saw that {owner} wanted this.',
  },
  agreedMissing: {
    nb: 'Kryss av for at du så at {owner} selv ville dette. Ellers kan det ikke lagres.',
    nn: 'Kryss av for at du såg at {owner} sjølv ville dette. Elles kan det ikkje lagrast.',
    en: 'Tick that you saw that {owner} wanted this. It cannot be saved otherwise.',
  },
  save: { nb: 'Lagre svaret', nn: 'Lagre svaret', en: 'Save the answer' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  holdsFrom: {
    nb: 'Et ja gjelder fra du lagrer. {owner} får vite det, og ser i Hvem ser hva at det var du som skrev det inn.',
    nn: 'Eit ja gjeld frå du lagrar. {owner} får vite det, og ser i Kven ser kva at det var du som skreiv det inn.',
    en: 'A yes holds from when you save. {owner} is told, and sees in Who sees what that it was you who entered it.',
  },
  saved: { nb: 'Svaret er lagret.', nn: 'Svaret er lagra.', en: 'The answer is saved.' },
  stale: {
    nb: 'Noe ble endret i mellomtiden. Ingenting er lagret. Se over det du valgte.',
    nn: 'Noko vart endra i mellomtida. Ingenting er lagra. Sjå over det du valde.',
    en: 'Something was changed in the meantime. Nothing is saved. Look over what you chose.',
  },
});

export const consentToPlan = texts({
  link: {
    nb: 'Jeg vil ha koordinator, men ikke plan',
    nn: 'Eg vil ha koordinator, men ikkje plan',
    en: 'I want a coordinator, but no plan',
  },
  page: { nb: 'Om du vil ha en plan', nn: 'Om du vil ha ein plan', en: 'Whether you want a plan' },
  fetching: { nb: 'Henter svaret ditt …', nn: 'Hentar svaret ditt …', en: 'Fetching your answer …' },
  saidYes: {
    nb: 'Du har sagt ja til at det lages en plan.',
    nn: 'Du har sagt ja til at det blir laga ein plan.',
    en: 'You have said yes to a plan being made.',
  },
  mayTakeBack: {
    nb: 'Du kan ta det tilbake når du vil, uten å si hvorfor.',
    nn: 'Du kan ta det tilbake når du vil, utan å seie kvifor.',
    en: 'You can take it back when you want, without saying why.',
  },
  then: { nb: 'Hva skjer da', nn: 'Kva skjer då', en: 'What happens then' },
  closes: {
    nb: 'Planen lukkes for alle andre med en gang.',
    nn: 'Planen blir lukka for alle andre med ein gong.',
    en: 'The plan closes to everybody else at once.',
  },
  notWhy: {
    nb: 'De får vite at de ikke lenger har tilgang, men ikke hvorfor.',
    nn: 'Dei får vite at dei ikkje lenger har tilgang, men ikkje kvifor.',
    en: 'They learn that they no longer have access, but not why.',
  },
  youKeep: {
    nb: 'Du kan fortsatt lese alt som står i den.',
    nn: 'Du kan framleis lese alt som står i han.',
    en: 'You can still read all that stands in it.',
  },
  coordinatorWithout: {
    nb: 'Du kan ha koordinator uten plan.{name, select, none {} other { {name} kan fortsatt hjelpe deg.}}',
    nn: 'Du kan ha koordinator utan plan.{name, select, none {} other { {name} kan framleis hjelpe deg.}}',
    en: 'You can have a coordinator without a plan.{name, select, none {} other { {name} can still help you.}}',
  },
  mayGiveAgain: {
    nb: 'Du kan si ja igjen senere.',
    nn: 'Du kan seie ja igjen seinare.',
    en: 'You can say yes again later.',
  },
  takeBack: {
    nb: 'Ta tilbake samtykket til planen',
    nn: 'Ta tilbake samtykket til planen',
    en: 'Take back the consent to the plan',
  },
  takingBack: { nb: 'Tar tilbake …', nn: 'Tek tilbake …', en: 'Taking back …' },
  keep: { nb: 'Behold planen', nn: 'Behald planen', en: 'Keep the plan' },
  sure: {
    nb: 'Skal planen lukkes for alle andre?',
    nn: 'Skal planen lukkast for alle andre?',
    en: 'Close the plan to everybody else?',
  },
  closed: {
    nb: 'Planen er lukket for alle andre enn deg.',
    nn: 'Planen er lukka for alle andre enn deg.',
    en: 'The plan is closed to everybody but you.',
  },
  closedWhat: {
    nb: 'Du har ikke et samtykke til planen nå. Du kan lese den, men ingen andre kan åpne den.',
    nn: 'Du har ikkje eit samtykke til planen no. Du kan lese han, men ingen andre kan opne han.',
    en: 'There is no consent to the plan now. You can read it, but nobody else can open it.',
  },
  afterYes: {
    nb: 'Når du sier ja, kan de som har fått se deler av planen, se dem. Du kan endre det i Hvem ser hva.',
    nn: 'Når du seier ja, kan dei som har fått sjå delar av planen, sjå dei. Du kan endre det i Kven ser kva.',
    en: 'When you say yes, those who were given parts of the plan can see them. You can change that in Who sees what.',
  },
  readPlan: { nb: 'Les planen min', nn: 'Les planen min', en: 'Read my plan' },
  change: { nb: 'Gi samtykke til planen', nn: 'Gi samtykke til planen', en: 'Give consent to the plan' },
});
