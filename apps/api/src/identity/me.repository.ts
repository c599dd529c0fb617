// What the asker is in the chosen municipality: name, language, where they work.
import { Inject, Injectable } from '@nestjs/common';
import {
  initialsOf,
  today,
  type Clock,
  type Language,
  type Party,
  type PlainDate,
  type Role,
  type TenantId,
  type WornHat,
} from '@samplan/domain';
import { partHolds } from '../access/parts';
import { partyOf } from '../access/party';
import type { Actor } from '../kernel/actor';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { hatsOf } from './hats';
import { worksOf, type WorkRow } from './works';

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly initials: string;
  readonly party: Party;
  readonly language: Language;
  readonly languageChosen: boolean;
  readonly tenant: { readonly id: TenantId; readonly name: string };
  readonly hat: WornHat | null;
  readonly hats: readonly WornHat[];
  readonly worksAs: readonly WorkRow[];
}

interface PersonRow {
  given_name: string;
  family_name: string;
  language: Language;
  language_chosen: boolean;
  tenant: string;
  hats: WornHat[];
}

@Injectable()
export class MeRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async me(actor: Actor): Promise<Me> {
    const on = today(this.clock);
    return this.database.inTenant(actor, async (tx) => {
      const [person] = await tx.query<PersonRow>(
        `select p.given_name, p.family_name, p.language, p.language_chosen, t.name as tenant,
           ${hatsOf('$1::uuid', '$2::date')} as hats
         from person p join tenant t on t.id = p.tenant_id where p.id = $1`,
        [actor.person, on],
      );
      if (!person) throw new Error('The person of a session is gone.');
      const works = await worksOf(tx, actor.person, on);
      const name = `${person.given_name} ${person.family_name}`.trim();
      return {
        id: actor.person,
        name,
        givenName: person.given_name,
        initials: initialsOf(name),
        party: await this.party(tx, actor, on),
        language: person.language,
        languageChosen: person.language_chosen,
        tenant: { id: actor.tenant, name: person.tenant },
        hat: actor.wears,
        hats: person.hats,
        worksAs: works.filter(({ hat }) => hat === actor.wears),
      };
    });
  }

  /** How the asker is drawn where no plan is in question. */
  private async party(tx: Tx, { person, wears }: Actor, on: PlainDate): Promise<Party> {
    if (wears === 'coordinating-unit') return 'ke';
    if (wears !== null && wears !== 'private' && wears !== 'work') return 'service';
    const rows = await tx.query<{ role: Role }>(
      `select 'owner' as role from plan where owner_id = $1 and state <> 'closed'
       union all
       select a.role from participation a where a.person_id = $1 and ${partHolds('a', '$2::date')}`,
      [person, on],
    );
    const held = new Set(rows.map(({ role }) => role));
    if (wears === 'work') return held.has('coordinator') ? 'coordinator' : 'service';
    const role = (['owner', 'representative', 'next-of-kin', 'volunteer'] as const).find((one) => held.has(one));
    return role ? partyOf(role) : 'person';
  }
}
