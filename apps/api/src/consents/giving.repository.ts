// Consents and the grants that rest on them, as rows. The plan is held meanwhile.
import { Injectable } from '@nestjs/common';
import type { ConsentForm, ConsentKind, ConsentState, Language, PersonId, PlainDate, PlanId } from '@samplan/domain';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';
import type { KeptText } from './texts.repository';
import type { WideningRow } from './widenings.repository';

/** How the owner said it. */
export interface Said {
  readonly form: ConsentForm;
  readonly signedAt?: Date;
  readonly acr?: string;
  readonly witness?: string;
  readonly scan?: string;
  readonly on?: PlainDate;
}

export interface NewConsent {
  readonly plan: PlanId;
  readonly owner: PersonId;
  readonly from: PlainDate;
  /** Absent for the consent that the plan is made. */
  readonly wish?: WideningRow;
  readonly text: KeptText;
  readonly said: Said;
}

export interface NewAnswer {
  readonly plan: PlanId;
  readonly owner: PersonId;
  readonly kind: ConsentKind;
  readonly state: Extract<ConsentState, 'refused' | 'not-clarified'>;
  readonly from: PlainDate;
  readonly purpose: string;
  readonly language: Language;
  readonly version: string;
  readonly said: Said;
}

@Injectable()
export class GivingRepository {
  async consent(tx: Tx, by: Actor, { plan, owner, from, wish, text, said }: NewConsent): Promise<string> {
    const { language, version } = text.body;
    const [row] = await tx.query<{ id: string }>(
      `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, purpose, given_by, witness,
         recorded_by, valid_from, valid_to, text_id, scan_id, signed_at, acr, said_on)
       values ($1, $2, $3, 'given', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id`,
      [
        by.tenant,
        plan,
        wish ? 'information' : 'plan-is-made',
        said.form,
        language,
        version,
        wish?.purpose || null,
        owner,
        said.witness ?? null,
        by.person,
        from,
        wish?.until ?? null,
        text.id,
        said.scan ?? null,
        said.signedAt ?? null,
        said.acr ?? null,
        said.on ?? null,
      ],
    );
    if (!row) throw new Error('A consent that was not stored.');
    return row.id;
  }

  /** A no, or that it is not clarified. */
  async answer(tx: Tx, by: Actor, made: NewAnswer): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into consent (tenant_id, plan_id, kind, state, form, language, text_version, purpose, given_by, witness,
         recorded_by, valid_from, said_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
      [
        by.tenant,
        made.plan,
        made.kind,
        made.state,
        made.said.form,
        made.language,
        made.version,
        made.purpose || null,
        made.owner,
        made.said.witness ?? null,
        by.person,
        made.from,
        made.said.on ?? null,
      ],
    );
    if (!row) throw new Error('An answer that was not stored.');
    return row.id;
  }

  /** Beside what they have: of several the one that gives most holds, and what ends later stays as it was said. */
  async grant(tx: Tx, by: Actor, wish: WideningRow, consent: string, from: PlainDate): Promise<void> {
    await tx.query(
      `insert into access_grant (tenant_id, plan_id, section_id, unit_id, person_id, level, basis, consent_id, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6, 'owner-consent', $7, $8, $9)`,
      [by.tenant, wish.plan_id, wish.section_id, wish.unit_id, wish.person_id, wish.level, consent, from, wish.until],
    );
  }

  /** The consent that the plan is made, of today and of days to come, is taken back. */
  async withdrawPlanConsent(tx: Tx, by: Actor, plan: PlanId): Promise<void> {
    await tx.query(
      `update consent set withdrawn_at = now(), withdrawn_by = $2
       where plan_id = $1 and kind = 'plan-is-made' and state = 'given' and withdrawn_at is null`,
      [plan, by.person],
    );
  }
}
