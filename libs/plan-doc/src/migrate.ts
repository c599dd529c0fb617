// Old documents open as new: forward-only steps, each pure and safe to run twice.
import { inOneAct, type YDoc } from './yjs';
import { initial } from './migrations/0001-initial';

export interface Migration {
  /** The version the document has afterwards. */
  readonly to: number;
  /** Must do nothing where it has been done: two servers may run it on the same document. */
  run(doc: YDoc): void;
}

export const MIGRATIONS: readonly Migration[] = [initial];

/** The version this code writes; clients that write an older one are turned away at the door. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.to ?? 0;

/**
 * Brings a document to the version of this code, as one act.
 * @param from the version it was stored under; one newer than ours throws RangeError, for we would harm it
 */
export const migrate = (doc: YDoc, from: number): void => {
  if (from > SCHEMA_VERSION) throw new RangeError(`The document is of version ${from}, this code of ${SCHEMA_VERSION}`);
  inOneAct(
    doc,
    () => {
      for (const step of MIGRATIONS) if (step.to > from) step.run(doc);
    },
    'migration',
  );
};
