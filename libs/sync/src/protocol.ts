// The wire: the y-websocket messages, and beside them the durable acknowledgement (64), the refusal (65) and the level (66).
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Level, Seq } from './ports';

export const messageTypes = { sync: 0, awareness: 1, queryAwareness: 3, ack: 64, refused: 65, level: 66 } as const;
const syncTypes = { step1: 0, step2: 1, update: 2 } as const;

/** Why an update was not taken; the second number of message 65. */
export const refusalCodes = {
  /** The sender may not write here now. */
  notAllowed: 1,
  malformed: 2,
  tooLarge: 3,
  /** It bears the client id of somebody else. */
  foreign: 4,
  /** A root that this document does not have. */
  unknownRoot: 5,
  /** It rests on something that was never received. */
  missing: 6,
  /** Content of a kind that never stands in a document. */
  unlawfulContent: 7,
  /** The document would no longer follow its schema. */
  unlawfulShape: 8,
  /** The document is as large as it may be. */
  full: 9,
  unknownMessage: 10,
} as const;

export type Refusal = keyof typeof refusalCodes;

const refusalNames = new Map<number, string>(Object.entries(refusalCodes).map(([name, code]) => [code, name]));
const isRefusal = (name: string | undefined): name is Refusal => name !== undefined && name in refusalCodes;

/** Level words in the order of their numbers on the wire. */
export const levels = ['none', 'read', 'comment', 'edit'] as const satisfies readonly Level[];

/** What a client may send. */
export type ClientMessage =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'step2'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly payload: Uint8Array }
  | { readonly kind: 'query' }
  | { readonly kind: 'ask'; readonly n: number };

/** Reads one frame from a client; a refusal where it is none of the above. Byte arrays are views into the frame. */
export function readClientMessage(frame: Uint8Array): ClientMessage | Refusal {
  try {
    const decoder = decoding.createDecoder(frame);
    switch (decoding.readVarUint(decoder)) {
      case messageTypes.sync:
        return readSync(decoder);
      case messageTypes.awareness:
        return { kind: 'awareness', payload: decoding.readVarUint8Array(decoder) };
      case messageTypes.queryAwareness:
        return { kind: 'query' };
      case messageTypes.ack:
        return { kind: 'ask', n: decoding.readVarUint(decoder) };
      default:
        return 'unknownMessage';
    }
  } catch {
    return 'malformed';
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage | Refusal {
  const kind = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (kind === syncTypes.update) return { kind: 'update', update: bytes };
  if (kind === syncTypes.step1) return { kind: 'step1', vector: bytes };
  return kind === syncTypes.step2 ? { kind: 'step2', update: bytes } : 'unknownMessage';
}

const syncFrame = (kind: number, bytes: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync);
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, bytes);
  });

const numbersFrame = (...numbers: number[]): Uint8Array =>
  encoding.encode((encoder) => {
    for (const each of numbers) encoding.writeVarUint(encoder, each);
  });

/** Builders of frames, for both ends. */
export const frames = {
  step1: (vector: Uint8Array) => syncFrame(syncTypes.step1, vector),
  step2: (update: Uint8Array) => syncFrame(syncTypes.step2, update),
  update: (update: Uint8Array) => syncFrame(syncTypes.update, update),
  /** A client asks to be told when all that it sent earlier is stored. */
  ask: (n: number) => numbersFrame(messageTypes.ack, n),
  ack: (n: number, seq: Seq) => numbersFrame(messageTypes.ack, n, seq),
  /** `n` counts the update messages of this socket, the refused one included. */
  refused: (n: number, refusal: Refusal) => numbersFrame(messageTypes.refused, n, refusalCodes[refusal]),
  level: (level: Level) => numbersFrame(messageTypes.level, levels.indexOf(level)),
  awareness: (payload: Uint8Array) =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, messageTypes.awareness);
      encoding.writeVarUint8Array(encoder, payload);
    }),
  /** Says nothing; y-websocket gives up on a socket that is silent for 30 s. */
  keepalive: new Uint8Array([messageTypes.awareness, 1, 0]),
} as const;

/** What the server says beyond y-protocols. */
export type ServerMessage =
  | { readonly kind: 'step1'; readonly vector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly payload: Uint8Array }
  | { readonly kind: 'ack'; readonly n: number; readonly seq: Seq }
  | { readonly kind: 'refused'; readonly n: number; readonly refusal: Refusal }
  | { readonly kind: 'level'; readonly level: Level };

/** Reads one frame from the server; undefined where it is of a kind that this client does not know. */
export function readServerMessage(frame: Uint8Array): ServerMessage | undefined {
  const decoder = decoding.createDecoder(frame);
  const type = decoding.readVarUint(decoder);
  if (type === messageTypes.sync) {
    const message = readSync(decoder);
    return typeof message === 'string' || message.kind === 'query' || message.kind === 'ask' ? undefined : message;
  }
  if (type === messageTypes.awareness) return { kind: 'awareness', payload: decoding.readVarUint8Array(decoder) };
  if (type === messageTypes.ack) return readAck(decoder);
  if (type === messageTypes.refused) return readRefused(decoder);
  return type === messageTypes.level ? { kind: 'level', level: readLevel(decoder) } : undefined;
}

/** The rest of message 64 after its type. */
export const readAck = (decoder: decoding.Decoder): { kind: 'ack'; n: number; seq: Seq } => ({
  kind: 'ack',
  n: decoding.readVarUint(decoder),
  seq: decoding.readVarUint(decoder),
});

/** The rest of message 65 after its type. A code of a newer server reads as `malformed`. */
export function readRefused(decoder: decoding.Decoder): { kind: 'refused'; n: number; refusal: Refusal } {
  const n = decoding.readVarUint(decoder);
  const name = refusalNames.get(decoding.readVarUint(decoder));
  return { kind: 'refused', n, refusal: isRefusal(name) ? name : 'malformed' };
}

/** The rest of message 66 after its type. A level of a newer server reads as `read`. */
export const readLevel = (decoder: decoding.Decoder): Level => levels[decoding.readVarUint(decoder)] ?? 'read';
