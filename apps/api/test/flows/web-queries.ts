// The questions that the pages of the web ask, as they stand there, each with the fragments that it names.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, print, visit, type DefinitionNode, type OperationDefinitionNode } from 'graphql';

export interface WebQuery {
  readonly name: string;
  readonly document: string;
  readonly variables: readonly string[];
}

const WEB = resolve(import.meta.dirname, '../../../web/src');

/** @param extra names of commands that are asked as well: those that only fetch */
export function webQueries(extra: readonly string[] = []): readonly WebQuery[] {
  const all = globSync('**/*.graphql', { cwd: WEB }).flatMap(
    (file) => parse(readFileSync(resolve(WEB, file), 'utf8')).definitions,
  );
  const asked = all.filter(
    (one): one is OperationDefinitionNode =>
      one.kind === 'OperationDefinition' && (one.operation === 'query' || extra.includes(one.name?.value ?? '')),
  );
  return asked.map((operation) => ({
    name: operation.name?.value ?? '',
    document: [operation, ...fragmentsOf(operation, all)].map(print).join('\n'),
    variables: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
  }));
}

function fragmentsOf(operation: DefinitionNode, all: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const found = new Set<DefinitionNode>();
  const look = (node: DefinitionNode): void =>
    void visit(node, {
      FragmentSpread({ name }) {
        const named = all.find((one) => one.kind === 'FragmentDefinition' && one.name.value === name.value);
        if (!named || found.has(named)) return;
        found.add(named);
        look(named);
      },
    });
  look(operation);
  return [...found];
}
