// What a page shows is asked for while it is still found out who is here and the page itself is fetched.
import { inject } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { GraphqlClient } from './graphql-client';

/** Lets everybody by: the server decides what the answer is. @param variables from the parts of the address */
export const askedAhead =
  <Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: (parts: readonly string[]) => Variables,
  ): CanMatchFn =>
  (_route, segments) => {
    void inject(GraphqlClient).askAhead(query, variables(segments.map(({ path }) => path)));
    return true;
  };
