// All that an installation decides, read once at the start; nothing else looks at the environment.
import type { Language } from '@samplan/domain';
import type { Limits } from '@samplan/sync/server';
import type { Keys } from './keys';

/** One door for signing in: citizens, or the staff of one municipality. */
export interface IssuerConfig {
  readonly key: string;
  readonly kind: 'citizens' | 'staff';
  /** Slug of the municipality; staff doors only. */
  readonly tenant?: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly client: { readonly secret: string } | { readonly privateKeyPem: string; readonly keyId?: string };
  /** The least level of assurance, such as `idporten-loa-substantial`; any level that ends in `-high` passes. */
  readonly minimumAcr: string;
  readonly name: Readonly<Partial<Record<Language, string>>> & { readonly nb: string };
}

export interface Config {
  readonly demo: boolean;
  readonly production: boolean;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** The folder of the built web application. */
  readonly webRoot: string;
  readonly issuers: readonly IssuerConfig[];
  readonly keys: Keys;
  /** Milliseconds. */
  readonly session: { readonly idleMs: number; readonly absoluteMs: number; readonly noticeMs: number };
  readonly sync: Partial<Limits> & { readonly measuring: boolean; readonly socketsPerSession: number };
}

export const CONFIG = Symbol('config');
