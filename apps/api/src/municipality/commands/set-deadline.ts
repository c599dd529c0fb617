// A time limit of the municipality's own, within its bounds, or the standard one again.
import { Injectable } from '@nestjs/common';
import { DEADLINE_BOUNDS, Problem, type Deadline } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Settings, type MunicipalitySettings } from '../settings';
import { SettingsRepository } from '../settings.repository';

@Injectable()
export class SetDeadline {
  constructor(
    private readonly settings: Settings,
    private readonly rows: SettingsRepository,
  ) {}

  /** @throws Problem BAD_INPUT for days beyond the bounds */
  async run(
    permit: Permit<'configure-municipality'>,
    deadline: Deadline,
    days: number | null,
  ): Promise<MunicipalitySettings> {
    const { least, most } = DEADLINE_BOUNDS[deadline];
    if (days !== null && (days < least || days > most)) throw new Problem('BAD_INPUT', `Days are ${least} to ${most}.`);
    return this.settings.set(permit, 'deadline', deadline, (tx, by) => this.rows.setDeadline(tx, by, deadline, days));
  }
}
