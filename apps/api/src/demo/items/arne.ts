// What Arne wants: it waits while he is away.
import type { PlainDate } from '@samplan/domain';
import { cast, type PlanBuilder } from '@samplan/testing';
import { weekly } from './telling';

export const arnesItems = (plan: PlanBuilder, _on: PlainDate): PlanBuilder =>
  plan
    .withGoal('peak', 'leisure', 'Jeg vil på Storhøa til sommeren', { aim: 'improve', starred: true })
    .withMeasure('wound', 'health', 'Skifter på såret', {
      extent: 'To ganger i uka',
      kind: 'treatment',
      state: 'on-hold',
      recurrence: weekly([1, 4]),
      decision: 'granted',
      responsible: { who: cast.hege, unit: 'homeCare', state: 'accepted' },
    });
