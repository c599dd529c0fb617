// Goes through the whole log, link by link, and tells everything that is not as it was sealed.
import { BEGINNING, link, refsOf, type LogRow } from './chain';
import { linksAfter, loose, seeAllTenants, type Query, type Sealed } from './chain.repository';
import type { DailyHead } from './heads';

export const FINDINGS = [
  'changed',
  'gone',
  'link-gone',
  'unsealed',
  'out-of-time',
  'head-differs',
  'truncated',
  'head-unreadable',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** The place in the chain, the number of the row, or the day of the head. */
  readonly where: string;
}

export interface Verdict {
  /** How many links were gone through. */
  readonly sealed: number;
  readonly findings: readonly Finding[];
}

const BATCH = 2000;
/** No transaction of ours lasts as long, so no honest row is logged so much before those sealed earlier. */
const TOLERATED_MS = 10 * 60_000;

/**
 * @param run each batch in a transaction of its own, so that a long log holds nothing up
 * @param key of the pseudonyms; without it the chain is gone through, and whom a row names is not compared
 */
export async function verify(
  run: <T>(ask: (tx: Query) => Promise<T>) => Promise<T>,
  key: Buffer | undefined,
  heads: readonly (DailyHead | string)[],
): Promise<Verdict> {
  const told = heads.filter((head) => typeof head !== 'string');
  const findings: Finding[] = heads.flatMap((head) =>
    typeof head === 'string' ? [{ kind: 'head-unreadable', where: head.slice(0, 10) }] : [],
  );
  const walk = new Walk(key, told, findings);
  for (;;) {
    const links = await run(async (tx) => {
      await seeAllTenants(tx);
      return linksAfter(tx, walk.n.toString(), BATCH);
    });
    for (const one of links) walk.step(one);
    if (links.length < BATCH) break;
  }
  walk.end();
  const { unsealed, gone } = await run(async (tx) => {
    await seeAllTenants(tx);
    return loose(tx);
  });
  for (const id of unsealed) findings.push({ kind: 'unsealed', where: id });
  for (const id of gone) findings.push({ kind: 'gone', where: id });
  return { sealed: walk.count, findings };
}

class Walk {
  n = 0n;
  count = 0;
  private before = BEGINNING;
  private newest = 0;
  private readonly heads = new Map<string, DailyHead[]>();

  constructor(
    private readonly key: Buffer | undefined,
    heads: readonly DailyHead[],
    private readonly findings: Finding[],
  ) {
    for (const head of heads) this.heads.set(head.n, [...(this.heads.get(head.n) ?? []), head]);
  }

  step(one: Sealed): void {
    const at = BigInt(one.n);
    const isNext = at === this.n + 1n;
    if (!isNext) this.find('link-gone', (this.n + 1n).toString());
    if (!one.row) this.find('gone', one.audit);
    else if (isNext && this.isChanged(one)) this.find('changed', one.audit);
    else if (this.isOutOfTime(one)) this.find('out-of-time', one.audit);
    for (const { day, hash } of this.heads.get(one.n) ?? []) if (hash !== one.hash) this.find('head-differs', day);
    this.heads.delete(one.n);
    this.newest = Math.max(this.newest, one.loggedAt ?? 0);
    this.before = one.hash;
    this.n = at;
    this.count++;
  }

  /** Heads of links that are there no more. */
  end(): void {
    for (const heads of this.heads.values()) for (const { day } of heads) this.find('truncated', day);
  }

  private isChanged(one: Sealed): boolean {
    if (!one.row) return false;
    return !this.isOfSame(one, one.row) || link(this.before, one, one.row) !== one.hash;
  }

  private isOfSame(one: Sealed, row: LogRow): boolean {
    if (!this.key) return true;
    const { account, person, session } = refsOf(this.key, row);
    return account === one.account && person === one.person && session === one.session;
  }

  private isOutOfTime({ loggedAt, linkedAt }: Sealed): boolean {
    return loggedAt !== null && (loggedAt < this.newest - TOLERATED_MS || loggedAt > linkedAt + TOLERATED_MS);
  }

  private find(kind: FindingKind, where: string): void {
    this.findings.push({ kind, where });
  }
}
