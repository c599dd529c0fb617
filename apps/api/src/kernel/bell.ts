// The one connection that listens: the database says that access or something else has changed, never what.
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  parseId,
  TOPICS,
  type PersonId,
  type PlanId,
  type SectionId,
  type SessionId,
  type TenantId,
  type Topic,
} from '@samplan/domain';
import pg from 'pg';
import { CONFIG, type Config } from './config';
import { Database, type Tx } from './database';

export interface AccessRing {
  readonly plan: PlanId;
  readonly tenant: TenantId;
  readonly epoch: number;
}

export interface ChangeRing {
  readonly topic: Topic;
  readonly tenant: TenantId;
  readonly plan?: PlanId;
  readonly section?: SectionId;
  readonly session?: SessionId;
  /** Then it rings for this person alone. */
  readonly person?: PersonId;
}

type Off = () => void;

@Injectable()
export class Bell implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly access = new Set<(ring: AccessRing) => void>();
  private readonly changed = new Set<(ring: ChangeRing) => void>();
  private readonly lost = new Set<() => void>();
  private client: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  get isConnected(): boolean {
    return this.client !== undefined;
  }

  onAccess(heard: (ring: AccessRing) => void): Off {
    return added(this.access, heard);
  }

  onChanged(heard: (ring: ChangeRing) => void): Off {
    return added(this.changed, heard);
  }

  /** The connection was lost or is back: rings may have been missed, so what rests on them is asked anew. */
  onLost(heard: () => void): Off {
    return added(this.lost, heard);
  }

  /** Inside a transaction it rings when that commits. */
  async ring(tx: Tx | null, ring: ChangeRing): Promise<void> {
    const notify = (on: Tx) => on.query("select pg_notify('changed', $1)", [JSON.stringify(ring)]);
    await (tx ? notify(tx) : this.database.asAccount(null, notify));
  }

  /** Many at once, of what needs not outlive a crash: it does not wait for the disk. */
  async ringAll(rings: readonly ChangeRing[]): Promise<void> {
    await this.database.asAccount(null, (tx) =>
      tx.query(
        "select set_config('synchronous_commit', 'off', true), pg_notify('changed', ring) from unnest($1::text[]) ring",
        [rings.map((ring) => JSON.stringify(ring))],
      ),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.again);
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private async connect(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    let over = false;
    const retry = () => {
      if (over) return;
      over = true;
      if (this.closed) return;
      this.client = undefined;
      void client.end().catch(() => undefined);
      this.tellLost();
      this.again = setTimeout(() => void this.connect(), 500);
    };
    client.on('error', retry);
    client.on('end', retry);
    client.on('notification', ({ channel, payload }) => this.hear(channel, payload ?? ''));
    try {
      await client.connect();
      await client.query('listen access; listen changed');
    } catch {
      return retry();
    }
    if (this.closed) return void client.end();
    this.client = client;
    this.tellLost();
  }

  private tellLost(): void {
    for (const heard of this.lost) heard();
  }

  private hear(channel: string, payload: string): void {
    const said = parsed(payload);
    if (typeof said !== 'object' || said === null) return;
    const field = (name: string): unknown => Reflect.get(said, name);
    const id = (name: string) => (typeof field(name) === 'string' ? String(field(name)) : undefined);
    const tenant = parseId<'tenant'>(id('tenant'));
    const plan = parseId<'plan'>(id('plan'));
    if (!tenant) return;
    if (channel === 'access' && plan) {
      for (const heard of this.access) heard({ plan, tenant, epoch: Number(field('epoch')) });
      return;
    }
    const topic = TOPICS.find((known) => known === field('topic'));
    if (channel !== 'changed' || !topic) return;
    const section = parseId<'section'>(id('section'));
    const session = parseId<'session'>(id('session'));
    const person = parseId<'person'>(id('person'));
    const about = {
      ...(plan && { plan }),
      ...(section && { section }),
      ...(session && { session }),
      ...(person && { person }),
    };
    const ring = { topic, tenant, ...about };
    for (const heard of this.changed) heard(ring);
  }
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}

function added<T>(set: Set<T>, heard: T): Off {
  set.add(heard);
  return () => set.delete(heard);
}
