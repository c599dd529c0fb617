// The words of an invented plan: paragraphs and lists for each section, by the section's key in the template.
import type { Paragraphs } from '@samplan/testing';

export type PlanContent = Readonly<Record<string, Paragraphs>>;
