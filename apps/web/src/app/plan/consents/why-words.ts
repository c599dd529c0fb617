// Why somebody may: the row of the policy and what it rests on, as sentences.
import type { Basis } from '@samplan/contract';
import { consents, type Text } from '@samplan/wording';
import type { SharingReason } from './sharing';

/** What access rests on, also where the policy gives it by the role alone. */
export type Ground = Basis | 'own' | 'role';

/** The first letter of a row in the policy names the hat it is for. */
export function groundOf({ rule, basis }: Pick<SharingReason, 'rule' | 'basis'>): Ground {
  if (basis) return basis;
  if (rule.startsWith('E')) return 'own';
  if (rule.startsWith('K')) return 'coordinator_appointment';
  return rule.startsWith('R') ? 'mandate' : 'role';
}

const TO_OWNER: Readonly<Record<Ground, Text>> = {
  own: consents.ownPlan,
  owner_consent: consents.youSaidYes,
  parent_consent: consents.parentsSaidYes,
  mandate: consents.hasMandate,
  coordinator_appointment: consents.isCoordinator,
  other_law: consents.byLaw,
  role: consents.byRole,
};

const TO_OTHERS: Readonly<Record<Ground, Text>> = {
  ...TO_OWNER,
  own: consents.ownersPlan,
  owner_consent: consents.ownerSaidYes,
  parent_consent: consents.ownersParentsSaidYes,
  mandate: consents.youHaveMandate,
  coordinator_appointment: consents.youAreCoordinator,
};

/** What the answer to "why?" begins with; needs `name` (theirs), `owner` and `date`, empty where there is none. */
export const becauseOf = (why: SharingReason, toOwner: boolean): Text =>
  (toOwner ? TO_OWNER : TO_OTHERS)[groundOf(why)];

const FORMS = {
  signed_here: consents.signedHere,
  on_paper: consents.onPaper,
  orally: consents.orally,
} as const;

/** How the yes was given, where the owner gave it. */
export const formOf = (why: SharingReason): Text | undefined =>
  groundOf(why) === 'owner_consent' && why.form ? FORMS[why.form] : undefined;
