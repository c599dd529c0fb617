// What Sunniva wants, and who does what for it.
import type { PlainDate } from '@samplan/domain';
import { cast, type PlanBuilder } from '@samplan/testing';
import { weekly } from './telling';

export const sunnivasItems = (plan: PlanBuilder, _on: PlainDate): PlanBuilder =>
  plan
    .withGoal('cup', 'leisure', 'Jeg vil være med på cup uten at mamma er der', { aim: 'improve', starred: true })
    .withMeasure('visits', 'health', 'Ser innom etter skolen', {
      extent: 'To ganger i uka',
      goal: 'cup',
      kind: 'treatment',
      recurrence: weekly([2, 4]),
      decision: 'granted',
      responsible: { who: cast.hege, unit: 'homeCare', state: 'accepted' },
    });
