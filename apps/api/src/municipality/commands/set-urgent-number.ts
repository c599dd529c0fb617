// A number to call that the municipality has put in the place of that of the whole country, or that one again.
import { Injectable } from '@nestjs/common';
import { Problem, urgentNumber, type UrgentNumber } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { Settings, type MunicipalitySettings } from '../settings';
import { SettingsRepository } from '../settings.repository';

@Injectable()
export class SetUrgentNumber {
  constructor(
    private readonly settings: Settings,
    private readonly rows: SettingsRepository,
  ) {}

  /** @throws Problem BAD_INPUT for what is no number */
  async run(
    permit: Permit<'configure-municipality'>,
    kind: UrgentNumber,
    text: string | null,
  ): Promise<MunicipalitySettings> {
    const number = text === null ? null : urgentNumber(text);
    if (number === undefined) throw new Problem('BAD_INPUT', 'That is no number.');
    return this.settings.set(permit, 'urgent-number', kind, (tx, by) => this.rows.setNumber(tx, by, kind, number));
  }
}
