// Validation rules that refuse what is too deep or too dear before it runs, and what a socket is not for.
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  isInterfaceType,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

const DEEPEST = 10;
/** One for each field, ten times as much inside each list. The promised query of plans and sections costs about 600. */
const DEAREST = 60_000;
const ROOT_FIELDS = 12;
/** One field of one type under different names, in the whole request. */
const SAME_FIELD = 20;

interface Measured {
  readonly depth: number;
  readonly cost: number;
  /** Fields of the set itself, those of its fragments among them. */
  readonly breadth: number;
  /** How often each field is asked for, at every depth. */
  readonly times: ReadonlyMap<string, number>;
}

const NOTHING: Measured = { depth: 0, cost: 0, breadth: 0, times: new Map() };
const worse = (a: Measured, b: Measured): Measured => ({
  depth: Math.max(a.depth, b.depth),
  cost: a.cost + b.cost,
  breadth: a.breadth + b.breadth,
  times: added(a.times, b.times),
});

function added(a: Measured['times'], b: Measured['times']): Measured['times'] {
  if (a.size === 0) return b;
  const sum = new Map(a);
  for (const [name, times] of b) sum.set(name, times + (sum.get(name) ?? 0));
  return sum;
}

/** Fragments are measured once each, so a document of fragments within fragments costs no more to refuse than to read. */
function measure(schema: GraphQLSchema, document: DocumentNode) {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d]] : [])),
  );
  const measured = new Map<string, Measured>();
  const set = (selections: SelectionSetNode | undefined, type: GraphQLNamedType | null | undefined): Measured =>
    (selections?.selections ?? []).reduce<Measured>((sum, node) => {
      if (node.kind === 'InlineFragment')
        return worse(
          sum,
          set(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type),
        );
      if (node.kind === 'FragmentSpread') return worse(sum, spread(node.name.value));
      // Introspection is off in production and free elsewhere.
      if (node.name.value.startsWith('__')) return sum;
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      const inner = set(node.selectionSet, field && getNamedType(field.type));
      const many = field && isListType(getNullableType(field.type)) ? 10 : 1;
      return worse(sum, {
        depth: inner.depth + 1,
        cost: 1 + many * inner.cost,
        breadth: 1,
        times: added(new Map([[`${type?.name}.${node.name.value}`, 1]]), inner.times),
      });
    }, NOTHING);
  const spread = (name: string): Measured => {
    const known = measured.get(name);
    if (known) return known;
    // A fragment within itself is refused by another rule; here it ends.
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const all = set(fragment?.selectionSet, fragment && schema.getType(fragment.typeCondition.name.value));
    measured.set(name, all);
    return all;
  };
  return set;
}

export const limits: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    const schema = context.getSchema();
    const { depth, cost, breadth, times } = measure(schema, context.getDocument())(
      node.selectionSet,
      schema.getRootType(node.operation),
    );
    const refuse = (sentence: string) =>
      context.reportError(new GraphQLError(sentence, { nodes: node, extensions: { code: 'TOO_MUCH' } }));
    if (depth > DEEPEST) refuse(`The query is ${depth} levels deep; ${DEEPEST} is the most.`);
    if (cost > DEAREST) refuse(`The query costs ${cost}; ${DEAREST} is the most. Ask for less at a time.`);
    if (breadth > ROOT_FIELDS) refuse(`More than ${ROOT_FIELDS} questions in one request.`);
    const dull = [...times].find(([, asked]) => asked > SAME_FIELD);
    if (dull) refuse(`${dull[0]} is asked for ${dull[1]} times; ${SAME_FIELD} is the most.`);
  },
});

/** The socket is for the doorbell: questions and commands go by HTTP, where they are guarded against forgery. */
export const onlySubscriptions: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation !== 'subscription')
      context.reportError(new GraphQLError('Only subscriptions travel here.', { extensions: { code: 'BAD_INPUT' } }));
  },
});
