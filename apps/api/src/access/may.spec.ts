// The lock of every root field: the API does not start without it, and what it lets through is what the policy allowed.
import { ACTIONS, asId, Problem, type Action } from '@samplan/domain';
import { SDL } from '@samplan/contract';
import { buildSchema, graphql, isEnumType, type GraphQLFieldResolver } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../kernel/actor';
import { ENUM_LISTS } from '../kernel/graphql-enums';
import type { GraphqlContext } from '../kernel/graphql-lock';
import { Access, type About } from './access';
import { May } from './may';
import type { Permit } from './permit';

const HEAD = `directive @may(action: Action!, plan: String, section: String, person: String) on FIELD_DEFINITION
  enum Action { ${ACTIONS.map((action) => action.replaceAll('-', '_')).join(' ')} }`;

type Resolvers = Record<string, GraphQLFieldResolver<unknown, GraphqlContext>>;

class Asked extends Access {
  readonly questions: { action: Action; about: About }[] = [];
  constructor(private readonly refusal?: Problem) {
    super(Reflect.get({}, 'none'), Reflect.get({}, 'none'), { now: () => 0 });
  }
  override require<A extends Action>(_actor: Actor | null, action: A, about: About = {}): Promise<Permit<A>> {
    this.questions.push({ action, about });
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve(JSON.parse('{ "rule": "K1" }'));
  }
}

function locked(sdl: string, resolvers: Resolvers, access: Access = new Asked()) {
  const schema = buildSchema(`${HEAD} ${sdl}`);
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) field.resolve = resolvers[field.name];
  return new May(access).lock(schema);
}

const actor: Actor = {
  account: asId('a'),
  person: asId('p'),
  tenant: asId('t'),
  session: asId('s'),
  language: 'nb',
  name: 'Ola Nordli',
  givenName: 'Ola',
  wears: 'work',
};
const PLAN = '40000000-0000-4000-8000-000000000001';

describe('@may', () => {
  it('keeps the API from starting where a root field bears none', () => {
    expect(() => locked('type Query { plans: [ID!]! }', { plans: () => [] })).toThrow('Query.plans bears no @may');
  });

  it('keeps the API from starting where a root field has no resolver', () => {
    expect(() => locked('type Query { plans: ID @may(action: list_own_plans) }', {})).toThrow(
      'Query.plans has no resolver',
    );
    const mutation = 'type Query { a: ID @may(action: read) } type Mutation { b: ID @may(action: read) }';
    expect(() => locked(mutation, { a: () => '' })).toThrow('Mutation.b has no resolver');
  });

  it('keeps the API from starting where a subscription has no source', () => {
    const sdl = 'type Query { a: ID @may(action: read) } type Subscription { c: ID @may(action: hear_changes) }';
    expect(() => locked(sdl, { a: () => '' })).toThrow('Subscription.c has no resolver');
  });

  it('keeps the API from starting where it names an argument that is not there', () => {
    const sdl = 'type Query { plan(id: ID!): ID @may(action: see_plan, plan: "planId") }';
    expect(() => locked(sdl, { plan: () => '' })).toThrow('an argument it does not have');
  });

  it('asks before the resolver runs, about what the arguments name, and hands over the permit', async () => {
    const access = new Asked();
    const sdl =
      'input In { planId: ID! } type Query { plan(input: In!): ID @may(action: see_plan, plan: "input.planId") }';
    const schema = locked(
      sdl,
      { plan: (_source, _args, context) => Reflect.get(Reflect.get(context, 'permit'), 'rule') },
      access,
    );
    const source = `{ plan(input: { planId: "${PLAN}" }) }`;
    const answer = await graphql({ schema, source, contextValue: { actor } });
    expect(answer.data).toEqual({ plan: 'K1' });
    expect(access.questions).toEqual([{ action: 'see-plan', about: { plan: PLAN } }]);
  });

  it('answers an id that is none as it answers one that is unknown, and runs no resolver', async () => {
    let ran = false;
    const sdl = 'type Query { plan(planId: ID!): ID @may(action: see_plan, plan: "planId") }';
    const resolvers: Resolvers = { plan: () => (ran = true) };
    const malformed = { schema: locked(sdl, resolvers), source: '{ plan(planId: "1 or 1=1") }' };
    const unknown = {
      schema: locked(sdl, resolvers, new Asked(new Problem('NOT_FOUND', 'No.'))),
      source: `{ plan(planId: "${PLAN}") }`,
    };
    for (const asked of [malformed, unknown])
      expect(JSON.stringify(await graphql({ ...asked, contextValue: { actor } }))).toBe('{"data":{"plan":null}}');
    expect(ran).toBe(false);
  });

  it('refuses whoever is not signed in', async () => {
    const schema = locked('type Query { me: ID @may(action: be_signed_in) }', { me: () => 'x' });
    const { errors } = await graphql({ schema, source: '{ me }', contextValue: { actor: null } });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'NOT_SIGNED_IN' });
  });

  it('gives an expected refusal as a member of the return union', async () => {
    const sdl = `type Query { a: ID @may(action: read) } type Mutation { openPlan: R! @may(action: open_plan) }
      union R = PlanOpened | PlanAlreadyOpen | OpenPlanRefused type PlanOpened { plan: ID }
      type PlanAlreadyOpen { code: String! } type OpenPlanRefused { code: String! missing: [String!]! }`;
    const source = `mutation { openPlan { __typename ... on OpenPlanRefused { code missing } } }`;
    const refusedBy = async (problem: Problem) => {
      const schema = locked(sdl, { a: () => '', openPlan: () => ({}) }, new Asked(problem));
      return (await graphql({ schema, source, contextValue: { actor } })).data?.['openPlan'];
    };
    expect(await refusedBy(new Problem('PLAN_ALREADY_OPEN', '…'))).toEqual({ __typename: 'PlanAlreadyOpen' });
    expect(await refusedBy(new Problem('NOT_ALLOWED', '…', ['is-self']))).toEqual({
      __typename: 'OpenPlanRefused',
      code: 'NOT_ALLOWED',
      missing: ['is-self'],
    });
  });
});

describe('The enums of the schema', () => {
  it('are the closed lists of the vocabulary, a dash being an underscore', () => {
    const enums = Object.values(buildSchema(SDL).getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !name.startsWith('__'));
    const told = enums.map((type) => [type.name, type.getValues().map(({ name }) => name)]);
    const lists = Object.entries(ENUM_LISTS).map(([name, words]) => [
      name,
      words.map((word) => word.replaceAll('-', '_')),
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(lists));
  });
});
