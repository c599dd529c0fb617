// What the words of closed lists about goals, measures and the life of a plan are called; sentences are with their nouns.
import type {
  AttachmentType,
  CloseReason,
  ContentPoint,
  DecisionState,
  DeclineReason,
  GoalAim,
  GoalEndReason,
  LifeNeed,
  MeasureKind,
  MeasureState,
  Objectable,
  ReopeningState,
  Repeat,
  ResponsibleKind,
  ReviewCourse,
  ReviewOutcome,
  SnoozeReason,
  TrainingTried,
} from '@samplan/domain';
import { texts, type Text } from './words';

type Words<Word extends string> = Readonly<Record<Word, Text>>;

export const goalAimNames: Words<GoalAim> = texts({
  improve: { nb: 'bli bedre', nn: 'bli betre', en: 'get better' },
  keep: { nb: 'beholde', nn: 'halde på', en: 'keep' },
  peace: { nb: 'få ro', nn: 'få ro', en: 'find peace' },
});

export const goalEndReasonNames: Words<GoalEndReason> = texts({
  reached: { nb: 'målet er nådd', nn: 'målet er nådd', en: 'the goal is reached' },
  'no-longer-wanted': { nb: 'jeg vil ikke dette lenger', nn: 'eg vil ikkje dette lenger', en: 'I no longer want this' },
  replaced: {
    nb: 'et annet mål er kommet i stedet',
    nn: 'eit anna mål er kome i staden',
    en: 'another goal took its place',
  },
  'not-possible': { nb: 'det lar seg ikke gjøre nå', nn: 'det lèt seg ikkje gjere no', en: 'it cannot be done now' },
  other: { nb: 'noe annet', nn: 'noko anna', en: 'something else' },
});

/** How a goal has gone since last time. */
export const reviewCourseNames: Words<ReviewCourse> = texts({
  better: { nb: 'bedre', nn: 'betre', en: 'better' },
  'as-before': { nb: 'som før', nn: 'som før', en: 'as before' },
  harder: { nb: 'vanskeligere', nn: 'vanskelegare', en: 'harder' },
});

/** What becomes of a measure. */
export const reviewOutcomeNames: Words<ReviewOutcome> = texts({
  increase: { nb: 'øke', nn: 'auke', en: 'increase' },
  continue: { nb: 'fortsette', nn: 'halde fram', en: 'continue' },
  'step-down': { nb: 'trappe ned', nn: 'trappe ned', en: 'step down' },
  end: { nb: 'avslutte', nn: 'avslutte', en: 'end' },
  'try-other': { nb: 'prøve noe annet', nn: 'prøve noko anna', en: 'try something else' },
});

export const measureKindNames: Words<MeasureKind> = texts({
  support: { nb: 'støtte i hverdagen', nn: 'støtte i kvardagen', en: 'everyday support' },
  training: { nb: 'opptrening', nn: 'opptrening', en: 'training' },
  treatment: { nb: 'behandling', nn: 'behandling', en: 'treatment' },
  guidance: { nb: 'råd og veiledning', nn: 'råd og rettleiing', en: 'guidance' },
  respite: { nb: 'avlastning', nn: 'avlasting', en: 'respite' },
  company: { nb: 'følge og selskap', nn: 'følgje og selskap', en: 'company' },
  transport: { nb: 'skyss', nn: 'skyss', en: 'transport' },
  aid: { nb: 'hjelpemiddel', nn: 'hjelpemiddel', en: 'aid' },
  'work-or-school': { nb: 'arbeid og skole', nn: 'arbeid og skule', en: 'work or school' },
  leisure: { nb: 'fritid', nn: 'fritid', en: 'leisure' },
  housing: { nb: 'bolig', nn: 'bustad', en: 'housing' },
  finances: { nb: 'økonomi', nn: 'økonomi', en: 'finances' },
  other: { nb: 'annet', nn: 'anna', en: 'other' },
});

export const responsibleKindNames: Words<ResponsibleKind> = texts({
  owner: { nb: 'planeier', nn: 'planeigar', en: 'plan owner' },
  representative: { nb: 'representant', nn: 'representant', en: 'representative' },
  'next-of-kin': { nb: 'pårørende', nn: 'pårørande', en: 'next of kin' },
  coordinator: { nb: 'koordinator', nn: 'koordinator', en: 'coordinator' },
  unit: { nb: 'tjeneste', nn: 'teneste', en: 'service' },
  volunteer: { nb: 'frivillig', nn: 'frivillig', en: 'volunteer' },
});

export const snoozeReasonNames: Words<SnoozeReason> = texts({
  'waits-for-others': { nb: 'venter på andre', nn: 'ventar på andre', en: 'waiting for others' },
  'no-time-now': { nb: 'har ikke tid nå', nn: 'har ikkje tid no', en: 'no time now' },
  'later-agreed': { nb: 'avtalt senere', nn: 'avtalt seinare', en: 'agreed for later' },
});

export const declineReasonNames: Words<DeclineReason> = texts({
  'not-our-task': { nb: 'det er ikke vår oppgave', nn: 'det er ikkje vår oppgåve', en: 'it is not our task' },
  'no-capacity': {
    nb: 'vi har ikke folk på den tiden',
    nn: 'vi har ikkje folk på den tida',
    en: 'we have nobody at that time',
  },
  'must-be-applied-for': {
    nb: 'det må søkes om først',
    nn: 'det må søkjast om først',
    en: 'it must be applied for first',
  },
  other: { nb: 'noe annet', nn: 'noko anna', en: 'something else' },
});

export const measureStateNames: Words<MeasureState> = texts({
  planned: { nb: 'planlagt', nn: 'planlagt', en: 'planned' },
  going: { nb: 'i gang', nn: 'i gang', en: 'under way' },
  'on-hold': { nb: 'satt på vent', nn: 'sett på vent', en: 'on hold' },
  done: { nb: 'ferdig', nn: 'ferdig', en: 'done' },
  ended: { nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
});

export const decisionNames: Words<DecisionState> = texts({
  wished: { nb: 'ønsket', nn: 'ønskt', en: 'wished for' },
  applied: { nb: 'søkt', nn: 'søkt', en: 'applied for' },
  granted: { nb: 'innvilget', nn: 'innvilga', en: 'granted' },
  refused: { nb: 'avslått', nn: 'avslått', en: 'refused' },
  'not-needed': { nb: 'krever ikke vedtak', nn: 'krev ikkje vedtak', en: 'needs no decision' },
});

export const repeatNames: Words<Repeat> = texts({
  day: { nb: 'hver dag', nn: 'kvar dag', en: 'every day' },
  week: { nb: 'hver uke', nn: 'kvar veke', en: 'every week' },
  month: { nb: 'hver måned', nn: 'kvar månad', en: 'every month' },
  'as-needed': { nb: 'når det trengs', nn: 'når det trengst', en: 'when needed' },
});

export const trainingTriedNames: Words<TrainingTried> = texts({
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
  'not-relevant': { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', en: 'not relevant' },
});

export const contentPointNames: Words<ContentPoint> = texts({
  'goals-and-needs': { nb: 'mål, styrker og behov', nn: 'mål, styrkar og behov', en: 'goals, strengths and needs' },
  'who-takes-part': { nb: 'hvem som er med', nn: 'kven som er med', en: 'who takes part' },
  coordinator: { nb: 'hvem som er koordinator', nn: 'kven som er koordinator', en: 'who is coordinator' },
  contributions: {
    nb: 'hva du og de nærmeste bidrar med',
    nn: 'kva du og dei nærmaste bidreg med',
    en: 'what you and those close to you contribute',
  },
  measures: {
    nb: 'tiltak, omfang og hvem som har ansvar',
    nn: 'tiltak, omfang og kven som har ansvar',
    en: 'measures, extent and who answers for them',
  },
  how: {
    nb: 'hvordan tiltakene skal gjøres',
    nn: 'korleis tiltaka skal gjerast',
    en: 'how the measures are carried out',
  },
  period: { nb: 'planperiode og datoer', nn: 'planperiode og datoar', en: 'period and dates' },
  consent: { nb: 'samtykke', nn: 'samtykke', en: 'consent' },
  cooperation: { nb: 'samarbeid med andre', nn: 'samarbeid med andre', en: 'cooperation with others' },
});

export const lifeNeedNames: Words<LifeNeed> = texts({
  consent: {
    nb: 'et ja til at planen lages',
    nn: 'eit ja til at planen blir laga',
    en: 'a yes to the plan being made',
  },
  coordinator: { nb: 'en koordinator', nn: 'ein koordinator', en: 'a coordinator' },
  goal: { nb: 'minst ett mål', nn: 'minst eitt mål', en: 'at least one goal' },
  period: {
    nb: 'en planperiode som ikke er over',
    nn: 'ein planperiode som ikkje er over',
    en: 'a period that is not over',
  },
  'next-review': {
    nb: 'en dato for neste gang alle ser på planen',
    nn: 'ein dato for neste gong alle ser på planen',
    en: 'a date for the next look at the plan',
  },
  reason: { nb: 'en grunn', nn: 'ein grunn', en: 'a reason' },
});

export const closeReasonNames: Words<CloseReason> = texts({
  'goals-reached': { nb: 'målene er nådd', nn: 'måla er nådde', en: 'the goals are reached' },
  'no-longer-wanted': {
    nb: 'jeg vil ikke ha plan lenger',
    nn: 'eg vil ikkje ha plan lenger',
    en: 'I no longer want a plan',
  },
  'needs-ended': {
    nb: 'det er ikke bruk for den lenger',
    nn: 'det er ikkje bruk for han lenger',
    en: 'it is no longer needed',
  },
  moved: { nb: 'flyttet', nn: 'flytta', en: 'moved' },
  died: { nb: 'planeieren er død', nn: 'planeigaren er død', en: 'the owner has died' },
  other: { nb: 'noe annet', nn: 'noko anna', en: 'something else' },
});

export const reopeningStateNames: Words<ReopeningState> = texts({
  asked: { nb: 'spurt', nn: 'spurt', en: 'asked' },
  reopened: { nb: 'åpnet igjen', nn: 'opna igjen', en: 'opened again' },
  declined: { nb: 'fikk nei', nn: 'fekk nei', en: 'was told no' },
  withdrawn: { nb: 'trukket tilbake', nn: 'trekt tilbake', en: 'taken back' },
});

export const objectableNames: Words<Objectable> = texts({
  section: { nb: 'teksten', nn: 'teksten', en: 'the text' },
  goal: { nb: 'målet', nn: 'målet', en: 'the goal' },
  measure: { nb: 'tiltaket', nn: 'tiltaket', en: 'the measure' },
});

export const attachmentTypeNames: Words<AttachmentType> = texts({
  'application/pdf': { nb: 'PDF', nn: 'PDF', en: 'PDF' },
  'image/jpeg': { nb: 'bilde (JPEG)', nn: 'bilete (JPEG)', en: 'picture (JPEG)' },
  'image/png': { nb: 'bilde (PNG)', nn: 'bilete (PNG)', en: 'picture (PNG)' },
});
