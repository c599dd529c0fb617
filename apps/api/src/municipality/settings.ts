// All that a municipality has set, told as a whole, and the one way in which anything of it is set.
import { Inject, Injectable } from '@nestjs/common';
import {
  ageOn,
  DEADLINES,
  LETTER_KINDS,
  SERVICE_LADDERS,
  standardNumber,
  today,
  URGENT_NUMBERS,
  type Clock,
  type Deadline,
  type NoticeHours,
  type ServiceLadder,
  type TemplatePart,
  type UrgentNumber,
} from '@samplan/domain';
import { LETTER_LANGUAGES, standardLetter } from '@samplan/wording';
import type { Permit } from '../access/permit';
import { Audit } from '../kernel/audit';
import { CLOCK } from '../kernel/clock';
import { Database, type Tx } from '../kernel/database';
import { deadlinesOf } from '../kernel/deadlines';
import { noticeHoursOf } from '../kernel/notice-hours';
import { SettingsRepository, type By, type OwnLetter } from './settings.repository';

export interface MunicipalitySettings {
  readonly deadlines: readonly { readonly deadline: Deadline; readonly days: number; readonly isOwn: boolean }[];
  readonly noticeHours: NoticeHours;
  readonly urgentNumbers: readonly {
    readonly kind: UrgentNumber;
    readonly number: string | null;
    readonly isOwn: boolean;
  }[];
  readonly template: readonly TemplatePart[];
  readonly ladders: readonly { readonly ladder: ServiceLadder; readonly levels: readonly string[] }[];
  readonly letters: readonly (OwnLetter & { readonly isOwn: boolean })[];
}

/** What was set, for the log: a word of a closed list, never what it was set to. */
type Setting = 'deadline' | 'notice-hours' | 'urgent-number' | 'template' | 'ladder' | 'letter';

/** Of age. */
const ADULT = 18;

@Injectable()
export class Settings {
  constructor(
    private readonly database: Database,
    private readonly rows: SettingsRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  all({ actor }: Permit<'configure-municipality'>): Promise<MunicipalitySettings> {
    return this.database.inTenant(actor, (tx) => this.read(tx));
  }

  /** One setting in one transaction. @returns all of them as they are then */
  async set(
    { actor, hat, rule }: Permit<'configure-municipality'>,
    setting: Setting,
    name: string,
    write: (tx: Tx, by: By) => Promise<void>,
  ): Promise<MunicipalitySettings> {
    return this.database.inTenant(actor, async (tx) => {
      // One after another: what was set at the same time is not lost between two statements.
      await tx.query("select pg_advisory_xact_lock(hashtext('municipality'), hashtext($1))", [actor.tenant]);
      await write(tx, { tenant: actor.tenant, person: actor.person, at: new Date(this.clock.now()).toISOString() });
      const details = { setting, ...(name && { name }) };
      await this.audit.record(tx, { actor, hat, rule, action: 'configure-municipality', details });
      return this.read(tx);
    });
  }

  /** Whom the asker is to call: the children's number is for those who are known to be under 18. */
  async numbersFor({ actor }: Permit<'be-signed-in'>): Promise<object> {
    return this.database.inTenant(actor, async (tx) => {
      const numbers = await this.rows.numbers(tx);
      const born = await this.rows.born(tx, actor.person);
      const of = (kind: UrgentNumber) => numbers.get(kind) ?? standardNumber(kind);
      const isChild = born !== null && ageOn(today(this.clock), born) < ADULT;
      return {
        emergency: of('emergency'),
        doctor: of('doctor'),
        children: isChild ? of('children') : null,
        coordinatingUnit: of('coordinating-unit'),
      };
    });
  }

  private async read(tx: Tx): Promise<MunicipalitySettings> {
    const days = await deadlinesOf(tx);
    const noticeHours = await noticeHoursOf(tx);
    const ownDeadlines = await this.rows.ownDeadlines(tx);
    const numbers = await this.rows.numbers(tx);
    const levels = await this.rows.levels(tx);
    const letters = await this.rows.ownLetters(tx);
    return {
      deadlines: DEADLINES.map((deadline) => ({
        deadline,
        days: days[deadline],
        isOwn: ownDeadlines.includes(deadline),
      })),
      noticeHours,
      urgentNumbers: URGENT_NUMBERS.map((kind) => ({
        kind,
        number: numbers.get(kind) ?? standardNumber(kind),
        isOwn: numbers.has(kind),
      })),
      template: await this.rows.template(tx),
      ladders: SERVICE_LADDERS.map((ladder) => ({
        ladder,
        levels: levels.filter((level) => level.ladder === ladder).map(({ name }) => name),
      })),
      letters: LETTER_KINDS.flatMap((kind) =>
        LETTER_LANGUAGES.map((language) => {
          const own = letters.find((one) => one.kind === kind && one.language === language);
          return { kind, language, ...(own ?? standardLetter(kind, language)), isOwn: own !== undefined };
        }),
      ),
    };
  }
}
