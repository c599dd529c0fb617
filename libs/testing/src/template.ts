// The sections with which a new plan of the demo's municipalities begins; their titles stand in libs/wording.
import type { SectionKind } from '@samplan/domain';

export const templateSections = [
  { key: 'whatMatters', kind: 'what-matters' },
  { key: 'home', kind: 'life-area' },
  { key: 'work', kind: 'life-area' },
  { key: 'health', kind: 'life-area' },
  { key: 'family', kind: 'life-area' },
  { key: 'leisure', kind: 'life-area' },
  { key: 'money', kind: 'life-area' },
  { key: 'crisis', kind: 'crisis' },
  { key: 'own', kind: 'own' },
] as const satisfies readonly { readonly key: string; readonly kind: SectionKind }[];
export type TemplateKey = (typeof templateSections)[number]['key'];
