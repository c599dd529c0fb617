// What a listener may be told of a ring: only of what they see themselves, asked at every ring.
import { Injectable } from '@nestjs/common';
import type { PlanId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import type { AccessRing, ChangeRing } from '../kernel/bell';
import { Ears, type Change, type Ear } from '../kernel/graphql-lock';
import { Access } from './access';
import { Leases } from './leases';
import { Readers } from './readers';
import { Sight } from './sight';

@Injectable()
export class PolicyEars extends Ears {
  constructor(
    private readonly access: Access,
    private readonly leases: Leases,
    private readonly readers: Readers,
  ) {
    super();
  }

  async of(actor: Actor): Promise<Ear> {
    const permit = await this.access.require(actor, 'list-own-plans');
    const { plans } = await this.access.sight(permit);
    const views = await Promise.all(plans.map(async (plan) => [plan.id, await this.readers.viewOf(plan)] as const));
    // Asked after the views: no change that is in one of them bears a later epoch.
    const epochs = (await this.access.sight(permit)).plans.map(({ id, plan }) => [id, plan.epoch] as const);
    return new PolicyEar(actor, this.leases, (plan) => this.view(actor, plan), new Map(views), new Map(epochs));
  }

  private async view(actor: Actor, plan: PlanId): Promise<string> {
    const [seen] = Sight.of(await this.access.require(actor, 'see-plan', { plan })).plans;
    return seen ? this.readers.viewOf(seen) : '';
  }
}

class PolicyEar implements Ear {
  constructor(
    private readonly actor: Actor,
    private readonly leases: Leases,
    private readonly view: (plan: PlanId) => Promise<string>,
    /** What the listener saw of each plan when last asked: who loses one is told to look again, and not which. */
    private readonly seen: Map<PlanId, string>,
    /** The epochs of the beginning: what was first seen may hold these changes already, and the listener's page not yet. */
    private readonly begun: ReadonlyMap<PlanId, number>,
  ) {}

  /** Most changes of access are of what the listener knows nothing of, and that they happened is part of that. */
  async onAccess({ plan, tenant, epoch }: AccessRing): Promise<Change | null> {
    if (tenant !== this.actor.tenant) return null;
    if (!(await this.leases.maySee(this.actor, plan)))
      return this.seen.delete(plan) ? { topic: 'plan', planId: null, sectionId: null } : null;
    const before = epoch > (this.begun.get(plan) ?? -1) ? this.seen.get(plan) : undefined;
    // Where the question fails, the next ring is news.
    this.seen.set(plan, '');
    const now = await this.view(plan);
    this.seen.set(plan, now);
    return before === now ? null : { topic: 'sections', planId: plan, sectionId: null };
  }

  async onChange({ topic, tenant, plan, section, session, person }: ChangeRing): Promise<Change | null> {
    if (tenant !== this.actor.tenant) return null;
    if (person && person !== this.actor.person) return null;
    if (person) {
      const isSeen = plan !== undefined && (await this.leases.maySee(this.actor, plan));
      if (plan && !isSeen && !(await this.leases.concerns(this.actor, plan))) return null;
      return { topic, planId: isSeen ? plan : null, sectionId: null };
    }
    if (session) return session === this.actor.session ? { topic, planId: null, sectionId: null } : null;
    if (!plan) return null;
    if (!section) return (await this.leases.maySee(this.actor, plan)) ? { topic, planId: plan, sectionId: null } : null;
    const { level } = await this.leases.standing(this.actor, plan, section);
    return level === 'none' ? null : { topic, planId: plan, sectionId: section };
  }
}
