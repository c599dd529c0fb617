// Whoever watches over the installation is answered in time, whatever the database does.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../src/kernel/database';
import { until } from '../until';
import { openHouse, type House } from './house';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('Readiness is denied within two seconds by a database that hangs, which is asked one question and not one for each', async () => {
  const ready = () => fetch(`${house.url}/readyz`).then(({ status }) => status);
  const isReady = async () => (await ready()) === 200;
  await until(isReady, 'readiness');
  const database = house.app.get(Database, { strict: false });
  const answered = database.asAccount.bind(database);
  let asked = 0;
  let wake = (): void => undefined;
  const hanging = new Promise<void>((resolve) => (wake = resolve));
  database.asAccount = async (account, run) => {
    await hanging;
    return answered(account, (tx) =>
      run({
        manager: tx.manager,
        query: (sql, params) => {
          if (sql === 'select 1') asked++;
          return tx.query(sql, params);
        },
      }),
    );
  };
  expect(await Promise.all([ready(), ready(), ready()])).toEqual([503, 503, 503]);
  // The database hangs until it is woken: that there is an answer at all is what was asked for.
  wake();
  await until(() => asked > 0, 'the question');
  expect(asked).toBe(1);
  await until(isReady, 'readiness again');
});
