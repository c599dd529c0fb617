export type * as Schema from './schema';
export * from './documents';
export { SDL } from './sdl';
export { POSSIBLE_TYPES } from './possible-types';
