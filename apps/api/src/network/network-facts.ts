// What the owner sends of somebody around them, read and bounded.
import { Problem, type ContactKind, type NetworkRing } from '@samplan/domain';
import { textInput } from '../kernel/text-input';
import type { NetworkFacts } from './network.repository';

/** A field that is left out, or null, is not spoken of. */
export interface FactsInput {
  readonly name?: string | null;
  readonly relation?: string | null;
  readonly kind?: ContactKind | null;
  readonly ring?: NetworkRing | null;
  readonly does?: string | null;
  readonly comesHome?: boolean | null;
}

export const NETWORK_FIELDS = ['name', 'relation', 'kind', 'ring', 'does', 'comesHome'] as const;
export type NetworkField = (typeof NETWORK_FIELDS)[number];

/** Of a contact alone: who takes part is called what they are called. */
const OF_CONTACTS: readonly NetworkField[] = ['name', 'relation', 'kind'];

const MOST = { name: 120, relation: 80, does: 200 } as const;

const optional = (text: string, most: number): string => (text.trim() === '' ? '' : textInput(text, most));

/** The fields that are spoken of. @throws Problem BAD_INPUT */
export function readFacts(input: FactsInput): Partial<NetworkFacts> {
  const { name, relation, kind, ring, does, comesHome } = input;
  return {
    ...(isSaid(name) && { name: textInput(name, MOST.name) }),
    ...(isSaid(relation) && { relation: optional(relation, MOST.relation) }),
    ...(isSaid(kind) && { kind }),
    ...(isSaid(ring) && { ring }),
    ...(isSaid(does) && { does: optional(does, MOST.does) }),
    ...(isSaid(comesHome) && { comesHome }),
  };
}

/**
 * The fields that become others.
 * @throws Problem BAD_INPUT where what was seen of a field is missing, or it is of contacts alone; STALE where a field is
 * another by now than was seen. One that has the wanted value already is no collision.
 */
export function changedIn(now: NetworkFacts, set: Partial<NetworkFacts>, seen: FactsInput): readonly NetworkField[] {
  const fields = NETWORK_FIELDS.filter((field) => set[field] !== undefined);
  if (fields.some((field) => !isSaid(seen[field])))
    throw new Problem('BAD_INPUT', 'What was seen of a field is missing.');
  if (now.kind === null && fields.some((field) => OF_CONTACTS.includes(field)))
    throw new Problem('BAD_INPUT', 'Those are told of contacts alone.');
  const changed = fields.filter((field) => set[field] !== now[field]);
  if (changed.some((field) => seen[field] !== now[field])) throw new Problem('STALE', 'It is another by now.');
  return changed;
}

const isSaid = <T>(value: T | null | undefined): value is T => value !== undefined && value !== null;
