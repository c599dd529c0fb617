// What is read from an update before it comes near a document: kinds of content, client ids, roots, lengths.
import * as Y from 'yjs';
import type { Limits, RoomId, Shape } from '../ports';
import type { Refusal } from '../protocol';

/** The structs that an update brings of one client: clocks `from` up to, not including, `to`. */
export interface Span {
  readonly client: number;
  readonly from: number;
  to: number;
}

export type Deletes = ReturnType<typeof Y.decodeUpdate>['ds'];

/** An update that was read and found lawful by itself. */
export interface Contents {
  readonly spans: readonly Span[];
  readonly deletes: Deletes;
  /** Names of roots that it writes into directly. */
  readonly roots: readonly string[];
  readonly structs: ReturnType<typeof Y.decodeUpdate>['structs'];
}

const maxClient = 0xffff_ffff;
/** No struct covers more than this many clock ticks: a few bytes shall not use up a client's clock. */
const maxStructLength = 1 << 20;

/** Reads one update (V1). Structs that a document already has pass too; they are sorted out when it is applied. */
export function readUpdate(update: Uint8Array, room: RoomId, shape: Shape, limits: Limits): Contents | Refusal {
  let decoded: ReturnType<typeof Y.decodeUpdate>;
  try {
    decoded = Y.decodeUpdate(update);
  } catch {
    return 'malformed';
  }
  if (decoded.structs.length > limits.structs) return 'tooLarge';
  const spans: Span[] = [];
  const roots: string[] = [];
  let span: Span | undefined;
  for (const struct of decoded.structs) {
    const { client, clock } = struct.id;
    if (client > maxClient || struct.length < 1 || struct.length > maxStructLength) return 'malformed';
    if (span?.client !== client || span.to !== clock) spans.push((span = { client, from: clock, to: clock }));
    span.to = clock + struct.length;
    if (struct instanceof Y.Skip) return 'malformed';
    if (struct instanceof Y.GC) continue;
    const problem = itemProblem(struct, room, shape, roots);
    if (problem) return problem;
  }
  return { spans, deletes: decoded.ds, roots, structs: decoded.structs };
}

function itemProblem(item: Y.Item, room: RoomId, shape: Shape, roots: string[]): Refusal | undefined {
  if (restsOnLater(item, item.origin) || restsOnLater(item, item.rightOrigin)) return 'malformed';
  const { content } = item;
  if (content instanceof Y.ContentDoc || content instanceof Y.ContentBinary || content instanceof Y.ContentEmbed) {
    return 'unlawfulContent';
  }
  if (
    content instanceof Y.ContentType &&
    !(content.type instanceof Y.XmlElement || content.type instanceof Y.XmlText)
  ) {
    return 'unlawfulContent';
  }
  const parent: unknown = item.parent;
  if (parent instanceof Y.ID) return restsOnLater(item, parent) ? 'malformed' : undefined;
  if (typeof parent !== 'string') return undefined;
  if (!shape.allowsRoot(room, parent) || item.parentSub !== null) return 'unknownRoot';
  if (!roots.includes(parent)) roots.push(parent);
  return undefined;
}

/** A struct that points at its own client's future would break the store while it is applied. */
const restsOnLater = (item: Y.Item, id: Y.ID | null): boolean =>
  id !== null && id.client === item.id.client && id.clock >= item.id.clock;

/** Does the update hold a struct or a deletion that the document does not have? */
export const bringsNew = (doc: Y.Doc, contents: Contents): boolean =>
  bringsStructs(doc, contents) || bringsDeletes(doc, contents.deletes);

export const bringsStructs = (doc: Y.Doc, contents: Contents): boolean =>
  contents.spans.some((span) => span.to > Y.getState(doc.store, span.client));

function bringsDeletes(doc: Y.Doc, deletes: Deletes): boolean {
  for (const [client, ranges] of deletes.clients) {
    if (ranges.length === 0) continue;
    const structs = doc.store.clients.get(client);
    const state = Y.getState(doc.store, client);
    for (const { clock, len } of ranges) {
      if (!structs || clock + len > state) return true;
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
        const struct = structs[at];
        if (!struct || struct.id.clock >= clock + len) break;
        if (!struct.deleted) return true;
      }
    }
  }
  return false;
}
