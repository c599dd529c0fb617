// The browser's door of the engine.
export {};
