// The plans that are on their way: Ola's in use, Arne's paused, and Emil's in which nothing stands.
import { addDays, type PlainDate } from '@samplan/domain';
import { aPlan, cast, type PlanBuilder } from '@samplan/testing';
import { arne } from '../content/arne';
import { ola, strengths } from '../content/ola';
import { arnesItems } from '../items/arne';
import { olasItems } from '../items/ola';
import { olasNetwork } from '../items/olas-network';
import { weekday, withContent } from './telling';

export const olasPlan = (on: PlainDate): PlanBuilder => {
  const told = aPlan()
    .of(cast.ola)
    .inState('active', weekday(addDays(on, 18)))
    .lasting(addDays(on, -266), addDays(on, 98))
    .consented({ form: 'signed-here' })
    .coordinatedBy(cast.kari)
    .withStrengths(strengths)
    .withGrant('whatMatters', cast.hege, 'read', { consent: { purpose: 'Å hjelpe på Olas måte' } })
    .withGrant(['home', 'health'], cast.hege, 'edit', { consent: { purpose: 'Medisin og morgenbesøk' } })
    .withGrant('whatMatters', cast.nina, 'read')
    .withGrant('work', cast.nina, 'edit', { consent: { purpose: 'Arbeidsutprøving' }, until: addDays(on, 98) })
    .withGrant('work', cast.siv, 'edit', { unit: 'adultEducation', consent: { purpose: 'Lesing og skriving' } })
    .withParticipant(cast.anne, { title: 'søster' })
    .withGrant(['whatMatters', 'leisure', 'family'], cast.anne, 'read')
    .withParticipant(cast.per, { title: 'verge, bare økonomi' })
    .withMandate(cast.per, { kind: 'guardianship', covers: ['money'], evidence: 'Vergefullmakt fra Statsforvalteren' })
    .withGrant('money', cast.per, 'read', { basis: 'mandate' });
  return olasNetwork(olasItems(withContent(told, ola), on));
};

export const arnesPlan = (on: PlainDate): PlanBuilder => {
  const told = aPlan()
    .of(cast.arne)
    .ofType('light-plan')
    .inState('paused', weekday(addDays(on, 56)))
    .lasting(addDays(on, -150), addDays(on, 215))
    .consented({ form: 'on-paper' })
    .coordinatedBy(cast.kari)
    .withGrant(['home', 'health'], cast.hege, 'edit', { consent: { form: 'on-paper' } })
    // Was not confirmed in time: still a name in the plan, and gets in no more.
    .withParticipant(cast.jan)
    .withParticipant(cast.marit, { role: 'participant' });
  return arnesItems(withContent(told.inPeace(), arne), on);
};

export const emilsPlan = (on: PlainDate): PlanBuilder =>
  aPlan()
    .of(cast.emil)
    .inPeace()
    .inState('draft')
    .lasting(addDays(on, -4), addDays(on, 361))
    .consented({ form: 'orally', witness: 'Inga Strand, koordinerende enhet', ownerAnswer: 'yes' })
    .coordinatedBy(cast.kari);
