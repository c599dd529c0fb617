// What the asker is in the chosen municipality: name, language, where they work.
import { Injectable } from '@nestjs/common';
import { initialsOf, type Language, type Party, type TenantId, type TenantRole } from '@samplan/domain';
import { partHolds } from '../access/parts';
import type { Actor } from '../kernel/actor';
import { Database, type Tx } from '../kernel/database';

export interface Work {
  readonly unit: string | null;
  readonly title: string | null;
  readonly role: TenantRole | null;
}

export interface Me {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly initials: string;
  readonly party: Party;
  readonly language: Language;
  readonly languageChosen: boolean;
  readonly tenant: { readonly id: TenantId; readonly name: string };
  readonly worksAs: readonly Work[];
}

interface PersonRow {
  given_name: string;
  family_name: string;
  language: Language;
  language_chosen: boolean;
  tenant: string;
}

const NOW = (table: string) => `oslo_today() between ${table}.valid_from and coalesce(${table}.valid_to, 'infinity')`;

@Injectable()
export class MeRepository {
  constructor(private readonly database: Database) {}

  async me(actor: Actor): Promise<Me> {
    return this.database.inTenant(actor, async (tx) => {
      const [person] = await tx.query<PersonRow>(
        `select p.given_name, p.family_name, p.language, p.language_chosen, t.name as tenant
         from person p join tenant t on t.id = p.tenant_id where p.id = $1`,
        [actor.person],
      );
      if (!person) throw new Error('The person of a session is gone.');
      const worksAs = await this.work(tx, actor);
      const name = `${person.given_name} ${person.family_name}`.trim();
      return {
        id: actor.person,
        name,
        givenName: person.given_name,
        initials: initialsOf(name),
        party: await this.party(tx, actor, worksAs),
        language: person.language,
        languageChosen: person.language_chosen,
        tenant: { id: actor.tenant, name: person.tenant },
        worksAs,
      };
    });
  }

  private async work(tx: Tx, actor: Actor): Promise<Work[]> {
    return tx.query<Work>(
      `select u.name as unit, nullif(m.title, '') as title, null as role
       from unit_membership m join unit u on u.id = m.unit_id where m.person_id = $1 and ${NOW('m')}
       union all
       select u.name, null, r.role from tenant_role r left join unit u on u.id = r.unit_id
       where r.person_id = $1 and ${NOW('r')}`,
      [actor.person],
    );
  }

  /** How the asker is drawn where no plan is in question. */
  private async party(tx: Tx, actor: Actor, works: readonly Work[]): Promise<Party> {
    const rows = await tx.query<{ role: string }>(
      `select case when exists (select 1 from plan where owner_id = $1 and state <> 'closed') then 'owner' end as role
       union all
       select a.role from participation a where a.person_id = $1 and ${partHolds('a', 'oslo_today()')}`,
      [actor.person],
    );
    const roles = new Set(rows.map(({ role }) => role));
    if (works.some(({ role }) => role === 'coordinating-unit')) return 'ke';
    if (roles.has('coordinator')) return 'coordinator';
    if (works.length > 0) return 'service';
    if (roles.has('owner')) return 'person';
    if (roles.has('representative')) return 'representative';
    if (roles.has('next-of-kin')) return 'kin';
    return roles.has('volunteer') ? 'volunteer' : 'person';
  }
}
