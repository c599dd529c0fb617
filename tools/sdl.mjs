// Joins the .graphql files of the API into one schema text; `extend type Query` in a feature adds to the base.
import { globSync, readFileSync } from 'node:fs';
import { parse, print } from 'graphql';

export const sdlFiles = () => globSync('apps/api/src/**/*.graphql').sort();

/** The whole schema as one SDL text with its directives kept. Empty root types of the base are filled by extensions. */
export function mergeSdl() {
  const document = parse(
    sdlFiles()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );
  const roots = new Map();
  const definitions = [];
  for (const node of document.definitions) {
    const extension = node.kind === 'ObjectTypeExtension';
    if (
      extension ||
      (node.kind === 'ObjectTypeDefinition' && ['Query', 'Mutation', 'Subscription'].includes(node.name.value))
    ) {
      const known = roots.get(node.name.value);
      if (known) known.fields = [...(known.fields ?? []), ...(node.fields ?? [])];
      else {
        const root = { ...node, kind: 'ObjectTypeDefinition', fields: [...(node.fields ?? [])] };
        roots.set(node.name.value, root);
        definitions.push(root);
      }
    } else definitions.push(node);
  }
  return print({ kind: 'Document', definitions });
}
