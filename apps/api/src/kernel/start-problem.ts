// What stands in the way of a start, in one clear sentence for the person at the keyboard.
/** Shown without a stack; the process ends with 1. */
export class StartProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartProblem';
  }
}

/** The system's code of a failed call, such as `EACCES`. */
export const codeOf = (problem: unknown): string =>
  problem instanceof Error && 'code' in problem ? String(problem.code) : '';
