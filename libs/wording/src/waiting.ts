// "Hva venter på meg": questions, news and what one has said yes to.
import { texts } from './words';

export const waiting = texts({
  page: { nb: 'Hva venter på meg', nn: 'Kva ventar på meg', en: 'What waits for me' },
  withCount: {
    nb: 'Hva venter på meg ({count})',
    nn: 'Kva ventar på meg ({count})',
    en: 'What waits for me ({count})',
  },
  waits: {
    nb: '{count, plural, one {Ett spørsmål venter på deg} =2 {To spørsmål venter på deg} =3 {Tre spørsmål venter på deg} =4 {Fire spørsmål venter på deg} other {# spørsmål venter på deg}}',
    nn: '{count, plural, one {Eitt spørsmål ventar på deg} =2 {To spørsmål ventar på deg} =3 {Tre spørsmål ventar på deg} =4 {Fire spørsmål ventar på deg} other {# spørsmål ventar på deg}}',
    en: '{count, plural, one {One question waits for you} =2 {Two questions wait for you} =3 {Three questions wait for you} =4 {Four questions wait for you} other {# questions wait for you}}',
  },
  nothing: { nb: 'Ingenting venter på deg nå', nn: 'Ingenting ventar på deg no', en: 'Nothing waits for you now' },
  nothingWhat: {
    nb: 'Når noen spør deg om noe, står det her.',
    nn: 'Når nokon spør deg om noko, står det her.',
    en: 'When somebody asks you something, it stands here.',
  },
  fetching: { nb: 'Henter det som venter …', nn: 'Hentar det som ventar …', en: 'Fetching what waits …' },
  answerBy: { nb: 'Svar helst innen {date}', nn: 'Svar helst innan {date}', en: 'Answer preferably by {date}' },
  shouldHave: {
    nb: 'Skulle vært besvart {date}',
    nn: 'Skulle vore svart på {date}',
    en: 'Was to be answered by {date}',
  },
  doBy: { nb: 'Innen {date}', nn: 'Innan {date}', en: 'By {date}' },
  shouldHaveBeenDone: {
    nb: 'Skulle vært ferdig {date}',
    nn: 'Skulle vore ferdig {date}',
    en: 'Was to be done by {date}',
  },
  aTask: { nb: 'En oppgave til deg', nn: 'Ei oppgåve til deg', en: 'A task for you' },
  aQuestion: { nb: 'Et spørsmål til deg', nn: 'Eit spørsmål til deg', en: 'A question for you' },
  hasAnswered: { nb: 'Har svart deg', nn: 'Har svart deg', en: 'Has answered you' },
  askedUnit: {
    nb: '{owner}: Kan {unit} ta ansvar for «{title}»?',
    nn: '{owner}: Kan {unit} ta ansvar for «{title}»?',
    en: '{owner}: Can {unit} answer for “{title}”?',
  },
  askedYou: {
    nb: '{owner}: Kan du ta ansvar for «{title}»?',
    nn: '{owner}: Kan du ta ansvar for «{title}»?',
    en: '{owner}: Can you answer for “{title}”?',
  },
  something: { nb: 'noe i planen', nn: 'noko i planen', en: 'something in the plan' },
  asks: { nb: '{name} spør.', nn: '{name} spør.', en: '{name} asks.' },
  talkAnswered: {
    nb: '{owner}: Du spurte om noe før du svarer på «{title}». Nå er det svart.',
    nn: '{owner}: Du spurde om noko før du svarer på «{title}». No er det svart.',
    en: '{owner}: You asked something before answering about “{title}”. Now there is a reply.',
  },
  accessWished: {
    nb: 'Kan {about} lese {section} i planen din?',
    nn: 'Kan {about} lese {section} i planen din?',
    en: 'May {about} read {section} in your plan?',
  },
  wishes: { nb: '{name} ønsker det.', nn: '{name} ønskjer det.', en: '{name} wishes it.' },
  accessMeans: {
    nb: 'Sier du ja, kommer det på lista di. Det gjelder når du har signert. Du kan ta det bort igjen når du vil.',
    nn: 'Seier du ja, kjem det på lista di. Det gjeld når du har signert. Du kan ta det bort igjen når du vil.',
    en: 'If you say yes, it comes on your list. It holds when you have signed. You can take it away again whenever you like.',
  },
  toApprove: {
    nb: 'Skal {about} inviteres til planen din?',
    nn: 'Skal {about} inviterast til planen din?',
    en: 'Shall {about} be invited to your plan?',
  },
  suggests: { nb: '{name} foreslår det.', nn: '{name} foreslår det.', en: '{name} suggests it.' },
  somebody: { nb: 'noen', nn: 'nokon', en: 'somebody' },
  invited: {
    nb: '{owner} spør om du vil være med i planen sin',
    nn: '{owner} spør om du vil vere med i planen sin',
    en: '{owner} asks whether you want to take part in their plan',
  },
  seeAndAnswer: { nb: 'Se og svar', nn: 'Sjå og svar', en: 'See and answer' },
  readAnswer: { nb: 'Les svaret', nn: 'Les svaret', en: 'Read the answer' },
  readQuestion: { nb: 'Les og svar', nn: 'Les og svar', en: 'Read and answer' },
  seeInvitation: { nb: 'Se invitasjonen', nn: 'Sjå invitasjonen', en: 'See the invitation' },
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  accessOnList: {
    nb: 'På lista: {about} får lese {section} når du har signert.',
    nn: 'På lista: {about} får lese {section} når du har signert.',
    en: 'On the list: {about} may read {section} when you have signed.',
  },
  notSigned: {
    nb: 'Det du har sagt ja til, gjelder når du har signert.',
    nn: 'Det du har sagt ja til, gjeld når du har signert.',
    en: 'What you have said yes to holds when you have signed.',
  },
  accessRefused: {
    nb: '{about} får ikke lese {section}.',
    nn: '{about} får ikkje lese {section}.',
    en: '{about} may not read {section}.',
  },
  approved: { nb: 'Invitasjonen er sendt.', nn: 'Invitasjonen er send.', en: 'The invitation has been sent.' },
  notApproved: {
    nb: 'Invitasjonen blir ikke sendt.',
    nn: 'Invitasjonen blir ikkje send.',
    en: 'The invitation is not sent.',
  },

  nobodyAnswers: {
    nb: '{owner}: ingen har ansvar for «{title}»',
    nn: '{owner}: ingen har ansvar for «{title}»',
    en: '{owner}: nobody answers for “{title}”',
  },
  nobodyYet: { nb: 'Ingen ennå', nn: 'Ingen enno', en: 'Nobody yet' },
  askSomebody: { nb: 'Spør noen', nn: 'Spør nokon', en: 'Ask somebody' },
  answerAwaited: {
    nb: '{owner}: {about} har ikke svart på «{title}»',
    nn: '{owner}: {about} har ikkje svart på «{title}»',
    en: '{owner}: {about} has not answered about “{title}”',
  },
  askedOn: { nb: 'Spurt {date}.', nn: 'Spurd {date}.', en: 'Asked on {date}.' },
  hasWaited: { nb: 'Venter på svar', nn: 'Ventar på svar', en: 'Awaits an answer' },
  seeQuestion: { nb: 'Se spørsmålet', nn: 'Sjå spørsmålet', en: 'See the question' },
  remind: { nb: 'Minn om det', nn: 'Minn om det', en: 'Remind them' },
  reminded: {
    nb: 'Du har minnet om det. Det står her igjen {date} hvis ingen svarer.',
    nn: 'Du har minna om det. Det står her igjen {date} om ingen svarer.',
    en: 'You have reminded them. It stands here again on {date} if nobody answers.',
  },
  remindedLately: {
    nb: 'Det er minnet om dette nylig.',
    nn: 'Det er minna om dette nyleg.',
    en: 'They were reminded lately.',
  },
  toSign: {
    nb: '{count, plural, one {Én endring venter} other {# endringer venter}} på ditt ja',
    nn: '{count, plural, one {Éi endring ventar} other {# endringar ventar}} på ditt ja',
    en: '{count, plural, one {One change waits} other {# changes wait}} for your yes',
  },
  seeAndSign: { nb: 'Se og si ja', nn: 'Sjå og sei ja', en: 'See and say yes' },

  news: { nb: 'Nytt siden sist', nn: 'Nytt sidan sist', en: 'New since last time' },
  accepted: {
    nb: '{name} har sagt ja til «{title}».',
    nn: '{name} har sagt ja til «{title}».',
    en: '{name} has said yes to “{title}”.',
  },
  hasAccepted: { nb: '{name} har sagt ja.', nn: '{name} har sagt ja.', en: '{name} has said yes.' },
  declined: {
    nb: '{name} har sagt nei til «{title}».',
    nn: '{name} har sagt nei til «{title}».',
    en: '{name} has said no to “{title}”.',
  },
  talked: {
    nb: '{name} har spurt om noe om «{title}».',
    nn: '{name} har spurt om noko om «{title}».',
    en: '{name} has asked something about “{title}”.',
  },
  ended: {
    nb: 'Et ansvar er avsluttet: «{title}».',
    nn: 'Eit ansvar er avslutta: «{title}».',
    en: 'A responsibility has ended: “{title}”.',
  },
  endedUntitled: { nb: 'Et ansvar er avsluttet.', nn: 'Eit ansvar er avslutta.', en: 'A responsibility has ended.' },
  takenBack: {
    nb: 'Spørsmålet om «{title}» er trukket tilbake.',
    nn: 'Spørsmålet om «{title}» er trekt tilbake.',
    en: 'The question about “{title}” has been taken back.',
  },
  takenBackUntitled: {
    nb: 'Et spørsmål er trukket tilbake.',
    nn: 'Eit spørsmål er trekt tilbake.',
    en: 'A question has been taken back.',
  },
  accessYes: {
    nb: '{owner} sa ja: {about} kan lese {section}.',
    nn: '{owner} sa ja: {about} kan lese {section}.',
    en: '{owner} said yes: {about} may read {section}.',
  },
  accessNo: {
    nb: '{owner} sa nei til at {about} leser {section}.',
    nn: '{owner} sa nei til at {about} les {section}.',
    en: '{owner} said no to {about} reading {section}.',
  },
  invitationYes: { nb: '{name} er med i planen nå.', nn: '{name} er med i planen no.', en: '{name} takes part now.' },
  invitationNo: {
    nb: '{name} vil ikke være med i planen.',
    nn: '{name} vil ikkje vere med i planen.',
    en: '{name} does not want to take part.',
  },
  seeAnswer: { nb: 'Se svaret', nn: 'Sjå svaret', en: 'See the answer' },
  accessEnded: {
    nb: 'Du har ikke lenger tilgang til denne delen.',
    nn: 'Du har ikkje lenger tilgang til denne delen.',
    en: 'You no longer have access to this part.',
  },
  left: {
    nb: '{name} er ikke med i planen lenger.',
    nn: '{name} er ikkje med i planen lenger.',
    en: '{name} no longer takes part.',
  },
  accessGivenTo: {
    nb: '{owner} lar deg lese mer: {section}.',
    nn: '{owner} lèt deg lese meir: {section}.',
    en: '{owner} lets you read more: {section}.',
  },
  moreIsOpen: { nb: 'Du kan lese mer enn før.', nn: 'Du kan lese meir enn før.', en: 'You may read more than before.' },
  consentRecorded: {
    nb: '{name} har skrevet inn et ja fra deg. Se det i Hvem ser hva.',
    nn: '{name} har skrive inn eit ja frå deg. Sjå det i Kven ser kva.',
    en: '{name} has entered a yes from you. See it in Who sees what.',
  },
  planShut: {
    nb: 'En plan du var med i, er ikke åpen for deg nå.',
    nn: 'Ein plan du var med i, er ikkje open for deg no.',
    en: 'A plan that you took part in is not open to you now.',
  },
  withoutCoordinator: {
    nb: '{owner} mangler en koordinator.',
    nn: '{owner} manglar ein koordinator.',
    en: '{owner} has no coordinator.',
  },
  openingAsked: {
    nb: '{owner} lurer på hvorfor du har åpnet planen i {month}.',
    nn: '{owner} lurer på kvifor du har opna planen i {month}.',
    en: '{owner} wonders why you have opened the plan in {month}.',
  },
  openingAskedUnnamed: {
    nb: 'Noen lurer på hvorfor du har åpnet en plan i {month}.',
    nn: 'Nokon lurer på kvifor du har opna ein plan i {month}.',
    en: 'Somebody wonders why you have opened a plan in {month}.',
  },
  openingAnswer: { nb: 'Svar kort', nn: 'Svar kort', en: 'Answer briefly' },
  openingAnswerHint: {
    nb: 'Høyst 500 tegn. Bare den som spør, leser det du skriver.',
    nn: 'Høgst 500 teikn. Berre den som spør, les det du skriv.',
    en: 'At most 500 characters. Only the one who asks reads what you write.',
  },
  openingAnswerMissing: { nb: 'Skriv et svar først.', nn: 'Skriv eit svar først.', en: 'Write an answer first.' },
  openingSend: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  openingSent: { nb: 'Svaret er sendt.', nn: 'Svaret er sendt.', en: 'The answer has been sent.' },
  openingAnswered: {
    nb: '{name} har svart deg på hvorfor planen ble åpnet i {month}.',
    nn: '{name} har svart deg på kvifor planen vart opna i {month}.',
    en: '{name} has told you why the plan was opened in {month}.',
  },
  hasToldWhy: {
    nb: '{name} har svart deg på hvorfor planen ble åpnet.',
    nn: '{name} har svart deg på kvifor planen vart opna.',
    en: '{name} has told you why the plan was opened.',
  },
  municipalityAnswered: {
    nb: 'Kommunen har svart på det du lurte på.',
    nn: 'Kommunen har svart på det du lurte på.',
    en: 'The municipality has answered what you wondered about.',
  },
  inPlanOf: { nb: 'Planen til {name}', nn: 'Planen til {name}', en: 'The plan of {name}' },
  fine: { nb: 'Greit', nn: 'Greitt', en: 'Fine' },
  takenOff: { nb: 'Tatt av lista.', nn: 'Teke av lista.', en: 'Taken off the list.' },

  saidYesTo: { nb: 'Dette har du sagt ja til', nn: 'Dette har du sagt ja til', en: 'What you have said yes to' },
  item: { nb: '{owner}: {title}', nn: '{owner}: {title}', en: '{owner}: {title}' },
  openPlan: { nb: 'Åpne planen', nn: 'Opne planen', en: 'Open the plan' },
  openPlanOf: { nb: 'til {name}', nn: 'til {name}', en: 'of {name}' },

  // on the first page
  homeWaits: {
    nb: '{count, plural, one {Én ting venter på svar fra deg} =2 {To ting venter på svar fra deg} =3 {Tre ting venter på svar fra deg} other {# ting venter på svar fra deg}}',
    nn: '{count, plural, one {Éin ting ventar på svar frå deg} =2 {To ting ventar på svar frå deg} =3 {Tre ting ventar på svar frå deg} other {# ting ventar på svar frå deg}}',
    en: '{count, plural, one {One thing waits for your answer} =2 {Two things wait for your answer} =3 {Three things wait for your answer} other {# things wait for your answer}}',
  },
  homeSee: { nb: 'Se hva som venter', nn: 'Sjå kva som ventar', en: 'See what waits' },
  readMore: { nb: 'Se mer', nn: 'Sjå meir', en: 'See more' },
  somebodyBegun: { nb: 'Noen', nn: 'Nokon', en: 'Somebody' },
  hasDeclined: { nb: '{name} har sagt nei.', nn: '{name} har sagt nei.', en: '{name} has said no.' },
  hasTalked: { nb: '{name} har spurt om noe.', nn: '{name} har spurt om noko.', en: '{name} has asked something.' },
  ownerSaidYes: {
    nb: '{owner} sa ja til at noen får lese.',
    nn: '{owner} sa ja til at nokon får lese.',
    en: '{owner} said yes to somebody reading.',
  },
  ownerSaidNo: {
    nb: '{owner} sa nei til at noen får lese.',
    nn: '{owner} sa nei til at nokon får lese.',
    en: '{owner} said no to somebody reading.',
  },
});

/** Under every field that others answer. */
export const urgent = texts({
  notAroundTheClock: {
    nb: 'Dette leses ikke døgnet rundt.',
    nn: 'Dette blir ikkje lese døgnet rundt.',
    en: 'This is not read around the clock.',
  },
  emergency: { nb: 'Akutt:', nn: 'Akutt:', en: 'Emergency:' },
  doctor: { nb: 'Legevakt:', nn: 'Legevakt:', en: 'Out-of-hours doctor:' },
  children: {
    nb: 'Alarmtelefonen for barn og unge:',
    nn: 'Alarmtelefonen for barn og unge:',
    en: 'Helpline for children and young people:',
  },
});

/** "Mine oppgaver": the same list in the order of its dates, and what one puts off for oneself. */
export const tasks = texts({
  page: { nb: 'Mine oppgaver', nn: 'Oppgåvene mine', en: 'My tasks' },
  withCount: { nb: 'Mine oppgaver ({count})', nn: 'Oppgåvene mine ({count})', en: 'My tasks ({count})' },
  sum: {
    nb: '{plans, plural, =0 {} one {Fra én plan. } other {Fra # planer. }}{waits, plural, =0 {Ingenting venter på svar} one {Én ting venter på svar} other {# ting venter på svar}}{over, plural, =0 {.} one {, og én oppgave er over fristen.} other {, og # oppgaver er over fristen.}}',
    nn: '{plans, plural, =0 {} one {Frå éin plan. } other {Frå # planar. }}{waits, plural, =0 {Ingenting ventar på svar} one {Éin ting ventar på svar} other {# ting ventar på svar}}{over, plural, =0 {.} one {, og éi oppgåve er over fristen.} other {, og # oppgåver er over fristen.}}',
    en: '{plans, plural, =0 {} one {From one plan. } other {From # plans. }}{waits, plural, =0 {Nothing waits for an answer} one {One thing waits for an answer} other {# things wait for an answer}}{over, plural, =0 {.} one {, and one task is past its date.} other {, and # tasks are past their dates.}}',
  },
  waitsForMe: { nb: 'Venter på svar fra deg', nn: 'Ventar på svar frå deg', en: 'Waits for your answer' },
  over: { nb: 'Over fristen', nn: 'Over fristen', en: 'Past the date' },
  thisWeek: { nb: 'Denne uka', nn: 'Denne veka', en: 'This week' },
  later: { nb: 'Senere', nn: 'Seinare', en: 'Later' },
  laterCount: {
    nb: '{count, plural, one {Én oppgave har ingen frist, eller frist etter denne uka.} other {# oppgaver har ingen frist, eller frist etter denne uka.}}',
    nn: '{count, plural, one {Éi oppgåve har ingen frist, eller frist etter denne veka.} other {# oppgåver har ingen frist, eller frist etter denne veka.}}',
    en: '{count, plural, one {One task has no date, or one after this week.} other {# tasks have no date, or one after this week.}}',
  },
  offCount: {
    nb: '{count, plural, one {Én ting} other {# ting}}. Bare du ser det.',
    nn: '{count, plural, one {Éin ting} other {# ting}}. Berre du ser det.',
    en: '{count, plural, one {One thing} other {# things}}. Only you see it.',
  },
  isPutOff: { nb: 'Utsatt av deg', nn: 'Utsett av deg', en: 'Put off by you' },
  done: { nb: 'Gjort de siste to ukene', nn: 'Gjort dei siste to vekene', en: 'Done in the last two weeks' },
  doneOn: { nb: 'Gjort {date}', nn: 'Gjort {date}', en: 'Done {date}' },
  only: { nb: 'Vis bare', nn: 'Vis berre', en: 'Show only' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  allPlans: { nb: 'Alle planer', nn: 'Alle planar', en: 'All plans' },
  theTitle: { nb: '{title}', nn: '{title}', en: '{title}' },
  planOf: { nb: 'Planen til {name}', nn: 'Planen til {name}', en: 'The plan of {name}' },
  nothingOfIt: {
    nb: 'Ingenting fra denne planen venter på deg nå.',
    nn: 'Ingenting frå denne planen ventar på deg no.',
    en: 'Nothing of this plan waits for you now.',
  },
  finish: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  finished: {
    nb: 'Det står som gjort: {title}.',
    nn: 'Det står som gjort: {title}.',
    en: 'It stands as done: {title}.',
  },
  notFinished: { nb: 'Ikke ferdig likevel', nn: 'Ikkje ferdig likevel', en: 'Not done after all' },
  reopened: {
    nb: 'Det står som i gang igjen: {title}.',
    nn: 'Det står som i gang igjen: {title}.',
    en: 'It stands as under way again: {title}.',
  },
  collided: {
    nb: 'Noen har endret dette nå nettopp. Se hva som står der, og prøv igjen.',
    nn: 'Nokon har endra dette no nettopp. Sjå kva som står der, og prøv igjen.',
    en: 'Somebody has changed this just now. See what stands there and try again.',
  },
  putOff: { nb: 'Utsett', nn: 'Utset', en: 'Put off' },
  putOffWhat: { nb: 'Utsett: {title}', nn: 'Utset: {title}', en: 'Put off: {title}' },
  putOffMeans: {
    nb: 'Bare du ser at du utsetter. Fristen i planen blir stående.',
    nn: 'Berre du ser at du utset. Fristen i planen blir ståande.',
    en: 'Only you see that you put it off. The date in the plan stays as it is.',
  },
  until: { nb: 'Til når?', nn: 'Til når?', en: 'Until when?' },
  why: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  untilMissing: {
    nb: 'Velg en dag som kommer, høyst et år fram.',
    nn: 'Vel ein dag som kjem, høgst eit år fram.',
    en: 'Choose a day that is to come, at most a year ahead.',
  },
  whyMissing: { nb: 'Velg hvorfor.', nn: 'Vel kvifor.', en: 'Choose why.' },
  isPutOffNow: {
    nb: 'Utsatt til {date}. Da står det her igjen.',
    nn: 'Utsett til {date}. Då står det her igjen.',
    en: 'Put off until {date}. Then it stands here again.',
  },
  putOffUntil: { nb: 'Utsatt til {date}', nn: 'Utsett til {date}', en: 'Put off until {date}' },
  takeUp: { nb: 'Ta fram igjen', nn: 'Ta fram att', en: 'Take up again' },
  takenUp: { nb: 'Tatt fram igjen.', nn: 'Teke fram att.', en: 'Taken up again.' },
  outside: {
    nb: 'Utenfor Samplan står det bare: «{tenant}: Du har en ny melding. Logg inn slik du pleier.»',
    nn: 'Utanfor Samplan står det berre: «{tenant}: Du har ei ny melding. Logg inn slik du pleier.»',
    en: 'Outside Samplan it says no more than: “{tenant}: You have a new message. Sign in as you usually do.”',
  },
});
