// What Ola wants, and who does what for it.
import { addDays, type PlainDate } from '@samplan/domain';
import { cast, type PlanBuilder } from '@samplan/testing';
import { asNeeded, daily, weekly } from './telling';

export const olasItems = (plan: PlanBuilder, on: PlainDate): PlanBuilder =>
  plan
    .withGoal('work', 'work', 'Jeg vil tilbake på verkstedet to dager i uka', {
      why: 'Der hører jeg til. Og jeg kan noe de andre ikke kan.',
      aim: 'improve',
    })
    .withGoal('workService', 'work', 'Ola prøver ut arbeid i tolv uker, med en fast person å spørre', {
      voice: 'service',
      parent: 'work',
      servesWhatMatters: false,
    })
    .withMeasure('trial', 'work', 'Avtaler arbeidsutprøving med Fjelldal Båt og Motor', {
      how: 'Nina snakker med verkmesteren. Ola er med på møtet.',
      extent: 'To møter før jul',
      goal: 'work',
      kind: 'work-or-school',
      deadline: addDays(on, 54),
      decision: 'applied',
      reference: '12/26',
      responsible: { who: cast.nina, unit: 'labourAndWelfare', state: 'accepted' },
    })
    .withMeasure('bus', 'work', 'Tar bussen til verkstedet alene', {
      how: 'Bussen går 8.20, rett etter turen med Tinka. Kommer ikke bussen, ringer Ola til Kari.',
      extent: 'To turer i uka',
      goal: 'work',
      kind: 'transport',
      recurrence: weekly([2, 4]),
      decision: 'not-needed',
      responsible: { who: cast.ola, state: 'accepted' },
    })
    .withMeasure('reading', 'work', 'Trener lesing og skriving sammen med Ola', {
      how: 'De øver på beskjeder, bruksanvisninger og lista til butikken.',
      extent: 'Én time hver gang',
      goal: 'work',
      kind: 'training',
      recurrence: weekly([3], '10:00'),
      decision: 'granted',
      responsible: { who: cast.siv, unit: 'adultEducation', state: 'accepted' },
    })
    .withMeasure('exercises', 'work', 'Lager leseoppgaver til hverdagen', {
      extent: 'Fem oppgaver i måneden',
      goal: 'work',
      kind: 'training',
      state: 'planned',
      starts: addDays(on, 10),
      responsible: { who: cast.siv, unit: 'adultEducation', state: 'asked', daysAgo: 6 },
    })
    .withGoal('walk', 'home', 'Jeg vil gå tur med Tinka hver dag', {
      why: 'Da kommer jeg ut, også de dagene jeg ikke har lyst.',
      aim: 'keep',
      starred: true,
    })
    .withMeasure('medicine', 'home', 'Gjør medisinene klare før kl. 8, så turen blir til fast tid', {
      how: 'Hege setter fram medisinen kvelden før. Ola tar den når han står opp, og sender Hege en tommel opp.',
      extent: 'Ti minutter hver dag',
      goal: 'walk',
      kind: 'support',
      recurrence: daily('08:00'),
      decision: 'granted',
      reference: '2026/31',
      responsible: { who: cast.hege, unit: 'homeCare', state: 'accepted' },
    })
    .withMeasure('hospitalWalk', 'family', 'Går tur med Tinka når Ola har time på sykehuset', {
      extent: 'En gang i måneden, omtrent',
      goal: 'walk',
      kind: 'support',
      recurrence: asNeeded,
      decision: 'not-needed',
      responsible: { who: cast.anne, state: 'accepted' },
    })
    .withGoal('swim', 'health', 'Jeg vil svømme hver uke', {
      why: 'I vannet gjør ikke kneet vondt.',
      aim: 'improve',
    })
    .withMeasure('ride', 'health', 'Skyss til svømmehallen', {
      extent: 'Fram og tilbake hver onsdag',
      goal: 'swim',
      kind: 'transport',
      state: 'planned',
      starts: addDays(on, 10),
      recurrence: weekly([3], '16:40'),
      decision: 'wished',
    })
    .withGoal('money', 'money', 'Jeg vil ha oversikt over pengene mine', { aim: 'peace' })
    .withMeasure('bills', 'money', 'Går gjennom regningene sammen med Ola', {
      how: 'De sitter ved kjøkkenbordet. Ola åpner konvoluttene.',
      extent: 'Én time, første mandag i måneden',
      goal: 'money',
      kind: 'finances',
      recurrence: { every: 'month', weekdays: [], time: null },
      decision: 'not-needed',
      responsible: { who: cast.per, state: 'accepted' },
    });
