// Wishes to read more, what became of them, and what is open or closed to somebody since.
import type { Level, PersonId, PlanId, SectionId, WishState } from '@samplan/domain';
import type { Tx } from '../../kernel/database';
import { ownPlans } from '../own-plans';
import { bare, bySubject, byWhom, NAME_OF, type Found, type Here, type Told, type WaitingSort } from '../sort';

interface Wish {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly section_id: SectionId;
  readonly level: Level;
  readonly by: PersonId;
  readonly at: Date;
  readonly about: string;
  readonly state: WishState;
}

export const accessSort: WaitingSort = {
  questions: {
    kinds: ['access-wished'],
    of: async (tx, here) =>
      (await wishes(tx, "w.plan_id = any ($1::uuid[]) and w.state = 'waiting'", ownPlans(here))).map(
        ({ id, plan_id, section_id, level, by, at, about }): Found => ({
          id,
          kind: 'access-wished',
          plan: here.plans.get(plan_id),
          section: here.sections.get(section_id),
          level,
          by,
          at,
          about,
        }),
      ),
  },
  news: {
    kinds: ['access-answered', 'access-ended', 'access-given'],
    of: async (tx, here, told) => {
      const answered = told.filter(({ kind }) => kind === 'access-answered');
      const rows = await bySubject(answered, (ids) => wishes(tx, 'w.id = any ($1::uuid[])', ids));
      return told.map((one) => newsOf(here, one, rows.get(one.subject_id)));
    },
  },
};

/** In which section is told as long as they read it; who wished knows for whom. */
function newsOf(here: Here, one: Told, wish: Wish | undefined): Found {
  const accepted = wish ? wish.state === 'granted' : null;
  const given = one.kind === 'access-given' ? one.section_id : null;
  const section = here.sections.get(wish?.section_id ?? given ?? '');
  if (!section) return { ...bare(here, one), accepted };
  return { ...byWhom(here, one), accepted, section, about: wish?.about ?? null, level: wish?.level ?? null };
}

const wishes = (tx: Tx, where: string, ids: readonly string[]): Promise<readonly Wish[]> =>
  tx.query(
    `select w.id, w.plan_id, w.section_id, w.level, w.wished_by as by, w.wished_at as at,
       coalesce(u.short_name, ${NAME_OF('p')}) as about, w.state
     from access_wish w left join unit u on u.id = w.unit_id left join person p on p.id = w.person_id where ${where}`,
    [ids],
  );
