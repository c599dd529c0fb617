// One sort of thing that may wait for somebody: a file in `sorts`, and its name in the list of `sorts.ts`.
import type { Level, MeasureId, PersonId, PlainDate, PlanId, SectionId, WaitingKind } from '@samplan/domain';
import type { Readers } from '../access/readers';
import type { PlanInSight, SectionInSight, Sight } from '../access/sight';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import type { WaitingItem } from './items';

/** Who asks, when, and what they see: open plans to which the owner has said yes, and what they may read in them. */
export interface Here {
  readonly actor: Actor;
  readonly on: PlainDate;
  readonly sight: Sight;
  readonly plans: ReadonlyMap<string, PlanInSight>;
  readonly sections: ReadonlyMap<string, SectionInSight>;
}

/**
 * What one person is shown. Of a plan in sight it says whose it is; of a section in sight what it is called, and so of a
 * measure in it, which is logged as seen when somebody asks. What a sort leaves out is not told.
 */
export interface Found {
  readonly id: string;
  readonly kind: WaitingKind;
  readonly at: Date;
  readonly subjectId?: string | null;
  readonly plan?: PlanInSight | undefined;
  readonly section?: SectionInSight | undefined;
  readonly measure?: MeasureId | null;
  /** Shown to one who may know of them in that plan. */
  readonly by?: PersonId | null;
  /** Whose plan, case or question it is, where they see no plan but may know the name. */
  readonly ownerName?: string;
  /** Whom it is about: a name that they may know. */
  readonly about?: string | null;
  readonly level?: Level | null;
  readonly answerBy?: PlainDate | null;
  readonly accepted?: boolean | null;
  readonly month?: PlainDate | null;
  /** How many there are of it. */
  readonly count?: number;
  /** What depends on who may know of whom in a plan. */
  readonly later?: (readers: Readers) => Promise<Partial<Pick<WaitingItem, 'kind' | 'by' | 'about' | 'at'>>>;
}

/** News as it was told. */
export interface Told {
  readonly id: string;
  readonly kind: WaitingKind;
  readonly plan_id: PlanId | null;
  readonly section_id: SectionId | null;
  readonly subject_id: string | null;
  readonly by_person_id: PersonId | null;
  readonly at: Date;
  /** Of a plan that one of the coordinating unit is told of. */
  readonly owner_name: string | null;
}

export interface WaitingSort {
  /** What asks something of them today, derived from rows in one statement whatever the number of plans; never news. */
  readonly questions?: {
    readonly kinds: readonly WaitingKind[];
    readonly of: (tx: Tx, here: Here) => Promise<readonly Found[]>;
  };
  /** News that says more than whose plan it is and by whom: what no sort names says that. Each of `told` gives one. */
  readonly news?: {
    readonly kinds: readonly WaitingKind[];
    /** Told also of a plan that is closed or shut by now. */
    readonly ofShutPlans?: true;
    readonly of: (tx: Tx, here: Here, told: readonly Told[]) => Promise<readonly Found[]>;
  };
}

/** The least that news says: that it is there, and in whose plan as long as they see it. */
export const bare = ({ plans }: Here, { id, kind, at, subject_id, plan_id, owner_name }: Told): Found => ({
  id,
  kind,
  at,
  subjectId: subject_id,
  plan: plans.get(plan_id ?? ''),
  ...(owner_name !== null && { ownerName: owner_name }),
});

/** And by whom. */
export const byWhom = (here: Here, told: Told): Found => ({ ...bare(here, told), by: told.by_person_id });

/** Rows by the subject of what was told, in one statement. */
export async function bySubject<T extends { readonly id: string }>(
  told: readonly Told[],
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<ReadonlyMap<string | null, T>> {
  const ids = told.flatMap(({ subject_id }) => subject_id ?? []);
  return new Map((ids.length ? await fetch(ids) : []).map((row) => [row.id, row]));
}

/** SQL of somebody's name. @param person the alias of their row */
export const NAME_OF = (person: string): string => `btrim(${person}.given_name || ' ' || ${person}.family_name)`;
