// What is refused before it runs: too deep, too dear, too many at once.
import { SDL } from '@samplan/contract';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limits, onlySubscriptions } from './graphql-limits';

const schema = buildSchema(SDL);
const deep = buildSchema('type Query { a: A } type A { a: A as: [A!]! id: ID }');
const refusals = (text: string, on = schema, rules = [limits]) =>
  validate(on, parse(text), rules).map(({ message }) => message);

const PAGE = `{ me { name ownPlan { id } } plans { id type state myRole abilities owner { id name } lastWrittenAt
  coordinator { id person { name } } participants { id role title unit person { id name initials } }
  sections { id title room level isEmpty words { seq body } readers { personId name givenName unit party } } } }`;

describe('Limits of GraphQL', () => {
  it('let the promised query and the largest page through', () => {
    expect(refusals('{ me { name } plans { id owner { name } sections { id kind title room level } } }')).toEqual([]);
    expect(refusals(PAGE)).toEqual([]);
  });

  it('refuse more than ten levels, also through fragments', () => {
    const nested = (n: number): string => (n === 0 ? 'id' : `a { ${nested(n - 1)} }`);
    expect(refusals(`{ ${nested(9)} }`, deep)).toEqual([]);
    expect(refusals(`{ ${nested(10)} }`, deep)).toEqual(['The query is 11 levels deep; 10 is the most.']);
    expect(refusals(`{ a { ...F } } fragment F on A { ${nested(10)} }`, deep)).toHaveLength(1);
  });

  it('refuse what costs too much, lists within lists above all', () => {
    expect(refusals('{ a { as { as { as { as { as { id } } } } } } }', deep)[0]).toMatch(/The query costs \d+/);
    const aliases = Array.from({ length: 400 }, (_, i) => `r${i}: readers { name }`).join(' ');
    expect(refusals(`{ plans { sections { ${aliases} } } }`)[0]).toMatch(/costs/);
  });

  it('refuse many questions in one', () => {
    const many = Array.from({ length: 13 }, (_, i) => `p${i}: plans { id }`).join(' ');
    expect(refusals(`{ ${many} }`)).toEqual(['More than 12 questions in one request.']);
  });

  it('refuse many questions in one that hide in a fragment', () => {
    const many = Array.from({ length: 13 }, (_, i) => `p${i}: plans { id }`).join(' ');
    expect(refusals(`{ ...F } fragment F on Query { ${many} }`)).toEqual(['More than 12 questions in one request.']);
  });

  it('refuse the same field under many names, in one place or spread over several', () => {
    const names = (n: number) => Array.from({ length: n }, (_, i) => `a${i}: ownPlan { id }`).join(' ');
    expect(refusals(`{ me { ${names(20)} } }`)).toEqual([]);
    const refused = ['Me.ownPlan is asked for 21 times; 20 is the most.'];
    expect(refusals(`{ me { ${names(21)} } }`)).toEqual(refused);
    expect(refusals(`{ me { ...F } m: me { a: ownPlan { id } } } fragment F on Me { ${names(20)} }`)).toEqual(refused);
  });

  it('count a fragment that is spread more often than could ever be walked', () => {
    const layers = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on A { x: a { ...F${i + 1} } y: a { ...F${i + 1} } }`,
    );
    expect(refusals(`{ a { ...F0 } } ${layers.join(' ')} fragment F60 on A { id }`, deep).length).toBeGreaterThan(0);
  });

  it('end at a fragment within itself, which another rule refuses', () => {
    const text = '{ a { ...F } } fragment F on A { a { ...F } }';
    expect(refusals(text, deep)).toEqual([]);
    expect(refusals(text, deep, [...specifiedRules, limits])).toHaveLength(1);
  });

  it('let nothing but subscriptions through on the socket', () => {
    expect(refusals('subscription { changed { topic } }', schema, [onlySubscriptions])).toEqual([]);
    expect(refusals('{ me { name } }', schema, [onlySubscriptions])).toHaveLength(1);
  });
});
