// Where a room's document lies: found once, when the first socket opens it, and kept while the process lives.
import type { DocId, PlanId, SectionId, SectionKind, TenantId } from '@samplan/domain';
import { parseId } from '@samplan/domain';
import { asRoomId, type RoomId } from '@samplan/sync/server';

export interface DocAddress {
  readonly doc: DocId;
  readonly tenant: TenantId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly kind: SectionKind;
  /** Written in peace: no stored copy, nobody is told, and only whoever keeps it comes in. */
  readonly isDraft: boolean;
}

export interface RoomName {
  readonly room: RoomId;
  readonly plan: PlanId;
  readonly section: SectionId;
  readonly lineage: number;
  readonly isDraft: boolean;
}

const ROOM = /^(ip|draft)\/([^/]+)\/([^/]+)\/([1-9]\d{0,8})$/;

/** @param text `ip/<planId>/<sectionId>/<lineage>`, or `draft/…`, as it stands in the path after `/sync/` */
export function parseRoom(text: string): RoomName | undefined {
  const [, which, planText, sectionText, lineage] = ROOM.exec(text) ?? [];
  const plan = parseId<'plan'>(planText);
  const section = parseId<'section'>(sectionText);
  if (!plan || !section) return undefined;
  return { room: asRoomId(text), plan, section, lineage: Number(lineage), isDraft: which === 'draft' };
}

/** About 300 bytes a section that was opened since the start; a room may write its projection after the last socket left. */
export class Addresses {
  private readonly byRoom = new Map<RoomId, DocAddress>();
  private readonly bySection = new Map<SectionId, Set<RoomId>>();

  learn(room: RoomId, address: DocAddress): void {
    if (this.byRoom.has(room)) return;
    this.byRoom.set(room, address);
    this.bySection.set(address.section, (this.bySection.get(address.section) ?? new Set()).add(room));
  }

  /** Rooms of the section that were opened here; of each lineage its own. */
  roomsOf(section: SectionId): readonly RoomId[] {
    return [...(this.bySection.get(section) ?? [])];
  }

  find(room: RoomId): DocAddress | undefined {
    return this.byRoom.get(room);
  }

  /** @throws Error for a room that no socket has opened here */
  of(room: RoomId): DocAddress {
    const address = this.byRoom.get(room);
    if (!address) throw new Error('A room without an address.');
    return address;
  }
}
