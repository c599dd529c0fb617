// How full the line to one peer may be, and what waits when it is fuller.

/**
 * Bytes on their way to a peer. Above `quiet` it gets no receipts, above `calm` nothing that can wait, above `full` no
 * single updates, and above `choked` it is cut off.
 */
export const line = { quiet: 64 * 1024, calm: 256 * 1024, full: 1024 * 1024, choked: 8 * 1024 * 1024 } as const;

/** What waits for a line looks at it again this often, in milliseconds. */
export const lookMs = 100;
