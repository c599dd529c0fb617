// How the log tells that somebody saw something of a section: under which rule, hat and unit.
import type { SectionId } from '@samplan/domain';
import type { Opening } from '../kernel/audit';
import type { Permit } from './permit';
import { seatsGiving } from './seats';
import { Sight, type SectionInSight } from './sight';

export function openingOf(section: SectionInSight): Opening {
  const { id, plan, hat, rule } = section;
  const [seat] = seatsGiving(plan.facts, id, section);
  const unit = seat?.isNamed ? seat.unit : null;
  return { actor: plan.sight.actor, hat, rule, plan: plan.id, section: id, ...(unit && { unit }) };
}

/** The same, of a section that a permit lets in to. @throws Error for one that is not in its sight */
export function openingIn(permit: Permit<'read' | 'keep-draft'>, section: SectionId): Opening {
  const found = Sight.of(permit).sections.find(({ id }) => id === section);
  if (!found) throw new Error('A permit to a section that is not in sight.');
  return openingOf({ ...found, rule: permit.rule, hat: permit.hat });
}
