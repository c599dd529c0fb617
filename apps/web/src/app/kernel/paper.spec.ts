import { expect, it } from 'vitest';
import { printedAt } from './paper';

it('A page of a plan that is printed is told by its address, any other page is not', () => {
  expect(
    ['/plan/1', '/plan/1/', '/plan/1/who-does-what', '/plan/1/network', '/plan/1/something'].map(printedAt),
  ).toEqual(['plan', 'plan', 'board', 'network', 'other'].map((page) => ({ planId: '1', page })));
  expect(['/', '/waiting', '/log-control', '/planet/1'].map(printedAt)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
