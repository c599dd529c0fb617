// The live words of one section as signals, over a replica that lives in memory only.
import type { Signal } from '@angular/core';
import type { Level, StoredState } from '@samplan/domain';
import type { CloseReason, Replica } from '@samplan/sync/client';
import type * as PlanDoc from '@samplan/plan-doc';
import { BODY, LiveRoot } from './live-root';
import { isRecord } from './record';
import { ySignal, type Holder } from './y-signal';

/** Which words: a section and the room they live in. */
export interface Place {
  readonly sectionId: string;
  readonly planId: string;
  readonly room: string;
}

/** Somebody else with these words open, as the server names them. */
export interface Other {
  readonly personId: string;
  readonly name: string;
  readonly party: string;
  /** The caret stands in one of the section's texts. */
  readonly writes: boolean;
  /** Which one, as far as it is known here. */
  readonly root?: string | undefined;
}

export class LiveWords {
  /** False until the words have come from the server for the first time. */
  readonly ready: Signal<boolean>;
  readonly stored: Signal<StoredState>;
  /** When all that was written here was last known to be stored; ISO 8601. Undefined until something was written. */
  readonly storedAt: Signal<string | undefined>;
  /** How far one may go, as the server last said it. */
  readonly level: Signal<Level | undefined>;
  readonly closed: Signal<CloseReason | undefined>;
  readonly others: Signal<readonly Other[]>;

  private readonly roots = new Map<string, LiveRoot>();
  private readonly holder: Holder = { onDestroy: (run) => this.ends.push(run) };
  private readonly version: Signal<number>;
  private ends: (() => void)[] = [];
  /** One's own writing up to here is stored. */
  private storedClock: number;

  constructor(
    readonly place: Place,
    private readonly replica: Replica,
    private readonly planDoc: typeof PlanDoc,
  ) {
    const { doc, awareness: presence } = replica;
    const { holder } = this;
    this.storedClock = planDoc.ownClockOf(doc);

    const told = (changed: () => void) => replica.onChange(changed);
    holder.onDestroy(replica.onChange(() => this.note()));
    this.ready = ySignal(told, () => replica.ready, holder);
    this.stored = ySignal(told, () => replica.state, holder);
    this.level = ySignal(told, () => replica.level, holder);
    this.closed = ySignal(told, () => replica.closed, holder);
    this.storedAt = ySignal(told, () => isoOf(replica.savedAt), holder);

    this.others = ySignal(
      (changed) => {
        presence.on('change', changed);
        // A caret may be told of before the words in which it stands.
        const stop = planDoc.onUpdate(doc, changed);
        return () => {
          presence.off('change', changed);
          stop();
        };
      },
      () => othersIn(presence.getStates(), doc.clientID, (caret) => planDoc.rootOfCaret(doc, caret)),
      holder,
      (a, b) => JSON.stringify(a) === JSON.stringify(b),
    );
    this.version = this.counted((changed) => planDoc.onUpdate(doc, changed), holder);
  }

  /** One of the section's texts: its own words, or those of a goal or a measure. */
  at(root: string): LiveRoot {
    const known = this.roots.get(root);
    if (known) return known;
    const made = new LiveRoot(root, this.replica, this.planDoc, this.version, this.holder);
    this.roots.set(root, made);
    return made;
  }

  /** The texts that were shown or written in here, as they stand. */
  shown(): ReadonlyMap<string, unknown> {
    this.at(BODY);
    return new Map([...this.roots].map(([root, text]) => [root, text.words()]));
  }

  /** All that the document says, as lines. */
  text(): string {
    return this.planDoc.wordsOf(this.replica.doc).text;
  }

  /** Writes into the first paragraph of the section's own words, as if it were typed there. */
  begin(words: string): void {
    this.planDoc.bodyOf(this.replica.doc).insert(0, words);
  }

  /** Runs at each change of the words, by whomever. */
  onWords(heard: (local: boolean) => void): void {
    this.ends.push(this.planDoc.onUpdate(this.replica.doc, (_update, local) => heard(local)));
  }

  /** One's own words that are not known to be stored; empty where all are. */
  kept(): string {
    return this.planDoc.ownWordsSince(this.replica.doc, this.storedClock);
  }

  get hasPending(): boolean {
    return this.replica.state !== 'saved';
  }

  reopen(): void {
    this.replica.reopen();
  }

  drop(): void {
    for (const end of this.ends.splice(0)) end();
    this.replica.drop();
  }

  private counted(subscribe: (changed: () => void) => () => void, holder: Holder): Signal<number> {
    let count = 0;
    return ySignal(subscribe, () => count++, holder);
  }

  private note(): void {
    if (!this.hasPending) this.storedClock = this.planDoc.ownClockOf(this.replica.doc);
  }
}

const isoOf = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString();

/** The others by name, each once, whoever has the caret here first. */
export function othersIn(
  states: ReadonlyMap<number, unknown>,
  ownClient: number,
  rootOf: (caret: unknown) => string | undefined = () => undefined,
): readonly Other[] {
  const byPerson = new Map<string, Other>();
  for (const [client, state] of states) {
    if (client === ownClient || !isRecord(state) || !isRecord(state['user'])) continue;
    const { personId, name, party } = state['user'];
    if (typeof personId !== 'string' || typeof name !== 'string' || typeof party !== 'string') continue;
    const cursor = state['cursor'];
    const before = byPerson.get(personId);
    const root = isRecord(cursor) ? rootOf(cursor['anchor']) : undefined;
    byPerson.set(personId, {
      personId,
      name,
      party,
      writes: isRecord(cursor) || before?.writes === true,
      root: root ?? before?.root,
    });
  }
  return [...byPerson.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
