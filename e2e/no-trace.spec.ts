// Somebody who may not see a section finds no trace of it: not on the page, not over GraphQL, not on the wire.
import WebSocket from 'ws';
import { expect, test } from './support/story';

const QUERY = `query { me { name } plans { id owner { name } sections { id kind title room level readers { name unit } }
  participants { person { name } unit } } }`;

const graphql = async (page: import('@playwright/test').Page, url: string) =>
  JSON.stringify(await (await page.request.post(`${url}/graphql`, { data: { query: QUERY } })).json());

test('A11 Siv fra voksenopplæringen finner ikke spor av helsedelen i planen til Ola, eller av hvem som leser den', async ({
  stage,
}) => {
  const ola = await stage.enter('ola');
  const { data } = JSON.parse(await graphql(ola, stage.server.url));
  const health = data.plans[0].sections.find(({ title }: { title: string }) => title === 'Helse');
  expect(health.level).toBe('edit');

  const siv = await stage.enter('siv');
  const heard: Buffer[] = [];
  siv.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload))));
  const seen = await graphql(siv, stage.server.url);
  for (const trace of [health.id, health.room, 'Helse', 'Hege', 'jemmesykepleie', 'Anne'])
    expect(seen).not.toContain(trace);

  await siv.getByRole('link', { name: /Ola/ }).first().click();
  await siv.getByRole('heading', { level: 1, name: /Ola/ }).waitFor();
  const page = await siv.locator('body').innerText();
  for (const trace of ['Helse', 'Hege', 'jemmesykepleie', 'Anne']) expect(page).not.toContain(trace);
  await siv.getByRole('link', { name: 'Se hvem som er med' }).click();
  await siv.getByRole('heading', { level: 1 }).waitFor();
  expect(await siv.locator('body').innerText()).not.toContain('Hege');
  expect(Buffer.concat(heard).toString('latin1')).not.toContain(health.id);

  const cookie = (await siv.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const room of [health.room, health.room.replace(/[0-9a-f]{12}\/1$/, '0123456789ab/1')]) {
    const socket = new WebSocket(`${stage.server.url.replace('http', 'ws')}/sync/${room}`, { headers: { cookie } });
    let bytes = 0;
    socket.on('message', (data: Buffer) => (bytes += data.length));
    const code = await new Promise<number>((done) => socket.on('close', done));
    expect({ code, bytes }, 'a forbidden room answers as one that does not exist').toEqual({ code: 4404, bytes: 0 });
  }
});
