// All that the register may tell the coordinating unit: a field more is a decision, and stands here.
import { SDL } from '@samplan/contract';
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { expect, it } from 'vitest';

const FIELDS = {
  RegisterPage: ['on', 'count', 'plans', 'next', 'units'],
  RegisterPlan: [
    ...['id', 'owner', 'type', 'state', 'coordinator', 'unit'],
    ...['nextReviewOn', 'isOverDate', 'consentEndsOn', 'openedOn'],
  ],
  RegisterUnit: ['id', 'name'],
  RegisterOverview: ['on', 'active', 'withoutCoordinator', 'overDate', 'groups', 'waits', 'ahead'],
  RegisterGroup: ['age', 'type', 'count'],
  RegisterWait: ['month', 'days', 'count'],
  RegisterAhead: [
    ...['consentDays', 'consentEnds', 'birthdayDays', 'comesOfAge', 'unopenedDays', 'notOpened'],
    ...['reportDays', 'reportsDue'],
  ],
  RegisterComing: ['count', 'first'],
};

const schema = buildSchema(SDL);
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const doors = roots
  .flatMap((root) => Object.values(root?.getFields() ?? {}))
  .filter(({ astNode }) =>
    astNode?.directives?.some(({ arguments: said }) =>
      said?.some(({ value }) => value.kind === 'EnumValue' && value.value === 'see_register'),
    ),
  );

function reached(from: readonly GraphQLObjectType[], seen = new Set<GraphQLObjectType>()): Set<GraphQLObjectType> {
  for (const type of from.filter((one) => !seen.has(one))) {
    seen.add(type);
    reached(
      Object.values(type.getFields())
        .map(({ type: of }) => getNamedType(of))
        .filter(isObjectType),
      seen,
    );
  }
  return seen;
}

it('The coordinating unit learns these fields of a plan in its register, and reaches no other type from them', () => {
  const types = reached(doors.map(({ type }) => getNamedType(type)).filter(isObjectType));
  expect(Object.fromEntries([...types].map((type) => [type.name, Object.keys(type.getFields())]))).toEqual(FIELDS);
});

it('It is entered by these doors, and by none that changes anything', () => {
  expect(doors.map(({ name }) => name).sort()).toEqual([
    'overviewAsCsv',
    'register',
    'registerOverview',
    'registrationList',
  ]);
  expect(doors.filter(({ name }) => schema.getMutationType()?.getFields()[name])).toEqual([]);
});
