// Invitations: to approve, to answer, and answered.
import { waiting } from '@samplan/wording';
import { toPlan, type Sort } from '../sort';

export const invitationSorts = {
  invitation_to_approve: {
    say: (_item, { about }) => ({ text: waiting.toApprove, values: { about } }),
    why: (_item, { name }) => ({ text: waiting.suggests, values: { name } }),
    isForOwner: true,
  },
  invited: {
    say: ({ ownerName: owner }) => ({ text: waiting.invited, values: { owner } }),
    go: ({ subjectId }) => ({ link: ['/invitation', subjectId], text: waiting.seeInvitation }),
  },
  invitation_answered: {
    say: ({ accepted, about }, { givenName }) => ({
      text: accepted ? waiting.invitationYes : waiting.invitationNo,
      values: { name: about ?? givenName },
    }),
    go: toPlan,
  },
} as const satisfies Record<string, Sort>;
