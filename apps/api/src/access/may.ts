// The lock of every root field: `@may` is read from the schema, and access is asked before the resolver runs.
import { Injectable } from '@nestjs/common';
import { ACTIONS, parseId, Problem, type Action } from '@samplan/domain';
import {
  defaultFieldResolver,
  getDirectiveValues,
  isNonNullType,
  isUnionType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { SchemaLock, type GraphqlContext } from '../kernel/graphql-lock';
import { Access, type About } from './access';
import type { Permit } from './permit';

/** What a root resolver finds in its context. */
export interface PermittedContext<A extends Action> extends GraphqlContext {
  readonly permit: Permit<A>;
}

type Field = GraphQLField<unknown, GraphqlContext>;
type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;

interface Lock {
  readonly action: Action;
  readonly about: (args: unknown) => About;
}

@Injectable()
export class May extends SchemaLock {
  constructor(private readonly access: Access) {
    super();
  }

  lock(schema: GraphQLSchema): GraphQLSchema {
    const subscription = schema.getSubscriptionType();
    for (const root of [schema.getQueryType(), schema.getMutationType()])
      for (const field of Object.values(root?.getFields() ?? {})) {
        const lock = lockOf(schema, `${root?.name}.${field.name}`, field);
        const open = resolverOf(`${root?.name}.${field.name}`, field.resolve);
        field.resolve = this.locked(lock, field, open);
      }
    for (const field of Object.values(subscription?.getFields() ?? {})) {
      const lock = lockOf(schema, `Subscription.${field.name}`, field);
      const open = resolverOf(`Subscription.${field.name}`, field.subscribe);
      field.subscribe = async (source, args, context, info) =>
        open(source, args, await this.permitted(lock, args, context), info);
    }
    return schema;
  }

  private locked(lock: Lock, field: Field, open: Resolver): Resolver {
    return async (source, args, context, info) => {
      try {
        return await open(source, args, await this.permitted(lock, args, context), info);
      } catch (problem) {
        if (problem instanceof Problem) return answerOf(problem, field);
        throw problem;
      }
    };
  }

  private async permitted(lock: Lock, args: unknown, context: GraphqlContext): Promise<PermittedContext<Action>> {
    if (!context.actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    return { ...context, permit: await this.access.require(context.actor, lock.action, lock.about(args)) };
  }
}

/** An expected refusal becomes a member of the return union, an absent thing null; all else stays an error. */
function answerOf(problem: Problem, field: Field): unknown {
  if (problem.code === 'NOT_FOUND' && !isNonNullType(field.type)) return null;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const members = isUnionType(type) ? type.getTypes().map(({ name }) => name) : [];
  const own = problem.code.toLowerCase().replace(/(^|_)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
  const general = `${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}Refused`;
  const isExpected = !['NOT_SIGNED_IN', 'NOT_FOUND', 'BAD_INPUT', 'UNEXPECTED', 'UNAVAILABLE'].includes(problem.code);
  const member =
    [own, ...(isExpected ? [general] : [])].find((name) => members.includes(name)) ??
    (isExpected ? members.find((name) => name.endsWith('Refused')) : undefined);
  if (!member) throw problem;
  return { __typename: member, code: problem.code, missing: problem.missing };
}

function resolverOf(name: string, resolver: Resolver | undefined): Resolver {
  if (!resolver || resolver === defaultFieldResolver)
    throw new Error(`${name} has no resolver: the API does not start.`);
  return resolver;
}

function lockOf(schema: GraphQLSchema, name: string, field: Field): Lock {
  const directive = schema.getDirective('may');
  const said = directive && field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  const word = String(said?.['action']).replaceAll('_', '-');
  const action = ACTIONS.find((known) => known === word);
  if (!said || !action) throw new Error(`${name} bears no @may of a known action: the API does not start.`);
  const paths = ['plan', 'section', 'person', 'unit', 'whose'].map((key) => pathOf(name, field, said[key]));
  return { action, about: (args) => aboutOf(args, paths) };
}

function pathOf(name: string, field: Field, path: unknown): readonly string[] | undefined {
  if (typeof path !== 'string') return undefined;
  const steps = path.split('.');
  if (!field.args.some((arg) => arg.name === steps[0]))
    throw new Error(`${name} bears a @may that names an argument it does not have: the API does not start.`);
  return steps;
}

function aboutOf(
  args: unknown,
  [plan, section, person, unit, whose]: readonly (readonly string[] | undefined)[],
): About {
  return {
    ...(plan && { plan: found(parseId<'plan'>(textAt(args, plan))) }),
    ...(section && { section: found(parseId<'section'>(textAt(args, section))) }),
    ...(person && { opening: found(parseId<'person'>(textAt(args, person)), 'BAD_INPUT') }),
    ...(unit && { unit: found(parseId<'unit'>(textAt(args, unit))) }),
    ...(whose && { whose: found(parseId<'person'>(textAt(args, whose)), 'BAD_INPUT') }),
  };
}

function textAt(args: unknown, path: readonly string[]): string | undefined {
  let at: unknown = args;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** What is no id can be nobody's: the same answer as for one that is unknown. */
function found<T>(id: T | undefined, code: 'NOT_FOUND' | 'BAD_INPUT' = 'NOT_FOUND'): T {
  if (id === undefined) throw new Problem(code, 'No such id.');
  return id;
}
