// A batch of the engine as the arguments of the database's append_batch: flat arrays as text, all bytes in one piece.
import type { Batch } from '@samplan/sync/server';
import type { Addresses } from './addresses';
import { framedLength, writeFrames } from '../words/frames';
import { asVisitor } from './visitor';

export const APPEND =
  'select outcome, base from append_batch($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17) order by ix';

const texts = (): string[] => [];
const numbers = (): number[] => [];
const list = (items: readonly (string | number)[]) => `{${items.join(',')}}`;

export function batchCall(batches: readonly Batch[], addresses: Addresses): (string | Buffer)[] {
  const tenants = new Set<string>();
  const rooms = { docs: texts(), plans: texts(), epochs: numbers(), counts: numbers() };
  const rows = { ix: numbers(), k: numbers(), actor: texts(), session: texts() };
  const bytes = { n: numbers(), pos: numbers(), len: numbers() };
  const clients = { ix: numbers(), k: numbers(), id: numbers(), actor: texts() };
  let size = 0;
  batches.forEach(({ room, epoch, entries }, index) => {
    const address = addresses.of(room);
    tenants.add(address.tenant);
    rooms.docs.push(address.doc);
    rooms.plans.push(address.plan);
    rooms.epochs.push(epoch);
    rooms.counts.push(entries.length);
    entries.forEach(({ member, updates, newClients }, k) => {
      const length = framedLength(updates);
      rows.ix.push(index + 1);
      rows.k.push(k + 1);
      rows.actor.push(member.actor);
      rows.session.push(asVisitor(member).session);
      bytes.n.push(updates.length);
      bytes.pos.push(size + 1);
      bytes.len.push(length);
      size += length;
      for (const client of newClients) {
        clients.ix.push(index + 1);
        clients.k.push(k + 1);
        clients.id.push(client);
        clients.actor.push(member.actor);
      }
    });
  });
  const blob = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { entries } of batches) for (const { updates } of entries) at = writeFrames(blob, at, updates);
  const arrays = [
    [...tenants],
    ...[rooms.docs, rooms.plans, rooms.epochs, rooms.counts],
    ...[rows.ix, rows.k, rows.actor, rows.session],
    ...[bytes.n, bytes.pos, bytes.len],
    ...[clients.ix, clients.k, clients.id, clients.actor],
  ];
  return [...arrays.map(list), blob];
}
