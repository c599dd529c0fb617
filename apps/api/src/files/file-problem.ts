// Why a file was not taken: a code of the vocabulary, and which of the demands on a file it was.
import { Problem, type ProblemCode } from '@samplan/domain';

/** `type`: neither PDF, JPEG nor PNG, or not whole. `room`: the section has no more room. */
export const FILE_REASONS = ['type', 'size', 'name', 'room', 'slow'] as const;
export type FileReason = (typeof FILE_REASONS)[number];

export class FileProblem extends Problem {
  constructor(
    code: ProblemCode,
    readonly reason: FileReason,
    message: string,
  ) {
    super(code, message);
  }
}
