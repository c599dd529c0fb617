// What the demo's issuer remembers: in memory, a few hundred sign-ins at most.
import type { Adapter, AdapterPayload } from 'oidc-provider';

const MOST = 2000;

/** One store for each kind of thing the issuer keeps; a sign-in under way at a restart begins again. */
export class IssuerStore implements Adapter {
  private static readonly kept = new Map<string, AdapterPayload>();

  constructor(private readonly kind: string) {}

  upsert(id: string, payload: AdapterPayload): Promise<void> {
    const { kept } = IssuerStore;
    kept.set(this.key(id), payload);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(IssuerStore.kept.get(this.key(id)));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const found = [...IssuerStore.kept].find(([key, { uid: own }]) => key.startsWith(`${this.kind}:`) && own === uid);
    return Promise.resolve(found?.[1]);
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(performance.timeOrigin / 1000);
  }

  destroy(id: string): Promise<void> {
    IssuerStore.kept.delete(this.key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    const { kept } = IssuerStore;
    for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key);
    return Promise.resolve();
  }

  private key(id: string): string {
    return `${this.kind}:${id}`;
  }
}
