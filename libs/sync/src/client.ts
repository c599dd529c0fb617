// The browser's door of the engine.
export { closeCodes, type CloseReason } from './close-codes';
export { openReplica, Replica, type PresentPerson, type ReplicaOptions, type SaveState } from './client/replica';
export type { WebSocketClass } from './client/connection';
export type { Identity, Level } from './ports';
export type { Refusal } from './protocol';
