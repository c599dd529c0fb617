// Who is in a plan, as far as the asker may know of them.
import { Injectable } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Party } from '@samplan/domain';
import { decide } from '@samplan/policy';
import { partyOf } from '../access/party';
import type { Known } from '../access/people.repository';
import { Readers } from '../access/readers';
import { Batch, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import { ParticipationRepository, type ParticipantRow } from './participation.repository';

interface Participant extends Pick<ParticipantRow, 'id' | 'role' | 'title' | 'unit' | 'since' | 'until'> {
  readonly isSubstitute: boolean;
  readonly person: Known;
  readonly party: Party;
}

@Injectable()
export class Participants {
  private readonly rows = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx) => {
      const on = sight.plans[0]?.facts.today;
      return on ? this.repository.on(tx, sight.planIds, on) : [];
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly repository: ParticipationRepository,
    private readonly readers: Readers,
  ) {}

  /** Those whom the asker may know of, themselves among them, each in the seats that the asker may know of. */
  async of(plan: PlanInSight): Promise<readonly Participant[]> {
    if (!decide(plan.facts, 'see-participants').allowed) return [];
    const rows = (await this.rows.for(plan.sight)).filter(({ plan_id }) => plan_id === plan.id);
    const all = await Promise.all(
      rows.map(async ({ id, role, unit_id, person_id, ...row }): Promise<readonly Participant[]> => {
        const { since, until, title, unit, is_substitute: isSubstitute } = row;
        const seated = await this.readers.seated(plan, person_id, { role, unit: unit_id });
        if (!seated) return [];
        const named = seated.isNamed ? { title, unit } : { title: '', unit: null };
        return [{ id, role, ...named, since, until, isSubstitute, person: seated.person, party: partyOf(role) }];
      }),
    );
    return all.flat();
  }
}

@Resolver('Plan')
export class ParticipationResolver {
  constructor(private readonly inPlan: Participants) {}

  @ResolveField('participants')
  participants(@Parent() plan: PlanInSight): Promise<readonly Participant[]> {
    return this.inPlan.of(plan);
  }

  @ResolveField('coordinator')
  async coordinator(@Parent() plan: PlanInSight): Promise<Participant | null> {
    return (
      (await this.inPlan.of(plan)).find(({ role, isSubstitute }) => role === 'coordinator' && !isSubstitute) ?? null
    );
  }
}
