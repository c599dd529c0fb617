// Invitations as those may see them whom they concern: the invited, the owner, and whoever wrote them.
import { Injectable } from '@nestjs/common';
import { Problem, wornIn, type InvitationId } from '@samplan/domain';
import { decide } from '@samplan/policy';
import { Access } from '../access/access';
import { PeopleRepository, type Known } from '../access/people.repository';
import type { Permit } from '../access/permit';
import { Batch, Sight, type PlanInSight } from '../access/sight';
import { Database } from '../kernel/database';
import type { Grant } from '../access/grantees';
import { InvitationsRepository, type InvitationRow } from './invitations.repository';
import { Titles } from './titles';

export interface Invitation extends Pick<InvitationRow, 'id' | 'state' | 'role' | 'unit' | 'title' | 'message'> {
  readonly planId: string;
  readonly owner: Known;
  readonly invitedBy: Known;
  readonly person: Known;
  readonly invitedAt: Date;
  readonly gives: readonly { readonly title: string | null; readonly level: Grant['level'] }[];
}

interface Found {
  readonly rows: readonly InvitationRow[];
  readonly people: ReadonlyMap<string, Known>;
}

@Injectable()
export class Invitations {
  private readonly open = new Batch((sight) =>
    this.database.inTenant(sight.actor, async (tx): Promise<Found> => {
      const rows = await this.repository.open(tx, sight.planIds);
      return { rows, people: await this.people.byId(tx, namesOf(rows)) };
    }),
  );

  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly repository: InvitationsRepository,
    private readonly people: PeopleRepository,
    private readonly titles: Titles,
  ) {}

  /** Those without an answer. @returns null for one who may not invite */
  async of(plan: PlanInSight): Promise<readonly Invitation[] | null> {
    const may = decide(plan.facts, 'invite');
    if (!may.allowed) return null;
    const { rows, people } = await this.open.for(plan.sight);
    const shown = rows.filter(
      ({ plan_id, invited_by }) =>
        plan_id === plan.id && (may.hat === 'owner' || invited_by === plan.sight.actor.person),
    );
    return Promise.all(shown.map((row) => this.told(row, people, plan.sight)));
  }

  /** @returns null for one that is unknown, or none of the asker's business (alike) */
  async one({ actor }: Permit<'be-signed-in' | 'invite'>, id: InvitationId): Promise<Invitation | null> {
    const found = await this.database.inTenant(actor, async (tx) => {
      const row = await this.repository.byId(tx, id);
      return row && { row, people: await this.people.byId(tx, namesOf([row])) };
    });
    if (!found) return null;
    const { row, people } = found;
    if (row.person_id === actor.person)
      return row.was_sent && wornIn(row.role) === actor.wears ? this.told(row, people, null) : null;
    const permit = await this.access.require(actor, 'invite', { plan: row.plan_id }).catch((problem: unknown) => {
      if (problem instanceof Problem) return undefined;
      throw problem;
    });
    if (!permit || (permit.hat !== 'owner' && row.invited_by !== actor.person)) return null;
    return this.told(row, people, Sight.of(permit));
  }

  /** @param sight null for the invited, who see no titles */
  private async told(row: InvitationRow, people: Found['people'], sight: Sight | null): Promise<Invitation> {
    const [owner, invitedBy, person] = [row.owner_id, row.invited_by, row.person_id].map((id) => people.get(id));
    if (!owner || !invitedBy || !person) throw new Error('An invitation of nobody.');
    const { id, plan_id: planId, state, role, unit, title, message, invited_at: invitedAt } = row;
    const gives = await Promise.all(
      row.grants.map(async ({ section, level }) => ({
        title: sight && (await this.titles.of(sight, section)),
        level,
      })),
    );
    return { id, planId, state, role, unit, title, message, invitedAt, owner, invitedBy, person, gives };
  }
}

const namesOf = (rows: readonly InvitationRow[]) => [
  ...new Set(rows.flatMap(({ owner_id, invited_by, person_id }) => [owner_id, invited_by, person_id])),
];
