// Coordinators: who is asked for one, who is proposed, who is offered one, and who became it.
import { coordinatorWaits, waiting } from '@samplan/wording';
import { toCoordinator, toPlan, type Sort } from '../sort';

export const coordinatorSorts = {
  coordinator_requested: {
    say: (_item, { about: unit }) => ({ text: coordinatorWaits.requested, values: { unit } }),
    why: () => ({ text: coordinatorWaits.requestedWhy }),
    go: ({ subjectId }) => ({ link: ['/my-unit', subjectId], text: coordinatorWaits.see }),
  },
  coordinator_proposed: {
    say: () => ({ text: coordinatorWaits.proposed }),
    why: () => ({ text: coordinatorWaits.proposedWhy }),
    go: ({ subjectId }) => ({ link: ['/coordinators/proposal', subjectId], text: coordinatorWaits.see }),
  },
  coordinator_offered: {
    say: (_item, { about: name }) => ({ text: coordinatorWaits.offered, values: { name } }),
    go: () => ({ link: ['/coordinator'], text: coordinatorWaits.see }),
  },
  coordinator_sought: {
    say: ({ ownerName: owner }) => ({ text: coordinatorWaits.sought, values: { owner } }),
    go: ({ subjectId }) => ({ link: ['/coordinators', subjectId], text: coordinatorWaits.open }),
    tag: { icon: 'people', color: 'accent', text: waiting.aTask },
    isTask: true,
  },
  coordinator_late: {
    say: ({ ownerName: owner }) => ({ text: coordinatorWaits.late, values: { owner } }),
    why: (_item, { about: unit }) => ({ text: coordinatorWaits.lateWhy, values: { unit } }),
    go: ({ subjectId }) => ({ link: ['/coordinators', subjectId], text: coordinatorWaits.open }),
    isTask: true,
  },
  coordinator_appointed: {
    say: (_item, { about: name }) => ({ text: coordinatorWaits.appointed, values: { name } }),
    go: toPlan,
  },
  coordinator_begins: {
    say: (_item, { about: name, owner, me, at: date }) =>
      name === me
        ? { text: coordinatorWaits.beginsMine, values: { owner, date } }
        : { text: coordinatorWaits.begins, values: { name, date } },
    go: toPlan,
  },
  first_contact_due: {
    say: (_item, { owner }) => ({ text: coordinatorWaits.contactDue, values: { owner } }),
    why: () => ({ text: coordinatorWaits.contactDueWhy }),
    go: toPlan,
    isTask: true,
  },
  first_contact_late: {
    say: (_item, { owner }) => ({ text: coordinatorWaits.contactLate, values: { owner } }),
    why: (_item, { about: name }) => ({ text: coordinatorWaits.contactLateWhy, values: { name } }),
    go: ({ subjectId }) => toCoordinator(subjectId),
    isTask: true,
  },
  coordinator_released: {
    say: ({ planId }, { about: name }) =>
      planId ? { text: coordinatorWaits.releasedOwner, values: { name } } : { text: coordinatorWaits.released },
  },
  hand_over_begun: {
    say: ({ ownerName: owner }) => ({ text: coordinatorWaits.handOver, values: { owner } }),
    go: ({ subjectId }) => ({ link: ['/coordinators/hand-over', subjectId], text: coordinatorWaits.handOverOpen }),
    isTask: true,
  },
  substitute_set: {
    say: (_item, { about: name }) => ({ text: coordinatorWaits.substitute, values: { name } }),
    go: toPlan,
  },
} as const satisfies Record<string, Sort>;
