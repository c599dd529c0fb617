// "Slik har planen endret seg": the history of a plan's facts as sentences. Each begins with who, which is set apart.
import type { ChangedNoun, PlanState } from '@samplan/domain';
import { texts, type Text } from './words';

export const history = texts({
  page: { nb: 'Slik har planen endret seg', nn: 'Slik har planen endra seg', en: 'How the plan has changed' },
  myPlan: { nb: 'Min plan', nn: 'Planen min', en: 'My plan' },
  planOf: { nb: 'Planen til {name}', nn: 'Planen til {name}', en: 'The plan of {name}' },
  what: {
    nb: 'Her står hva som er bestemt og endret i det du kan lese, det siste først.',
    nn: 'Her står kva som er bestemt og endra i det du kan lese, det siste først.',
    en: 'What was decided and changed in what you can read, the latest first.',
  },
  fetching: { nb: 'Henter det som er endret …', nn: 'Hentar det som er endra …', en: 'Fetching what has changed …' },
  nothing: { nb: 'Ingenting er endret ennå.', nn: 'Ingenting er endra enno.', en: 'Nothing has changed yet.' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  yesterday: { nb: 'I går', nn: 'I går', en: 'Yesterday' },
  at: { nb: 'kl. {time}', nn: 'kl. {time}', en: 'at {time}' },
  atIn: { nb: 'kl. {time}, i {section}', nn: 'kl. {time}, i {section}', en: 'at {time}, in {section}' },
  more: { nb: 'Vis flere', nn: 'Vis fleire', en: 'Show more' },
  fetchingMore: { nb: 'Henter flere …', nn: 'Hentar fleire …', en: 'Fetching more …' },
  shown: {
    nb: '{count, plural, one {Én endring til vises.} other {# endringer til vises.}}',
    nn: '{count, plural, one {Éi endring til blir vist.} other {# endringar til blir viste.}}',
    en: '{count, plural, one {One more change is shown.} other {# more changes are shown.}}',
  },
  all: { nb: 'Det var alt.', nn: 'Det var alt.', en: 'That is all.' },
  you: { nb: 'Du', nn: 'Du', en: 'You' },
  somebody: { nb: 'Noen', nn: 'Nokon', en: 'Somebody' },
  someone: { nb: 'noen', nn: 'nokon', en: 'somebody' },
  quoted: { nb: '«{title}»', nn: '«{title}»', en: '“{title}”' },
  aGoal: { nb: 'et mål', nn: 'eit mål', en: 'a goal' },
  aMeasure: { nb: 'et tiltak', nn: 'eit tiltak', en: 'a measure' },
});

/** Any fact of a goal or a measure: `field` is as in "endret fristen". */
export const factChanges = texts({
  changed: {
    nb: '{who} endret {field} fra {before} til {after} for {what}.',
    nn: '{who} endra {field} frå {before} til {after} for {what}.',
    en: '{who} changed {field} from {before} to {after} for {what}.',
  },
  set: {
    nb: '{who} satte {field} til {after} for {what}.',
    nn: '{who} sette {field} til {after} for {what}.',
    en: '{who} set {field} to {after} for {what}.',
  },
  emptied: {
    nb: '{who} tok bort {field} for {what}. Før sto det {before}.',
    nn: '{who} tok bort {field} for {what}. Før stod det {before}.',
    en: '{who} removed {field} for {what}. It used to be {before}.',
  },
  touched: {
    nb: '{who} endret {field} for {what}.',
    nn: '{who} endra {field} for {what}.',
    en: '{who} changed {field} for {what}.',
  },
});

/** The same of the plan as a whole. */
export const planFactChanges = texts({
  changed: {
    nb: '{who} endret {field} fra {before} til {after}.',
    nn: '{who} endra {field} frå {before} til {after}.',
    en: '{who} changed {field} from {before} to {after}.',
  },
  set: {
    nb: '{who} satte {field} til {after}.',
    nn: '{who} sette {field} til {after}.',
    en: '{who} set {field} to {after}.',
  },
  emptied: {
    nb: '{who} tok bort {field}. Før sto det {before}.',
    nn: '{who} tok bort {field}. Før stod det {before}.',
    en: '{who} removed {field}. It used to be {before}.',
  },
  touched: { nb: '{who} endret {field}.', nn: '{who} endra {field}.', en: '{who} changed {field}.' },
});

export const itemChanges = texts({
  added: { nb: '{who} la til {what}.', nn: '{who} la til {what}.', en: '{who} added {what}.' },
  ended: { nb: '{who} avsluttet {what}.', nn: '{who} avslutta {what}.', en: '{who} ended {what}.' },
  endedWhy: {
    nb: '{who} avsluttet {what}. Grunn: {reason}.',
    nn: '{who} avslutta {what}. Grunn: {reason}.',
    en: '{who} ended {what}. Reason: {reason}.',
  },
  reopened: { nb: '{who} tok {what} opp igjen.', nn: '{who} tok {what} opp igjen.', en: '{who} took {what} up again.' },
  starred: { nb: '{who} satte stjerne på {what}.', nn: '{who} sette stjerne på {what}.', en: '{who} starred {what}.' },
  unstarred: {
    nb: '{who} tok bort stjernen fra {what}.',
    nn: '{who} tok bort stjerna frå {what}.',
    en: '{who} removed the star from {what}.',
  },
  goalOrder: {
    nb: '{who} endret rekkefølgen på målene.',
    nn: '{who} endra rekkjefølgja på måla.',
    en: '{who} changed the order of the goals.',
  },
  measureOrder: {
    nb: '{who} endret rekkefølgen på tiltakene.',
    nn: '{who} endra rekkjefølgja på tiltaka.',
    en: '{who} changed the order of the measures.',
  },
  linked: {
    nb: '{who} knyttet {what} til det som er viktig.',
    nn: '{who} knytte {what} til det som er viktig.',
    en: '{who} linked {what} to what matters.',
  },
  unlinked: {
    nb: '{who} tok bort koblingen mellom {what} og det som er viktig.',
    nn: '{who} tok bort koplinga mellom {what} og det som er viktig.',
    en: '{who} removed the link between {what} and what matters.',
  },
  movedFromTo: {
    nb: '{who} flyttet {what} fra {before} til {after}.',
    nn: '{who} flytta {what} frå {before} til {after}.',
    en: '{who} moved {what} from {before} to {after}.',
  },
  movedTo: {
    nb: '{who} flyttet {what} til {after}.',
    nn: '{who} flytta {what} til {after}.',
    en: '{who} moved {what} to {after}.',
  },
  movedFrom: {
    nb: '{who} flyttet {what} ut av {before}.',
    nn: '{who} flytta {what} ut av {before}.',
    en: '{who} moved {what} out of {before}.',
  },
  moved: { nb: '{who} flyttet {what}.', nn: '{who} flytta {what}.', en: '{who} moved {what}.' },
  helps: {
    nb: '{who} førte opp at {name} hjelper med {what}.',
    nn: '{who} førte opp at {name} hjelper med {what}.',
    en: '{who} noted that {name} helps with {what}.',
  },
  helpsNot: {
    nb: '{who} førte opp at {name} ikke lenger hjelper med {what}.',
    nn: '{who} førte opp at {name} ikkje lenger hjelper med {what}.',
    en: '{who} noted that {name} no longer helps with {what}.',
  },
  helper: {
    nb: '{who} endret hvem som hjelper med {what}.',
    nn: '{who} endra kven som hjelper med {what}.',
    en: '{who} changed who helps with {what}.',
  },
  takenOut: {
    nb: '{who} tok ut {what} til dere er enige.',
    nn: '{who} tok ut {what} til de er einige.',
    en: '{who} took out {what} until you agree.',
  },
  putBack: { nb: '{who} satte inn {what} igjen.', nn: '{who} sette inn {what} igjen.', en: '{who} put {what} back.' },
  disagrees: {
    nb: '{who} er uenig i {what}.',
    nn: '{who} er ueinig i {what}.',
    en: '{who} disagreed with {what}.',
  },
  agrees: {
    nb: '{who} tok bort uenigheten om {what}.',
    nn: '{who} tok bort usemja om {what}.',
    en: '{who} removed the disagreement about {what}.',
  },
  fileAdded: { nb: '{who} la ved en fil.', nn: '{who} la ved ei fil.', en: '{who} added a file.' },
  fileRemoved: { nb: '{who} tok bort en fil.', nn: '{who} tok bort ei fil.', en: '{who} removed a file.' },
});

/** Words that were written in peace, by `field`. */
export const wordsChanges: Readonly<Record<string, Text>> = texts({
  shared: {
    nb: '{who} delte det som er viktig.',
    nn: '{who} delte det som er viktig.',
    en: '{who} shared what matters.',
  },
  takenBack: {
    nb: '{who} angret delingen av det som er viktig.',
    nn: '{who} angra delinga av det som er viktig.',
    en: '{who} undid the sharing of what matters.',
  },
});

/** By the state that the plan came to. */
export const planStateChanges: Readonly<Record<PlanState | 'again', Text>> = texts({
  draft: { nb: '{who} laget planen.', nn: '{who} laga planen.', en: '{who} made the plan.' },
  active: { nb: '{who} startet planen.', nn: '{who} starta planen.', en: '{who} started the plan.' },
  again: { nb: '{who} startet planen igjen.', nn: '{who} starta planen igjen.', en: '{who} started the plan again.' },
  paused: { nb: '{who} satte planen på pause.', nn: '{who} sette planen på pause.', en: '{who} paused the plan.' },
  closed: { nb: '{who} avsluttet planen.', nn: '{who} avslutta planen.', en: '{who} closed the plan.' },
});

export const cooperationChanges = texts({
  notNeeded: {
    nb: '{who} skrev at det ikke trengs samarbeid med flere nå.',
    nn: '{who} skreiv at det ikkje trengst samarbeid med fleire no.',
    en: '{who} wrote that no cooperation with others is needed now.',
  },
  needed: {
    nb: '{who} tok bort at det ikke trengs samarbeid med flere.',
    nn: '{who} tok bort at det ikkje trengst samarbeid med fleire.',
    en: '{who} removed that no cooperation with others is needed.',
  },
});

/** For what nobody has worded yet: true, and never silent. */
export const unknownChanges: Readonly<Record<ChangedNoun, Text>> = texts({
  plan: {
    nb: '{who} endret noe i planen.',
    nn: '{who} endra noko i planen.',
    en: '{who} changed something in the plan.',
  },
  goal: {
    nb: '{who} endret noe i {what}.',
    nn: '{who} endra noko i {what}.',
    en: '{who} changed something in {what}.',
  },
  measure: {
    nb: '{who} endret noe i {what}.',
    nn: '{who} endra noko i {what}.',
    en: '{who} changed something in {what}.',
  },
  responsibility: {
    nb: '{who} endret noe om ansvaret for {what}.',
    nn: '{who} endra noko om ansvaret for {what}.',
    en: '{who} changed something about the responsibility for {what}.',
  },
  participant: {
    nb: '{who} endret hvem som er med.',
    nn: '{who} endra kven som er med.',
    en: '{who} changed who takes part.',
  },
  access: {
    nb: '{who} endret hvem som ser hva.',
    nn: '{who} endra kven som ser kva.',
    en: '{who} changed who sees what.',
  },
  disagreement: {
    nb: '{who} endret noe i det noen er uenig i.',
    nn: '{who} endra noko i det nokon er ueinig i.',
    en: '{who} changed something about a disagreement.',
  },
  attachment: {
    nb: '{who} endret noe ved en fil.',
    nn: '{who} endra noko ved ei fil.',
    en: '{who} changed something about a file.',
  },
  words: {
    nb: '{who} endret en tekst.',
    nn: '{who} endra ein tekst.',
    en: '{who} changed a text.',
  },
});
