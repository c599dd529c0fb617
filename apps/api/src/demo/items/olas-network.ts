// Those around Ola, as he has placed them.
import { cast, type PlanBuilder } from '@samplan/testing';

export const olasNetwork = (plan: PlanBuilder): PlanBuilder =>
  plan
    .withAround(cast.anne, { ring: 'near', does: 'Går tur med Tinka, ringer hver søndag', comesHome: true })
    .withAround(cast.kari, { ring: 'near', does: 'Holder trådene samlet' })
    .withAround(cast.hege, { does: 'Hver morgen', comesHome: true })
    .withAround(cast.siv, { does: 'Onsdager' })
    .withAround(cast.nina, { does: 'Når det trengs' })
    .withAround(cast.per, { does: 'Første mandag i måneden' })
    .withAround(
      { name: 'Rolf Tangen', relation: 'turvenn fra Frivilligsentralen', kind: 'volunteer' },
      { ring: 'near', does: 'Går tur på lørdager', comesHome: true },
    )
    .withAround({ name: 'Gerd', relation: 'nabo', kind: 'family' }, { does: 'Kaffe på tirsdager', comesHome: true })
    .withAround({ name: 'Fastlegen', relation: '', kind: 'service' }, { does: 'Får planen på papir' });
