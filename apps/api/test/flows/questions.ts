// Every question and command that the schema has, written and filled in by the names and types of their arguments.
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { SDL } from '@samplan/contract';

type Field = GraphQLField<unknown, unknown>;

export interface Question {
  readonly operation: 'query' | 'mutation' | 'subscription';
  /** The way to the field: `plans.history`. */
  readonly name: string;
  readonly document: string;
  /** The same, where nothing is wanted of the answer but what kind of answer it is. */
  readonly brief: string;
  /** Where ids may stand in its variables. */
  readonly ids: readonly string[];
  /** Which of them are told: none that may be left out, those of one name, or all. */
  readonly variants: readonly Variant[];
  variables(filling: Filling): Record<string, unknown>;
}

export interface Variant {
  readonly ids: readonly string[];
  /** Is what may be left out told? */
  tells(path: string): boolean;
}

export interface Filling extends Pick<Variant, 'tells'> {
  /** @param name of the argument @param path where it stands in the variables */
  id(name: string, path: string): string;
}

const schema = buildSchema(SDL);
/** Words of closed lists that go together; of all others the first. */
const WORDS: Readonly<Record<string, string>> = {
  Objectable: 'goal',
  ResponsibleKind: 'unit',
  PlanState: 'paused',
  Level: 'read',
};
const TEXTS: Readonly<Record<string, string>> = { role: 'participant', nationalId: '14859237267', name: 'Nordli' };
const SCALARS: Readonly<Record<string, (name: string) => unknown>> = {
  String: (name) => TEXTS[name] ?? 'Ord',
  Boolean: () => true,
  Int: () => 5,
  Date: () => '2027-01-01',
  DateTime: () => '2027-01-01T12:00:00.000Z',
};
const DEEPEST = 5;
const MOST_OF_TYPE = 3;

/** All fields of the roots, and those deeper down that take an id. */
export function questions(): readonly Question[] {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  const ofRoots = roots.flatMap(([operation, root]) =>
    Object.values(root?.getFields() ?? {}).map((field) => asked(operation, [field])),
  );
  return [...ofRoots, ...deeper().map((way) => asked('query', way))];
}

/** Ways from the root to each field of an object that takes an id. */
function deeper(): readonly (readonly Field[])[] {
  const objects = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  return objects
    .filter((type) => !roots.has(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => field.args.some(({ type }) => idsIn(type)))
    .map(({ type, field }) => {
      const way = wayTo(type);
      if (!way) throw new Error(`No question leads to ${type.name}.${field.name}, which takes an id.`);
      return [...way, field];
    });
}

function wayTo(goal: GraphQLObjectType): readonly Field[] | undefined {
  let ways: (readonly Field[])[] = Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => [field]);
  for (let steps = 0; steps < 4; steps++) {
    const found = ways.find((way) => getNamedType(way.at(-1)?.type) === goal);
    if (found) return found;
    ways = ways.flatMap((way) => {
      const type = getNamedType(way.at(-1)?.type);
      return isObjectType(type) ? Object.values(type.getFields()).map((field) => [...way, field]) : [];
    });
  }
  return undefined;
}

const idsIn = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? Object.values(named.getFields()).some((field) => idsIn(field.type))
    : named.name === 'ID';
};

function asked(operation: Question['operation'], way: readonly Field[]): Question {
  const args = way.flatMap((field, at) => field.args.map((arg) => ({ arg, at, variable: `a${at}_${arg.name}` })));
  const wanted = way.at(-1);
  const variables = (filling: Filling) =>
    Object.fromEntries(
      args
        .filter(({ arg, variable }) => isRequiredArgument(arg) || filling.tells(variable))
        .map(({ arg, variable }) => [variable, filled(arg.type, arg.name, variable, filling)]),
    );
  const isOfMany = way.some(({ type }) => isListType(getNullableType(type)));
  const deep = DEEPEST - way.length - (isOfMany ? 2 : 0);
  const type = getNamedType(wanted?.type);
  const inner = type ? selected(type, deep, new Map()) : '';
  const told = args.map(({ arg, variable }) => `$${variable}: ${String(arg.type)}`).join(', ');
  const documentOf = (innermost: string) => {
    const body = way.reduceRight((rest, { name }, at) => {
      const here = args.filter((one) => one.at === at).map(({ arg, variable }) => `${arg.name}: $${variable}`);
      return `${name}${here.length > 0 ? `(${here.join(', ')})` : ''} ${at < way.length - 1 ? `{ ${rest} }` : rest}`;
    }, innermost);
    return `${operation} ${told ? `(${told})` : ''} { ${body} }`;
  };
  const variant = (tells: Variant['tells']): Variant => {
    const ids: string[] = [];
    const id = (_name: string, path: string): string => {
      ids.push(path);
      return '';
    };
    variables({ id, tells });
    return { ids, tells };
  };
  const [bare, whole] = [variant(() => false), variant(() => true)];
  const names = new Set(whole.ids.filter((path) => !bare.ids.includes(path)).map(nameOf));
  const ofName = (name: string) =>
    variant(
      (path) => nameOf(path) === name || whole.ids.some((id) => nameOf(id) === name && id.startsWith(`${path}.`)),
    );
  return {
    operation,
    name: way.map(({ name }) => name).join('.'),
    document: documentOf(inner),
    brief: documentOf(inner && '{ __typename }'),
    ids: whole.ids,
    variants: [bare, ...[...names].map(ofName), ...(whole.ids.length > bare.ids.length ? [whole] : [])],
    variables,
  };
}

/** The argument that a path in the variables ends in. */
export const nameOf = (path: string): string => path.replace(/^.*\./, '').replace(/^a\d_/, '');

function filled(type: GraphQLInputType, name: string, path: string, filling: Filling): unknown {
  if (isNonNullType(type)) return filled(type.ofType, name, path, filling);
  // What was seen before a change: nothing stood there.
  if (path.includes('.seen.')) return null;
  if (isListType(type)) return [filled(type.ofType, name, path, filling)];
  if (isEnumType(type)) return WORDS[type.name] ?? type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isRequiredInputField(field) || filling.tells(`${path}.${field.name}`))
        .map((field) => [field.name, filled(field.type, field.name, `${path}.${field.name}`, filling)]),
    );
  if (type.name === 'ID') return filling.id(name, path);
  const value = SCALARS[type.name];
  if (!value) throw new Error(`${path} is ${type.name}: teach the questions what to say there.`);
  return value(name);
}

/** All that can be asked for without arguments, each type a few times at most: the API refuses what is too much. */
function selected(type: GraphQLNamedType, deep: number, times: Map<string, number>): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${selected(member, deep, times)}`)
      .join(' ')} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  times.set(type.name, (times.get(type.name) ?? 0) + 1);
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const parts = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isObjectType(named) && !isInterfaceType(named) && !isUnionType(named)) return [field.name];
    if (deep <= 1 || (times.get(named.name) ?? 0) >= MOST_OF_TYPE) return [];
    return [`${field.name} ${selected(named, deep - 1, times)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}
