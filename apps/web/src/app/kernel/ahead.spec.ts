// What is asked ahead is asked once, and trusted for as long as it is as good as new.
import { TestBed } from '@angular/core/testing';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { firstValueFrom } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOCK } from './clock';
import { GraphqlClient } from './graphql-client';

const QUERY: TypedDocumentNode<{ said: string }, { to: string }> = parse('query Said($to: ID!) { said(to: $to) }');

let asked: number;
let isOld: () => void;
let client: GraphqlClient;
const shown = (to: string) => firstValueFrom(client.show(QUERY, { to }, () => false));

beforeEach(() => {
  asked = 0;
  const answer = () => Promise.resolve(Response.json({ data: { said: `answer ${++asked}` } }));
  vi.stubGlobal('fetch', answer);
  const after = (_ms: number, run: () => void) => ((isOld = run), () => undefined);
  TestBed.configureTestingModule({ providers: [{ provide: CLOCK, useValue: { now: () => 0, after } }] });
  client = TestBed.inject(GraphqlClient);
});

describe('a question that is asked ahead', () => {
  it('is not asked again while its answer is on its way', async () => {
    void client.askAhead(QUERY, { to: 'ola' });
    expect((await shown('ola')).data).toEqual({ said: 'answer 1' });
    expect(asked).toBe(1);
  });

  it('is not asked again when its answer has just come', async () => {
    await client.askAhead(QUERY, { to: 'ola' });
    expect((await shown('ola')).data).toEqual({ said: 'answer 1' });
    expect(asked).toBe(1);
  });

  it('is asked again once its answer may be old', async () => {
    await client.askAhead(QUERY, { to: 'ola' });
    isOld();
    await shown('ola');
    expect(asked).toBe(2);
  });

  it('is asked again when what is shown was fetched anew in between', async () => {
    await client.askAhead(QUERY, { to: 'ola' });
    client.fetchAllAgain();
    await shown('ola');
    expect(asked).toBe(2);
  });

  it('says nothing about another', async () => {
    void client.askAhead(QUERY, { to: 'ola' });
    expect((await shown('kari')).data).toEqual({ said: 'answer 2' });
  });
});
