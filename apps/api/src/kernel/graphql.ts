// The GraphQL door: the schema as generated, its locks, its limits, one error shape, and the socket of the doorbell.
import type { IncomingMessage } from 'node:http';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { SDL } from '@samplan/contract';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import { Actors } from './actor';
import { CONFIG, type Config } from './config';
import { cookieOptions } from './cookies';
import { Doorbell, DoorbellResolver } from './doorbell';
import { enums } from './graphql-enums';
import { formatError } from './graphql-errors';
import { limits } from './graphql-limits';
import { SchemaLock, type GraphqlContext } from './graphql-lock';
import { scalars } from './graphql-scalars';
import { GraphqlSocket } from './graphql-socket';
import { ofThisSite } from './origin';
import { QuietErrors } from './quiet-errors';

interface Asked {
  readonly req: Pick<IncomingMessage, 'headers'>;
  readonly res: Pick<Response, 'cookie'>;
}

export function graphqlOptions(config: Config, actors: Actors, lock: SchemaLock): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    typeDefs: SDL,
    resolvers: { ...scalars, ...enums },
    transformSchema: (schema) => lock.lock(schema),
    context: async ({ req, res }: Asked): Promise<GraphqlContext> => {
      // Beside the demand of Apollo that no plain form can have sent the request.
      if (!ofThisSite(req, config.baseUrl))
        throw new GraphQLError('Asked from a page of another site.', {
          extensions: { code: 'NOT_ALLOWED', http: { status: 403 } },
        });
      const options = cookieOptions(config.baseUrl);
      return {
        actor: await actors.find(req.headers.cookie),
        setCookie: (name, value) => void res.cookie(name, value, options),
      };
    },
    formatError,
    autoTransformHttpErrors: false,
    validationRules: [limits],
    parseOptions: { maxTokens: 3000 },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    cache: 'bounded',
    persistedQueries: false,
    introspection: !config.production,
    hideSchemaDetailsFromClientErrors: config.production,
    includeStacktraceInErrorResponses: false,
    // A landing page would fetch its parts from elsewhere.
    graphiql: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  };
}

@Module({})
export class GraphqlDoor {
  /** @param imports modules that provide Actors (who asks), SchemaLock and Ears (what they may) */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: GraphqlDoor,
      global: true,
      imports: [
        ...imports,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          imports,
          inject: [CONFIG, Actors, SchemaLock],
          useFactory: graphqlOptions,
        }),
      ],
      providers: [Doorbell, DoorbellResolver, GraphqlSocket, { provide: APP_FILTER, useClass: QuietErrors }],
      exports: [Doorbell],
    };
  }
}
