// What Maja wants, and who does what for it.
import { addDays, type PlainDate } from '@samplan/domain';
import { cast, type PlanBuilder } from '@samplan/testing';
import { daily, weekly } from './telling';

export const majasItems = (plan: PlanBuilder, on: PlainDate): PlanBuilder =>
  plan
    .withGoal('sara', 'family', 'Jeg vil sove hos Sara en natt uten at mamma er der', {
      why: 'Alle de andre har gjort det.',
      aim: 'improve',
      starred: true,
    })
    .withMeasure('practice', 'family', 'Øver på en kveld hos Sara, først til klokka ni', {
      how: 'Mamma er en telefon unna. Maja bestemmer når de ringer.',
      extent: 'Tre kvelder før nyttår',
      goal: 'sara',
      kind: 'support',
      deadline: addDays(on, 39),
      decision: 'not-needed',
      responsible: { who: cast.ida, state: 'accepted' },
    })
    .withGoal('swim', 'leisure', 'Jeg vil svømme uten vest', { aim: 'improve' })
    .withMeasure('pool', 'leisure', 'Kjører til svømming og er i vannet', {
      extent: 'Hver onsdag',
      goal: 'swim',
      kind: 'leisure',
      recurrence: weekly([3], '17:00'),
      decision: 'not-needed',
      responsible: { who: cast.anders, state: 'accepted' },
    })
    .withGoal('school', 'work', 'Jeg vil være med på leirskolen alle tre dagene', { aim: 'improve' })
    .withGoal('schoolService', 'work', 'Leirskolen er planlagt så Maja kan være med på alt', {
      voice: 'service',
      parent: 'school',
      servesWhatMatters: false,
    })
    .withMeasure('camp', 'work', 'Planlegger leirskolen sammen med Maja', {
      how: 'Siv og fysioterapeuten ser på huset på forhånd og tar bilder til Maja.',
      extent: 'Tre møter i vinter',
      goal: 'school',
      kind: 'work-or-school',
      state: 'planned',
      starts: addDays(on, 20),
      deadline: addDays(on, 120),
      decision: 'not-needed',
      responsible: { who: cast.siv, unit: 'school', state: 'accepted' },
    })
    .withMeasure('assistant', 'work', 'Følge på leirskolen om natta', {
      extent: 'To netter',
      goal: 'school',
      kind: 'support',
      state: 'planned',
      starts: addDays(on, 115),
      decision: 'wished',
    })
    .withGoal('legs', 'health', 'Beina mine skal holde hele dagen', { aim: 'keep' })
    .withMeasure('physio', 'health', 'Trener med Maja på skolen', {
      how: 'Maja bestemmer rekkefølgen på øvelsene.',
      extent: 'En time hver tirsdag',
      goal: 'legs',
      kind: 'training',
      recurrence: weekly([2]),
      decision: 'granted',
      responsible: { who: cast.suryani, unit: 'physiotherapy', state: 'accepted' },
    })
    .withMeasure('stretch', 'home', 'Tøyer beina mens de hører lydbok', {
      extent: 'Ti minutter om kvelden',
      goal: 'legs',
      kind: 'training',
      recurrence: daily(),
      decision: 'not-needed',
      responsible: { who: cast.anders, state: 'accepted' },
    })
    .withMeasure('shower', 'home', 'Ny dusjstol', {
      extent: 'Én stol',
      kind: 'aid',
      state: 'planned',
      deadline: addDays(on, 24),
      decision: 'applied',
      responsible: { who: cast.kari, state: 'accepted' },
    });
