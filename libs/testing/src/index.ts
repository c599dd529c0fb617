export * from './cast';
export * from './cast-places';
export * from './fake-clock';
