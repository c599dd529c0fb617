// What a listener may be told of a ring: only of plans they may see and of sections they may read, asked at every ring.
import { Injectable } from '@nestjs/common';
import type { PlanId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import type { AccessRing, ChangeRing } from '../kernel/bell';
import { Ears, type Change, type Ear } from '../kernel/graphql-lock';
import { Access } from './access';
import { Leases } from './leases';

@Injectable()
export class PolicyEars extends Ears {
  constructor(
    private readonly access: Access,
    private readonly leases: Leases,
  ) {
    super();
  }

  async of(actor: Actor): Promise<Ear> {
    const sight = await this.access.sight(await this.access.require(actor, 'list-own-plans'));
    return new PolicyEar(actor, this.leases, new Set(sight.planIds));
  }
}

class PolicyEar implements Ear {
  constructor(
    private readonly actor: Actor,
    private readonly leases: Leases,
    /** Plans that the listener could see when last asked: who loses one is told to look again, and not which. */
    private readonly seen: Set<PlanId>,
  ) {}

  async onAccess({ plan, tenant }: AccessRing): Promise<Change | null> {
    if (tenant !== this.actor.tenant) return null;
    if (await this.leases.maySee(this.actor, plan)) {
      this.seen.add(plan);
      return { topic: 'sections', planId: plan, sectionId: null };
    }
    return this.seen.delete(plan) ? { topic: 'plan', planId: null, sectionId: null } : null;
  }

  async onChange({ topic, tenant, plan, section, session }: ChangeRing): Promise<Change | null> {
    if (tenant !== this.actor.tenant) return null;
    if (session) return session === this.actor.session ? { topic, planId: null, sectionId: null } : null;
    if (!plan) return null;
    if (!section) return (await this.leases.maySee(this.actor, plan)) ? { topic, planId: plan, sectionId: null } : null;
    const { level } = await this.leases.standing(this.actor, plan, section);
    return level === 'none' ? null : { topic, planId: plan, sectionId: section };
  }
}
