export * from './a-plan';
export * from './cast';
export * from './cast-places';
export * from './cast-rows';
export * from './fake-clock';
export * from './plan-rows';
export * from './plan-spec';
export * from './template';
