// What an actor may do in a plan, remembered for seconds: dropped by the bell, and over when a fact it rests on begins or ends.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  osloMidnight,
  today,
  type Clock,
  type Hat,
  type Level,
  type PersonId,
  type PlanId,
  type SectionId,
  type WornHat,
} from '@samplan/domain';
import { concernsActor, decide, factsEndAt, levelOf, type Facts } from '@samplan/policy';
import type { Actor } from '../kernel/actor';
import { Bell } from '../kernel/bell';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { FactsRepository } from './facts.repository';

/** How far an actor may go in a section, and how long that may be believed without asking. */
export interface SectionStanding {
  readonly level: Level;
  readonly epoch: number;
  readonly rule: string;
  readonly hat: Hat;
  /** May write in the owner's own words: those of goals that are the owner's. */
  readonly ownWords: boolean;
  /** May open the draft of what matters. */
  readonly keepsDraft: boolean;
  /** Milliseconds since 1970 (UTC); at most 15 s ahead. */
  readonly endsAt: number;
}

interface Lease {
  readonly facts: Facts;
  readonly endsAt: number;
  readonly levels: Map<SectionId, SectionStanding>;
}

/** A person under a hat: what one gives, another does not. */
type Seen = `${PersonId} ${WornHat | 'none'}`;

/** A plan's leases. Once dropped, what was asked before the drop ends here and reaches nobody who asks later. */
interface PlanLeases {
  readonly held: Map<Seen, Lease>;
  readonly asked: Map<Seen, Promise<Lease>>;
}

const LONGEST_MS = 15_000;
const MOST_PLANS = 5_000;

@Injectable()
export class Leases implements OnApplicationShutdown {
  private readonly plans = new Map<PlanId, PlanLeases>();
  private readonly off: readonly (() => void)[];

  constructor(
    private readonly database: Database,
    private readonly facts: FactsRepository,
    bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.off = [bell.onAccess(({ plan }) => this.forget(plan)), bell.onLost(() => this.plans.clear())];
  }

  /** The standing known now without waiting, or undefined where it must be asked for. */
  known(actor: Actor, plan: PlanId, section: SectionId): SectionStanding | undefined {
    const lease = this.plans.get(plan)?.held.get(seenAs(actor));
    return lease && this.clock.now() < lease.endsAt ? standingIn(lease, section) : undefined;
  }

  /** @param fresh asks the database whatever is remembered. Rejects where the database is away: then doors close. */
  async standing(actor: Actor, plan: PlanId, section: SectionId, fresh = false): Promise<SectionStanding> {
    return standingIn(await this.lease(actor, plan, fresh), section);
  }

  async maySee(actor: Actor, plan: PlanId): Promise<boolean> {
    return decide((await this.lease(actor, plan, false)).facts, 'see-plan').allowed;
  }

  /** Has the plan to do with what they are here as, whether they may see it or not? */
  async concerns(actor: Actor, plan: PlanId): Promise<boolean> {
    return concernsActor((await this.lease(actor, plan, false)).facts);
  }

  forget(plan: PlanId): void {
    this.plans.delete(plan);
  }

  onApplicationShutdown(): void {
    for (const off of this.off) off();
  }

  private lease(actor: Actor, plan: PlanId, fresh: boolean): Promise<Lease> {
    const leases = this.leasesOf(plan);
    const held = leases.held.get(seenAs(actor));
    if (!fresh && held && this.clock.now() < held.endsAt) return Promise.resolve(held);
    const asked = fresh ? undefined : leases.asked.get(seenAs(actor));
    if (asked) return asked;
    const asking = this.ask(actor, plan)
      .then((lease) => {
        // One that was asked for earlier may come later, and then knows less.
        if (epochOf(leases.held.get(seenAs(actor))) <= epochOf(lease)) leases.held.set(seenAs(actor), lease);
        return lease;
      })
      .finally(() => {
        if (leases.asked.get(seenAs(actor)) === asking) leases.asked.delete(seenAs(actor));
      });
    leases.asked.set(seenAs(actor), asking);
    return asking;
  }

  private async ask(actor: Actor, plan: PlanId): Promise<Lease> {
    // The time before the question: a lease never outlasts what it was asked for.
    const now = this.clock.now();
    const on = today(this.clock);
    const facts = await this.database.inTenant(actor, (tx) => this.facts.ofPlan(tx, actor, plan, on));
    const turn = factsEndAt(facts);
    const endsAt = Math.min(now + LONGEST_MS, turn ? osloMidnight(turn) : Infinity);
    return { facts, endsAt, levels: new Map() };
  }

  private leasesOf(plan: PlanId): PlanLeases {
    let leases = this.plans.get(plan);
    if (leases) return leases;
    if (this.plans.size >= MOST_PLANS) this.plans.clear();
    this.plans.set(plan, (leases = { held: new Map(), asked: new Map() }));
    return leases;
  }
}

const seenAs = ({ person, wears }: Actor): Seen => `${person} ${wears ?? 'none'}`;

const epochOf = (lease: Lease | undefined): number => lease?.facts.plan?.epoch ?? 0;

function standingIn(lease: Lease, section: SectionId): SectionStanding {
  const known = lease.levels.get(section);
  if (known) return known;
  const standing = {
    ...levelOf(lease.facts, section),
    ownWords: decide(lease.facts, 'write-own-words', section).allowed,
    keepsDraft: decide(lease.facts, 'keep-draft', section).allowed,
    epoch: epochOf(lease),
    endsAt: lease.endsAt,
  };
  lease.levels.set(section, standing);
  return standing;
}
