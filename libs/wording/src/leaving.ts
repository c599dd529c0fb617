// Taking somebody out of a plan, and going oneself.
import { texts } from './words';

export const leaving = texts({
  remove: { nb: 'Ta ut av planen', nn: 'Ta ut av planen', en: 'Take out of the plan' },
  removeTitle: { nb: 'Ta {name} ut av planen?', nn: 'Ta {name} ut av planen?', en: 'Take {name} out of the plan?' },
  removeNow: {
    nb: '{name} kan ikke lese planen lenger. Det gjelder med en gang.',
    nn: '{name} kan ikkje lese planen lenger. Det gjeld med ein gong.',
    en: '{name} can no longer read the plan. That holds at once.',
  },
  removeTasks: {
    nb: 'Det {name} har ansvar for, står uten ansvarlig til noen andre har sagt ja.',
    nn: 'Det {name} har ansvar for, står utan ansvarleg til nokon andre har sagt ja.',
    en: 'Nobody answers for what {name} answered for until somebody else has said yes.',
  },
  removeRead: {
    nb: 'De som har lest, kan ha skrevet det i sin egen journal.',
    nn: 'Dei som har lese, kan ha skrive det i sin eigen journal.',
    en: 'Those who have read it may have written it in their own records.',
  },
  removeConfirm: { nb: 'Ta ut', nn: 'Ta ut', en: 'Take out' },
  removing: { nb: 'Tar ut …', nn: 'Tek ut …', en: 'Taking out …' },
  removed: { nb: '{name} er ikke med lenger.', nn: '{name} er ikkje med lenger.', en: '{name} no longer takes part.' },

  leave: { nb: 'Gå ut av planen', nn: 'Gå ut av planen', en: 'Leave the plan' },
  leaveTitle: { nb: 'Gå ut av planen til {name}?', nn: 'Gå ut av planen til {name}?', en: 'Leave the plan of {name}?' },
  leaveNow: {
    nb: 'Du kan ikke lese planen lenger. Det gjelder med en gang.',
    nn: 'Du kan ikkje lese planen lenger. Det gjeld med ein gong.',
    en: 'You can no longer read the plan. That holds at once.',
  },
  leaveStays: {
    nb: 'Det du har skrevet, blir stående. Det du har ansvar for, står uten ansvarlig.',
    nn: 'Det du har skrive, blir ståande. Det du har ansvar for, står utan ansvarleg.',
    en: 'What you wrote stays. Nobody answers for what you answered for.',
  },
  leaveTold: {
    nb: '{name} får vite at du har gått ut. Du kan bli invitert igjen.',
    nn: '{name} får vite at du har gått ut. Du kan bli invitert igjen.',
    en: '{name} is told that you have left. You can be invited again.',
  },
  leaving: { nb: 'Går ut …', nn: 'Går ut …', en: 'Leaving …' },
  left: {
    nb: 'Du er ikke med i planen lenger.',
    nn: 'Du er ikkje med i planen lenger.',
    en: 'You no longer take part in the plan.',
  },
  handOverFirst: {
    nb: 'En koordinator må gi planen videre til en annen først. Snakk med koordinerende enhet.',
    nn: 'Ein koordinator må gi planen vidare til ein annan først. Snakk med koordinerande eining.',
    en: 'A coordinator must first hand the plan over to somebody else. Talk to the coordinating unit.',
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
});
