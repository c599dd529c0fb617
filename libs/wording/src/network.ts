// "Alle rundt meg": the people around the owner, nearest first, and how the owner places them.
import type { ContactKind, NetworkRing } from '@samplan/domain';
import { texts, type Text } from './words';

export const network = texts({
  page: { nb: 'Alle rundt meg', nn: 'Alle rundt meg', en: 'Everybody around me' },
  comeHome: {
    nb: '{count, plural, one {Én person} other {# personer}} kommer hjem til deg i løpet av en uke.',
    nn: '{count, plural, one {Éin person} other {# personar}} kjem heim til deg i løpet av ei veke.',
    en: '{count, plural, one {One person comes} other {# people come}} home to you in the course of a week.',
  },
  comeHomeUnsaid: {
    nb: 'Si hvem som kommer hjem til deg, så teller vi for deg.',
    nn: 'Sei kven som kjem heim til deg, så tel vi for deg.',
    en: 'Say who comes home to you, and we count for you.',
  },
  aYearAgo: {
    nb: 'For et år siden var det {count, plural, =0 {ingen} other {#}}.',
    nn: 'For eit år sidan var det {count, plural, =0 {ingen} other {#}}.',
    en: 'A year ago {count, plural, =0 {nobody did} one {one did} other {# did}}.',
  },
  how: {
    nb: 'De du har valgt som nærmest, står innerst. Bare du ser alle. Bildet og lista viser det samme.',
    nn: 'Dei du har valt som nærast, står inst. Berre du ser alle. Biletet og lista viser det same.',
    en: 'Those you have chosen as nearest stand in the middle. Only you see everybody. The picture and the list show the same.',
  },
  picture: {
    nb: 'Bilde av nettverket til {name}. Det samme står som liste ved siden av bildet.',
    nn: 'Bilete av nettverket til {name}. Det same står som liste ved sida av biletet.',
    en: 'Picture of the network of {name}. The same stands as a list beside the picture.',
  },
  dashed: {
    nb: 'Stiplet strek: uten innlogging her.',
    nn: 'Stipla strek: utan innlogging her.',
    en: 'Dashed line: no login here.',
  },
  nobodyYet: {
    nb: 'Her er bare du så langt. Legg til dem som er rundt deg: familie, venner, naboer, frivillige, legen. De får ikke beskjed, og ingen andre ser det.',
    nn: 'Her er berre du så langt. Legg til dei som er rundt deg: familie, vener, naboar, frivillige, legen. Dei får ikkje beskjed, og ingen andre ser det.',
    en: 'Only you are here so far. Add those around you: family, friends, neighbours, volunteers, the doctor. They are not told, and nobody else sees it.',
  },
  nobodyNear: {
    nb: 'Ingen ennå. Velg «Mer» ved en person og «Sett nærmest meg».',
    nn: 'Ingen enno. Vel «Meir» ved ein person og «Set nærast meg».',
    en: 'Nobody yet. Choose “More” beside a person and “Place nearest me”.',
  },
  nobodyHelps: { nb: 'Ingen her nå.', nn: 'Ingen her no.', en: 'Nobody here now.' },
  noLogin: { nb: 'Uten innlogging', nn: 'Utan innlogging', en: 'No login' },
  comesHome: { nb: 'Kommer hjem til deg', nn: 'Kjem heim til deg', en: 'Comes home to you' },
  fetching: {
    nb: 'Henter dem som er rundt deg …',
    nn: 'Hentar dei som er rundt deg …',
    en: 'Fetching those around you …',
  },

  // what one may do with somebody
  more: { nb: 'Mer', nn: 'Meir', en: 'More' },
  moreAbout: { nb: 'om {name}', nn: 'om {name}', en: 'about {name}' },
  toNear: { nb: 'Sett nærmest meg', nn: 'Set nærast meg', en: 'Place nearest me' },
  toHelps: {
    nb: 'Sett blant dem som hjelper meg',
    nn: 'Set blant dei som hjelper meg',
    en: 'Place among those who help me',
  },
  isNear: { nb: '{name} står nå nærmest deg.', nn: '{name} står no nærast deg.', en: '{name} now stands nearest you.' },
  isHelps: {
    nb: '{name} står nå blant dem som hjelper deg.',
    nn: '{name} står no blant dei som hjelper deg.',
    en: '{name} now stands among those who help you.',
  },
  saysComes: { nb: 'Kommer hjem til meg', nn: 'Kjem heim til meg', en: 'Comes home to me' },
  saysNot: { nb: 'Kommer ikke hjem til meg', nn: 'Kjem ikkje heim til meg', en: 'Does not come home to me' },
  isComing: {
    nb: '{name} kommer hjem til deg.',
    nn: '{name} kjem heim til deg.',
    en: '{name} comes home to you.',
  },
  isNotComing: {
    nb: '{name} kommer ikke hjem til deg.',
    nn: '{name} kjem ikkje heim til deg.',
    en: '{name} does not come home to you.',
  },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  remove: { nb: 'Ta bort', nn: 'Ta bort', en: 'Remove' },

  // the form
  add: { nb: 'Legg til en person', nn: 'Legg til ein person', en: 'Add a person' },
  addMeans: {
    nb: 'Den du legger til, får ingen innlogging og ingen beskjed. Bare du ser det.',
    nn: 'Den du legg til, får inga innlogging og ingen beskjed. Berre du ser det.',
    en: 'The person you add gets no login and is not told. Only you see it.',
  },
  changeTitle: { nb: 'Om {name}', nn: 'Om {name}', en: 'About {name}' },
  name: { nb: 'Hva heter de?', nn: 'Kva heiter dei?', en: 'What are they called?' },
  relation: { nb: 'Hvem er de for deg?', nn: 'Kven er dei for deg?', en: 'Who are they to you?' },
  relationHint: {
    nb: 'For eksempel nabo, turvenn eller tante.',
    nn: 'Til dømes nabo, turven eller tante.',
    en: 'For example neighbour, walking friend or aunt.',
  },
  kind: { nb: 'Hva slags person er det?', nn: 'Kva slags person er det?', en: 'What kind of person is it?' },
  ring: { nb: 'Hvor står de?', nn: 'Kvar står dei?', en: 'Where do they stand?' },
  does: {
    nb: 'Hva gjør de, og hvor ofte?',
    nn: 'Kva gjer dei, og kor ofte?',
    en: 'What do they do, and how often?',
  },
  doesHint: {
    nb: 'Få ord holder: «Hver morgen», «Går tur på lørdager».',
    nn: 'Få ord held: «Kvar morgon», «Går tur på laurdagar».',
    en: 'A few words will do: “Every morning”, “Walks on Saturdays”.',
  },
  comesEachWeek: {
    nb: 'Kommer hjem til meg i løpet av en vanlig uke',
    nn: 'Kjem heim til meg i løpet av ei vanleg veke',
    en: 'Comes home to me in the course of an ordinary week',
  },
  nameMissing: { nb: 'Skriv hva de heter.', nn: 'Skriv kva dei heiter.', en: 'Write what they are called.' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  added: { nb: '{name} er lagt til.', nn: '{name} er lagt til.', en: '{name} has been added.' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  standsNow: { nb: 'Nå står det: {what}', nn: 'No står det: {what}', en: 'It now says: {what}' },

  // taking away
  removeTitle: { nb: 'Ta bort {name}?', nn: 'Ta bort {name}?', en: 'Remove {name}?' },
  removeMeans: {
    nb: 'Navnet og det du har skrevet om {name}, blir borte. Ingen får beskjed.',
    nn: 'Namnet og det du har skrive om {name}, blir borte. Ingen får beskjed.',
    en: 'The name and what you have written about {name} will be gone. Nobody is told.',
  },
  removed: { nb: '{name} er tatt bort.', nn: '{name} er teken bort.', en: '{name} has been removed.' },
});

export const networkRingNames: Readonly<Record<NetworkRing, Text>> = texts({
  near: { nb: 'Nærmest meg', nn: 'Nærast meg', en: 'Nearest me' },
  helps: { nb: 'De som hjelper meg', nn: 'Dei som hjelper meg', en: 'Those who help me' },
});

export const contactKindNames: Readonly<Record<ContactKind, Text>> = texts({
  family: { nb: 'Familie eller venn', nn: 'Familie eller ven', en: 'Family or friend' },
  volunteer: { nb: 'Frivillig', nn: 'Frivillig', en: 'Volunteer', se: 'eaktodáhtolaš' },
  service: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service', se: 'bálvalus' },
});
