export * from './vocabulary';
export * from './ids';
export * from './dates';
export * from './problem';
export * from './plan';
export * from './participation';
export * from './consent';
export * from './names';
