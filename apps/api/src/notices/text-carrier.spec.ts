// Text messages by HTTP: what the service is told, and what its answer means.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextCarrier } from './text-carrier';

const PARCEL = {
  id: '5d7b5d2c-0000-4000-8000-000000000001',
  to: '+4700000000',
  municipality: 'Fjelldal kommune',
  subject: '',
  text: 'Fjelldal kommune: Du har en ny melding.',
  at: new Date(0),
};

describe('a text message', () => {
  const told: { readonly headers: Readonly<Record<string, unknown>>; readonly body: unknown }[] = [];
  let status = 200;
  const service = createServer((request, response) => {
    void json(request).then((body) => {
      told.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  let carrier: TextCarrier;

  beforeAll(async () => {
    await once(service.listen(0, '127.0.0.1'), 'listening');
    const address = service.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const fields = { to: 'recipient', text: 'message', id: 'reference' };
    carrier = new TextCarrier({
      url: `http://127.0.0.1:${port}/`,
      token: 'a-token',
      fields,
      also: { from: 'Fjelldal' },
    });
  });
  afterAll(() => void service.close());

  it('is told as the service wants it, with an id by which it knows one that comes twice', async () => {
    expect(await carrier.carry(PARCEL)).toBeUndefined();
    const [{ headers, body } = { headers: {}, body: null }] = told;
    expect(headers).toMatchObject({ authorization: 'Bearer a-token', 'idempotency-key': PARCEL.id });
    expect(body).toEqual({ from: 'Fjelldal', recipient: PARCEL.to, message: PARCEL.text, reference: PARCEL.id });
  });

  it('is refused for good where the number is, and waits where the service is away', async () => {
    for (status of [400, 404, 410, 422]) expect(await carrier.carry(PARCEL), String(status)).toBe('refused');
    for (status of [401, 429, 500, 503]) await expect(carrier.carry(PARCEL), String(status)).rejects.toThrow();
  });
});
