// The log controller's page: what is unusual, by counting, and whether the log is whole.
import type { AnomalyKind } from '@samplan/domain';
import { texts, type Text } from './words';

export const logControl = texts({
  page: { nb: 'Avvik i loggen', nn: 'Avvik i loggen', en: 'Unusual in the log' },
  howMany: {
    nb: '{count, plural, =0 {Ingenting i loggen er uvanlig} =1 {Én ting i loggen er uvanlig} =2 {To ting i loggen er uvanlige} =3 {Tre ting i loggen er uvanlige} =4 {Fire ting i loggen er uvanlige} other {# ting i loggen er uvanlige}}',
    nn: '{count, plural, =0 {Ingenting i loggen er uvanleg} =1 {Éin ting i loggen er uvanleg} =2 {To ting i loggen er uvanlege} =3 {Tre ting i loggen er uvanlege} =4 {Fire ting i loggen er uvanlege} other {# ting i loggen er uvanlege}}',
    en: '{count, plural, =0 {Nothing in the log is unusual} =1 {One thing in the log is unusual} other {# things in the log are unusual}}',
  },
  lead: {
    nb: 'Siste sju dager, av {openings, plural, one {én åpning} other {# åpninger}}. Du ser når noen åpnet, og hvor mange deler, aldri hvem sin plan eller hva som sto der. Loggen over deg selv, og over planer til deg og dine, ser en annen.',
    nn: 'Siste sju dagar, av {openings, plural, one {éi opning} other {# opningar}}. Du ser når nokon opna, og kor mange delar, aldri kven sin plan eller kva som stod der. Loggen over deg sjølv, og over planar til deg og dine, ser ein annan.',
    en: 'The last seven days, of {openings, plural, one {one opening} other {# openings}}. You see when somebody opened, and how many parts, never whose plan or what stood there. The log of yourself, and of plans of you and yours, is seen by another.',
  },
  nothing: {
    nb: 'Ingen åpnet om natten, mange planer på kort tid eller noe de ikke var med i. Ingen søkte etter folk uten å invitere noen.',
    nn: 'Ingen opna om natta, mange planar på kort tid eller noko dei ikkje var med i. Ingen søkte etter folk utan å invitere nokon.',
    en: 'Nobody opened at night, many plans in a short time, or something they took no part in. Nobody searched for people without inviting any.',
  },
  employee: { nb: 'Ansatt {alias}', nn: 'Tilsett {alias}', en: 'Employee {alias}' },
  employeeNamed: { nb: '{name} (ansatt {alias})', nn: '{name} (tilsett {alias})', en: '{name} (employee {alias})' },
  atOnce: { nb: '{day} kl. {from}', nn: '{day} kl. {from}', en: '{day} at {from}' },
  during: { nb: '{day} kl. {from} til {until}', nn: '{day} kl. {from} til {until}', en: '{day}, {from} to {until}' },
  forUnit: { nb: 'som {unit}', nn: 'som {unit}', en: 'for {unit}' },
  inOrderAlready: {
    nb: 'Sett på, i orden {day}',
    nn: 'Sett på, i orden {day}',
    en: 'Looked at and in order, {day}',
  },
  underWay: { nb: 'Undersøkes, fra {day}', nn: 'Blir undersøkt, frå {day}', en: 'Being looked into, from {day}' },
  note: { nb: '«{note}»', nn: '«{note}»', en: '“{note}”' },
  investigate: { nb: 'Undersøk', nn: 'Undersøk', en: 'Look into' },
  inOrder: { nb: 'Sett på, i orden', nn: 'Sett på, i orden', en: 'Looked at, in order' },
  about: { nb: ': {what}', nn: ': {what}', en: ': {what}' },
  noteLabel: { nb: 'Notat (kan stå tomt)', nn: 'Notat (kan stå tomt)', en: 'Note (may be empty)' },
  noteHelp: {
    nb: 'Leses av loggkontrollører. Ikke skriv navn eller noe om helse.',
    nn: 'Blir lese av loggkontrollørar. Ikkje skriv namn eller noko om helse.',
    en: 'Read by log controllers. Do not write names or anything about health.',
  },
  reasonLabel: {
    nb: 'Hvorfor undersøker du dette?',
    nn: 'Kvifor undersøkjer du dette?',
    en: 'Why do you look into this?',
  },
  reasonHelp: {
    nb: 'Vil du se navnet, må grunnen stå her. At du så det, står i loggen.',
    nn: 'Vil du sjå namnet, må grunnen stå her. At du såg det, står i loggen.',
    en: 'To see the name, the reason must stand here. That you saw it stands in the log.',
  },
  reasonMissing: {
    nb: 'Skriv hvorfor du trenger navnet.',
    nn: 'Skriv kvifor du treng namnet.',
    en: 'Write why you need the name.',
  },
  showName: { nb: 'Vis navnet', nn: 'Vis namnet', en: 'Show the name' },
  markUnderWay: { nb: 'Merk at det undersøkes', nn: 'Merk at det blir undersøkt', en: 'Mark as being looked into' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  marked: { nb: 'Merket.', nn: 'Merkt.', en: 'Marked.' },
  questions: { nb: 'Spørsmål fra innbyggere', nn: 'Spørsmål frå innbyggjarar', en: 'Questions from citizens' },
  wonders: {
    nb: 'Noen lurer på hvorfor ansatt {alias} har åpnet planen deres',
    nn: 'Nokon lurer på kvifor tilsett {alias} har opna planen deira',
    en: 'Somebody wonders why employee {alias} has opened their plan',
  },
  wondersWhen: {
    nb: 'Gjelder {month}. Spurt {day}.',
    nn: 'Gjeld {month}. Spurt {day}.',
    en: 'About {month}. Asked on {day}.',
  },
  wondersUnit: {
    nb: 'Gjelder {month}, som {unit}. Spurt {day}.',
    nn: 'Gjeld {month}, som {unit}. Spurt {day}.',
    en: 'About {month}, for {unit}. Asked on {day}.',
  },
  answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  answerLabel: { nb: 'Svaret ditt', nn: 'Svaret ditt', en: 'Your answer' },
  answerHelp: {
    nb: 'Leses av den som spurte. Ikke skriv noe om helse.',
    nn: 'Blir lese av den som spurde. Ikkje skriv noko om helse.',
    en: 'Read by the one who asked. Do not write anything about health.',
  },
  answerMissing: { nb: 'Skriv et svar først.', nn: 'Skriv eit svar først.', en: 'Write an answer first.' },
  send: { nb: 'Send svaret', nn: 'Send svaret', en: 'Send the answer' },
  sent: { nb: 'Svaret er sendt.', nn: 'Svaret er sendt.', en: 'The answer is sent.' },
  next: { nb: 'Vis de neste', nn: 'Vis dei neste', en: 'Show the next' },
  first: { nb: 'Tilbake til de første', nn: 'Tilbake til dei første', en: 'Back to the first' },
  whole: { nb: 'Loggen er hel.', nn: 'Loggen er heil.', en: 'The log is whole.' },
  wholeWhy: {
    nb: 'Kontrollert {when}. Ingen av {sealed, plural, one {én rad} other {# rader}} er endret, satt inn eller borte.',
    nn: 'Kontrollert {when}. Ingen av {sealed, plural, one {éi rad} other {# rader}} er endra, sett inn eller borte.',
    en: 'Checked {when}. None of {sealed, plural, one {one row} other {# rows}} is changed, put in or gone.',
  },
  notWhole: { nb: 'Loggen er ikke hel.', nn: 'Loggen er ikkje heil.', en: 'The log is not whole.' },
  notWholeWhy: {
    nb: 'Kontrollert {when}. Noe er endret, satt inn eller borte. Den som drifter Samplan, finner ut hva med audit:verify.',
    nn: 'Kontrollert {when}. Noko er endra, sett inn eller borte. Den som driftar Samplan, finn ut kva med audit:verify.',
    en: 'Checked {when}. Something is changed, put in or gone. Whoever runs Samplan finds out what by audit:verify.',
  },
  notChecked: {
    nb: 'Loggen er ikke kontrollert ennå.',
    nn: 'Loggen er ikkje kontrollert enno.',
    en: 'The log has not been checked yet.',
  },
  checkNow: { nb: 'Kontroller nå', nn: 'Kontroller no', en: 'Check now' },
  checking: { nb: 'Kontrollerer …', nn: 'Kontrollerer …', en: 'Checking …' },
  fetching: { nb: 'Ser gjennom loggen …', nn: 'Ser gjennom loggen …', en: 'Looking through the log …' },
  notYours: {
    nb: 'Denne siden er for loggkontrollører.',
    nn: 'Denne sida er for loggkontrollørar.',
    en: 'This page is for log controllers.',
  },
});

export const anomalyTexts: Readonly<Record<AnomalyKind, { readonly name: Text; readonly what: Text }>> = {
  'no-relation': texts({
    name: { nb: 'Ingen felles plan', nn: 'Ingen felles plan', en: 'No plan in common' },
    what: {
      nb: '{who} åpnet {parts, plural, =0 {noe} =1 {én del} =2 {to deler} other {# deler}} av {plans, plural, =1 {en plan} other {# planer}} uten å være med',
      nn: '{who} opna {parts, plural, =0 {noko} =1 {éin del} =2 {to delar} other {# delar}} av {plans, plural, =1 {ein plan} other {# planar}} utan å vere med',
      en: '{who} opened {parts, plural, =0 {something} =1 {one part} other {# parts}} of {plans, plural, =1 {a plan} other {# plans}} without taking part',
    },
  }),
  'at-night': texts({
    name: { nb: 'Om natten', nn: 'Om natta', en: 'At night' },
    what: {
      nb: '{who} åpnet {parts, plural, =1 {én del} =2 {to deler} other {# deler}} om natten',
      nn: '{who} opna {parts, plural, =1 {éin del} =2 {to delar} other {# delar}} om natta',
      en: '{who} opened {parts, plural, =1 {one part} other {# parts}} at night',
    },
  }),
  'many-plans': texts({
    name: { nb: 'Mange på kort tid', nn: 'Mange på kort tid', en: 'Many in a short time' },
    what: {
      nb: '{who} åpnet {plans} planer på kort tid',
      nn: '{who} opna {plans} planar på kort tid',
      en: '{who} opened {plans} plans in a short time',
    },
  }),
  searches: texts({
    name: { nb: 'Søk etter folk', nn: 'Søk etter folk', en: 'Searches for people' },
    what: {
      nb: '{who} søkte etter folk {searches} ganger uten å invitere noen',
      nn: '{who} søkte etter folk {searches} gonger utan å invitere nokon',
      en: '{who} searched for people {searches} times without inviting anybody',
    },
  }),
};
