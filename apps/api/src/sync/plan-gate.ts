// The engine's gate: what a member may do in a section and in which of its roots, from the leases that access keeps.
import { mayHoldItems, parseItemRoot } from '@samplan/plan-doc';
import type { Level } from '@samplan/domain';
import type { Gate, Member, RoomId, Standing } from '@samplan/sync/server';
import type { Leases, SectionStanding } from '../access/leases';
import type { Addresses, DocAddress } from './addresses';
import type { ItemRoots, SectionItems } from './item-roots';
import { asVisitor } from './visitor';

/** Access and items are read one after the other: so often they may be of different epochs before nobody can tell. */
const TRIES = 6;

export class PlanGate implements Gate {
  /** A standing is a lease's own object, asked for with every frame; with items that are remembered it stays the same. */
  private readonly guarded = new WeakMap<
    SectionStanding,
    { readonly items: SectionItems; readonly standing: Standing }
  >();

  private readonly drafts = new WeakMap<SectionStanding, Standing>();

  constructor(
    private readonly leases: Pick<Leases, 'known' | 'standing'>,
    private readonly addresses: Addresses,
    private readonly items: ItemRoots,
  ) {}

  known(member: Member, room: RoomId): Standing | undefined {
    const address = this.addresses.of(room);
    const standing = this.leases.known(asVisitor(member).who, address.plan, address.section);
    if (address.isDraft) return standing && this.inDraft(standing);
    if (!standing || !isGuarded(standing, address)) return standing;
    const items = this.items.known(address.section, standing.epoch);
    return items && this.withItems(standing, items, address);
  }

  /** Rejects also where access changes faster than it can be read. */
  async ask(member: Member, room: RoomId, fresh = false): Promise<Standing> {
    const address = this.addresses.of(room);
    const { plan, section } = address;
    const { who } = asVisitor(member);
    if (address.isDraft) return this.inDraft(await this.leases.standing(who, plan, section, fresh));
    for (let tried = 0; tried < TRIES; tried++) {
      const standing = await this.leases.standing(who, plan, section, fresh || tried > 0);
      if (!isGuarded(standing, address)) return standing;
      const items = this.items.known(section, standing.epoch) ?? (await this.items.read(address));
      if (items.epoch === standing.epoch) return this.withItems(standing, items, address);
    }
    throw new Error('Access and items are never of the same epoch.');
  }

  private inDraft(standing: SectionStanding): Standing {
    const known = this.drafts.get(standing);
    if (known) return known;
    const made = { level: levelIn({ isDraft: true }, standing), epoch: standing.epoch };
    this.drafts.set(standing, made);
    return made;
  }

  private withItems(standing: SectionStanding, items: SectionItems, address: DocAddress): Standing {
    const known = this.guarded.get(standing);
    if (known?.items === items) return known.standing;
    const { level, epoch, ownWords } = standing;
    const mayWrite = (root: string): boolean => {
      const item = parseItemRoot(root)?.item;
      if (item === undefined) return isShared(address) || items.isLive;
      const voice = items.voices.get(item);
      return voice === 'service' || (voice === 'own' && ownWords);
    };
    const made = { level, epoch, mayWrite };
    this.guarded.set(standing, { items, standing: made });
    return made;
  }
}

/** For one who may not write it is of no matter where. */
const isGuarded = ({ level }: SectionStanding, address: DocAddress): boolean =>
  level === 'edit' && (mayHoldItems(address.kind) || !isShared(address));

/** Sections in which one always writes for all to see; what matters is written so by the owner's choice. */
const isShared = ({ kind }: DocAddress): boolean => kind !== 'what-matters';

/** How far one may go in a document: in a draft nobody goes but who keeps it. */
export const levelIn = ({ isDraft }: Pick<DocAddress, 'isDraft'>, { level, keepsDraft }: SectionStanding): Level => {
  if (!isDraft) return level;
  if (!keepsDraft) return 'none';
  return level === 'edit' ? 'edit' : 'read';
};
