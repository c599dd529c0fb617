// The words of a plan on Yjs, typed. Knows no network.
export {
  fragmentOf,
  inOneAct,
  knownOf,
  onUpdate,
  openDoc,
  ownClockOf,
  ownWordsSince,
  stateOf,
  takeIn,
  textOf,
  undoOf,
  type YDoc,
  type YFragment,
  type YText,
  type YUndo,
} from './yjs';
export { undoOfEditor } from './editor';
export * from './words';
export * from './sections';
export { MAX_BYTES, MAX_DEPTH, rootType, shapeProblem } from './shape';
export { schema, tiptapExtensions } from './schema';
export * from './snapshot';
export * from './seed';
export { migrate, SCHEMA_VERSION, type Migration } from './migrate';
