// Every kind of thing that may wait or be news; the compiler names one that is missing.
import type { Kind, Sort } from './sort';
import { accessSorts } from './sorts/access';
import { coordinatorSorts } from './sorts/coordinators';
import { caseSorts } from './sorts/cases';
import { dataRequestSorts } from './sorts/data-requests';
import { invitationSorts } from './sorts/invitations';
import { noticeSorts } from './sorts/notices';
import { openingSorts } from './sorts/openings';
import { planSorts } from './sorts/plans';
import { unansweredSorts } from './sorts/unanswered';
import { responsibilitySorts } from './sorts/responsibilities';
import { reviewSorts } from './sorts/reviews';

export const SORTS: Readonly<Record<Kind, Sort>> = {
  ...responsibilitySorts,
  ...accessSorts,
  ...invitationSorts,
  ...openingSorts,
  ...planSorts,
  ...unansweredSorts,
  ...caseSorts,
  ...dataRequestSorts,
  ...noticeSorts,
  ...reviewSorts,
  ...coordinatorSorts,
};
