// The server's door of the engine.
export * from './ports';
