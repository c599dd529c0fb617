// A query that stays on the page, as signals.
import { computed, effect, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphqlClient, type Asked, type Ring } from './graphql-client';

const isOfFacts = ({ topic }: Ring): boolean => topic !== 'words' && topic !== 'writing';

/** Rings about the facts of one plan, and those about no plan in particular. */
export const aboutPlan =
  (plan: () => string | undefined) =>
  (ring: Ring): boolean =>
    isOfFacts(ring) && (ring.planId === null || ring.planId === plan());

/**
 * Asks for as long as the component lives. Call it where `inject` may be called.
 * @param variables asked anew when the signals it reads change; undefined asks nothing
 * @param concerns which rings of the doorbell fetch it again; all but those about words and writing unless told
 */
export function asked<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
  concerns: (ring: Ring) => boolean = isOfFacts,
): Asked<Data> {
  const client = inject(GraphqlClient);
  const answers = rxResource({
    params: variables,
    stream: ({ params }) => client.show(query, params, concerns),
  });
  const answer = computed(() => (answers.hasValue() ? answers.value() : undefined));
  return {
    data: computed(() => answer()?.data),
    problem: computed(() => answer()?.problem),
    isLoading: computed(() => answers.isLoading() && answer() === undefined),
    again: () => answers.reload(),
  };
}

/**
 * As `asked`, of one plan: again at the rings about it unless told, and forgotten when the answer is that it is not there.
 */
export function askedOfPlan<Data extends { plan?: unknown }, Variables extends OperationVariables & { planId: string }>(
  query: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | undefined,
  concerns: (ring: Ring) => boolean = aboutPlan(() => variables()?.planId),
): Asked<Data> {
  const client = inject(GraphqlClient);
  const answer = asked(query, variables, concerns);
  // Once: what is forgotten is asked for anew, and answered the same.
  const isGone = computed(() => answer.data()?.plan === null);
  effect(() => {
    if (isGone()) client.forget();
  });
  return answer;
}
