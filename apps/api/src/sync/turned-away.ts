// Updates that came too late, gathered for a moment a socket, since each may be a letter: their text is kept for its author.
import { Logger } from '@nestjs/common';
import { insertedText } from '@samplan/plan-doc';
import type { Member, RoomId } from '@samplan/sync/server';
import type { UnstoredWords } from '../words/unstored-words';
import type { Addresses } from './addresses';
import { asVisitor, type Visitor } from './visitor';

const GATHER_MS = 300;
/** Of one socket at a time; the page has the rest. */
const MOST_BYTES = 1024 * 1024;

interface Gathered {
  readonly updates: Uint8Array[];
  bytes: number;
  timer: NodeJS.Timeout;
}

export class TurnedAway {
  private readonly log = new Logger('Sync');
  private readonly waiting = new Map<Visitor, Gathered & { readonly room: RoomId }>();
  private readonly under = new Set<Promise<void>>();

  constructor(
    private readonly words: Pick<UnstoredWords, 'keep'>,
    private readonly addresses: Addresses,
  ) {}

  take(room: RoomId, member: Member, update: Uint8Array): void {
    const visitor = asVisitor(member);
    const known = this.waiting.get(visitor);
    if (known && known.bytes + update.length > MOST_BYTES) return;
    const timer = setTimeout(() => this.keep(visitor), GATHER_MS).unref();
    if (!known) {
      this.waiting.set(visitor, { room, updates: [update.slice()], bytes: update.length, timer });
      return;
    }
    clearTimeout(known.timer);
    known.timer = timer;
    known.bytes += update.length;
    known.updates.push(update.slice());
  }

  /** Nothing that was gathered is lost when the process ends. */
  async settle(): Promise<void> {
    for (const visitor of [...this.waiting.keys()]) this.keep(visitor);
    await Promise.all(this.under);
  }

  private keep(visitor: Visitor): void {
    const gathered = this.waiting.get(visitor);
    if (!gathered) return;
    clearTimeout(gathered.timer);
    this.waiting.delete(visitor);
    const text = insertedText(gathered.updates).trim();
    if (text === '') return;
    const { section } = this.addresses.of(gathered.room);
    const one: Promise<void> = this.words
      .keep(visitor.who, section, text)
      .then(
        () => undefined,
        () => this.log.warn('Words that came too late could not be kept.'),
      )
      .finally(() => this.under.delete(one));
    this.under.add(one);
  }
}
