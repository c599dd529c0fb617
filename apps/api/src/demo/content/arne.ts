// Arne's plan: a light one, paused while he is away.
import type { PlanContent } from './content';

export const arne: PlanContent = {
  whatMatters: ['Jeg vil ha færrest mulig folk å forholde meg til. Og jeg vil på fjellet igjen.'],
  home: ['Arne klarer seg selv hjemme. Han ringer Kari når det er noe.'],
  work: [],
  health: [
    'Hjemmesykepleien skifter på såret to ganger i uka. Det er satt på vent mens Arne er på opptrening på Dalheim sykehus.',
  ],
  family: [],
  leisure: ['Målet er Storhøa til sommeren. Turlaget holder av en plass på bilen.'],
  money: [],
  crisis: [],
  own: [],
};
