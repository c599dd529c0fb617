// Between which hours the municipality sends notices, or the standard ones again.
import { Injectable } from '@nestjs/common';
import { isHours, Problem, type NoticeHours } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Settings, type MunicipalitySettings } from '../settings';
import { SettingsRepository } from '../settings.repository';

@Injectable()
export class SetNoticeHours {
  constructor(
    private readonly settings: Settings,
    private readonly rows: SettingsRepository,
  ) {}

  /** @throws Problem BAD_INPUT beyond the bounds */
  async run(permit: Permit<'configure-municipality'>, hours: NoticeHours | null): Promise<MunicipalitySettings> {
    if (hours && !isHours(hours)) throw new Problem('BAD_INPUT', 'Notices are sent by day.');
    return this.settings.set(permit, 'notice-hours', '', (tx, by) => this.rows.setNoticeHours(tx, by, hours));
  }
}
