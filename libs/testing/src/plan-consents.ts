// What was said yes to in a seeded plan: the text as it would have been shown, kept with its hash.
import { createHash } from 'node:crypto';
import type { PlanId, SectionId, TenantId } from '@samplan/domain';
import {
  canonicalConsentText,
  consentTextOf,
  isConsentLanguage,
  planConsentTextOf,
  say,
  sectionTitle,
  type ConsentLanguage,
  type ConsentTextBody,
} from '@samplan/wording';
import type { CastMember } from './cast';
import { units } from './cast-places';
import type { Rows } from './cast-rows';
import type { ConsentSpec, GrantSpec, PlanSpec } from './plan-spec';

const languageOf = ({ language }: CastMember): ConsentLanguage => (isConsentLanguage(language) ? language : 'nb');

/** Of the consent that the plan is made. */
export function planTextOf(spec: PlanSpec, consent: ConsentSpec): ConsentTextBody {
  const giver = consent.givenBy ?? spec.owner;
  return planConsentTextOf({ owner: giver.name, language: languageOf(giver), easyRead: false });
}

/** Of the consent that a grant rests on; null where none was given. */
export function textOf(
  spec: PlanSpec,
  { sections, to, level, until }: GrantSpec,
  consent: ConsentSpec,
  ids: ReadonlyMap<string, SectionId>,
): ConsentTextBody | null {
  if (consent.state !== 'given') return null;
  const giver = consent.givenBy ?? spec.owner;
  const language = languageOf(giver);
  const titleOf = (key: string): string => {
    const text = sectionTitle(key);
    return spec.sections.find((one) => one.key === key)?.title ?? (text ? say(text, language) : key);
  };
  const changes = sections.map((key) => ({
    section: ids.get(key) ?? '',
    title: titleOf(key),
    level,
    purpose: consent.purpose ?? '',
    until: until ?? null,
  }));
  const row =
    'unit' in to
      ? {
          row: units[to.unit].id,
          name: units[to.unit].shortName,
          people: spec.parts.flatMap(({ unit, who }) => (unit === to.unit ? [who.name] : [])),
        }
      : { row: to.person.person, name: to.person.name, people: null };
  return consentTextOf({ owner: giver.name, language, easyRead: false }, [{ ...row, changes }]);
}

export async function keepText(
  rows: Rows,
  tenant: TenantId,
  plan: PlanId,
  text: ConsentTextBody,
): Promise<string | undefined> {
  const kept = canonicalConsentText(text);
  const [row] = await rows.query<{ id: string }>(
    `insert into consent_text (tenant_id, plan_id, language, easy_read, version, body, hash)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [tenant, plan, text.language, text.easyRead, text.version, kept, createHash('sha256').update(kept).digest()],
  );
  return row?.id;
}
