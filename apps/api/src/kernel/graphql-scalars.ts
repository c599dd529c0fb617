// The three scalars of the schema: a date in Norway, a moment, and words to show.
import { parseDate } from '@samplan/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const refuse = (sentence: string): never => {
  throw new GraphQLError(sentence, { extensions: { code: 'BAD_INPUT' } });
};

const date = (value: unknown) =>
  (typeof value === 'string' && parseDate(value)) || refuse('A date is written yyyy-mm-dd and stands in the calendar.');

const moment = (value: unknown) => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'string') {
    const at = new Date(value);
    if (!Number.isNaN(at.getTime())) return at.toISOString();
  }
  return refuse('A moment is written in ISO 8601.');
};

export const scalars = {
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: date,
    parseValue: date,
    parseLiteral: (node) => (node.kind === Kind.STRING ? date(node.value) : date(undefined)),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: moment,
    parseValue: moment,
    parseLiteral: (node) => (node.kind === Kind.STRING ? moment(node.value) : moment(undefined)),
  }),
  Words: new GraphQLScalarType({
    name: 'Words',
    serialize: (value) => value,
    parseValue: () => refuse('Words are written through the live document.'),
    parseLiteral: () => refuse('Words are written through the live document.'),
  }),
};
