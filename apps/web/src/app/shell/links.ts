// Where the top bar leads, by what the asker is here as.
import type { TenantRole } from '@samplan/domain';
import {
  coordinators,
  dataRequests,
  deaths,
  howToReach,
  inbox,
  logControl,
  municipality,
  myCase,
  myUnit,
  register,
  reopenings,
  registerOverview,
  reportNeed,
  search,
  shell,
  tasks,
  unitsPage,
  waiting,
  type Text,
  type Values,
} from '@samplan/wording';
import type { Me } from '../kernel/session';

export interface Link {
  readonly to: string;
  readonly text: Text;
  readonly values?: Values;
  /** Stands in the menu and on the first page, not in the bar. */
  readonly isSeldom?: boolean;
}

/** Pages of those who hold a role in the municipality, one line each. */
const OF_ROLE: readonly (Link & { readonly role: TenantRole })[] = [
  { role: 'coordinating-unit', to: '/inbox', text: inbox.page },
  { role: 'coordinating-unit', to: '/register', text: register.page },
  { role: 'coordinating-unit', to: '/overview', text: registerOverview.page },
  { role: 'coordinating-unit', to: '/coordinators', text: coordinators.page },
  { role: 'coordinating-unit', to: '/look-up', text: howToReach.page },
  { role: 'log-controller', to: '/log-control', text: logControl.page },
  { role: 'unit-leader', to: '/my-unit', text: myUnit.link },
  { role: 'administrator', to: '/units', text: unitsPage.page },
  { role: 'administrator', to: '/municipality', text: municipality.page },
  { role: 'coordinating-unit', to: '/data-requests', text: dataRequests.page },
  { role: 'coordinating-unit', to: '/deaths', text: deaths.page },
  { role: 'coordinating-unit', to: '/reopenings', text: reopenings.page },
];

/** The work of a role in its order, first what is met each day; what is looked up now and then stands in the menu. */
const ORDER = [
  '/inbox',
  '/register',
  '/coordinators',
  '/overview',
  '/my-unit',
  '/units',
  '/municipality',
  '/log-control',
];
const NOW_AND_THEN = ['/look-up', '/data-requests', '/deaths', '/reopenings'];

/** Does it stand in the bar itself, where there is room for one? */
export const isInBar = ({ to, isSeldom }: Link): boolean => !isSeldom && !NOW_AND_THEN.includes(to);

/** Pages of the role that is worn, in its order. */
export const roleLinks = (me: Me): readonly Link[] =>
  OF_ROLE.filter(({ role }) => me.worksAs.some((work) => work.role === role)).sort((a, b) => placeOf(a) - placeOf(b));

const placeOf = ({ to }: Link): number => (ORDER.includes(to) ? ORDER.indexOf(to) : ORDER.length);

/** @param waits how many questions wait for an answer */
export function linksFor(me: Me, isCitizen: boolean, waits: number): readonly Link[] {
  if (!me.hat) return [];
  const list = me.hat === 'private' ? waiting : tasks;
  const hasPlans = me.hat === 'private' || me.hat === 'work';
  return [
    { to: '/', text: isCitizen || !hasPlans ? shell.home : shell.myPlans },
    ...(me.ownPlan ? [{ to: `/plan/${me.ownPlan.id}`, text: shell.myPlan }] : []),
    { to: '/waiting', ...(waits ? { text: list.withCount, values: { count: waits } } : { text: list.page }) },
    ...(hasPlans ? [{ to: '/search', text: search.page }] : []),
    ...(me.hasCase ? [{ to: '/my-case', text: myCase.page }] : []),
    ...(hasPlans ? [{ to: '/report-need', text: reportNeed.page, isSeldom: isCitizen }] : []),
    ...roleLinks(me),
  ];
}
