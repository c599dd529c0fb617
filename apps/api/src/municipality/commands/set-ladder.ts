// The levels of one ladder of services, in their order; a ladder without levels is not used.
import { Injectable } from '@nestjs/common';
import { Problem, type ServiceLadder } from '@samplan/domain';
import type { Permit } from '../../access/permit';
import { textInput } from '../../kernel/text-input';
import { Settings, type MunicipalitySettings } from '../settings';
import { SettingsRepository } from '../settings.repository';

const LONGEST_LEVEL = 120;
const MOST_LEVELS = 20;

@Injectable()
export class SetLadder {
  constructor(
    private readonly settings: Settings,
    private readonly rows: SettingsRepository,
  ) {}

  /** @throws Problem BAD_INPUT for too many levels, or two of one name */
  async run(
    permit: Permit<'configure-municipality'>,
    ladder: ServiceLadder,
    names: readonly string[],
  ): Promise<MunicipalitySettings> {
    const levels = names.map((name) => textInput(name, LONGEST_LEVEL));
    if (levels.length > MOST_LEVELS || new Set(levels).size < levels.length)
      throw new Problem('BAD_INPUT', 'Levels have names of their own.');
    return this.settings.set(permit, 'ladder', ladder, (tx, by) => this.rows.setLadder(tx, by, ladder, levels));
  }
}
