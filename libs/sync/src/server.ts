// The server's door of the engine.
export * from './ports';
export * from './close-codes';
export { createRooms, type Rooms, type RoomsOptions, type RoomsStats, type SessionHandle } from './server/rooms';
export * from './protocol';
export { identityField, readEntries, writeEntries, type PresenceEntry } from './presence';
