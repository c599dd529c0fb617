export * from './words';
export * from './say';
