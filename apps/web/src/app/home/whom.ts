// Who can open a plan, as its owner is told: computed from the readers of every section, never fixed.
import type { HomePlan } from './home-plan';

export interface Whom {
  /** The coordinator first; a name once, however many sections. */
  readers: readonly { personId: string; name: string; isCoordinator: boolean }[];
  /** Does somebody among them read less than all that is shared? */
  isPartly: boolean;
}

export function whomCanOpen(plan: Pick<HomePlan, 'sections' | 'coordinator'>): Whom {
  const shared = plan.sections.filter(({ kind }) => kind !== 'own');
  const readers = new Map<string, { personId: string; name: string; isCoordinator: boolean; sections: number }>();
  for (const { readers: here } of shared) {
    for (const { personId, name } of here) {
      const isCoordinator = personId === plan.coordinator?.person.id;
      const reader = readers.get(personId) ?? { personId, name, isCoordinator, sections: 0 };
      readers.set(personId, { ...reader, sections: reader.sections + 1 });
    }
  }
  const all = [...readers.values()].sort((a, b) => Number(b.isCoordinator) - Number(a.isCoordinator));
  return {
    readers: all.map(({ personId, name, isCoordinator }) => ({ personId, name, isCoordinator })),
    isPartly: all.some(({ sections }) => sections < shared.length),
  };
}
