// Real writers for load tests: a recorded trace of several people writing, as ready-made updates for each of them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { bodyOf, onUpdate, openDoc, takeIn, inOneAct, seedUpdate, type YDoc } from '@samplan/plan-doc';

export const TRACES = ['clownschool', 'friendsforever'] as const;
export type TraceName = (typeof TRACES)[number];

/** One act of writing, ready to send. */
export interface TraceUpdate {
  /** Yjs V1 bytes. */
  readonly update: Uint8Array;
  /** How many of each agent's updates, in order, this one builds on; an own earlier one always among them. */
  readonly needs: readonly number[];
}

export interface Trace {
  readonly name: TraceName;
  /** What the document must hold before any of it: one empty paragraph in the root `body`. */
  readonly seed: Uint8Array;
  readonly seedClient: number;
  /** For each agent its updates, in the order in which it wrote them. */
  readonly agents: readonly { readonly clientId: number; readonly updates: readonly TraceUpdate[] }[];
  /** The text of the paragraph when all of it has arrived, in whatever order. */
  readonly endContent: string;
}

interface Transaction {
  readonly parents: readonly number[];
  readonly agent: number;
  readonly patches: readonly (readonly [at: number, removed: number, inserted: string])[];
}
interface Recording {
  readonly endContent: string;
  readonly numAgents: number;
  readonly txns: readonly Transaction[];
}

/**
 * Replays a recording once, each agent in a document of its own that knows exactly what that agent knew when it wrote.
 * @param clientIds one for each agent (3 in clownschool, 2 in friendsforever), none of them `seedClient`
 * @param limit only so many transactions from the start; `endContent` is then what they make together
 */
export const loadTrace = (
  name: TraceName,
  clientIds: readonly number[],
  { seedClient = 1, limit = Infinity }: { seedClient?: number; limit?: number } = {},
): Trace => {
  const recording = read(name);
  const txns = recording.txns.slice(0, limit);
  const seed = seedUpdate(seedClient);
  const agents = Array.from({ length: recording.numAgents }, (_, agent) =>
    beginAgent(name, seed, seedClient, clientIds[agent]),
  );
  const made: Made[] = [];
  for (const { agent: who, parents, patches } of txns) {
    const agent = agents[who];
    if (!agent) throw new RangeError(`${name} names an agent it does not have`);
    const needs = agents.map((_, other) =>
      Math.max(other === who ? agent.updates.length : 0, ...parents.map((at) => knownAt(made[at], other))),
    );
    const missing = needs.flatMap((count, other) =>
      other === who ? [] : (agents[other]?.places.slice(agent.has[other], count) ?? []),
    );
    // In the order of writing: what comes before that which it builds on makes the document wait, and that is slow.
    for (const place of missing.sort((a, b) => a - b)) takeIn(agent.doc, made[place]?.update ?? new Uint8Array());
    needs.forEach((count, other) => (agent.has[other] = Math.max(agent.has[other] ?? 0, count)));
    const update = actOn(agent.doc, patches);
    agent.updates.push({ update, needs });
    agent.places.push(made.length);
    made.push({ agent: who, nth: agent.updates.length, needs, update });
  }
  for (const { doc } of agents) doc.destroy();
  const endContent = txns.length === recording.txns.length ? recording.endContent : mergedText(seed, agents);
  return { name, seed, seedClient, agents: agents.map(({ clientId, updates }) => ({ clientId, updates })), endContent };
};

interface Made extends TraceUpdate {
  readonly agent: number;
  readonly nth: number;
}

interface Agent {
  readonly clientId: number;
  readonly doc: YDoc;
  readonly updates: TraceUpdate[];
  /** Where its updates stand among all. */
  readonly places: number[];
  /** How many updates of each other agent its document has taken in. */
  readonly has: number[];
}

const beginAgent = (name: TraceName, seed: Uint8Array, seedClient: number, clientId: number | undefined): Agent => {
  if (clientId === undefined || clientId === seedClient)
    throw new RangeError(`${name} lacks a client id of an agent's own`);
  const doc = openDoc(clientId);
  takeIn(doc, seed);
  return { clientId, doc, updates: [], places: [], has: [] };
};

const knownAt = (made: Made | undefined, other: number): number =>
  made === undefined ? 0 : made.agent === other ? made.nth : (made.needs[other] ?? 0);

const actOn = (doc: YDoc, patches: Transaction['patches']): Uint8Array => {
  let update = new Uint8Array();
  const off = onUpdate(doc, (bytes) => (update = new Uint8Array(bytes)));
  const words = bodyOf(doc);
  inOneAct(doc, () => {
    for (const [at, removed, inserted] of patches) {
      if (removed) words.remove(at, removed);
      if (inserted) words.insert(at, inserted);
    }
  });
  off();
  return update;
};

const mergedText = (seed: Uint8Array, agents: readonly Agent[]): string => {
  const doc = openDoc();
  takeIn(doc, seed);
  for (const { updates } of agents) for (const { update } of updates) takeIn(doc, update);
  return bodyOf(doc).first();
};

const isRecording = (json: unknown): json is Recording =>
  typeof json === 'object' && json !== null && 'endContent' in json && 'numAgents' in json && 'txns' in json;

const read = (name: TraceName): Recording => {
  const file = fileURLToPath(new URL(`../traces/${name}.json.gz`, import.meta.url));
  const json: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  if (!isRecording(json)) throw new TypeError(`${name} is no concurrent trace`);
  return json;
};
