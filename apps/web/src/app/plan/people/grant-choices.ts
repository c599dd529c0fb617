// Which parts of a plan can be given to somebody, and how far; the server decides, this spares what it would refuse.
import type { Level, PlanInvitationsQuery } from '@samplan/contract';
import { LEVELS } from '@samplan/domain';

type Section = NonNullable<PlanInvitationsQuery['plan']>['sections'][number];

/** Chosen so far, by section. */
export type Chosen = Readonly<Record<string, Level>>;

/** One's own notes are given to nobody, nor what one cannot read oneself. */
export const grantable = (sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ kind, level }) => kind !== 'own' && kind !== 'measuring' && level !== 'none');

/** What matters is nobody else's to write. */
export const levelsFor = ({ kind }: Pick<Section, 'kind'>): readonly Level[] =>
  LEVELS.filter((level) => level !== 'edit' || kind !== 'what_matters');

/** As the API takes it: only what is given. */
export const grantsOf = (sections: readonly Section[], chosen: Chosen) =>
  grantable(sections).flatMap(({ id }) => {
    const level = chosen[id] ?? 'none';
    return level === 'none' ? [] : [{ sectionId: id, level }];
  });
