// Facts as they are told: what each is called, and what is asked when two changed one at the same time.
import { texts, type Text } from './words';

/** When two have changed one fact at the same time. */
export const collision = texts({
  title: {
    nb: '{name} endret {field} samtidig som deg',
    nn: '{name} endra {field} samtidig som deg',
    en: '{name} changed {field} at the same time as you',
  },
  titleUnknown: {
    nb: 'Noen endret {field} samtidig som deg',
    nn: 'Nokon endra {field} samtidig som deg',
    en: 'Somebody changed {field} at the same time as you',
  },
  nothingLost: {
    nb: 'Ingenting er borte. Velg hva som skal stå.',
    nn: 'Ingenting er borte. Vel kva som skal stå.',
    en: 'Nothing is lost. Choose what shall stand.',
  },
  nothingLostFor: {
    nb: 'Ingenting er borte. Velg hva som skal stå for «{title}».',
    nn: 'Ingenting er borte. Vel kva som skal stå for «{title}».',
    en: 'Nothing is lost. Choose what shall stand for “{title}”.',
  },
  choose: { nb: 'Velg for {field}', nn: 'Vel for {field}', en: 'Choose for {field}' },
  you: { nb: 'Du', nn: 'Du', en: 'You' },
  somebody: { nb: 'En annen', nn: 'Ein annan', en: 'Somebody else' },
  at: { nb: 'kl. {time}', nn: 'kl. {time}', en: 'at {time}' },
  standsNow: { nb: 'Står i planen nå', nn: 'Står i planen no', en: 'Stands in the plan now' },
  notSaved: { nb: 'Ikke lagret ennå', nn: 'Ikkje lagra enno', en: 'Not saved yet' },
  empty: { nb: 'Tomt', nn: 'Tomt', en: 'Empty' },
  use: { nb: 'Bruk det jeg har valgt', nn: 'Bruk det eg har valt', en: 'Use what I chose' },
});

/** Facts as they stand within a sentence: "Kari endret fristen …". The keys are the fields of the API. */
export const factNames: Readonly<Record<string, Text>> = texts({
  goalId: { nb: 'målet', nn: 'målet', en: 'the goal' },
  kind: { nb: 'hva slags tiltak det er', nn: 'kva slag tiltak det er', en: 'the kind' },
  state: { nb: 'hvordan det går', nn: 'korleis det går', en: 'the status' },
  startsOn: { nb: 'starten', nn: 'starten', en: 'the start' },
  deadlineOn: { nb: 'fristen', nn: 'fristen', en: 'the deadline' },
  recurrence: { nb: 'hvor ofte det er', nn: 'kor ofte det er', en: 'how often it is' },
  decision: { nb: 'vedtaket', nn: 'vedtaket', en: 'the decision' },
  decisionReference: { nb: 'saksnummeret', nn: 'saksnummeret', en: 'the case number' },
  serviceLevelId: { nb: 'trinnet', nn: 'trinnet', en: 'the service level' },
  trainingTried: { nb: 'svaret om opptrening', nn: 'svaret om opptrening', en: 'the answer about training' },
  outcome: { nb: 'veien videre', nn: 'vegen vidare', en: 'the way on' },
  aim: { nb: 'hva målet vil', nn: 'kva målet vil', en: 'the aim' },
  parentId: { nb: 'målet det hører under', nn: 'målet det høyrer under', en: 'the goal above it' },
  servesWhatMatters: {
    nb: 'koblingen til det som er viktig',
    nn: 'koplinga til det som er viktig',
    en: 'the link to what matters',
  },
  periodFrom: { nb: 'starten på perioden', nn: 'starten på perioden', en: 'the start of the period' },
  periodTo: { nb: 'slutten på perioden', nn: 'slutten på perioden', en: 'the end of the period' },
  nextReviewOn: { nb: 'datoen for neste gang', nn: 'datoen for neste gong', en: 'the date of the next look' },
  noCooperationNeeded: { nb: 'om samarbeid trengs', nn: 'om samarbeid trengst', en: 'whether cooperation is needed' },
});

export const yesNo = texts({
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
});
