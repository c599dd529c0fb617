// How one sender's updates of one commit lie in a row of the log: each preceded by its length, 32 bits, big-endian.

/** Bytes that `updates` take in a row. */
export const framedLength = (updates: readonly Uint8Array[]): number =>
  updates.reduce((sum, update) => sum + 4 + update.byteLength, 0);

/** Writes the row at `offset` of `target` and returns where it ends. */
export function writeFrames(target: Buffer, offset: number, updates: readonly Uint8Array[]): number {
  let at = offset;
  for (const update of updates) {
    at = target.writeUInt32BE(update.byteLength, at);
    target.set(update, at);
    at += update.byteLength;
  }
  return at;
}

export function framed(updates: readonly Uint8Array[]): Buffer {
  const row = Buffer.allocUnsafe(framedLength(updates));
  writeFrames(row, 0, updates);
  return row;
}

/**
 * The updates of a row, in the order in which they were sent.
 * @throws Error where the row is cut short: the log is then not what was written.
 */
export function readFrames(row: Buffer, n: number): Uint8Array[] {
  const updates: Uint8Array[] = [];
  let at = 0;
  for (let i = 0; i < n; i++) {
    const length = at + 4 <= row.byteLength ? row.readUInt32BE(at) : Infinity;
    at += 4;
    if (at + length > row.byteLength) throw new Error('A row of the log is cut short.');
    updates.push(row.subarray(at, at + length));
    at += length;
  }
  if (at !== row.byteLength) throw new Error('A row of the log is longer than its updates.');
  return updates;
}
