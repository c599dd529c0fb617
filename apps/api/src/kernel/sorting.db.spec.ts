// Names sort by Norwegian rules, whatever the locale of the machine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ground, type Ground } from '../../test/ground';

let here: Ground;
beforeAll(async () => {
  here = await ground();
});
afterAll(() => here.close());

describe('Names in lists', () => {
  it('end with æ, ø and å, and aa stands where å does', async () => {
    const names = ['Åse', 'Zara', 'Aas', 'Ørjan', 'Berit', 'Ærlend', 'Odd', 'čálli', 'Dagny'];
    const rows = await here.rows.query<{ name: string }>(
      'select name from unnest($1::text[]) name order by name collate norwegian',
      [names],
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'Berit',
      'čálli',
      'Dagny',
      'Odd',
      'Zara',
      'Ærlend',
      'Ørjan',
      'Aas',
      'Åse',
    ]);
  });
});
