// What a municipality's plans begin with until its administrator decides otherwise.
import type { SectionKind } from '@samplan/domain';

/** Keys of titles in libs/wording/src/sections.ts. */
export const TEMPLATE: readonly { readonly kind: SectionKind; readonly key: string }[] = [
  { kind: 'what-matters', key: 'whatMatters' },
  { kind: 'life-area', key: 'home' },
  { kind: 'life-area', key: 'work' },
  { kind: 'life-area', key: 'health' },
  { kind: 'life-area', key: 'family' },
  { kind: 'life-area', key: 'leisure' },
  { kind: 'life-area', key: 'money' },
  { kind: 'crisis', key: 'crisis' },
  { kind: 'own', key: 'own' },
];
