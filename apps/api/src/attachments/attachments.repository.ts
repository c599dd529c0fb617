// Files of sections as rows.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AttachmentType, PersonId, PlanId, SectionId, TenantId } from '@samplan/domain';
import type { Tx } from '../kernel/database';

export interface AttachmentRow {
  readonly id: string;
  readonly section_id: SectionId;
  readonly name: string;
  readonly type: AttachmentType;
  readonly size: number;
  readonly added_by: PersonId;
  readonly added_at: Date;
}

export interface NewAttachment {
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly name: string;
  readonly type: AttachmentType;
  readonly bytes: Buffer;
  readonly by: PersonId;
}

const FIELDS = 'id, section_id, name, type, size, added_by, added_at';

@Injectable()
export class AttachmentsRepository {
  /** Those that are there, the latest first. */
  async of(tx: Tx, sections: readonly SectionId[]): Promise<readonly AttachmentRow[]> {
    return tx.query<AttachmentRow>(
      `select ${FIELDS} from attachment where section_id = any ($1::uuid[]) and removed_at is null
       order by added_at desc, id`,
      [sections],
    );
  }

  /** The section of a file that is there. */
  async sectionOf(tx: Tx, id: string): Promise<SectionId | undefined> {
    const [row] = await tx.query<{ section_id: SectionId }>(
      'select section_id from attachment where id = $1 and removed_at is null',
      [id],
    );
    return row?.section_id;
  }

  async bytesOf(
    tx: Tx,
    section: SectionId,
    id: string,
  ): Promise<(Pick<AttachmentRow, 'name' | 'type'> & { bytes: Buffer }) | undefined> {
    const [row] = await tx.query<{ name: string; type: AttachmentType; bytes: Buffer }>(
      'select name, type, bytes from attachment where id = $1 and section_id = $2 and removed_at is null',
      [id, section],
    );
    return row;
  }

  /** How many files a section has, and how much they hold; whoever else adds one waits until this transaction is over. */
  async fill(tx: Tx, section: SectionId): Promise<{ count: number; bytes: number }> {
    await tx.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_OF_FILES, section]);
    const [row] = await tx.query<{ count: number; bytes: string }>(
      `select count(*)::int as count, coalesce(sum(size), 0) as bytes from attachment
       where section_id = $1 and removed_at is null`,
      [section],
    );
    return { count: row?.count ?? 0, bytes: Number(row?.bytes ?? 0) };
  }

  async insert(tx: Tx, { tenant, plan, section, name, type, bytes, by }: NewAttachment): Promise<string> {
    const sha = createHash('sha256').update(bytes).digest();
    const [row] = await tx.query<{ id: string }>(
      `insert into attachment (tenant_id, plan_id, section_id, name, type, size, sha256, bytes, added_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [tenant, plan, section, name, type, bytes.length, sha, bytes, by],
    );
    if (!row) throw new Error('A file that was not stored.');
    return row.id;
  }

  /** Locks a file of the section until the transaction is over. */
  async find(tx: Tx, section: SectionId, id: string): Promise<Pick<AttachmentRow, 'added_by'> | undefined> {
    const [row] = await tx.query<{ added_by: PersonId }>(
      'select added_by from attachment where id = $1 and section_id = $2 and removed_at is null for update',
      [id, section],
    );
    return row;
  }

  /** What it held is gone; that it was there stays. */
  async remove(tx: Tx, id: string, by: PersonId): Promise<void> {
    await tx.query('update attachment set removed_at = now(), removed_by = $2, bytes = null where id = $1', [id, by]);
  }
}

const LOCK_OF_FILES = 7003;
