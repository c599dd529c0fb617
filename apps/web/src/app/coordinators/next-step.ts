// Where a search for a coordinator stands, in one sentence.
import type { CoordinatorRequestState } from '@samplan/contract';
import { coordinators, type Text, type Values } from '@samplan/wording';
import type { LanguageChoice } from '../kernel/language';

export interface Standing {
  readonly request: CoordinatorRequestState | null;
  readonly unit: string | null;
  readonly proposed: { readonly name: string } | null;
  readonly dueOn: string | null;
  readonly owner: string;
  readonly hasPlan: boolean;
}

export interface Said {
  readonly text: Text;
  readonly values: Values;
}

/** @returns who has to do something now, and until when */
export function standingOf(standing: Standing, language: Pick<LanguageChoice, 'date'>): Said {
  const { request, unit, proposed, dueOn, owner, hasPlan } = standing;
  const values = { unit: unit ?? '', name: proposed?.name ?? '', date: dueOn ? language.date(dueOn) : '', owner };
  switch (request) {
    case 'asked':
      return { text: coordinators.unitAnswers, values };
    case 'proposed':
      return { text: coordinators.personAnswers, values };
    case 'accepted':
      return { text: coordinators.ownerAnswers, values };
    case 'meeting':
      return { text: coordinators.theyMeet, values };
    case 'agreed':
      return { text: hasPlan ? coordinators.agreedHandOver : coordinators.agreedWait, values };
    default:
      return { text: coordinators.nobodyAsked, values };
  }
}
