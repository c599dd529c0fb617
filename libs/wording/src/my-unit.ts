// A unit's people, as its leader meets them: who still works here, who has left, who begins.
import { texts } from './words';

export const myUnit = texts({
  page: { nb: 'Folk i tjenesten', nn: 'Folk i tenesta', en: 'People of the service' },
  link: { nb: 'Folk', nn: 'Folk', en: 'People' },
  fetching: { nb: 'Henter folkene …', nn: 'Hentar folka …', en: 'Fetching the people …' },
  waits: {
    nb: '{count, plural, =0 {Ingen navn venter på deg} one {Ett navn venter på deg} other {# navn venter på deg}}',
    nn: '{count, plural, =0 {Ingen namn ventar på deg} one {Eitt namn ventar på deg} other {# namn ventar på deg}}',
    en: '{count, plural, =0 {No names wait for you} one {One name waits for you} other {# names wait for you}}',
  },
  waitsIn: {
    nb: '{count, plural, one {Ett navn venter på deg i {unit}} other {# navn venter på deg i {unit}}}',
    nn: '{count, plural, one {Eitt namn ventar på deg i {unit}} other {# namn ventar på deg i {unit}}}',
    en: '{count, plural, one {One name waits for you in {unit}} other {# names wait for you in {unit}}}',
  },
  lookAtPeople: { nb: 'Se hvem det er', nn: 'Sjå kven det er', en: 'See who it is' },
  noPlans: {
    nb: 'Du ser hvem som jobber her, ikke hva som står i planene.',
    nn: 'Du ser kven som jobbar her, ikkje kva som står i planane.',
    en: 'You see who works here, not what stands in the plans.',
  },
  choose: { nb: 'Hvilken tjeneste?', nn: 'Kva teneste?', en: 'Which service?' },
  leadsNone: {
    nb: 'Du leder ingen tjeneste nå. Administratoren i kommunen kan gi deg rollen.',
    nn: 'Du leier inga teneste no. Administratoren i kommunen kan gi deg rolla.',
    en: 'You lead no service now. The administrator of the municipality can give you the role.',
  },
  notHere: {
    nb: 'Vi finner ikke tjenesten, eller du leder den ikke lenger.',
    nn: 'Vi finn ikkje tenesta, eller du leier ho ikkje lenger.',
    en: 'We cannot find the service, or you no longer lead it.',
  },
  belongsTo: { nb: 'Hører til {organisation}.', nn: 'Høyrer til {organisation}.', en: 'Belongs to {organisation}.' },
  servesToo: { nb: 'Jobber også for {others}.', nn: 'Jobbar også for {others}.', en: 'Works for {others} too.' },
  leader: {
    nb: 'Leder: {names}.',
    nn: 'Leiar: {names}.',
    en: 'Leader: {names}.',
  },
  noLeader: { nb: 'Enheten mangler leder.', nn: 'Eininga manglar leiar.', en: 'The unit lacks a leader.' },

  stillHere: { nb: 'Jobber de her fortsatt?', nn: 'Jobbar dei her framleis?', en: 'Do they still work here?' },
  loseOn: {
    nb: 'De du ikke bekrefter, mister tilgangen {date}.',
    nn: 'Dei du ikkje stadfestar, mistar tilgangen {date}.',
    en: 'Those you do not confirm lose their access on {date}.',
  },
  loseEach: {
    nb: 'De du ikke bekrefter, mister tilgangen den dagen som står ved navnet.',
    nn: 'Dei du ikkje stadfestar, mistar tilgangen den dagen som står ved namnet.',
    en: 'Those you do not confirm lose their access on the day beside the name.',
  },
  losesOn: { nb: 'mister tilgangen {date}', nn: 'mistar tilgangen {date}', en: 'loses access on {date}' },
  lapsed: { nb: 'Mistet tilgangen', nn: 'Mista tilgangen', en: 'Lost their access' },
  lapsedWhy: {
    nb: 'Disse ble ikke bekreftet i tide. Jobber de her fortsatt, får de tilgangen tilbake når du sier det.',
    nn: 'Desse vart ikkje stadfesta i tide. Jobbar dei her framleis, får dei tilgangen tilbake når du seier det.',
    en: 'These were not confirmed in time. If they still work here, they get their access back when you say so.',
  },
  lapsedOn: { nb: 'mistet tilgangen {date}', nn: 'mista tilgangen {date}', en: 'lost access on {date}' },
  everybody: { nb: 'Jobber her', nn: 'Jobbar her', en: 'Work here' },
  nobody: { nb: 'Ingen jobber her ennå.', nn: 'Ingen jobbar her enno.', en: 'Nobody works here yet.' },
  until: { nb: 'bekreftet til {date}', nn: 'stadfesta til {date}', en: 'confirmed until {date}' },
  plans: {
    nb: '{count, plural, =0 {kontakt i ingen planer} one {kontakt i én plan} other {kontakt i # planer}}',
    nn: '{count, plural, =0 {kontakt i ingen planar} one {kontakt i éin plan} other {kontakt i # planar}}',
    en: '{count, plural, =0 {contact in no plans} one {contact in one plan} other {contact in # plans}}',
  },
  me: {
    nb: 'Deg selv bekrefter administratoren.',
    nn: 'Deg sjølv stadfestar administratoren.',
    en: 'The administrator confirms you.',
  },
  works: { nb: 'Jobber her', nn: 'Jobbar her', en: 'Works here' },
  allWork: {
    nb: 'Bekreft alle {count}',
    nn: 'Stadfest alle {count}',
    en: 'Confirm all {count}',
  },
  confirming: { nb: 'Bekrefter …', nn: 'Stadfestar …', en: 'Confirming …' },
  confirmed: {
    nb: '{name} er bekreftet til {date}.',
    nn: '{name} er stadfesta til {date}.',
    en: '{name} is confirmed until {date}.',
  },
  allConfirmed: { nb: 'Alle er bekreftet.', nn: 'Alle er stadfesta.', en: 'Everybody is confirmed.' },
  left: { nb: 'Har sluttet', nn: 'Har slutta', en: 'Has left' },
  leftTitle: { nb: 'Har {name} sluttet?', nn: 'Har {name} slutta?', en: 'Has {name} left?' },
  leftNow: {
    nb: '{name} mister med en gang alt de fikk gjennom {unit}, også det de har åpent på skjermen nå.',
    nn: '{name} mistar med ein gong alt dei fekk gjennom {unit}, også det dei har ope på skjermen no.',
    en: '{name} loses at once all that came through {unit}, also what is open on the screen now.',
  },
  leftPlans: {
    nb: '{count, plural, one {Én plan står da uten denne kontakten} other {# planer står da uten denne kontakten}}. Det de skrev, blir stående.',
    nn: '{count, plural, one {Éin plan står då utan denne kontakten} other {# planar står då utan denne kontakten}}. Det dei skreiv, blir ståande.',
    en: '{count, plural, one {One plan is then without this contact} other {# plans are then without this contact}}. What they wrote stays.',
  },
  leaving: { nb: 'Tar bort tilgangen …', nn: 'Tek bort tilgangen …', en: 'Taking the access away …' },
  hasLeft: {
    nb: '{name} har ikke tilgang lenger.',
    nn: '{name} har ikkje tilgang lenger.',
    en: '{name} no longer has access.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  alone: {
    nb: 'Du kan ikke bekrefte deg selv. Det gjør administratoren.',
    nn: 'Du kan ikkje stadfeste deg sjølv. Det gjer administratoren.',
    en: 'You cannot confirm yourself. The administrator does.',
  },
  notSelf: {
    nb: 'Du kan ikke melde deg selv ut. Det gjør administratoren.',
    nn: 'Du kan ikkje melde deg sjølv ut. Det gjer administratoren.',
    en: 'You cannot end your own place. The administrator does.',
  },

  add: { nb: 'Legg til en som jobber her', nn: 'Legg til ein som jobbar her', en: 'Add somebody who works here' },
  addHow: {
    nb: 'Hvordan vil du finne personen?',
    nn: 'Korleis vil du finne personen?',
    en: 'How will you find the person?',
  },
  byName: {
    nb: 'Etter navn, blant dem som jobber i kommunen',
    nn: 'Etter namn, blant dei som jobbar i kommunen',
    en: 'By name, among those who work in the municipality',
  },
  byId: { nb: 'Med fødselsnummer', nn: 'Med fødselsnummer', en: 'By national id' },
  newcomer: {
    nb: 'Ingen med det fødselsnummeret har jobbet i en tjeneste her. Skriv navnet, så kan du legge til likevel.',
    nn: 'Ingen med det fødselsnummeret har jobba i ei teneste her. Skriv namnet, så kan du leggje til likevel.',
    en: 'Nobody with that national id has worked in a service here. Write the name, and you can add them all the same.',
  },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  titleHint: {
    nb: 'For eksempel sykepleier eller vikar.',
    nn: 'Til dømes sjukepleiar eller vikar.',
    en: 'For example nurse or substitute.',
  },
  chosen: { nb: '{name} begynner i {unit}.', nn: '{name} byrjar i {unit}.', en: '{name} begins in {unit}.' },
  isHere: { nb: 'Jobber her fra før.', nn: 'Jobbar her frå før.', en: 'Works here already.' },
  addNow: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  adding: { nb: 'Legger til …', nn: 'Legg til …', en: 'Adding …' },
  added: { nb: '{name} er lagt til.', nn: '{name} er lagd til.', en: '{name} is added.' },

  giveRole: { nb: 'Gi en rolle', nn: 'Gi ei rolle', en: 'Give a role' },
  giveRoleTitle: { nb: 'Gi {name} en rolle', nn: 'Gi {name} ei rolle', en: 'Give {name} a role' },
  whichRole: { nb: 'Hvilken rolle?', nn: 'Kva rolle?', en: 'Which role?' },
  roleUntil: {
    nb: 'Til og med (kan stå tomt)',
    nn: 'Til og med (kan stå tomt)',
    en: 'Until and including (may be empty)',
  },
  giving: { nb: 'Gir rollen …', nn: 'Gir rolla …', en: 'Giving the role …' },
  gave: { nb: '{name} har fått rollen.', nn: '{name} har fått rolla.', en: '{name} has the role.' },
  hasRole: { nb: '{name} har rollen fra før.', nn: '{name} har rolla frå før.', en: '{name} has the role already.' },
  dayPast: {
    nb: 'Velg en dag som ikke er gått.',
    nn: 'Vel ein dag som ikkje er gått.',
    en: 'Choose a day that is not past.',
  },
});
