export * from './vocabulary';
export * from './ids';
export * from './dates';
export * from './problem';
