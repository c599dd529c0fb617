// Until when an answer can stand: a consent that runs out at midnight changes no row.
import { addDays, type PlainDate } from '@samplan/domain';
import type { Facts, Period } from './facts';

/**
 * The first date after today on which a fact begins to hold or no longer holds, or null where none does.
 * What was decided on these facts holds until that date begins (Europe/Oslo), if no row changes.
 */
export function factsEndAt(facts: Facts): PlainDate | null {
  const { plan } = facts;
  const periods: readonly Period[] = [
    ...facts.actor.tenantRoles,
    ...(plan ? [...plan.participations, ...plan.memberships, ...plan.grants, ...plan.mandates] : []),
    ...(plan?.consentPeriod ? [plan.consentPeriod] : []),
  ];
  const turns = periods.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [addDays(to, 1)] : [])]);
  const ahead = turns.filter((date) => date > facts.today).sort();
  return ahead[0] ?? null;
}
