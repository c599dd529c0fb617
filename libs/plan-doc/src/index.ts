// The words of a plan on Yjs, typed. Knows no network.
export {
  changeBy,
  fragmentOf,
  inOneAct,
  knownOf,
  onUpdate,
  openDoc,
  openServerDoc,
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
export { onChangeOf, rootOfCaret, undoOfEditor } from './editor';
export * from './words';
export * from './items';
export * from './sections';
export { MAX_BYTES, MAX_DEPTH, rootType, shapeProblem } from './shape';
export { schema, tiptapExtensions } from './schema';
export * from './snapshot';
export * from './seed';
export * from './server-acts';
export * from './inserted';
export * from './say-words';
export * from './writers';
export * from './authorship';
export { migrate, SCHEMA_VERSION, type Migration } from './migrate';
