// What Astrid wants, and who does what for it.
import { addDays, type PlainDate } from '@samplan/domain';
import { cast, type PlanBuilder } from '@samplan/testing';
import { daily, weekly } from './telling';

export const astridsItems = (plan: PlanBuilder, on: PlainDate): PlanBuilder =>
  plan
    .withGoal('home', 'home', 'Eg vil vere i huset mitt så lenge eg kan koke kaffien min sjølv', {
      why: 'Eg har budd her i seksti år.',
      aim: 'keep',
      starred: true,
    })
    .withMeasure('mornings', 'home', 'Kjem morgon og kveld', {
      how: 'Kaffi først, medisin etterpå. Den som kjem ny, seier namnet sitt.',
      extent: 'Ein halv time kvar gong',
      goal: 'home',
      kind: 'support',
      recurrence: daily('08:00'),
      decision: 'granted',
      reference: '2026/14',
      responsible: { who: cast.hege, unit: 'homeCare', state: 'accepted' },
    })
    .withMeasure('threshold', 'home', 'Fjernar dørstokken til stova', {
      extent: 'Éin ettermiddag',
      goal: 'home',
      kind: 'aid',
      state: 'planned',
      deadline: addDays(on, 18),
      decision: 'wished',
    })
    .withGoal('walk', 'health', 'Eg vil gå til postkassa og attende utan hjelp', { aim: 'improve' })
    .withGoal('walkService', 'health', 'Astrid går hundre meter med stokk innan våren', {
      voice: 'service',
      parent: 'walk',
      servesWhatMatters: false,
    })
    .withMeasure('training', 'health', 'Trener balanse og styrke saman med Astrid', {
      how: 'I trappa og ute, aldri på apparat.',
      extent: 'Tre kvarter',
      goal: 'walk',
      kind: 'training',
      recurrence: weekly([1]),
      decision: 'granted',
      responsible: { who: cast.suryani, unit: 'physiotherapy', state: 'accepted' },
    })
    .withGoal('laugh', 'leisure', 'Eg vil ha nokon å le med', { aim: 'keep' })
    .withMeasure('concert', 'leisure', 'Tek Astrid med på julekonserten', {
      extent: 'Éin kveld',
      goal: 'laugh',
      kind: 'company',
      state: 'planned',
      deadline: addDays(on, 28),
      decision: 'not-needed',
      responsible: { who: cast.lise, state: 'accepted' },
    })
    .withMeasure('crosswords', 'agreementGeir', 'Løyser kryssord og køyrer ein tur', {
      extent: 'To timar kvar torsdag',
      goal: 'laugh',
      kind: 'company',
      recurrence: weekly([4], '11:00'),
      decision: 'not-needed',
      responsible: { who: cast.geir, state: 'accepted' },
    })
    .withMeasure('bag', 'betweenHomes', 'Passar på at veska er pakka og at begge stader veit det same', {
      how: 'Tre linjer den dagen ho reiser heim: korleis ho har ete, sove og gått.',
      extent: 'Kvar fjerde måndag',
      goal: 'home',
      kind: 'transport',
      recurrence: { every: 'month', weekdays: [], time: null },
      decision: 'not-needed',
      responsible: { who: cast.perlund, state: 'accepted' },
    });
