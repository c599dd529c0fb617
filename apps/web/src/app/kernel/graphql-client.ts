// The one client of the API: asks, changes facts, hears the doorbell, and fetches again what is shown when it rings.
import { inject, Service, type Signal } from '@angular/core';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type OperationVariables } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { POSSIBLE_TYPES } from '@samplan/contract/possible-types';
import type { ProblemCode } from '@samplan/domain';
import { createClient } from 'graphql-ws';
import { Observable } from 'rxjs';
import { CLOCK } from './clock';
import { missingOf, problemOf, Refused } from './problems';

/** What a ring of the doorbell says: that something changed, never what. */
export interface Ring {
  topic: string;
  planId: string | null;
  sectionId: string | null;
}

/** May what was read until now be closed from now on? Also who loses a plan hears no more than that. */
export const endsAccess = ({ topic }: Ring): boolean => topic === 'plan' || topic === 'sections';

/** The latest answer to a query that stays on the page. */
export interface Asked<Data> {
  /** Undefined until the first answer, and again when the answer is that one may not. Kept while the API is away. */
  readonly data: Signal<Data | undefined>;
  readonly problem: Signal<ProblemCode | undefined>;
  readonly isLoading: Signal<boolean>;
  again(): void;
}

export interface Answer<Data> {
  data: Data | undefined;
  problem: ProblemCode | undefined;
}

const RETRY_MS = 20_000;
const AHEAD_MS = 5_000;
const DOORBELL_CLOSED_BY_SESSION = 4401;

@Service()
export class GraphqlClient {
  private readonly clock = inject(CLOCK);
  private readonly shown = new Set<{ concerns: (ring: Ring) => boolean; fetchAgain: () => void }>();
  private readonly whenSignedOut = new Set<() => void>();
  private readonly whenConnected = new Set<(again: boolean) => void>();
  /** What was asked ahead, with what variables, and is shown without asking again while it is as good as new. */
  private readonly ahead = new Map<unknown, string>();
  private sockets = 0;
  private readonly socket = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    keepAlive: 12_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (tries) =>
      new Promise((resolve) =>
        this.clock.after(Math.min(15_000, 400 * 2 ** tries) * (0.75 + Math.random() / 2), resolve),
      ),
    on: {
      connected: () => {
        const again = this.sockets++ > 0;
        for (const heard of this.whenConnected) heard(again);
      },
      closed: (event) => {
        if (event instanceof CloseEvent && event.code === DOORBELL_CLOSED_BY_SESSION) this.signedOut();
      },
    },
  });
  private readonly apollo = new ApolloClient({
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (problemOf(error) === 'NOT_SIGNED_IN') this.signedOut();
      }),
      ApolloLink.split(
        ({ operationType }) => operationType === 'subscription',
        new GraphQLWsLink(this.socket),
        new HttpLink({ uri: '/graphql', credentials: 'same-origin' }),
      ),
    ]),
    cache: new InMemoryCache({
      possibleTypes: POSSIBLE_TYPES,
      typePolicies: { Me: { fields: { session: { merge: true } } } },
    }),
  });

  /** Asks once, past the cache; nothing of the answer is kept. @throws Refused */
  async ask<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const answer = await this.apollo.query<unknown>({ query, variables, fetchPolicy: 'no-cache', errorPolicy: 'all' });
    return settled<Data>(answer);
  }

  /** Changes a fact; afterwards what is shown is fetched again. @throws Refused */
  async change<Data, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    fetchAgain = true,
  ): Promise<Data> {
    const answer = await this.apollo.mutate<unknown>({ mutation, variables, errorPolicy: 'all' });
    const data = settled<Data>(answer);
    if (fetchAgain) this.fetchShown();
    return data;
  }

  /** Asks now what `show` will ask in a moment, while the page is still on its way; who may not, hears it there. */
  async askAhead<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<void> {
    this.ahead.set(query, JSON.stringify(variables));
    const forget = () => this.ahead.delete(query);
    this.clock.after(AHEAD_MS, forget);
    await this.apollo.query<unknown>({ query, variables, fetchPolicy: 'network-only' }).catch(forget);
  }

  /**
   * Answers now from the cache if it can, then from the server, and again at every ring that concerns it.
   * While the API is away the last answer stays and it is asked again every 20 seconds.
   */
  show<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    concerns: (ring: Ring) => boolean,
  ): Observable<Answer<Data>> {
    return new Observable((listener) => {
      const isAsked = this.ahead.get(query) === JSON.stringify(variables);
      this.ahead.delete(query);
      const fetchPolicy = isAsked ? 'cache-first' : 'cache-and-network';
      const asked = this.apollo.watchQuery<unknown>({ query, variables, fetchPolicy });
      let last: Data | undefined;
      let cancel: (() => void) | undefined;
      let isFirst = true;
      let isOnItsWay = !isAsked;
      let isStale = false;
      const arrived = () => {
        isOnItsWay = false;
        if (isStale) fetchAgain();
      };
      // An answer that is on its way may not know of what rings now: then it is asked once more, after it.
      const fetchAgain = () => {
        isStale = isOnItsWay;
        if (isOnItsWay) return;
        isOnItsWay = true;
        // A refusal also arrives through the subscription below.
        void asked.refetch().then(arrived, arrived);
      };
      const listening = asked.subscribe(({ error, data, dataState, loading }) => {
        cancel?.();
        if (isFirst && !loading) {
          isFirst = false;
          if (!isAsked) arrived();
        }
        const problem = error && problemOf(error);
        if (problem === 'UNAVAILABLE' || problem === 'UNEXPECTED') cancel = this.clock.after(RETRY_MS, fetchAgain);
        else if (problem) last = undefined;
        if (!error && isAnswer<Data>(data, dataState)) last = data;
        else if (!error && loading) return;
        listener.next({ data: last, problem });
      });
      const entry = { concerns, fetchAgain };
      this.shown.add(entry);
      return () => {
        this.shown.delete(entry);
        isStale = false;
        cancel?.();
        listening.unsubscribe();
      };
    });
  }

  /** Opens the doorbell. Rings fetch again what they concern; `onRing` hears each as well. @returns what closes it */
  listen<Data>(bell: TypedDocumentNode<Data, Record<string, never>>, onRing: (data: Data) => Ring): () => void {
    const ringing = this.apollo.subscribe<unknown>({ query: bell, errorPolicy: 'all' }).subscribe(({ data }) => {
      if (!isAnswer<Data>(data, data ? 'complete' : 'empty')) return;
      this.rung(onRing(data));
    });
    return () => ringing.unsubscribe();
  }

  rung(ring: Ring): void {
    if (endsAccess(ring)) this.forget();
    this.fetchShown(ring);
  }

  /** Fetches anew all that is on the page; what was fetched before it does not stay, for access to it may have ended. */
  fetchAllAgain(): void {
    this.forget();
    this.fetchShown();
  }

  /** Access to something ended: of all that was fetched nothing stays in this browser's memory but what is on the page. */
  forget(): void {
    this.ahead.clear();
    this.apollo.cache.evict({ id: 'ROOT_QUERY' });
    this.apollo.cache.gc();
  }

  /** Somebody else sits here now. */
  async forgetAll(): Promise<void> {
    await this.apollo.clearStore();
  }

  onSignedOut(heard: () => void): () => void {
    this.whenSignedOut.add(heard);
    return () => this.whenSignedOut.delete(heard);
  }

  /** Hears when the doorbell's line stands; `again` when it had been lost. */
  onConnected(heard: (again: boolean) => void): () => void {
    this.whenConnected.add(heard);
    return () => this.whenConnected.delete(heard);
  }

  private fetchShown(about?: Ring): void {
    this.ahead.clear();
    for (const one of this.shown) if (!about || one.concerns(about)) one.fetchAgain();
  }

  private signedOut(): void {
    for (const heard of this.whenSignedOut) heard();
  }
}

/** The doorway at which an answer gets the type that its document was generated with. */
const isAnswer = <Data>(data: unknown, state: string): data is Data => state === 'complete' && data != null;

function settled<Data>({ data, error }: { data?: unknown; error?: unknown }): Data {
  if (error) throw new Refused(problemOf(error), missingOf(error));
  if (!isAnswer<Data>(data, 'complete')) throw new Refused('UNEXPECTED');
  return data;
}
