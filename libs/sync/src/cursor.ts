// What may be shown of where somebody is in the words: two relative positions of Yjs, and nothing that an editor stumbles over.

const longestRootName = 64;

/** Is this what the editors of the Yjs family say of a caret: `anchor` and `head`, each a relative position? */
export const isCursor = (value: unknown): boolean =>
  isRecord(value) && hasOnly(value, ['anchor', 'head']) && isPosition(value['anchor']) && isPosition(value['head']);

function isPosition(value: unknown): boolean {
  if (!isRecord(value) || !hasOnly(value, ['type', 'tname', 'item', 'assoc'])) return false;
  const { type = null, tname = null, item = null, assoc = 0 } = value;
  return (
    (type !== null || tname !== null || item !== null) &&
    (type === null || isId(type)) &&
    (item === null || isId(item)) &&
    (tname === null || (typeof tname === 'string' && tname.length <= longestRootName)) &&
    Number.isSafeInteger(assoc)
  );
}

const isId = (value: unknown): boolean =>
  isRecord(value) && hasOnly(value, ['client', 'clock']) && isCount(value['client']) && isCount(value['clock']);

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: object, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key));
