// Version 1: the root `body` as it is born from the seed; nothing to change.
export const initial = { to: 1, run: (): void => undefined };
