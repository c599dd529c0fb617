// The live words of one section as signals, over a replica that lives in memory only.
import { computed, type Signal } from '@angular/core';
import type { Level, StoredState } from '@samplan/domain';
import type { LiveBinding } from '@samplan/ui/live-text';
import type { CloseReason, Replica } from '@samplan/sync/client';
import type * as PlanDoc from '@samplan/plan-doc';
import { ySignal, type Holder } from './y-signal';
import { isRecord } from './record';

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
  /** The caret stands in this text. */
  readonly writes: boolean;
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
  /** The words as they stand, as JSON; read it only where they are shown. */
  readonly words: Signal<unknown>;
  readonly canUndo: Signal<boolean>;
  readonly binding: LiveBinding;

  private readonly undoing: ReturnType<typeof PlanDoc.undoOfEditor>;
  private ends: (() => void)[] = [];
  /** One's own writing up to here is stored. */
  private storedClock: number;

  constructor(
    readonly place: Place,
    private readonly replica: Replica,
    private readonly planDoc: typeof PlanDoc,
  ) {
    const { doc, awareness: presence } = replica;
    const holder: Holder = { onDestroy: (run) => this.ends.push(run) };
    const { fragment } = planDoc.bodyOf(doc);
    this.undoing = planDoc.undoOfEditor(fragment);
    this.storedClock = planDoc.ownClockOf(doc);
    this.binding = { extensions: planDoc.tiptapExtensions(), fragment, undo: this.undoing, presence };

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
        return () => presence.off('change', changed);
      },
      () => othersIn(presence.getStates(), doc.clientID),
      holder,
      (a, b) => JSON.stringify(a) === JSON.stringify(b),
    );
    const version = this.counted((changed) => planDoc.onUpdate(doc, changed), holder);
    this.words = computed(() => (version(), planDoc.wordsOf(doc).body));
    this.canUndo = computed(() => (version(), this.undoing.undoStack.length > 0));
  }

  /** Runs at each change of the words, by whomever. */
  onWords(heard: (local: boolean) => void): void {
    this.ends.push(this.planDoc.onUpdate(this.replica.doc, (_update, local) => heard(local)));
  }

  /** Takes back one's own last act, with the editor open or not. @returns whether there was one */
  undo(): boolean {
    return this.undoing.undo() !== null;
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
    this.undoing.destroy();
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
export function othersIn(states: ReadonlyMap<number, unknown>, ownClient: number): readonly Other[] {
  const byPerson = new Map<string, Other>();
  for (const [client, state] of states) {
    if (client === ownClient || !isRecord(state) || !isRecord(state['user'])) continue;
    const { personId, name, party } = state['user'];
    if (typeof personId !== 'string' || typeof name !== 'string' || typeof party !== 'string') continue;
    const writes = isRecord(state['cursor']) || byPerson.get(personId)?.writes === true;
    byPerson.set(personId, { personId, name, party, writes });
  }
  return [...byPerson.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'));
}
