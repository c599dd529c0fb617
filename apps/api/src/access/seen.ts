// How the log tells that somebody saw something of a section: under which rule, hat and unit.
import type { Opening } from '../kernel/audit';
import { seatsGiving } from './seats';
import type { SectionInSight } from './sight';

export function openingOf(section: SectionInSight): Opening {
  const { id, plan, hat, rule } = section;
  const [seat] = seatsGiving(plan.facts, id, section);
  const unit = seat?.isNamed ? seat.unit : null;
  return { actor: plan.sight.actor, hat, rule, plan: plan.id, section: id, ...(unit && { unit }) };
}
