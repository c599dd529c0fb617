// Which of somebody's seats in a plan gives them a section: one who takes part for two units reads by one of them.
import { addDays, isKin, isWithin, type SectionId, type UnitId } from '@samplan/domain';
import { levelOf, type Facts, type ParticipationFact, type PlanFacts, type Standing } from '@samplan/policy';

export interface Seat extends Pick<ParticipationFact, 'role' | 'unit'> {
  /** A grant to the person names none of several units: then none is told. */
  readonly isNamed: boolean;
}

export const seatKey = ({ role, unit }: Pick<ParticipationFact, 'role' | 'unit'>): string => `${role} ${unit ?? ''}`;

/** Seats that hold today. */
export const currentSeats = ({ plan, today }: Facts): readonly ParticipationFact[] =>
  (plan?.participations ?? []).filter(({ from, to }) => isWithin(today, from, to));

/**
 * @param standing what the policy says of the section on these facts
 * @returns the seats that give the section each by itself, those of the hat first
 */
export function seatsGiving(facts: Facts, section: SectionId, standing: Standing): readonly Seat[] {
  const { plan } = facts;
  if (!plan || standing.level === 'none') return [];
  const seats = currentSeats(facts);
  const [only] = seats;
  const isUnits = isUnitsSeat(plan);
  if (only && seats.length === 1) return only.role === standing.hat ? [{ ...only, isNamed: isUnits(only) }] : [];
  const toUnits = plan.grants.filter(({ grantee }) => 'unit' in grantee);
  const giving = seats.flatMap((seat): readonly Seat[] => {
    const gives = (grants: PlanFacts['grants']) =>
      levelOf({ ...facts, plan: { ...plan, grants, participations: alone(facts, seat) } }, section).level !== 'none';
    if (gives(toUnits)) return [{ ...seat, isNamed: true }];
    if (!gives(plan.grants)) return [];
    const isSole = seat.unit === null || seats.every((s) => s === seat || s.role !== seat.role);
    return [{ ...seat, isNamed: isSole && isUnits(seat) }];
  });
  const told = giving.filter(
    (seat, at) =>
      seat.isNamed ||
      (!giving.some((other) => other.isNamed && other.role === seat.role) &&
        giving.findIndex(({ role }) => role === seat.role) === at),
  );
  return [...told.filter(({ role }) => role === standing.hat), ...told.filter(({ role }) => role !== standing.hat)];
}

/** Does one of the seats that give somebody a section take part for the unit? */
export const isForUnit = (seats: readonly Seat[], unit: UnitId | null): boolean =>
  seats.some((seat) => seat.isNamed && seat.role === 'participant' && seat.unit === unit);

/** Through their unit next of kin have nothing (N7): what was given to them as a person they do not have for it either. */
const isUnitsSeat =
  ({ participations, mandates }: PlanFacts) =>
  ({ role, unit }: ParticipationFact): boolean =>
    unit === null || role === 'coordinator' || !(participations.some(isKin) || mandates.length > 0);

/** The seat and no other that holds; that somebody was next of kin stays true. */
function alone(facts: Facts, seat: ParticipationFact): readonly ParticipationFact[] {
  const others = (facts.plan?.participations ?? []).filter((other) => other !== seat && isKin(other));
  return [seat, ...others.map((other) => ({ ...other, from: null, to: addDays(facts.today, -1) }))];
}
