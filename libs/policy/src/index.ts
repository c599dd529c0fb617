export * from './facts';
export * from './hats';
export * from './rules';
export { decide, type Decision } from './decide';
export * from './levels';
export * from './matrix';
export * from './validity';
