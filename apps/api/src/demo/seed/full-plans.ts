// The plans that are full: children with barnekoordinator, an adult with help from several sides, an old woman
// between two homes.
import { addDays, type PlainDate } from '@samplan/domain';
import { aPlan, cast, type PlanBuilder } from '@samplan/testing';
import { astrid } from '../content/astrid';
import { maja } from '../content/maja';
import { rune, unshared } from '../content/rune';
import { sunniva } from '../content/sunniva';
import { astridsItems } from '../items/astrid';
import { majasItems } from '../items/maja';
import { runesItems } from '../items/rune';
import { sunnivasItems } from '../items/sunniva';
import { weekday, withContent } from './telling';

const LIFE = ['home', 'work', 'health', 'family', 'leisure', 'money'] as const;

/** Looked at too late: its date is eleven days past. */
export const majasPlan = (on: PlainDate): PlanBuilder => {
  const parents = {
    kind: 'parental-responsibility',
    evidence: 'Folkeregisteret',
    covers: ['plan', 'what-matters'],
  } as const;
  const byParents = { basis: 'parent-consent', consent: { givenBy: cast.ida, form: 'signed-here' } } as const;
  const told = aPlan()
    .of(cast.maja)
    .ofType('child-coordinator')
    .inState('active', weekday(addDays(on, -11)))
    .lasting(addDays(on, -190), addDays(on, 175))
    .consented({ form: 'signed-here', givenBy: cast.ida, ownerAnswer: 'yes' })
    .consented({ form: 'on-paper', givenBy: cast.anders, ownerAnswer: 'yes' })
    .coordinatedBy(cast.kari)
    .withParticipant(cast.ida, { title: 'mamma' })
    .withParticipant(cast.anders, { title: 'pappa' })
    .withMandate(cast.ida, parents)
    .withMandate(cast.anders, parents)
    .withGrant([...LIFE, 'crisis'], cast.ida, 'edit', { basis: 'mandate' })
    .withGrant([...LIFE, 'crisis'], cast.anders, 'edit', { basis: 'mandate' })
    .withGrant(['whatMatters', 'crisis'], cast.siv, 'read', { ...byParents, unit: 'school' })
    .withGrant('work', cast.siv, 'edit', { ...byParents, unit: 'school' })
    .withGrant(['whatMatters', 'work'], cast.suryani, 'read', byParents)
    .withGrant('health', cast.suryani, 'edit', byParents)
    .withGrant('health', 'healthStation', 'read', byParents);
  return majasItems(withContent(told.inPeace(), maja), on);
};

/** Her mother works in the home care service, which helps her: at work the plan is closed to the mother. */
export const sunnivasPlan = (on: PlainDate): PlanBuilder => {
  const byMother = { basis: 'parent-consent', consent: { givenBy: cast.marit, form: 'signed-here' } } as const;
  const told = aPlan()
    .of(cast.sunniva)
    .ofType('child-coordinator')
    .inState('active', weekday(addDays(on, 40)))
    .lasting(addDays(on, -100), addDays(on, 265))
    .consented({ form: 'signed-here', givenBy: cast.marit, ownerAnswer: 'yes' })
    .coordinatedBy(cast.perlund)
    .withParticipant(cast.marit, { role: 'representative', unit: null, title: 'mamma' })
    .withMandate(cast.marit, {
      kind: 'parental-responsibility',
      evidence: 'Folkeregisteret',
      covers: ['plan', 'what-matters'],
    })
    .withGrant([...LIFE, 'crisis'], cast.marit, 'edit', { basis: 'mandate', as: 'person' })
    .withGrant(['whatMatters', 'crisis'], cast.hege, 'read', byMother)
    .withGrant('health', cast.hege, 'edit', byMother);
  return sunnivasItems(withContent(told.inPeace(), sunniva), on);
};

export const runesPlan = (on: PlainDate): PlanBuilder => {
  const told = aPlan()
    .of(cast.rune)
    .inState('active', weekday(addDays(on, 59)))
    .lasting(addDays(on, -120), addDays(on, 245))
    .consented({ form: 'signed-here' })
    .coordinatedBy(cast.kari)
    .withGrant(['whatMatters', 'work', 'family'], cast.ase, 'read', {
      consent: { purpose: 'Å være de samme som kommer' },
    })
    .withGrant(['home', 'health', 'leisure', 'crisis'], cast.ase, 'edit', {
      consent: { purpose: 'Å følge opp i hverdagen' },
    })
    .withGrant('whatMatters', cast.maddi, 'read')
    .withGrant(['health', 'crisis'], cast.maddi, 'edit', {
      consent: { purpose: 'Samtaler og plass i to døgn ved behov' },
    })
    .withGrant('whatMatters', cast.nina, 'read')
    .withGrant(['work', 'money'], cast.nina, 'edit', {
      consent: { purpose: 'Arbeid og gjeld' },
      until: addDays(on, 150),
    });
  return runesItems(withContent(told.inPeace(unshared), rune), on);
};

export const astridsPlan = (on: PlainDate): PlanBuilder => {
  const told = aPlan()
    .of(cast.astrid)
    .inState('active', weekday(addDays(on, 24)))
    .lasting(addDays(on, -240), addDays(on, 125))
    .withSection('betweenHomes', 'transition', 'Mellom heimen og sjukeheimen')
    .withSection('agreementGeir', 'agreement', 'Avtale med Geir')
    .consented({ form: 'orally', witness: 'Hege Lund, sjukepleiar' })
    .coordinatedBy(cast.perlund)
    .withGrant('whatMatters', cast.hege, 'comment', { consent: { form: 'orally', witness: 'Lise Berg' } })
    .withGrant(['home', 'health', 'crisis', 'betweenHomes'], cast.hege, 'edit', {
      consent: { form: 'orally', witness: 'Lise Berg' },
    })
    .withGrant('agreementGeir', cast.hege, 'read')
    .withGrant(['whatMatters', 'home', 'leisure', 'crisis'], cast.longname, 'read', { consent: { form: 'on-paper' } })
    .withGrant(['health', 'betweenHomes'], cast.longname, 'edit', { consent: { form: 'on-paper' } })
    .withGrant('health', cast.suryani, 'edit', { consent: { form: 'on-paper' } })
    .withParticipant(cast.lise, { title: 'dotter' })
    .withGrant('whatMatters', cast.lise, 'comment')
    .withGrant(['home', 'health', 'crisis'], cast.lise, 'read')
    .withGrant(['family', 'leisure', 'money', 'betweenHomes'], cast.lise, 'edit')
    .withParticipant(cast.geir, { title: 'besøksven', unit: null })
    .withGrant('agreementGeir', cast.geir, 'edit', { consent: { form: 'on-paper' } });
  return astridsItems(withContent(told.inPeace(), astrid), on);
};
