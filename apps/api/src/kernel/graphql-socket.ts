// The socket of the doorbell (graphql-ws): signed in by cookie when it opens, over when the session is.
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import { handleProtocols, type ServerOptions } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { Actors } from './actor';
import { Bell } from './bell';
import { CONFIG, type Config } from './config';
import { formatted } from './graphql-errors';
import { limits, onlySubscriptions } from './graphql-limits';
import type { GraphqlContext } from './graphql-lock';
import { UpgradeRouter } from './upgrade';

const RULES = [...specifiedRules, NoSchemaIntrospectionCustomRule, limits, onlySubscriptions];
const LARGEST = 16 * 1024;
/** A page listens once. */
const LISTENINGS = 4;
const ASK_EVERY_MS = 30_000;
/** Final for the client: it does not try again by itself. */
const SESSION_OVER = 4401;
const TOO_MANY = 4429;

@Injectable()
export class GraphqlSocket implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly server = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST,
    handleProtocols,
  });
  private readonly open = new Map<Extra['socket'], { readonly cookie: string | undefined; readonly session: string }>();
  private asking: NodeJS.Timeout | undefined;
  private off: (() => void) | undefined;
  private close: (() => void | Promise<void>) | undefined;

  constructor(
    private readonly actors: Actors,
    private readonly schema: GraphQLSchemaHost,
    private readonly bell: Bell,
    private readonly upgrades: UpgradeRouter,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const { schema } = this.schema;
    const most = this.config.sync.socketsPerSession;
    const options: ServerOptions<Record<string, unknown>, Extra & { actor?: GraphqlContext['actor'] }> = {
      schema,
      onConnect: async ({ extra }) => {
        const cookie = extra.request.headers.cookie;
        const actor = await this.actors.find(cookie);
        if (!actor) {
          extra.socket.close(SESSION_OVER, 'Session over');
          return false;
        }
        if ([...this.open.values()].filter(({ session }) => session === actor.session).length >= most) {
          extra.socket.close(TOO_MANY, 'Too many');
          return false;
        }
        extra.actor = actor;
        this.open.set(extra.socket, { cookie, session: actor.session });
        extra.socket.once('close', () => this.open.delete(extra.socket));
        return true;
      },
      onSubscribe: ({ subscriptions }) =>
        Object.keys(subscriptions).length > LISTENINGS
          ? [new GraphQLError(`More than ${LISTENINGS} at once.`, { extensions: { code: 'TOO_MUCH' } })]
          : undefined,
      context: ({ extra }): { actor: GraphqlContext['actor'] } => ({ actor: extra.actor ?? null }),
      validate: (on, document) => validate(on, document, RULES),
      onError: (_context, _id, _message, errors) => errors.map(formatted),
      onNext: (_context, _id, _payload, _args, result) =>
        'errors' in result && result.errors ? { ...result, errors: result.errors.map(formatted) } : result,
    };
    const serving = useServer<Record<string, unknown>, { actor?: GraphqlContext['actor'] }>(options, this.server);
    this.close = () => serving.dispose();
    this.upgrades.register(/^\/graphql$/, (request, socket, head) =>
      this.server.handleUpgrade(request, socket, head, (ws) => this.server.emit('connection', ws, request)),
    );
    this.off = this.bell.onChanged(({ topic, session }) => {
      if (topic === 'session' && session) void this.askAgain((open) => open.session === session);
    });
    this.asking = setInterval(() => void this.askAgain(() => true), ASK_EVERY_MS);
    this.asking.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.asking);
    this.off?.();
    await this.close?.();
    this.server.close();
  }

  /** Closes those whose session is over. Where it cannot be asked, they are closed too and may come back. */
  private async askAgain(isMeant: (open: { session: string }) => boolean): Promise<void> {
    for (const [socket, open] of [...this.open]) {
      if (!isMeant(open)) continue;
      const actor = await this.actors.find(open.cookie).catch(() => undefined);
      if (actor === undefined) socket.close(1012, 'Try again');
      else if (actor === null) socket.close(SESSION_OVER, 'Session over');
    }
  }
}
