// Every sort of thing that may wait for somebody. A new one is a file beside those named here, and a line.
import type { WaitingSort } from './sort';
import { accessSort } from './sorts/access';
import { coordinatorSort } from './sorts/coordinators';
import { firstContactSort } from './sorts/first-contact';
import { caseSort } from './sorts/cases';
import { dataRequestSort } from './sorts/data-requests';
import { invitationSort } from './sorts/invitations';
import { leavingSort } from './sorts/leaving';
import { nameSort } from './sorts/names';
import { noticeSort } from './sorts/notices';
import { openingSort } from './sorts/openings';
import { reopeningSort } from './sorts/reopenings';
import { responsibilitySort } from './sorts/responsibilities';
import { reviewSort } from './sorts/reviews';
import { shutPlanSort } from './sorts/shut-plans';
import { toSignSort } from './sorts/to-sign';
import { unansweredSort } from './sorts/unanswered';
import { withoutCoordinatorSort } from './sorts/without-coordinator';

export const SORTS: readonly WaitingSort[] = [
  responsibilitySort,
  accessSort,
  invitationSort,
  leavingSort,
  openingSort,
  shutPlanSort,
  withoutCoordinatorSort,
  reopeningSort,
  reviewSort,
  toSignSort,
  unansweredSort,
  nameSort,
  coordinatorSort,
  firstContactSort,
  caseSort,
  dataRequestSort,
  noticeSort,
];
