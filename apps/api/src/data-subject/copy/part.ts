// One part of the copy: what it is called, and where it is read.
export interface Part {
  /** As in the JSON, in docs/data-copy.md and in the wording. */
  readonly key: string;
  readonly sql: string;
  /** Many short lines: a table on the page. */
  readonly isLog?: boolean;
  /** Of one's private life, as one's plans are: left out for one who is here at work. */
  readonly isPrivate?: boolean;
}

/** What a person may be shown of a row: text, number, yes or no, a moment, words by field, or nothing. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [field: string]: Value };

export type Row = Readonly<Record<string, Value>>;

export interface Filled {
  readonly key: string;
  readonly isLog: boolean;
  readonly rows: readonly Row[];
}

export interface Copy {
  readonly madeAt: string;
  readonly language: string;
  readonly about: readonly Filled[];
  /** Does one own plans that are left out, because one is not here in private? */
  readonly leavesOutPlans: boolean;
  /** Those that one owns, each in full. */
  readonly plans: readonly (readonly Filled[])[];
}
