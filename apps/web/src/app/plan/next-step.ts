// Where the one filled button of a plan's page stands.
interface Part {
  readonly id: string;
  readonly kind: string;
  readonly level: string;
  readonly isEmpty: boolean;
}

/**
 * The most natural next step: the owner writes what matters, or where nothing stands yet; others write where nothing
 * stands yet, else open what they have not read, else write on.
 */
export function nextStepOf<Section extends Part>(
  sections: readonly Section[],
  isOwner: boolean,
  needsOpening: (section: Section) => boolean,
): string | undefined {
  const mine = sections.filter(({ level, kind }) => level === 'edit' && kind !== 'own' && kind !== 'crisis');
  const empty = mine.find(({ isEmpty }) => isEmpty);
  if (isOwner) return (empty ?? mine[0])?.id;
  return (empty ?? sections.find(needsOpening) ?? mine[0])?.id;
}
