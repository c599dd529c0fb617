// The one shape of an error: a code of the vocabulary and what was missing; the unexpected bears a number and nothing else.
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { Problem, PROBLEM_CODES, type ProblemCode } from '@samplan/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutContent } from './without-content';

const log = new Logger('GraphQL');

/** Codes of Apollo and graphql-js that the asker's own request brought about; their messages speak of that request alone. */
const THEIRS: Readonly<Record<string, ProblemCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_INPUT',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_INPUT',
};

export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const where = formatted.path ? { path: formatted.path } : {};
  if (cause instanceof Problem)
    return { message: cause.message, ...where, extensions: { code: cause.code, missing: cause.missing } };
  const code = codeOf(formatted, thrown);
  if (code && code !== 'UNEXPECTED') return { message: formatted.message, ...where, extensions: { code, missing: [] } };
  const incident = randomUUID();
  log.error(`${incident} ${withoutContent(cause)}`);
  return {
    message: `Something went wrong here. It is noted as ${incident}.`,
    ...where,
    extensions: { code: 'UNEXPECTED', incident, missing: [] },
  };
}

/** Apollo puts a code of its own over that of a rule; what bears neither a code nor a place in the answer never ran. */
function codeOf({ extensions, path }: GraphQLFormattedError, thrown: unknown): ProblemCode | undefined {
  const original = thrown instanceof GraphQLError ? thrown.originalError : undefined;
  const own = original instanceof GraphQLError ? original.extensions['code'] : undefined;
  const said = own ?? extensions?.['code'];
  if (said === undefined && path === undefined && original === undefined) return 'BAD_INPUT';
  return PROBLEM_CODES.find((known) => known === said) ?? THEIRS[String(said)];
}

/** The same for what reaches a socket. */
export const formatted = (error: GraphQLError): GraphQLFormattedError => formatError(error.toJSON(), error);
