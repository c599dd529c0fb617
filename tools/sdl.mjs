// Joins the .graphql files of the API into one schema text; `extend type` in a feature adds to what another defines.
import { globSync, readFileSync } from 'node:fs';
import { parse, print } from 'graphql';

export const sdlFiles = () => globSync('apps/api/src/**/*.graphql').sort();

/** The whole schema as one SDL text with its directives kept. Types of the base are filled by extensions. */
export function mergeSdl() {
  const document = parse(
    sdlFiles()
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );
  const types = new Map();
  const definitions = [];
  for (const node of document.definitions) {
    const isExtension = node.kind === 'ObjectTypeExtension';
    if (!isExtension && node.kind !== 'ObjectTypeDefinition') {
      definitions.push(node);
      continue;
    }
    const known = types.get(node.name.value);
    if (known && !isExtension && known.isDefined) throw new Error(`${node.name.value} is defined twice`);
    const type = known ?? { ...node, kind: 'ObjectTypeDefinition', fields: [] };
    if (!known) {
      types.set(node.name.value, type);
      definitions.push(type);
    }
    type.fields = [...type.fields, ...(node.fields ?? [])];
    if (!isExtension)
      Object.assign(type, { isDefined: true, description: node.description, interfaces: node.interfaces });
  }
  return print({ kind: 'Document', definitions });
}
