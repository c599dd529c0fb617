// Units and people: the administrator's screens, and the list of people that goes to and from a spreadsheet.
import type { ImportAct, ImportProblem, MembershipState, OrganisationKind, UnitKind } from '@samplan/domain';
import { texts, type Text } from './words';

type Words<Word extends string> = Readonly<Record<Word, Text>>;

export const unitKindNames: Words<UnitKind> = texts({
  'home-care': { nb: 'hjemmebasert omsorg', nn: 'heimebasert omsorg', en: 'home care' },
  'disability-service': {
    nb: 'tjenesten for funksjonshemmede',
    nn: 'tenesta for funksjonshemma',
    en: 'disability service',
  },
  'mental-health-team': { nb: 'psykiatri- og rusteam', nn: 'psykiatri- og rusteam', en: 'mental health team' },
  'occupational-therapy': { nb: 'ergoterapi', nn: 'ergoterapi', en: 'occupational therapy' },
  physiotherapy: { nb: 'fysioterapi', nn: 'fysioterapi', en: 'physiotherapy' },
  'health-station': {
    nb: 'helsestasjon og skolehelsetjeneste',
    nn: 'helsestasjon og skulehelseteneste',
    en: 'health station and school health service',
  },
  'medical-service': { nb: 'legetjenesten', nn: 'legetenesta', en: 'general practitioners' },
  school: { nb: 'skole', nn: 'skule', en: 'school' },
  'adult-education': { nb: 'voksenopplæring', nn: 'vaksenopplæring', en: 'adult education' },
  'educational-psychology': { nb: 'PPT', nn: 'PPT', en: 'educational psychology (PPT)' },
  'labour-and-welfare': { nb: 'NAV', nn: 'NAV', en: 'NAV' },
  'child-welfare': { nb: 'barnevern', nn: 'barnevern', en: 'child welfare' },
  hospital: { nb: 'sykehus', nn: 'sjukehus', en: 'hospital' },
  'nursing-home': { nb: 'sykehjem', nn: 'sjukeheim', en: 'nursing home' },
  'volunteer-centre': { nb: 'frivilligsentral', nn: 'frivilligsentral', en: 'volunteer centre' },
  other: { nb: 'annen tjeneste', nn: 'anna teneste', en: 'another service' },
});

export const organisationKindNames: Words<OrganisationKind> = texts({
  municipality: { nb: 'en annen kommune', nn: 'ein annan kommune', en: 'another municipality' },
  hospital: { nb: 'sykehus', nn: 'sjukehus', en: 'hospital' },
  'labour-and-welfare': { nb: 'NAV', nn: 'NAV', en: 'NAV' },
  private: { nb: 'privat virksomhet', nn: 'privat verksemd', en: 'private provider' },
  volunteer: { nb: 'frivillig organisasjon', nn: 'frivillig organisasjon', en: 'voluntary organisation' },
});

export const membershipStateNames: Words<MembershipState> = texts({
  confirmed: { nb: 'bekreftet', nn: 'stadfesta', en: 'confirmed' },
  due: { nb: 'må bekreftes', nn: 'må stadfestast', en: 'needs confirming' },
  lapsed: { nb: 'ikke bekreftet i tide', nn: 'ikkje stadfesta i tide', en: 'not confirmed in time' },
});

/** Headings of the list that is fetched out. */
export const peopleColumns = texts({
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  belongsTo: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  from: { nb: 'Fra', nn: 'Frå', en: 'From' },
  to: { nb: 'Til', nn: 'Til', en: 'To' },
  state: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
});

export const unitsPage = texts({
  page: { nb: 'Enheter og folk', nn: 'Einingar og folk', en: 'Units and people' },
  fetching: { nb: 'Henter enhetene …', nn: 'Hentar einingane …', en: 'Fetching the units …' },
  count: {
    nb: '{units, plural, one {Én enhet} other {# enheter}}. {lacking, plural, =0 {Alle har leder} one {Én mangler leder} other {# mangler leder}}, og {waiting, plural, =0 {alle personer er bekreftet} one {én person er ikke bekreftet} other {# personer er ikke bekreftet}}.',
    nn: '{units, plural, one {Éi eining} other {# einingar}}. {lacking, plural, =0 {Alle har leiar} one {Éi manglar leiar} other {# manglar leiar}}, og {waiting, plural, =0 {alle personar er stadfesta} one {éin person er ikkje stadfesta} other {# personar er ikkje stadfesta}}.',
    en: '{units, plural, one {One unit} other {# units}}. {lacking, plural, =0 {All have a leader} one {One lacks a leader} other {# lack a leader}}, and {waiting, plural, =0 {everybody is confirmed} one {one person is not confirmed} other {# people are not confirmed}}.',
  },
  noPlans: {
    nb: 'Du ser ikke hva som står i noen plan.',
    nn: 'Du ser ikkje kva som står i nokon plan.',
    en: 'You do not see what stands in any plan.',
  },
  add: { nb: 'Ny enhet', nn: 'Ny eining', en: 'New unit' },
  find: {
    nb: 'Søk etter enhet eller person',
    nn: 'Søk etter eining eller person',
    en: 'Search for a unit or a person',
  },
  found: {
    nb: '{count, plural, =0 {Ingen enheter passer} one {Én enhet passer} other {# enheter passer}}.',
    nn: '{count, plural, =0 {Ingen einingar passar} one {Éi eining passar} other {# einingar passar}}.',
    en: '{count, plural, =0 {No unit matches} one {One unit matches} other {# units match}}.',
  },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  belongsTo: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  people: { nb: 'Folk', nn: 'Folk', en: 'People' },
  confirmed: { nb: 'Bekreftet', nn: 'Stadfesta', en: 'Confirmed' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  nobody: { nb: 'Ingen folk ennå', nn: 'Ingen folk enno', en: 'Nobody yet' },
  waits: { nb: '{count} venter', nn: '{count} ventar', en: '{count} waiting' },
  lacksLeader: { nb: 'Mangler leder', nn: 'Manglar leiar', en: 'Lacks a leader' },
  notChosen: { nb: 'Ikke valgt', nn: 'Ikkje valt', en: 'Not chosen' },
  worksAlsoFor: {
    nb: '{home}, også for {others}',
    nn: '{home}, også for {others}',
    en: '{home}, also for {others}',
  },
  ledBy: {
    nb: '{belongsTo}. Leder: {leader}. {people, plural, =0 {Ingen folk} one {Én person} other {# personer}}',
    nn: '{belongsTo}. Leiar: {leader}. {people, plural, =0 {Ingen folk} one {Éin person} other {# personar}}',
    en: '{belongsTo}. Leader: {leader}. {people, plural, =0 {Nobody} one {One person} other {# people}}',
  },

  name: { nb: 'Navnet på enheten', nn: 'Namnet på eininga', en: 'The name of the unit' },
  shortName: { nb: 'Slik det står i en setning', nn: 'Slik det står i ei setning', en: 'As it stands in a sentence' },
  shortNameHint: {
    nb: 'For eksempel «hjemmesykepleien».',
    nn: 'Til dømes «heimesjukepleia».',
    en: 'For example “hjemmesykepleien”.',
  },
  kind: { nb: 'Hva slags tjeneste er det?', nn: 'Kva slags teneste er det?', en: 'What kind of service is it?' },
  whose: { nb: 'Hvem hører den til?', nn: 'Kven høyrer ho til?', en: 'Whom does it belong to?' },
  ours: { nb: 'Kommunen selv', nn: 'Kommunen sjølv', en: 'The municipality itself' },
  another: { nb: 'En annen organisasjon …', nn: 'Ein annan organisasjon …', en: 'Another organisation …' },
  organisationName: {
    nb: 'Navnet på organisasjonen',
    nn: 'Namnet på organisasjonen',
    en: 'The name of the organisation',
  },
  organisationKind: { nb: 'Hva slags organisasjon?', nn: 'Kva slags organisasjon?', en: 'What kind of organisation?' },
  organisationNumber: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
  organisationNumberHint: {
    nb: 'Ni siffer. Innloggingen til organisasjonen kjennes igjen på nummeret.',
    nn: 'Ni siffer. Innlogginga til organisasjonen blir kjend att på nummeret.',
    en: 'Nine digits. The organisation’s sign-in is known by the number.',
  },
  serves: {
    nb: 'Jobber enheten også for andre kommuner?',
    nn: 'Jobbar eininga også for andre kommunar?',
    en: 'Does the unit work for other municipalities too?',
  },
  servesHint: {
    nb: 'De som jobber her, får plass i enheten også der. Tar du bort en kommune, mister de den plassen med en gang.',
    nn: 'Dei som jobbar her, får plass i eininga også der. Tek du bort ein kommune, mistar dei den plassen med ein gong.',
    en: 'Those who work here get a place in the unit there too. If you remove a municipality, they lose that place at once.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  saved: { nb: '{name} er lagret.', nn: '{name} er lagra.', en: '{name} is saved.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  change: { nb: 'Endre enheten', nn: 'Endre eininga', en: 'Change the unit' },
  nameMissing: {
    nb: 'Skriv navnet på enheten, og slik det står i en setning.',
    nn: 'Skriv namnet på eininga, og slik det står i ei setning.',
    en: 'Write the name of the unit, and as it stands in a sentence.',
  },
  organisationMissing: {
    nb: 'Skriv navnet på organisasjonen.',
    nn: 'Skriv namnet på organisasjonen.',
    en: 'Write the name of the organisation.',
  },
  numberWrong: {
    nb: 'Et organisasjonsnummer har ni siffer.',
    nn: 'Eit organisasjonsnummer har ni siffer.',
    en: 'An organisation number has nine digits.',
  },
  numberTaken: {
    nb: 'Det er allerede en organisasjon med det nummeret. Velg den i lista.',
    nn: 'Det er allereie ein organisasjon med det nummeret. Vel han i lista.',
    en: 'There is an organisation with that number already. Choose it in the list.',
  },

  roles: { nb: 'Roller i kommunen', nn: 'Roller i kommunen', en: 'Roles in the municipality' },
  rolesHow: {
    nb: 'Du gir en rolle fra siden til enheten der personen jobber.',
    nn: 'Du gir ei rolle frå sida til eininga der personen jobbar.',
    en: 'You give a role on the page of the unit where the person works.',
  },
  until: { nb: 'Til', nn: 'Til', en: 'Until' },
  noEnd: { nb: 'Ingen sluttdato', nn: 'Ingen sluttdato', en: 'No end date' },
  ofUnit: { nb: '{role}, {unit}', nn: '{role}, {unit}', en: '{role}, {unit}' },
  take: { nb: 'Ta bort', nn: 'Ta bort', en: 'Take away' },
  takeTitle: {
    nb: 'Skal {name} miste rollen?',
    nn: 'Skal {name} miste rolla?',
    en: 'Is {name} to lose the role?',
  },
  takeNow: {
    nb: 'Rollen som {role} er borte med en gang.',
    nn: 'Rolla som {role} er borte med ein gong.',
    en: 'The role as {role} is gone at once.',
  },
  taken: {
    nb: '{name} har ikke rollen lenger.',
    nn: '{name} har ikkje rolla lenger.',
    en: '{name} no longer has the role.',
  },
  ownRole: {
    nb: 'En annen administrator kan ta bort din rolle.',
    nn: 'Ein annan administrator kan ta bort rolla di.',
    en: 'Another administrator can take your role away.',
  },

  fetchOut: { nb: 'Hent ut som CSV', nn: 'Hent ut som CSV', en: 'Export as CSV' },
  fetchingOut: { nb: 'Henter ut …', nn: 'Hentar ut …', en: 'Exporting …' },
  fileName: { nb: 'folk-i-enhetene.csv', nn: 'folk-i-einingane.csv', en: 'people-in-units.csv' },
});

/** Closing a unit, and opening it again. */
export const unitClosing = texts({
  close: { nb: 'Steng enheten', nn: 'Steng eininga', en: 'Close the unit' },
  closeTitle: { nb: 'Skal {unit} stenges?', nn: 'Skal {unit} stengjast?', en: 'Is {unit} to close?' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From and including' },
  people: {
    nb: '{count, plural, =0 {Ingen jobber her nå.} one {Én person mister plassen sin her.} other {# personer mister plassen sin her.}}',
    nn: '{count, plural, =0 {Ingen jobbar her no.} one {Éin person mistar plassen sin her.} other {# personar mistar plassen sin her.}}',
    en: '{count, plural, =0 {Nobody works here now.} one {One person loses their place here.} other {# people lose their place here.}}',
  },
  plans: {
    nb: '{count, plural, =0 {Ingen planer blir berørt.} one {Én plan står da uten enheten.} other {# planer står da uten enheten.}}',
    nn: '{count, plural, =0 {Ingen planar blir råka.} one {Éin plan står då utan eininga.} other {# planar står då utan eininga.}}',
    en: '{count, plural, =0 {No plans are affected.} one {One plan is then without the unit.} other {# plans are then without the unit.}}',
  },
  inPlans: {
    nb: 'Det enheten fikk lese der, lukkes. Det den har ansvar for, blir uten ansvarlig, og koordinatorene får beskjed. Det folkene her skrev, blir stående.',
    nn: 'Det eininga fekk lese der, blir lukka. Det ho har ansvar for, blir utan ansvarleg, og koordinatorane får beskjed. Det folka her skreiv, blir ståande.',
    en: 'What the unit could read there closes. Nobody answers for what it answered for, and the coordinators are told. What its people wrote stays.',
  },
  forGood: {
    nb: 'Du kan åpne enheten igjen, men tilgangen kommer ikke tilbake. Det må eieren av hver plan si ja til på nytt.',
    nn: 'Du kan opne eininga igjen, men tilgangen kjem ikkje tilbake. Det må eigaren av kvar plan seie ja til på nytt.',
    en: 'You can open the unit again, but the access does not come back. The owner of each plan must say yes to it anew.',
  },
  closing: { nb: 'Stenger …', nn: 'Stengjer …', en: 'Closing …' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  dayPast: {
    nb: 'Velg i dag eller en dag som kommer.',
    nn: 'Vel i dag eller ein dag som kjem.',
    en: 'Choose today or a day to come.',
  },
  already: {
    nb: 'Enheten stenger allerede den dagen eller før.',
    nn: 'Eininga stengjer allereie den dagen eller før.',
    en: 'The unit closes that day or earlier already.',
  },
  isClosed: { nb: 'Stengt fra {date}', nn: 'Stengd frå {date}', en: 'Closed from {date}' },
  closes: { nb: 'Stenger {date}', nn: 'Stengjer {date}', en: 'Closes on {date}' },
  endsThen: {
    nb: 'Plassene og tilgangen slutter dagen før. Ombestemmer du deg, må folkene bekreftes og eierne si ja på nytt.',
    nn: 'Plassane og tilgangen sluttar dagen før. Ombestemmer du deg, må folka stadfestast og eigarane seie ja på nytt.',
    en: 'Places and access end the day before. If you change your mind, people must be confirmed and owners say yes anew.',
  },
  closedNow: {
    nb: 'Ingen jobber her, og enheten har ikke tilgang til noen plan.',
    nn: 'Ingen jobbar her, og eininga har ikkje tilgang til nokon plan.',
    en: 'Nobody works here, and the unit has access to no plan.',
  },
  hasClosed: { nb: '{unit} er stengt.', nn: '{unit} er stengd.', en: '{unit} is closed.' },
  willClose: { nb: '{unit} stenger {date}.', nn: '{unit} stengjer {date}.', en: '{unit} closes on {date}.' },
  open: { nb: 'Åpne enheten igjen', nn: 'Opne eininga igjen', en: 'Open the unit again' },
  keep: { nb: 'Enheten skal ikke stenge', nn: 'Eininga skal ikkje stengje', en: 'The unit is not to close' },
  opening: { nb: 'Åpner …', nn: 'Opnar …', en: 'Opening …' },
  opened: { nb: '{unit} er åpen.', nn: '{unit} er open.', en: '{unit} is open.' },
});

/** Taking in a list of people. */
export const peopleImport = texts({
  page: { nb: 'Hent inn fra CSV', nn: 'Hent inn frå CSV', en: 'Import from CSV' },
  what: {
    nb: 'Lag en liste i et regneark med overskriftene Fødselsnummer, Fornavn, Etternavn, Enhet og Tittel. Lagre den som CSV.',
    nn: 'Lag ei liste i eit rekneark med overskriftene Fødselsnummer, Førenamn, Etternamn, Eining og Tittel. Lagre ho som CSV.',
    en: 'Make a list in a spreadsheet with the headings Fødselsnummer, Fornavn, Etternavn, Enhet and Tittel. Save it as CSV.',
  },
  first: {
    nb: 'Du får se hva som kommer til å skje før noe blir lagret. Ingen mister noe av dette: lista legger bare til.',
    nn: 'Du får sjå kva som kjem til å skje før noko blir lagra. Ingen mistar noko av dette: lista legg berre til.',
    en: 'You see what will happen before anything is stored. Nobody loses anything by this: the list only adds.',
  },
  file: { nb: 'Velg en CSV-fil', nn: 'Vel ei CSV-fil', en: 'Choose a CSV file' },
  looking: { nb: 'Leser lista …', nn: 'Les lista …', en: 'Reading the list …' },
  notAList: {
    nb: 'Dette er ikke en liste vi kan lese. Sjekk at første linje har overskriftene Fødselsnummer, Fornavn og Enhet.',
    nn: 'Dette er ikkje ei liste vi kan lese. Sjekk at første linje har overskriftene Fødselsnummer, Førenamn og Eining.',
    en: 'This is not a list that we can read. Check that the first line has the headings Fødselsnummer, Fornavn and Enhet.',
  },
  tooLong: {
    nb: 'Lista er for lang. Del den i flere med høyst 500 linjer.',
    nn: 'Lista er for lang. Del ho i fleire med høgst 500 linjer.',
    en: 'The list is too long. Split it into several of at most 500 lines.',
  },
  empty: {
    nb: 'Det står ingen personer i lista.',
    nn: 'Det står ingen personar i lista.',
    en: 'There is nobody in the list.',
  },
  will: {
    nb: '{add, plural, =0 {Ingen blir lagt til} one {Én blir lagt til} other {# blir lagt til}}, og {stay, plural, =0 {ingen} one {én} other {#}} er der fra før.',
    nn: '{add, plural, =0 {Ingen blir lagde til} one {Éin blir lagd til} other {# blir lagde til}}, og {stay, plural, =0 {ingen} one {éin} other {#}} er der frå før.',
    en: '{add, plural, =0 {Nobody is added} one {One is added} other {# are added}}, and {stay, plural, =0 {nobody is} one {one is} other {# are}} there already.',
  },
  wrong: {
    nb: '{count, plural, one {Én linje må} other {# linjer må}} rettes først. Rett i regnearket, og velg filen på nytt.',
    nn: '{count, plural, one {Éi linje må} other {# linjer må}} rettast først. Rett i reknearket, og vel fila på nytt.',
    en: '{count, plural, one {One line has} other {# lines have}} to be corrected first. Correct it in the spreadsheet and choose the file again.',
  },
  line: { nb: 'Linje', nn: 'Linje', en: 'Line' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  happens: { nb: 'Hva som skjer', nn: 'Kva som skjer', en: 'What happens' },
  store: {
    nb: '{count, plural, one {Legg til én person} other {Legg til # personer}}',
    nn: '{count, plural, one {Legg til éin person} other {Legg til # personar}}',
    en: '{count, plural, one {Add one person} other {Add # people}}',
  },
  storing: { nb: 'Legger til …', nn: 'Legg til …', en: 'Adding …' },
  stored: {
    nb: '{count, plural, one {Én person er lagt til} other {# personer er lagt til}}.',
    nn: '{count, plural, one {Éin person er lagd til} other {# personar er lagde til}}.',
    en: '{count, plural, one {One person was added} other {# people were added}}.',
  },
  changed: {
    nb: 'Noe har endret seg siden du så lista. Ingenting er lagret. Se over en gang til.',
    nn: 'Noko har endra seg sidan du såg lista. Ingenting er lagra. Sjå over ein gong til.',
    en: 'Something has changed since you saw the list. Nothing is stored. Look it over once more.',
  },
  back: { nb: 'Tilbake til enhetene', nn: 'Tilbake til einingane', en: 'Back to the units' },
});

export const importActTexts: Words<ImportAct> = texts({
  add: { nb: 'Blir lagt til', nn: 'Blir lagd til', en: 'Is added' },
  stay: { nb: 'Jobber der fra før', nn: 'Jobbar der frå før', en: 'Works there already' },
});

export const importProblemTexts: Words<ImportProblem> = texts({
  'national-id-wrong': {
    nb: 'Fødselsnummeret er ikke riktig. Det skal ha elleve siffer.',
    nn: 'Fødselsnummeret er ikkje rett. Det skal ha elleve siffer.',
    en: 'The national id is not right. It should have eleven digits.',
  },
  'name-missing': { nb: 'Fornavnet mangler.', nn: 'Førenamnet manglar.', en: 'The given name is missing.' },
  'unit-missing': { nb: 'Enheten mangler.', nn: 'Eininga manglar.', en: 'The unit is missing.' },
  'unit-unknown': {
    nb: 'Kommunen har ingen enhet med det navnet. Lag enheten først, eller rett navnet.',
    nn: 'Kommunen har inga eining med det namnet. Lag eininga først, eller rett namnet.',
    en: 'The municipality has no unit of that name. Make the unit first, or correct the name.',
  },
  'text-too-long': {
    nb: 'Navnet eller tittelen er for lang.',
    nn: 'Namnet eller tittelen er for lang.',
    en: 'The name or the title is too long.',
  },
  'said-twice': {
    nb: 'Den samme personen står to ganger for denne enheten.',
    nn: 'Den same personen står to gonger for denne eininga.',
    en: 'The same person stands twice for this unit.',
  },
});
