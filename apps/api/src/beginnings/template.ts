// What a plan begins with where a municipality has no template of its own.
import type { SectionKind } from '@samplan/domain';
import type { SectionTitleKey } from '@samplan/wording';

export interface TemplateSection {
  readonly kind: SectionKind;
  readonly titleKey: SectionTitleKey;
}

export const COMMON_TEMPLATE: readonly TemplateSection[] = [
  { kind: 'what-matters', titleKey: 'whatMatters' },
  { kind: 'life-area', titleKey: 'home' },
  { kind: 'life-area', titleKey: 'work' },
  { kind: 'life-area', titleKey: 'health' },
  { kind: 'life-area', titleKey: 'family' },
  { kind: 'life-area', titleKey: 'leisure' },
  { kind: 'life-area', titleKey: 'money' },
  { kind: 'crisis', titleKey: 'crisis' },
  { kind: 'own', titleKey: 'own' },
];
