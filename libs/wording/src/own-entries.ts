// The text of "Kopier det som er mitt": what somebody wrote and changed themselves, for their own journal.
import type { ChangedNoun } from '@samplan/domain';
import { texts, type Text } from './words';

export const ownEntries = texts({
  header: {
    nb: 'Fra planen til {owner}, skrevet av {name}',
    nn: 'Frå planen til {owner}, skrive av {name}',
    en: 'From the plan of {owner}, written by {name}',
  },
  since: { nb: 'Fra {since} til {until}', nn: 'Frå {since} til {until}', en: 'From {since} to {until}' },
  upTo: { nb: 'Til og med {until}', nn: 'Til og med {until}', en: 'Until {until}' },
  purpose: {
    nb: 'Dette er en kopi av det du selv har skrevet, til din egen journal. Planen er ikke endret.',
    nn: 'Dette er ein kopi av det du sjølv har skrive, til din eigen journal. Planen er ikkje endra.',
    en: 'This is a copy of what you wrote yourself, for your own records. The plan has not been changed.',
  },
  goal: { nb: 'Mål: {title}', nn: 'Mål: {title}', en: 'Goal: {title}' },
  measure: { nb: 'Tiltak: {title}', nn: 'Tiltak: {title}', en: 'Measure: {title}' },
  someGoal: { nb: 'Et mål', nn: 'Eit mål', en: 'A goal' },
  someMeasure: { nb: 'Et tiltak', nn: 'Eit tiltak', en: 'A measure' },
  wholePlan: { nb: 'Planen', nn: 'Planen', en: 'The plan' },
  answers: { nb: 'Det du svarte', nn: 'Det du svara', en: 'What you answered' },
  changes: { nb: 'Det du endret', nn: 'Det du endra', en: 'What you changed' },
  asked: { nb: 'Du spurte', nn: 'Du spurde', en: 'You asked' },
  disagreed: { nb: 'Du er uenig', nn: 'Du er ueinig', en: 'You disagree' },
  reviewed: { nb: 'Du sa hvordan det går', nn: 'Du sa korleis det går', en: 'You said how it goes' },
  decided: { nb: 'Hvorfor, skrev du', nn: 'Kvifor, skreiv du', en: 'Why, you wrote' },
  entry: { nb: '{date}: {what}', nn: '{date}: {what}', en: '{date}: {what}' },
  about: { nb: '{about}: {what}', nn: '{about}: {what}', en: '{about}: {what}' },
  to: { nb: '{what}: {value}', nn: '{what}: {value}', en: '{what}: {value}' },
  none: { nb: 'tatt bort', nn: 'teke bort', en: 'removed' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
});

/** By field of the words of goals and measures; the title's own field needs no name. */
export const ownEntryWords: Readonly<Record<string, Text>> = texts({
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  how: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  extent: { nb: 'Omfang', nn: 'Omfang', en: 'Extent' },
});

const CHANGES: Readonly<Record<string, Text>> = texts({
  'goal.added': { nb: 'satte et nytt mål', nn: 'sette eit nytt mål', en: 'set a new goal' },
  'goal.aim': { nb: 'hvor målet skal', nn: 'kvar målet skal', en: 'where the goal wants to' },
  'goal.parentId': {
    nb: 'hvilket mål dette bidrar til',
    nn: 'kva mål dette bidreg til',
    en: 'which goal this contributes to',
  },
  'goal.servesWhatMatters': {
    nb: 'hører til det som er viktig',
    nn: 'høyrer til det som er viktig',
    en: 'belongs to what matters',
  },
  'goal.starred': { nb: 'stjerne', nn: 'stjerne', en: 'star' },
  'goal.ended': { nb: 'avsluttet målet', nn: 'avslutta målet', en: 'ended the goal' },
  'goal.reopened': { nb: 'tok opp igjen målet', nn: 'tok opp att målet', en: 'took up the goal again' },
  'goal.moved': { nb: 'flyttet målet', nn: 'flytta målet', en: 'moved the goal' },
  'measure.added': { nb: 'la til et tiltak', nn: 'la til eit tiltak', en: 'added a measure' },
  'measure.goalId': { nb: 'målet tiltaket hører til', nn: 'målet tiltaket høyrer til', en: 'the goal it serves' },
  'measure.kind': { nb: 'type tiltak', nn: 'type tiltak', en: 'kind of measure' },
  'measure.state': { nb: 'status', nn: 'status', en: 'state' },
  'measure.startsOn': { nb: 'oppstart', nn: 'oppstart', en: 'start' },
  'measure.deadlineOn': { nb: 'frist', nn: 'frist', en: 'deadline' },
  'measure.recurrence': { nb: 'hvor ofte', nn: 'kor ofte', en: 'how often' },
  'measure.outcome': {
    nb: 'veien videre for tiltaket',
    nn: 'vegen vidare for tiltaket',
    en: 'the way on for the measure',
  },
  'measure.decision': { nb: 'vedtak', nn: 'vedtak', en: 'decision' },
  'measure.decisionReference': {
    nb: 'endret referansen til vedtaket',
    nn: 'endra referansen til vedtaket',
    en: 'changed the reference of the decision',
  },
  'measure.serviceLevelId': { nb: 'endret tjenestenivået', nn: 'endra tenestenivået', en: 'changed the service level' },
  'measure.trainingTried': { nb: 'om opptrening er prøvd', nn: 'om opptrening er prøvd', en: 'if training was tried' },
  'measure.helper': { nb: 'endret hvem som hjelper til', nn: 'endra kven som hjelper til', en: 'changed who helps' },
  'measure.moved': { nb: 'flyttet tiltaket', nn: 'flytta tiltaket', en: 'moved the measure' },
  'responsibility.asked': { nb: 'spurte om ansvar', nn: 'spurde om ansvar', en: 'asked about responsibility' },
  'responsibility.talking': { nb: 'spurte om noe først', nn: 'spurde om noko først', en: 'asked something first' },
  'responsibility.accepted': {
    nb: 'sa ja til ansvaret',
    nn: 'sa ja til ansvaret',
    en: 'said yes to the responsibility',
  },
  'responsibility.declined': {
    nb: 'sa nei til ansvaret',
    nn: 'sa nei til ansvaret',
    en: 'said no to the responsibility',
  },
  'responsibility.withdrawn': { nb: 'trakk spørsmålet', nn: 'trekte spørsmålet', en: 'took the question back' },
  'responsibility.ended': { nb: 'avsluttet ansvaret', nn: 'avslutta ansvaret', en: 'ended the responsibility' },
  'disagreement.removed': { nb: 'er ikke uenig lenger', nn: 'er ikkje ueinig lenger', en: 'no longer disagreed' },
  'attachment.added': { nb: 'la til en fil', nn: 'la til ei fil', en: 'added a file' },
  'attachment.removed': { nb: 'fjernet en fil', nn: 'fjerna ei fil', en: 'removed a file' },
  'words.shared': {
    nb: 'delte det som er viktig',
    nn: 'delte det som er viktig',
    en: 'shared what matters',
  },
  'words.takenBack': {
    nb: 'angret delingen av det som er viktig',
    nn: 'angra delinga av det som er viktig',
    en: 'undid the sharing of what matters',
  },
  'plan.state': { nb: 'planens status', nn: 'status for planen', en: 'state of the plan' },
  'plan.periodFrom': { nb: 'planen gjelder fra', nn: 'planen gjeld frå', en: 'the plan runs from' },
  'plan.periodTo': { nb: 'planen gjelder til', nn: 'planen gjeld til', en: 'the plan runs to' },
  'plan.nextReviewOn': { nb: 'neste gang vi ser på planen', nn: 'neste gong vi ser på planen', en: 'the next look' },
});

const ANY: Readonly<Record<ChangedNoun, Text>> = texts({
  plan: { nb: 'endret planen', nn: 'endra planen', en: 'changed the plan' },
  goal: { nb: 'endret målet', nn: 'endra målet', en: 'changed the goal' },
  measure: { nb: 'endret tiltaket', nn: 'endra tiltaket', en: 'changed the measure' },
  responsibility: { nb: 'endret ansvaret', nn: 'endra ansvaret', en: 'changed the responsibility' },
  participant: { nb: 'endret hvem som er med', nn: 'endra kven som er med', en: 'changed who takes part' },
  access: { nb: 'endret hvem som ser hva', nn: 'endra kven som ser kva', en: 'changed who sees what' },
  disagreement: { nb: 'sa seg uenig', nn: 'sa seg ueinig', en: 'disagreed' },
  words: { nb: 'endret en tekst', nn: 'endra ein tekst', en: 'changed a text' },
  attachment: { nb: 'endret filene', nn: 'endra filene', en: 'changed the files' },
});

/** What was changed, as it stands after a date or before a value. */
export const ownEntryChange = (noun: ChangedNoun, field: string): Text => CHANGES[`${noun}.${field}`] ?? ANY[noun];
