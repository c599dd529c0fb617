// One open document at a client: its words in memory alone, and what is known about whether they are stored.
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { CloseReason } from '../close-codes';
import type { Identity, Level } from '../ports';
import { identityField } from '../presence';
import type { Refusal } from '../protocol';
import { askEveryMs, LiveConnection, type WebSocketClass } from './connection';
import { Questions } from './questions';

/**
 * saved: all of it is in the log, as the server has said. device-only: unsaved, and no line to the server, or a server
 * that does not answer.
 */
export type SaveState = 'saving' | 'saved' | 'device-only' | 'not-saved';

export interface PresentPerson {
  readonly clientId: number;
  readonly identity: Identity;
  readonly cursor: unknown;
}

export interface ReplicaOptions {
  readonly url: string;
  readonly room: string;
  readonly params?: Record<string, string>;
  readonly WebSocketPolyfill?: WebSocketClass;
  readonly doc?: Y.Doc;
  /** Never asks whether its edits are stored, for it makes none. */
  readonly readOnly?: boolean;
  readonly now?: () => number;
}

/** Opens a document and connects. The words come when the state is first `synced`. */
export const openReplica = (options: ReplicaOptions): Replica => new Replica(options);

export class Replica {
  readonly doc: Y.Doc;
  /** Where the line stands: both sides have what the other had. */
  synced = false;
  /** It has been synced at least once: the words may be shown. */
  ready = false;
  state: SaveState = 'saved';
  /** When the server last said that all is stored, in ms; undefined where it has not yet. */
  savedAt: number | undefined;
  /** What the server lets this person do here; undefined until it has said so. */
  level: Level | undefined;
  /** Why the connection ended for good. */
  closed: CloseReason | undefined;
  refusal: Refusal | undefined;
  /** The words as this person saw them when an update was refused, to be offered back. */
  refusedText: string | undefined;
  private readonly connection: LiveConnection;
  private readonly listeners = new Set<() => void>();
  private readonly questions = new Questions(() => this.changed());
  private lastAsked = 0;
  private ended = false;

  constructor(private readonly options: ReplicaOptions) {
    this.doc = options.doc ?? new Y.Doc();
    // Formatting is tidied by whoever formats: tidying after others would be writing, also in roots that are not one's own.
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => (transaction._needFormattingCleanup = false));
    this.connection = new LiveConnection(
      { ...options, doc: this.doc },
      {
        synced: (isSynced) => this.onSync(isSynced),
        acknowledged: (n) => this.onAcknowledged(n),
        refused: (refusal) => this.onRefused(refusal),
        level: (level) => {
          this.level = level;
          this.changed();
        },
        closed: (reason) => this.onClosed(reason),
      },
    );
    this.doc.on('update', this.onUpdate);
    this.awareness.on('change', this.changed);
    this.connection.connect();
  }

  get awareness(): Awareness {
    return this.connection.provider.awareness;
  }

  /** How many edits are not known to be stored. */
  get pending(): number {
    return this.questions.pending;
  }

  /** The others who are here now. */
  get present(): PresentPerson[] {
    const people: PresentPerson[] = [];
    for (const [clientId, state] of this.awareness.getStates()) {
      const identity: unknown = state[identityField];
      if (clientId === this.doc.clientID || !isIdentity(identity)) continue;
      people.push({ clientId, identity, cursor: state['cursor'] });
    }
    return people;
  }

  /** Calls after every change of what is told here, except of the words themselves. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Shows to the others where this person is, or with undefined nothing but that it is here. */
  point(cursor: unknown): void {
    this.awareness.setLocalStateField('cursor', cursor);
  }

  /** Takes part unseen from now on. */
  hide(): void {
    this.awareness.setLocalState(null);
  }

  /** Connects again after the session ended, with all that was not stored. For the same person alone. */
  reopen(): void {
    if (this.ended) return;
    this.closed = undefined;
    this.connection.connect();
    this.changed();
  }

  /** Ends it; what is not stored is gone from this device. */
  drop(): void {
    if (this.ended) return;
    this.ended = true;
    this.doc.off('update', this.onUpdate);
    this.awareness.off('change', this.changed);
    this.questions.forget();
    this.connection.end();
    this.listeners.clear();
    this.doc.destroy();
  }

  private onAcknowledged(n: number): void {
    if (!this.questions.answered(n)) return;
    if (this.pending === 0) {
      this.savedAt = (this.options.now ?? wallClock)();
      this.refusal = this.refusedText = undefined;
    }
    this.changed();
  }

  private onRefused(refusal: Refusal): void {
    this.refusal = refusal;
    this.refusedText = wordsOf(this.doc);
    this.changed();
  }

  private onSync(isSynced: boolean): void {
    this.synced = isSynced;
    this.ready ||= isSynced;
    this.questions.forget();
    if (isSynced && this.pending > 0) this.ask();
    this.changed();
  }

  private onClosed(reason: CloseReason): void {
    this.closed = reason;
    if (reason === 'refused') this.refusedText ??= wordsOf(this.doc);
    this.changed();
  }

  private readonly onUpdate = (_: Uint8Array, origin: unknown): void => {
    if (origin === this.connection.provider || this.options.readOnly === true) return;
    this.questions.edited();
    this.ask();
    if (this.state !== 'saving') this.changed();
  };

  private ask(): void {
    const sinceLast = performance.now() - this.lastAsked;
    this.connection.askLater(
      (n) => {
        this.lastAsked = performance.now();
        this.questions.put(n);
      },
      Math.max(0, askEveryMs - sinceLast),
    );
  }

  private readonly changed = (): void => {
    this.state = this.stateNow();
    for (const listener of this.listeners) listener();
  };

  private stateNow(): SaveState {
    if (this.pending === 0) return 'saved';
    if (this.refusal !== undefined || this.closed === 'refused') return 'not-saved';
    return this.synced && !this.questions.silent ? 'saving' : 'device-only';
  }
}

const wallClock = (): number => Math.floor(performance.timeOrigin + performance.now());

const isIdentity = (value: unknown): value is Identity =>
  typeof value === 'object' && value !== null && 'name' in value && 'party' in value && 'personId' in value;

/** Plain words of every root, a line for each paragraph. */
function wordsOf(doc: Y.Doc): string {
  const lines: string[] = [];
  for (const [name, root] of doc.share) {
    if (root instanceof Y.Text) lines.push(root.toString());
    else for (const child of doc.getXmlFragment(name).toArray()) collect(child, lines);
  }
  return lines.filter((line) => line !== '').join('\n');
}

function collect(node: unknown, lines: string[]): void {
  if (node instanceof Y.XmlText) {
    const words: unknown[] = node.toDelta().map((part: { insert?: unknown }) => part.insert);
    lines.push(words.filter((each) => typeof each === 'string').join(''));
  } else if (node instanceof Y.XmlElement) for (const child of node.toArray()) collect(child, lines);
}
