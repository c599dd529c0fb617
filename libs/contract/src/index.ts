export type * as Schema from './schema';
export * from './documents';
export { SDL } from './sdl';
