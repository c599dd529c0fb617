// What a request to GraphQL bears, and the ports by which access locks the schema and hears the bell for one actor.
import type { Topic } from '@samplan/domain';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from './actor';
import type { AccessRing, ChangeRing } from './bell';

export interface GraphqlContext {
  readonly actor: Actor | null;
  /** Gives the browser a cookie with the answer; absent on a socket. */
  readonly setCookie?: (name: string, value: string) => void;
}

/** Puts a lock on every root field. @throws Error with one sentence where a field has no lock or no resolver */
export abstract class SchemaLock {
  abstract lock(schema: GraphQLSchema): GraphQLSchema;
}

/** That something changed, never what. */
export interface Change {
  readonly topic: Topic;
  readonly planId: string | null;
  readonly sectionId: string | null;
}

/** What one listener may be told of a ring, asked anew each time, and of one ring after another. */
export interface Ear {
  onAccess(ring: AccessRing): Promise<Change | null>;
  onChange(ring: ChangeRing): Promise<Change | null>;
}

export abstract class Ears {
  abstract of(actor: Actor): Promise<Ear>;
}
