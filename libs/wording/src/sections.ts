// The titles that a plan's sections have when they come from a template, and what each kind of section is for.
import type { SectionKind } from '@samplan/domain';
import { texts, type Text } from './words';

/** By `title_key` of a section or a template row. */
export const sectionTitles = texts({
  whatMatters: { nb: 'Dette er viktig for meg', nn: 'Dette er viktig for meg', en: 'What matters to me' },
  home: { nb: 'Hjem og hverdag', nn: 'Heim og kvardag', en: 'Home and everyday life' },
  work: { nb: 'Skole, arbeid og aktivitet', nn: 'Skule, arbeid og aktivitet', en: 'School, work and activity' },
  health: { nb: 'Helse', nn: 'Helse', en: 'Health' },
  family: { nb: 'Familie og nettverk', nn: 'Familie og nettverk', en: 'Family and network' },
  leisure: { nb: 'Fritid', nn: 'Fritid', en: 'Leisure' },
  money: { nb: 'Økonomi og bolig', nn: 'Økonomi og bustad', en: 'Money and housing' },
  crisis: { nb: 'Når det blir vanskelig', nn: 'Når det blir vanskeleg', en: 'When things get hard' },
  own: { nb: 'Mine notater', nn: 'Notata mine', en: 'My notes' },
  measuring: { nb: 'Måling', nn: 'Måling', en: 'Measuring' },
});
export type SectionTitleKey = keyof typeof sectionTitles;

const isTitleKey = (key: string): key is SectionTitleKey => Object.hasOwn(sectionTitles, key);

/** @returns the text for a section's `title_key`, or undefined where the catalogue has none */
export const sectionTitle = (key: string): Text | undefined => (isTitleKey(key) ? sectionTitles[key] : undefined);

/** One line under an empty section: what may stand here. */
export const sectionPurposes: Readonly<Record<SectionKind, Text>> = texts({
  'what-matters': {
    nb: 'Hva er viktig for deg? «Vet ikke ennå» er også et svar.',
    nn: 'Kva er viktig for deg? «Veit ikkje enno» er òg eit svar.',
    en: 'What matters to you? “I don’t know yet” is an answer too.',
  },
  'life-area': {
    nb: 'Hvordan er det nå, og hva skal bli bedre?',
    nn: 'Korleis er det no, og kva skal bli betre?',
    en: 'How are things now, and what should get better?',
  },
  agreement: {
    nb: 'Hva er avtalt, når, og hvem ringer du til?',
    nn: 'Kva er avtalt, når, og kven ringjer du til?',
    en: 'What has been agreed, when, and whom do you call?',
  },
  meeting: {
    nb: 'Hva skal dere snakke om, og hva ble dere enige om?',
    nn: 'Kva skal de snakke om, og kva vart de samde om?',
    en: 'What will you talk about, and what did you agree on?',
  },
  transition: {
    nb: 'Hva skal skje når noe nytt begynner?',
    nn: 'Kva skal skje når noko nytt tek til?',
    en: 'What will happen when something new begins?',
  },
  crisis: {
    nb: 'Hva er tegnene, hva hjelper, og hvem skal vi ringe til?',
    nn: 'Kva er teikna, kva hjelper, og kven skal vi ringje til?',
    en: 'What are the signs, what helps, and whom do we call?',
  },
  own: {
    nb: 'Dette ser bare du. Ingen andre kan få se det.',
    nn: 'Dette ser berre du. Ingen andre kan få sjå det.',
    en: 'Only you see this. Nobody else can be let in.',
  },
  measuring: { nb: 'Bare til måling.', nn: 'Berre til måling.', en: 'For measuring only.' },
});
