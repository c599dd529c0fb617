// News to one person that they have not taken off their list, each said by the sort that knows its kind.
import { isKin, type PlanRole, type WornHat } from '@samplan/domain';
import { concerns } from '@samplan/policy';
import { isConsented } from '../access/visible-plans';
import type { Tx } from '../kernel/database';
import { byWhom, NAME_OF, type Found, type Here, type Told } from './sort';
import { SORTS } from './sorts';

interface Row extends Told {
  readonly wears: WornHat | null;
  /** Is it the person's own plan, and which parts have they, or had they, in it? */
  readonly is_own: boolean;
  readonly parts: readonly PlanRole[];
}

const MOST_NEWS = 200;
const QUESTIONS = SORTS.flatMap(({ questions }) => questions?.kinds ?? []);
const OF_SHUT_PLANS = SORTS.flatMap(({ news }) => (news?.ofShutPlans ? news.kinds : []));

/** The latest first; of plans that are alive, but for what may be told of others. */
export async function newsOf(tx: Tx, here: Here): Promise<readonly Found[]> {
  const told = (await rows(tx, here)).filter((row) => concernsHere(here, row));
  const said = new Map<string, Found>(told.map((row) => [row.id, byWhom(here, row)]));
  for (const { news } of SORTS) {
    const theirs = news ? told.filter(({ kind }) => news.kinds.includes(kind)) : [];
    if (news && theirs.length) for (const found of await news.of(tx, here, theirs)) said.set(found.id, found);
  }
  return [...said.values()];
}

/** Hats never mix; and nobody meets the plan of one who is close to them through their work. */
const concernsHere = ({ actor }: Here, { wears, is_own, parts }: Row): boolean =>
  wears === null
    ? concerns(actor.wears, is_own, parts)
    : wears === actor.wears && (wears === 'private' || !(is_own || parts.some(isClose)));

const isClose = (role: PlanRole): boolean => isKin({ role });

const rows = (tx: Tx, { actor, on }: Here): Promise<readonly Row[]> =>
  tx.query(
    `select t.id, t.kind, t.plan_id, t.section_id, t.subject_id, t.by_person_id, t.at, t.wears,
       coalesce(p.owner_id = $1, false) as is_own,
       array(select b.role from participation b where b.plan_id = t.plan_id and b.person_id = $1) as parts,
       case when t.wears = 'coordinating-unit' then ${NAME_OF('o')} end as owner_name
     from telling t left join plan p on p.id = t.plan_id left join person o on o.id = p.owner_id
     where t.person_id = $1 and t.seen_at is null and t.kind <> all ($4::text[])
       and (p.id is null or t.kind = any ($3::text[]) or (p.state <> 'closed' and ${isConsented('p', '$2::date')}))
     order by t.at desc, t.id limit ${MOST_NEWS}`,
    [actor.person, on, OF_SHUT_PLANS, QUESTIONS],
  );
