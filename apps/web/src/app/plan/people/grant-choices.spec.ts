// What can be given to somebody who is invited.
import type { PlanInvitationsQuery } from '@samplan/contract';
import { describe, expect, it } from 'vitest';
import { grantable, grantsOf, levelsFor } from './grant-choices';

type Section = NonNullable<PlanInvitationsQuery['plan']>['sections'][number];
const section = (id: string, more: Partial<Section> = {}): Section => ({
  id,
  kind: 'life_area',
  title: id,
  level: 'edit',
  ...more,
});

describe('What is given with an invitation', () => {
  it('is never one’s own notes, nor a part that one does not read', () => {
    const sections = [section('own', { kind: 'own' }), section('closed', { level: 'none' }), section('home')];
    expect(grantable(sections).map(({ id }) => id)).toEqual(['home']);
    expect(grantsOf(sections, { own: 'read', closed: 'read', home: 'edit' })).toEqual([
      { sectionId: 'home', level: 'edit' },
    ]);
  });

  it('is for reading and suggesting where it is what matters, and no more', () => {
    expect(levelsFor({ kind: 'what_matters' })).toEqual(['none', 'read', 'comment']);
    expect(levelsFor({ kind: 'life_area' })).toEqual(['none', 'read', 'comment', 'edit']);
  });

  it('leaves out what is not given', () => {
    expect(grantsOf([section('home'), section('health')], { home: 'none' })).toEqual([]);
  });
});
