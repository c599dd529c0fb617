// Who will see what moves to another section, and who will no longer: before it moves, to one who may write in both.
import { Injectable } from '@nestjs/common';
import type { Party, SectionId } from '@samplan/domain';
import { Access } from '../access/access';
import { partyOf } from '../access/party';
import type { Permit } from '../access/permit';
import { placeOf, sectionOf } from '../access/place';
import { Readers, type ReaderInSight } from '../access/readers';

interface ReaderLine {
  readonly personId: string;
  readonly name: string;
  readonly givenName: string;
  readonly unit: string | null;
  readonly party: Party;
}

export interface MovePreview {
  readonly willSee: readonly ReaderLine[];
  readonly willNoLongerSee: readonly ReaderLine[];
}

@Injectable()
export class Preview {
  constructor(
    private readonly access: Access,
    private readonly readers: Readers,
  ) {}

  /** @throws Problem NOT_FOUND, NOT_ALLOWED as a move would */
  async of(permit: Permit<'edit'>, to: SectionId): Promise<MovePreview> {
    await this.access.require(permit.actor, 'edit', { plan: placeOf(permit).plan, section: to });
    const section = sectionOf(permit);
    const target = section.plan.sections.find(({ id }) => id === to);
    const here = await this.readers.of(section);
    const there = target ? await this.readers.of(target) : [];
    return { willSee: without(there, here), willNoLongerSee: without(here, there) };
  }
}

const without = (readers: readonly ReaderInSight[], others: readonly ReaderInSight[]): readonly ReaderLine[] =>
  readers
    .filter(({ person }) => !others.some((other) => other.person.id === person.id))
    .map(({ person: { id, name, givenName }, hat, unit }) => ({
      personId: id,
      name,
      givenName,
      unit,
      party: partyOf(hat),
    }));
