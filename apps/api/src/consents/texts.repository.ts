// Texts of consents as they were shown, signatures under way, and papers that were scanned, as rows.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AttachmentType, ConsentKind, PersonId, PlanId, SessionId } from '@samplan/domain';
import { canonicalConsentText, type ConsentTextBody } from '@samplan/wording';
import type { Actor } from '../kernel/actor';
import type { Tx } from '../kernel/database';

export interface KeptText {
  readonly id: string;
  readonly body: ConsentTextBody;
  readonly hash: Buffer;
}

export const SIGNING_MS = 10 * 60_000;

/** What is about to be signed, and till when it may be. */
export interface Prepared {
  readonly id: string;
  readonly text: KeptText;
  readonly until: Date;
}

export interface NewSigning {
  readonly kind: ConsentKind;
  readonly text: string;
  /** Of the consent to information: what it gives. */
  readonly wishes: readonly string[];
  readonly at: Date;
}

export interface SigningRow {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly plan_id: PlanId;
  readonly session_id: SessionId;
  readonly text_id: string;
  readonly wishes: readonly string[];
  readonly prepared_at: Date;
  readonly signed_at: Date | null;
}

export interface ScanRow {
  readonly id: string;
  readonly plan_id: PlanId;
  readonly type: AttachmentType;
  readonly added_by: PersonId;
}

/** Of the canonical form of a text, SHA-256. */
export const hashOfText = (body: ConsentTextBody): Buffer =>
  createHash('sha256').update(canonicalConsentText(body)).digest();

@Injectable()
export class TextsRepository {
  async keep(tx: Tx, { tenant }: Actor, plan: PlanId, body: ConsentTextBody): Promise<KeptText> {
    const hash = hashOfText(body);
    const { language, easyRead, version } = body;
    const [row] = await tx.query<{ id: string }>(
      `insert into consent_text (tenant_id, plan_id, language, easy_read, version, body, hash)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [tenant, plan, language, easyRead, version, canonicalConsentText(body), hash],
    );
    if (!row) throw new Error('A text that was not stored.');
    return { id: row.id, body, hash };
  }

  async texts(tx: Tx, ids: readonly string[]): Promise<readonly KeptText[]> {
    return tx.query<KeptText>('select id, body, hash from consent_text where id = any ($1::uuid[])', [ids]);
  }

  async prepare(
    tx: Tx,
    { tenant, account, session }: Actor,
    plan: PlanId,
    { kind, text, wishes, at }: NewSigning,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into signing (tenant_id, plan_id, account_id, session_id, kind, text_id, wishes, prepared_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [tenant, plan, account, session, kind, text, wishes, at],
    );
    if (!row) throw new Error('A signature that was not prepared.');
    return row.id;
  }

  /** In the session in which it was prepared, by the same account. */
  async signing(tx: Tx, { account, session }: Actor, id: string): Promise<SigningRow | undefined> {
    const [row] = await tx.query<SigningRow>(
      'select * from signing where id = $1 and account_id = $2 and session_id = $3 for no key update',
      [id, account, session],
    );
    return row;
  }

  async signed(tx: Tx, id: string, at: Date, acr: string): Promise<void> {
    await tx.query('update signing set signed_at = $2, acr = $3 where id = $1', [id, at, acr]);
  }

  async addScan(tx: Tx, { tenant, person }: Actor, plan: PlanId, scan: NewScan): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `insert into consent_scan (tenant_id, plan_id, type, size, sha256, bytes, key_id, added_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [tenant, plan, scan.type, scan.size, scan.sha256, scan.sealed, scan.keyId, person],
    );
    if (!row) throw new Error('A scan that was not stored.');
    return row.id;
  }

  async unusedScans(tx: Tx, plan: PlanId): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int as n from consent_scan s
       where s.plan_id = $1 and not exists (select from consent c where c.scan_id = s.id)`,
      [plan],
    );
    return row?.n ?? 0;
  }

  async scan(tx: Tx, id: string): Promise<ScanRow | undefined> {
    const [row] = await tx.query<ScanRow>('select id, plan_id, type, added_by from consent_scan where id = $1', [id]);
    return row;
  }

  async scanBytes(tx: Tx, id: string): Promise<{ readonly bytes: Buffer; readonly key_id: number } | undefined> {
    const [row] = await tx.query<{ bytes: Buffer; key_id: number }>(
      'select bytes, key_id from consent_scan where id = $1',
      [id],
    );
    return row;
  }
}

export interface NewScan {
  readonly type: AttachmentType;
  readonly size: number;
  readonly sha256: Buffer;
  readonly sealed: Buffer;
  readonly keyId: number;
}
