// One act at a time: whether it is under way, and the sentence about what went wrong.
import { signal } from '@angular/core';
import type { ProblemCode } from '@samplan/domain';
import type { Text } from '@samplan/wording';
import { Refused, sentenceForRefusal } from './problems';

export class Doing {
  private readonly busy = signal(false);
  private readonly wrong = signal<Text | undefined>(undefined);

  readonly isBusy = this.busy.asReadonly();
  readonly problem = this.wrong.asReadonly();

  /** Does it unless something is under way. @returns what came of it, or undefined where it was refused */
  async run<T>(act: () => Promise<T>, sentences: Partial<Record<ProblemCode, Text>> = {}): Promise<T | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    this.wrong.set(undefined);
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.wrong.set(sentences[error.code] ?? sentenceForRefusal(error));
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }

  /** Does by itself what could not be done before: what is wrong has been said, and stands there until it is mended. */
  async again<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      const answer = await act();
      this.wrong.set(undefined);
      return answer;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return undefined;
    }
  }

  /** Says, or takes away, what is wrong. */
  say(problem: Text | undefined): void {
    this.wrong.set(problem);
  }
}
