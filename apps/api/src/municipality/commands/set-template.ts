// What a new plan begins with; plans that are there keep what they have.
import { Injectable } from '@nestjs/common';
import {
  isTemplate,
  LONGEST_TEMPLATE_TITLE,
  Problem,
  TEMPLATE_KINDS,
  type SectionKind,
  type TemplatePart,
} from '@samplan/domain';
import { sectionTitle } from '@samplan/wording';
import type { Permit } from '../../access/permit';
import { textInput } from '../../kernel/text-input';
import { Settings, type MunicipalitySettings } from '../settings';
import { SettingsRepository } from '../settings.repository';

export interface PartInput {
  readonly kind: SectionKind;
  readonly titleKey?: string | null;
  readonly title?: string | null;
}

@Injectable()
export class SetTemplate {
  constructor(
    private readonly settings: Settings,
    private readonly rows: SettingsRepository,
  ) {}

  /** @throws Problem BAD_INPUT for what no plan can begin with */
  async run(permit: Permit<'configure-municipality'>, input: readonly PartInput[]): Promise<MunicipalitySettings> {
    const parts = input.map(partOf);
    if (!isTemplate(parts)) throw new Problem('BAD_INPUT', 'No plan can begin so.');
    return this.settings.set(permit, 'template', '', (tx, { tenant }) => this.rows.setTemplate(tx, tenant, parts));
  }
}

function partOf({ kind: word, titleKey, title }: PartInput): TemplatePart {
  const kind = TEMPLATE_KINDS.find((known) => known === word);
  if (!kind || (titleKey && !sectionTitle(titleKey))) throw new Problem('BAD_INPUT', 'No such part of a plan.');
  return { kind, titleKey: titleKey ?? null, title: title ? textInput(title, LONGEST_TEMPLATE_TITLE) : null };
}
