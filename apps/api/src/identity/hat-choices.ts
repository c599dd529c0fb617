// What somebody can be here as, told to themselves: whose plans, where they work, and what stays closed.
import { Inject, Injectable } from '@nestjs/common';
import {
  today,
  wornIn,
  type Clock,
  type Party,
  type PlanId,
  type PlanRole,
  type UnitId,
  type WornHat,
} from '@samplan/domain';
import { Access } from '../access/access';
import { partyOf } from '../access/party';
import { Readers } from '../access/readers';
import { currentSeats } from '../access/seats';
import type { PlanInSight, Sight } from '../access/sight';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { Database } from '../kernel/database';
import { offeredTo } from './hats';
import { Sessions } from './sessions';
import { worksOf, type WorkRow } from './works';

export interface HatChoice {
  readonly hat: WornHat;
  readonly actor: Actor;
  readonly parts: readonly { readonly party: Party; readonly title: string; readonly ownerName: string }[];
  readonly worksAs: readonly WorkRow[];
  /** Plans of theirs that this hat never opens, though a service of theirs takes part. */
  readonly closed: readonly { readonly isOwn: boolean; readonly ownerName: string; readonly unit: string }[];
}

interface TitleRow {
  readonly plan_id: PlanId;
  readonly role: PlanRole;
  readonly title: string;
}

@Injectable()
export class HatChoices {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly readers: Readers,
    private readonly sessions: Sessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<readonly HatChoice[]> {
    const byEmployer = await this.sessions.isByEmployer(actor.session);
    const { offered, works, titles } = await this.database.inTenant(actor, async (tx) => ({
      offered: await offeredTo(tx, actor.person, today(this.clock), byEmployer),
      works: await worksOf(tx, actor.person, today(this.clock)),
      titles: await tx.query<TitleRow>('select plan_id, role, title from participation where person_id = $1', [
        actor.person,
      ]),
    }));
    const { parts, closed } = byEmployer ? { parts: [], closed: [] } : await this.inPrivate(actor, works, titles);
    const hats = byEmployer ? offered : [...new Set<WornHat>(['private', ...offered])];
    return hats.map((hat) => ({
      hat,
      actor: { ...actor, wears: hat },
      parts: hat === 'private' ? parts : [],
      worksAs: works.filter((work) => work.hat === hat),
      closed: hat === 'work' ? closed : [],
    }));
  }

  private async inPrivate(actor: Actor, works: readonly WorkRow[], titles: readonly TitleRow[]) {
    const here = { ...actor, wears: 'private' as const };
    const sight = await this.access.sight(await this.access.require(here, 'list-own-plans'));
    const parts = (await Promise.all(sight.plans.map((plan) => this.partsIn(plan, titles)))).flat();
    return { parts, closed: await this.closed(sight, works) };
  }

  private async partsIn(plan: PlanInSight, titles: readonly TitleRow[]): Promise<HatChoice['parts']> {
    const { givenName: ownerName } = await this.readers.owner(plan);
    if (plan.hat === 'owner') return [{ party: 'person', title: '', ownerName }];
    const own = currentSeats(plan.facts).filter(({ role }) => wornIn(role) === 'private');
    return own.map(({ role }) => {
      const title = titles.find((row) => row.plan_id === plan.id && row.role === role)?.title ?? '';
      return { party: partyOf(role), title, ownerName };
    });
  }

  /** As far as they may know of it in private: through a section that they share, or as the owner. */
  private async closed(sight: Sight, works: readonly WorkRow[]): Promise<HatChoice['closed']> {
    const mine = new Map(works.flatMap(({ unit_id, within }) => (unit_id && within ? [[unit_id, within]] : [])));
    const told = sight.plans.map(async (plan) => {
      const { givenName } = await this.readers.owner(plan);
      const readers = (await Promise.all(plan.sections.map((section) => this.readers.of(section)))).flat();
      const units = new Set<UnitId>(readers.flatMap(({ seats }) => seats.flatMap((s) => (s.isNamed && s.unit) || [])));
      return [...units].flatMap((id) => {
        const unit = mine.get(id);
        return unit ? [{ isOwn: plan.hat === 'owner', ownerName: givenName, unit }] : [];
      });
    });
    return (await Promise.all(told)).flat();
  }
}
