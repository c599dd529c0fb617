// A goal: in whose words it stands, and what may be asked of it.
import type { GoalEndReason, GoalVoice } from './vocabulary';

/** The fields of a goal's words: roots `goal:<id>:<field>` of its section's document. */
export const GOAL_FIELDS = ['words', 'why'] as const;

/** A goal whose words only the owner, or one with a mandate for it, writes. */
export const isOwnersOwn = (goal: { readonly voice: GoalVoice }): boolean => goal.voice === 'own';

export const isEnded = (item: { readonly endedOn: string | null }): boolean => item.endedOn !== null;

/** An end for another reason than those listed says which. */
export const endNeedsWords = (reason: GoalEndReason): boolean => reason === 'other';
