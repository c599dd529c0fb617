// The one subscription: every ring of the bell is offered to each listener's ear, and what it may hear is passed on.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Problem, type Clock, type SectionId } from '@samplan/domain';
import { Bell, type AccessRing, type ChangeRing } from './bell';
import { CLOCK } from './clock';
import { Ears, type Change, type Ear, type GraphqlContext } from './graphql-lock';
import { Rings } from './rings';

interface Heard {
  readonly changed: Change;
}

interface Listener {
  readonly ear: Promise<Ear>;
  readonly rings: Rings<Heard>;
  /** The ear is there, and every ring so far has been judged. */
  last: Promise<unknown>;
}

const WRITING_EVERY_MS = 1000;
const WRITING_LASTS_MS = 10_000;

@Injectable()
export class Doorbell implements OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly writing = new Map<SectionId, number>();
  private readonly off: readonly (() => void)[];

  constructor(
    bell: Bell,
    private readonly ears: Ears,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.off = [
      bell.onAccess((ring) => this.access(ring)),
      bell.onChanged((ring) => this.changed(ring)),
      // Rings may have been missed: everybody looks again.
      bell.onLost(() =>
        this.listeners.forEach(({ rings }) => rings.put({ changed: { topic: 'plan', planId: null, sectionId: null } })),
      ),
    ];
  }

  /** Rings for one listener until they leave; what they have not fetched yet waits, each thing once. */
  async listen({ actor }: GraphqlContext): Promise<AsyncIterableIterator<Heard>> {
    if (!actor) throw new Problem('NOT_SIGNED_IN', 'Nobody is signed in.');
    const ear = this.ears.of(actor);
    const listener: Listener = {
      ear,
      last: ear,
      rings: new Rings(({ changed: { topic, planId, sectionId } }) => `${topic} ${planId} ${sectionId}`),
    };
    this.listeners.add(listener);
    const leave = () => this.listeners.delete(listener);
    await ear.catch((problem: unknown) => {
      leave();
      throw problem;
    });
    return listener.rings.iterate(leave);
  }

  /** Has somebody written in the section in the last seconds? */
  isBeingWritten(section: SectionId): boolean {
    return this.clock.now() - (this.writing.get(section) ?? -Infinity) < WRITING_LASTS_MS;
  }

  onApplicationShutdown(): void {
    for (const off of this.off) off();
    for (const { rings } of this.listeners) rings.end();
  }

  private access(ring: AccessRing): void {
    for (const listener of this.listeners) offer(listener, (ear) => ear.onAccess(ring));
  }

  private changed(ring: ChangeRing): void {
    if (ring.topic === 'writing' && ring.section && !this.isNews(ring.section)) return;
    for (const listener of this.listeners) offer(listener, (ear) => ear.onChange(ring));
  }

  private isNews(section: SectionId): boolean {
    const now = this.clock.now();
    const last = this.writing.get(section) ?? -Infinity;
    if (now - last < WRITING_EVERY_MS) return false;
    if (this.writing.size > 10_000) this.writing.clear();
    this.writing.set(section, now);
    return true;
  }
}

/**
 * One ring after another, as they came, so that what was seen at an earlier one never comes to stand for what is seen now.
 * Where nobody can say who may hear it, nobody hears it.
 */
function offer(listener: Listener, ask: (ear: Ear) => Promise<Change | null>): void {
  const { ear, rings } = listener;
  listener.last = listener.last
    .then(() => ear)
    .then(ask)
    .then((change) => change && rings.put({ changed: change }))
    .catch(() => undefined);
}

@Resolver()
export class DoorbellResolver {
  constructor(private readonly doorbell: Doorbell) {}

  @Subscription('changed')
  changed(@Context() context: GraphqlContext): Promise<AsyncIterableIterator<Heard>> {
    return this.doorbell.listen(context);
  }
}
