// Lea's plan: a draft, begun by herself and not shared with many yet.
import type { PlanContent } from './content';

export const lea: PlanContent = {
  whatMatters: [
    'Jeg vil bli spurt før de voksne har bestemt seg.',
    'Svømming er det eneste stedet hodet mitt er stille.',
    'Jeg vil at skolen skal vite nok, men ikke alt.',
  ],
  home: [],
  work: [
    'Lea går i tiende på Fjelldal skole. Hun vil på mediefag til høsten, og trenger et rom å gå til når det blir for mye lyd.',
  ],
  health: [],
  family: ['Lea bor annenhver uke hos mamma og pappa. Byttedagen er fredag, og bagen står klar torsdag kveld.'],
  leisure: ['Svømming onsdager. Skolen kjører bare på skoledager, så vi mangler noen som kan ta skyssen i feriene.'],
  money: [],
  crisis: [],
  own: [],
};
