// The browser's door of the engine.
export * from './client/replica';
export type { CloseReason } from './close-codes';
export type { Refusal } from './protocol';
