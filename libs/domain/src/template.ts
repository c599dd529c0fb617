// What a new plan begins with, as a municipality may set it.
import type { SectionKind } from './vocabulary';

/** Kinds that a template may name; the others are made where they are needed. */
export const TEMPLATE_KINDS = ['what-matters', 'life-area', 'crisis', 'own'] as const satisfies readonly SectionKind[];
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A title of the catalogue by its key, or one in the municipality's own words. */
export interface TemplatePart {
  readonly kind: TemplateKind;
  readonly titleKey: string | null;
  readonly title: string | null;
}

export const MOST_TEMPLATE_PARTS = 15;
export const LONGEST_TEMPLATE_TITLE = 60;

const countOf = (parts: readonly TemplatePart[], kind: TemplateKind): number =>
  parts.filter((part) => part.kind === kind).length;

/**
 * May a plan begin so? What matters comes first and own notes last, each once; there is a part of life, and at most one for
 * when things get hard; each is called something of its own.
 */
export function isTemplate(parts: readonly TemplatePart[]): boolean {
  const titles = parts.map(({ titleKey, title }) => title ?? titleKey ?? '');
  return (
    parts.length <= MOST_TEMPLATE_PARTS &&
    parts[0]?.kind === 'what-matters' &&
    parts.at(-1)?.kind === 'own' &&
    countOf(parts, 'what-matters') === 1 &&
    countOf(parts, 'own') === 1 &&
    countOf(parts, 'crisis') <= 1 &&
    countOf(parts, 'life-area') > 0 &&
    parts.every(({ titleKey, title }) => (titleKey === null) !== (title === null)) &&
    titles.every((title) => title.trim() !== '' && title.length <= LONGEST_TEMPLATE_TITLE) &&
    new Set(titles.map((title) => title.toLocaleLowerCase('nb'))).size === titles.length
  );
}
