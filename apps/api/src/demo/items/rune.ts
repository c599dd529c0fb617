// What Rune wants, and who does what for it.
import { addDays, type PlainDate } from '@samplan/domain';
import { cast, type PlanBuilder } from '@samplan/testing';
import { asNeeded, weekly } from './telling';

export const runesItems = (plan: PlanBuilder, on: PlainDate): PlanBuilder =>
  plan
    .withGoal('band', 'leisure', 'Jeg vil spille én låt på vårkonserten', {
      why: 'Det er der jeg er meg selv.',
      aim: 'improve',
      starred: true,
    })
    .withMeasure('amp', 'leisure', 'Kjører gitar og forsterker til øving', {
      how: 'Fram til jul. Etter det tar Rune bussen.',
      extent: 'En gang i uka',
      goal: 'band',
      kind: 'transport',
      recurrence: weekly([2], '17:30'),
      deadline: addDays(on, 30),
      decision: 'not-needed',
      responsible: { who: cast.ase, unit: 'mentalHealthTeam', state: 'accepted' },
    })
    .withMeasure('rehearse', 'leisure', 'Øver med bandet', {
      extent: 'To timer hver uke',
      goal: 'band',
      kind: 'leisure',
      recurrence: weekly([2], '18:00'),
      decision: 'not-needed',
      responsible: { who: cast.rune, state: 'accepted' },
    })
    .withGoal('flat', 'home', 'Jeg vil beholde leiligheten', { aim: 'keep' })
    .withMeasure('visits', 'home', 'Kommer mandag, onsdag og fredag, og er de samme hver gang', {
      how: 'De ringer på og venter. De låser seg ikke inn.',
      extent: 'En time hver gang',
      goal: 'flat',
      kind: 'support',
      recurrence: weekly([1, 3, 5], '13:00'),
      decision: 'granted',
      reference: '2026/118',
      responsible: { who: cast.ase, unit: 'mentalHealthTeam', state: 'accepted' },
    })
    .withGoal('calm', 'health', 'Jeg vil ha ro om kvelden', { aim: 'peace' })
    .withMeasure('talks', 'health', 'Snakker med Rune annenhver tirsdag', {
      how: 'Hjemme når det er lettere enn å reise.',
      extent: 'Tre kvarter',
      goal: 'calm',
      kind: 'treatment',
      recurrence: weekly([2]),
      decision: 'granted',
      responsible: { who: cast.maddi, unit: 'districtPsychiatry', state: 'accepted' },
    })
    .withMeasure('bed', 'health', 'Plass i to døgn når Rune ber om det selv', {
      extent: 'To døgn',
      goal: 'calm',
      kind: 'treatment',
      recurrence: asNeeded,
      decision: 'granted',
      responsible: { who: cast.maddi, unit: 'districtPsychiatry', state: 'accepted' },
    })
    .withGoal('sound', 'work', 'Jeg vil jobbe med lyd', { aim: 'improve' })
    .withMeasure('technician', 'work', 'Er med teknikeren på kulturhuset', {
      extent: 'Hver torsdag i åtte uker',
      goal: 'sound',
      kind: 'work-or-school',
      recurrence: weekly([4], '12:00'),
      deadline: addDays(on, 45),
      decision: 'not-needed',
      responsible: { who: cast.rune, state: 'accepted' },
    })
    .withMeasure('apply', 'work', 'Søker om arbeidstrening to dager i uka', {
      how: 'Rune ser papirene før de sendes.',
      extent: 'Én søknad',
      goal: 'sound',
      kind: 'work-or-school',
      state: 'planned',
      deadline: addDays(on, 60),
      decision: 'wished',
      responsible: { who: cast.nina, unit: 'labourAndWelfare', state: 'asked', daysAgo: 3 },
    })
    .withMeasure('debt', 'money', 'Går gjennom gjelda sammen', {
      extent: 'En gang i kvartalet',
      kind: 'finances',
      decision: 'not-needed',
      deadline: addDays(on, 40),
      responsible: { who: cast.nina, unit: 'labourAndWelfare', state: 'accepted' },
    });
