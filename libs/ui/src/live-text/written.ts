// Words as JSON, of the grammar that the editor writes; a node of another kind is left out where it is shown.
export interface Written {
  readonly type: string;
  readonly text?: string;
  readonly marks?: readonly { readonly type: string }[];
  readonly content?: readonly Written[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isWritten = (value: unknown): value is Written => isRecord(value) && typeof value['type'] === 'string';

/** The children of a node that came as JSON; none where it is no node. */
export const childrenOf = (node: unknown): readonly Written[] =>
  isRecord(node) && Array.isArray(node['content']) ? node['content'].filter(isWritten) : [];

export const isBold = (node: Written): boolean => node.marks?.some((mark) => mark.type === 'bold') === true;

/** True where nothing has been written. */
export const isBlank = (node: unknown): boolean =>
  childrenOf(node).every((child) => !child.text?.trim() && isBlank(child));

/** A browser gives an empty line no height, nor one after a last break, unless a break stands in it. */
export const needsBreak = (paragraph: Written): boolean => {
  const last = childrenOf(paragraph).at(-1);
  return last === undefined || last.type === 'hardBreak';
};

const linesOf = (node: unknown): string[] =>
  childrenOf(node).flatMap((child) =>
    child.type === 'paragraph'
      ? [
          childrenOf(child)
            .map((piece) => (piece.type === 'hardBreak' ? ' ' : (piece.text ?? '')))
            .join(''),
        ]
      : linesOf(child),
  );

/** All its words on one line; empty where nothing has been written. */
export const lineOf = (node: unknown): string => linesOf(node).join(' ').replace(/\s+/g, ' ').trim();
