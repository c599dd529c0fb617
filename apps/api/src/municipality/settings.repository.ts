// What a municipality has set for itself, as rows.
import { Injectable } from '@nestjs/common';
import type {
  Deadline,
  LetterKind,
  LetterText,
  NoticeHours,
  PersonId,
  PlainDate,
  ServiceLadder,
  TemplatePart,
  TenantId,
  UrgentNumber,
} from '@samplan/domain';
import type { LetterLanguage } from '@samplan/wording';
import type { Tx } from '../kernel/database';

/** Whose setting, by whom and when (ISO 8601). */
export interface By {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly at: string;
}

export type OwnLetter = LetterText & { readonly kind: LetterKind; readonly language: LetterLanguage };

@Injectable()
export class SettingsRepository {
  async ownDeadlines(tx: Tx): Promise<readonly Deadline[]> {
    const rows = await tx.query<{ deadline: Deadline }>('select deadline from tenant_deadline');
    return rows.map(({ deadline }) => deadline);
  }

  async setDeadline(tx: Tx, { tenant, person, at }: By, deadline: Deadline, days: number | null): Promise<void> {
    if (days === null)
      await tx.query('delete from tenant_deadline where tenant_id = $1 and deadline = $2', [tenant, deadline]);
    else
      await tx.query(
        `insert into tenant_deadline (tenant_id, deadline, days, set_by, set_at) values ($1, $2, $3, $4, $5)
         on conflict (tenant_id, deadline) do update set days = excluded.days, set_by = excluded.set_by, set_at = excluded.set_at`,
        [tenant, deadline, days, person, at],
      );
  }

  async setNoticeHours(tx: Tx, { tenant, person, at }: By, hours: NoticeHours | null): Promise<void> {
    if (hours === null) await tx.query('delete from notice_hours where tenant_id = $1', [tenant]);
    else
      await tx.query(
        `insert into notice_hours (tenant_id, from_hour, to_hour, set_by, set_at) values ($1, $2, $3, $4, $5)
         on conflict (tenant_id) do update set from_hour = excluded.from_hour, to_hour = excluded.to_hour,
           set_by = excluded.set_by, set_at = excluded.set_at`,
        [tenant, hours.from, hours.to, person, at],
      );
  }

  async numbers(tx: Tx): Promise<ReadonlyMap<UrgentNumber, string>> {
    const rows = await tx.query<{ kind: UrgentNumber; number: string }>('select kind, number from urgent_number');
    return new Map(rows.map(({ kind, number }) => [kind, number]));
  }

  async setNumber(tx: Tx, { tenant, person, at }: By, kind: UrgentNumber, number: string | null): Promise<void> {
    if (number === null) await tx.query('delete from urgent_number where tenant_id = $1 and kind = $2', [tenant, kind]);
    else
      await tx.query(
        `insert into urgent_number (tenant_id, kind, number, set_by, set_at) values ($1, $2, $3, $4, $5)
         on conflict (tenant_id, kind) do update set number = excluded.number, set_by = excluded.set_by, set_at = excluded.set_at`,
        [tenant, kind, number, person, at],
      );
  }

  async born(tx: Tx, person: PersonId): Promise<PlainDate | null> {
    const [row] = await tx.query<{ born: PlainDate | null }>(
      'select birth_date::text as born from person where id = $1',
      [person],
    );
    return row?.born ?? null;
  }

  async template(tx: Tx): Promise<readonly TemplatePart[]> {
    return tx.query('select kind, title_key as "titleKey", title from template_section order by position');
  }

  async setTemplate(tx: Tx, tenant: TenantId, parts: readonly TemplatePart[]): Promise<void> {
    await tx.query('delete from template_section where tenant_id = $1', [tenant]);
    await tx.query(
      `insert into template_section (tenant_id, position, kind, title_key, title)
       select $1, at, kind, "titleKey", title
       from rows from (jsonb_to_recordset($2::jsonb) as (kind text, "titleKey" text, title text)) with ordinality
         as r(kind, "titleKey", title, at)`,
      [tenant, JSON.stringify(parts)],
    );
  }

  async levels(tx: Tx): Promise<readonly { readonly ladder: ServiceLadder; readonly name: string }[]> {
    return tx.query(
      'select ladder, name from service_level where ladder is not null and ended_at is null order by position, id',
    );
  }

  /** What has the same name goes on, though it was taken away before; what is named no more ends. */
  async setLadder(tx: Tx, { tenant, at }: By, ladder: ServiceLadder, levels: readonly string[]): Promise<void> {
    await tx.query(
      `update service_level set ended_at = $3
       where tenant_id = $1 and ladder = $2 and ended_at is null and name <> all ($4::text[])`,
      [tenant, ladder, at, levels],
    );
    await tx.query(
      `with named as (select name, position from unnest($3::text[]) with ordinality n(name, position)),
       known as (update service_level l set position = n.position, ended_at = null from named n
         where l.tenant_id = $1 and l.ladder = $2 and l.name = n.name returning l.name)
       insert into service_level (tenant_id, ladder, name, position)
       select $1::uuid, $2, name, position from named where name not in (select name from known)`,
      [tenant, ladder, levels],
    );
  }

  async ownLetters(tx: Tx): Promise<readonly OwnLetter[]> {
    return tx.query('select kind, language, title, body from letter_text');
  }

  async setLetter(tx: Tx, { tenant, person, at }: By, letter: OwnLetter): Promise<void> {
    await tx.query(
      `insert into letter_text (tenant_id, kind, language, title, body, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (tenant_id, kind, language) do update set title = excluded.title, body = excluded.body,
         set_by = excluded.set_by, set_at = excluded.set_at`,
      [tenant, letter.kind, letter.language, letter.title, letter.body, person, at],
    );
  }

  async dropLetter(tx: Tx, { tenant }: By, { kind, language }: Pick<OwnLetter, 'kind' | 'language'>): Promise<void> {
    await tx.query('delete from letter_text where tenant_id = $1 and kind = $2 and language = $3', [
      tenant,
      kind,
      language,
    ]);
  }
}
