// Changes of a case, one at a time: what was refused becomes a sentence.
import type { CaseChangeFragment } from '@samplan/contract';
import type { ProblemCode } from '@samplan/domain';
import { caseDecision, casePage, type Text } from '@samplan/wording';
import { Doing } from '../kernel/doing';
import { sentenceForRefused } from '../kernel/problems';

const SENTENCES: Partial<Record<ProblemCode, Text>> = {
  ANSWERED_ALREADY: casePage.closedNow,
  PLAN_ALREADY_OPEN: caseDecision.planThere,
};

export class Changing extends Doing {
  /** @returns the case as it is called now, or undefined where it was refused */
  async change(act: () => Promise<CaseChangeFragment>): Promise<string | undefined> {
    const answer = await this.run(act, { ...SENTENCES, NOT_FOUND: casePage.gone });
    if (!answer) return undefined;
    if (answer.__typename === 'CaseChanged') return answer.case.id;
    const known = Object.entries(SENTENCES).find(([code]) => code === answer.code)?.[1];
    this.say(known ?? sentenceForRefused(answer));
    return undefined;
  }
}
